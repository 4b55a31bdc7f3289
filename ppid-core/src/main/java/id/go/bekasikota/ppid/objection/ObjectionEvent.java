package id.go.bekasikota.ppid.objection;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.ExpiryEvent;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What happened in an objection (peristiwa keberatan). No event holds the objector's identity. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ObjectionEvent.Filed.class, name = "filed"),
    @JsonSubTypes.Type(value = ObjectionEvent.Entered.class, name = "entered"),
    @JsonSubTypes.Type(value = ObjectionEvent.ReceiptCorrected.class, name = "receipt-corrected"),
    @JsonSubTypes.Type(value = ObjectionEvent.Settled.class, name = "settled"),
    @JsonSubTypes.Type(value = ObjectionEvent.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = ObjectionEvent.AnswerReceived.class, name = "answer-received"),
    @JsonSubTypes.Type(value = ObjectionEvent.Executed.class, name = "executed"),
    @JsonSubTypes.Type(value = ObjectionEvent.Withdrawn.class, name = "withdrawn"),
    @JsonSubTypes.Type(value = ObjectionEvent.Expired.class, name = "expired")
})
@JsonForm
public sealed interface ObjectionEvent extends Event {

    /**
     * The written objection was received (keberatan diterima), UU 14/2008 Pasal 35.
     *
     * @param number the number of the objection
     * @param request the request that it is about; empty for periodic information that nobody asked for
     * @param information the information that it is about
     * @param grounds the grounds, each with the day on which it was found; an unmodifiable list
     * @param form what the objector wrote
     * @param time the time of day of receipt in the body's own zone; empty where not known
     * @param unit the code of the unit in whose list it stands; empty where it is of the body as a whole
     */
    @JsonForm
    record Filed(
            ObjectionNumber number,
            Optional<RequestNumber> request,
            @Holds(WORDS) String information,
            List<FoundGround> grounds,
            ObjectionForm form,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalTime> time,
            @Holds(CODE) Optional<String> unit)
            implements ObjectionEvent {

        /** {@inheritDoc} */
        public Filed {
            Given.value(grounds, "grounds");
            grounds = List.copyOf(grounds);
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

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
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate to,
            @Holds(WORDS) String reason)
            implements ObjectionEvent {

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
     * The superior answered (tanggapan Atasan PPID), UU 14/2008 Pasal 36.
     *
     * @param answer the answer
     */
    @JsonForm
    record Answered(SuperiorAnswer answer) implements ObjectionEvent {}

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
