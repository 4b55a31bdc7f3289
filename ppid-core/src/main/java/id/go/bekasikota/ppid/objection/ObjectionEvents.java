package id.go.bekasikota.ppid.objection;

import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.ExpiryEvent;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The events of {@link ObjectionEvent} that only their own package names. */
final class ObjectionEvents {
    private ObjectionEvents() {}

    /**
     * It was entered in the register of objections (pencatatan dalam register), PERKI 1/2021 Pasal 43.
     */
    @JsonForm
    record Entered() implements ObjectionEvent {}

    /**
     * A wrong day of receipt was corrected (pembetulan tanggal penerimaan).
     *
     * @param from the day recorded before
     * @param to the right day
     * @param reason why
     */
    @JsonForm
    record ReceiptCorrected(
            @JsonIso LocalDate from,
            @JsonIso LocalDate to,
            @Holds(WORDS) String reason) implements ObjectionEvent {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * Grounds were settled amicably (musyawarah), UU 14/2008 Pasal 35 ayat (2).
     *
     * @param grounds the grounds settled, none of them a
     * @param terms what was agreed
     * @param document the record of it; empty where there is none
     */
    @JsonForm
    record Settled(
            Set<ObjectionGround> grounds, @Holds(WORDS) String terms, Optional<DocumentRef> document)
            implements ObjectionEvent {

        /** {@inheritDoc} */
        public Settled {
            Given.value(grounds, "grounds");
            grounds = Grounds.copy(grounds);
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * The objector received the answer (diterimanya tanggapan tertulis), UU 14/2008 Pasal 37 ayat (2).
     */
    @JsonForm
    record AnswerReceived() implements ObjectionEvent {}

    /**
     * PPID carried out what the superior told it (pelaksanaan perintah Atasan PPID).
     *
     * @param done what was done
     */
    @JsonForm
    record Executed(@Holds(WORDS) String done) implements ObjectionEvent {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * The objector withdrew (pencabutan keberatan); no text regulates it.
     *
     * @param reason why; may be empty
     */
    @JsonForm
    record Withdrawn(@Holds(WORDS) String reason) implements ObjectionEvent {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /**
     * What silence did was noted (pemberitahuan lewat waktu).
     *
     * @param expiry what it did
     */
    @JsonForm
    record Expired(Expiry expiry) implements ObjectionEvent, ExpiryEvent {}
}
