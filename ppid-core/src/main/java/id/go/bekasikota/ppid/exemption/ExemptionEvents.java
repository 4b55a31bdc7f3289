package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.ExpiryEvent;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The events of {@link ExemptionEvent}. */
final class ExemptionEvents {
    private ExemptionEvents() {}

    /**
     * Information was classified as exempt (penetapan klasifikasi), PP 61/2010 Pasal 3 and 4.
     *
     * @param id the identity of the exemption
     * @param test the consequence test
     * @param letter the classification letter
     */
    @JsonForm
    record Classified(ExemptionId id, ConsequenceTest test, Classification letter) implements ExemptionEvent {}

    /**
     * The classification changed on a new test (pengubahan klasifikasi), PP 61/2010 Pasal 10.
     *
     * @param test the new test
     * @param letter the new letter
     * @param oldEnd the date of the end before; empty where it was an event
     * @param newEnd the date of the end now; empty where it is an event
     */
    @JsonForm
    record Reclassified(
            ConsequenceTest test,
            Classification letter,
            @JsonIso Optional<LocalDate> oldEnd,
            @JsonIso Optional<LocalDate> newEnd)
            implements ExemptionEvent {}

    /**
     * The information was opened (pembukaan), UU 14/2008 Pasal 18 ayat (2), PP 61/2010 Pasal 11, PERKI 1/2021 Pasal 52.
     *
     * @param order what opened it and from which day on
     * @param oldEnd the date on which it would have ended or been opened; empty where the end was an event
     */
    @JsonForm
    record Opened(OpeningOrder order, @JsonIso Optional<LocalDate> oldEnd) implements ExemptionEvent {}

    /**
     * What an objection or a dispute opens of it to the public (dinyatakan terbuka), UU 14/2008 Pasal 11 ayat (2), 18 ayat (1)
     * huruf g. The last one of a case counts: a decision is not final while a suit against it is pending, and a court may set it
     * aside.
     *
     * @param from the number of the objection or dispute
     * @param opens what it opens by now, each from its day on; empty where it opens nothing any more
     */
    @JsonForm
    record Declared(@Holds(CODE) String from, List<DeclaredOpen> opens) implements ExemptionEvent {

        /** {@inheritDoc} */
        public Declared {
            Given.value(opens, "opens");
            opens = List.copyOf(opens);
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * What silence or expiry did was noticed (pemberitahuan lewat waktu).
     *
     * @param expiry what it did
     */
    @JsonForm
    record Expired(Expiry expiry) implements ExemptionEvent, ExpiryEvent {}
}
