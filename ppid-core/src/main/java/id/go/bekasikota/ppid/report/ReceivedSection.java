package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.RequesterType;
import java.util.Map;

/**
 * The requests received in the period (permintaan yang diterima), by the words of the register book; only those that occur.
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
                RegisterWords.by(Channel.class, tally.byChannel()),
                RegisterWords.by(RequesterType.class, tally.byRequesterType()),
                RegisterWords.by(DisclosureClass.class, tally.byCategory()),
                tally.byMonth().asMap());
    }
}
