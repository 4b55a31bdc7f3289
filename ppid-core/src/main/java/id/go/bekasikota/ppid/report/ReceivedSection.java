package id.go.bekasikota.ppid.report;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.requester.RequesterType;
import id.go.bekasikota.ppid.words.RegisterWords;
import java.util.Map;

/**
 * The requests received in the period (permintaan yang diterima), only those that occur: in a report by the words of the register
 * book, in a tally by our codes. Immutable; merging is associative and commutative.
 *
 * @param byChannel by channel
 * @param byRequesterType by type of requester
 * @param byCategory by class of information, where that was recorded
 * @param byMonth by month as {@code yyyy-MM}
 */
@JsonForm
public record ReceivedSection(
        @Holds(CODE) Map<String, Long> byChannel,
        @Holds(CODE) Map<String, Long> byRequesterType,
        @Holds(CODE) Map<String, Long> byCategory,
        @Holds(CODE) Map<String, Long> byMonth) {
    static final ReceivedSection NONE = new ReceivedSection(Map.of(), Map.of(), Map.of(), Map.of());

    /** {@inheritDoc} */
    public ReceivedSection {
        Given.value(byChannel, "byChannel");
        Given.value(byRequesterType, "byRequesterType");
        Given.value(byCategory, "byCategory");
        Given.value(byMonth, "byMonth");
        byChannel = Counts.of(byChannel);
        byRequesterType = Counts.of(byRequesterType);
        byCategory = Counts.of(byCategory);
        byMonth = Counts.of(byMonth);
    }

    ReceivedSection merge(ReceivedSection other) {
        return new ReceivedSection(
                Counts.merge(byChannel, other.byChannel),
                Counts.merge(byRequesterType, other.byRequesterType),
                Counts.merge(byCategory, other.byCategory),
                Counts.merge(byMonth, other.byMonth));
    }

    /** As a report tells it. */
    ReceivedSection inWords() {
        return new ReceivedSection(
                RegisterWords.by(Channel.class, byChannel),
                RegisterWords.by(RequesterType.class, byRequesterType),
                RegisterWords.by(DisclosureClass.class, byCategory),
                byMonth);
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
