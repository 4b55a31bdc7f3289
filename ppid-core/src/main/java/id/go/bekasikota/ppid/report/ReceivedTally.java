package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The requests received in the period, by code (permintaan yang diterima).
 *
 * @param byChannel by channel
 * @param byRequesterType by type of requester
 * @param byCategory by class of information, where that was recorded
 * @param byMonth by month as {@code yyyy-MM}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReceivedTally(Counts byChannel, Counts byRequesterType, Counts byCategory, Counts byMonth) {
    static final ReceivedTally NONE = new ReceivedTally(Counts.none(), Counts.none(), Counts.none(), Counts.none());

    ReceivedTally merge(ReceivedTally other) {
        return new ReceivedTally(
                byChannel.merge(other.byChannel),
                byRequesterType.merge(other.byRequesterType),
                byCategory.merge(other.byCategory),
                byMonth.merge(other.byMonth));
    }
}
