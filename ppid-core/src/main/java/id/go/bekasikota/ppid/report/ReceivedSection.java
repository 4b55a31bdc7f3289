package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;

/**
 * The requests received in the period (permintaan yang diterima), by register code; only codes that occur.
 *
 * @param byChannel by channel
 * @param byRequesterType by type of requester
 * @param byCategory by class of information
 * @param byMonth by month as {@code yyyy-MM}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReceivedSection(
        Map<String, Long> byChannel,
        Map<String, Long> byRequesterType,
        Map<String, Long> byCategory,
        Map<String, Long> byMonth) {

    static ReceivedSection of(ReceivedTally tally) {
        return new ReceivedSection(
                tally.byChannel().asMap(),
                tally.byRequesterType().asMap(),
                tally.byCategory().asMap(),
                tally.byMonth().asMap());
    }
}
