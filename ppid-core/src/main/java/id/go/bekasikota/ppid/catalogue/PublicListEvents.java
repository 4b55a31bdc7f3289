package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.ExpiryEvent;
import id.go.bekasikota.ppid.marks.Bounds;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.List;

/** The events of {@link PublicListEvent}. */
final class PublicListEvents {
    private PublicListEvents() {}

    /**
     * The list was set for the first time (penetapan), PERKI 1/2021 Pasal 45 ayat (5).
     *
     * @param body the code of the public body
     * @param decision the decision
     * @param entries the numbers of what is in the list
     */
    @JsonForm
    record Decided(
            @Holds(CODE) String body,
            ListDecision decision,
            @Bounds(most = 10_000) List<EntryNumber> entries) implements PublicListEvent {

        /** {@inheritDoc} */
        public Decided {
            Given.value(entries, "entries");
            entries = List.copyOf(entries);
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * The list was updated (pemutakhiran), PERKI 1/2021 Pasal 45 ayat (7).
     *
     * @param decision the decision
     * @param entries the numbers of what is in the list now
     * @param oldDate the date of the decision before, from which the next update was due
     */
    @JsonForm
    record Updated(
            ListDecision decision,
            List<EntryNumber> entries,
            @JsonIso LocalDate oldDate) implements PublicListEvent {

        /** {@inheritDoc} */
        public Updated {
            Given.value(entries, "entries");
            entries = List.copyOf(entries);
        }
    }

    /**
     * What silence did was noticed (pemberitahuan lewat waktu).
     *
     * @param expiry what it did
     */
    @JsonForm
    record Expired(Expiry expiry) implements PublicListEvent, ExpiryEvent {}
}
