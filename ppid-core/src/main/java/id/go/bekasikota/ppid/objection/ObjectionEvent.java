package id.go.bekasikota.ppid.objection;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonFamily;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** What happened in an objection (peristiwa keberatan). No event holds the objector's identity. */
@JsonFamily
@JsonSubTypes({
    @JsonSubTypes.Type(value = ObjectionEvent.Filed.class, name = "filed"),
    @JsonSubTypes.Type(value = ObjectionEvents.Entered.class, name = "entered"),
    @JsonSubTypes.Type(value = ObjectionEvents.ReceiptCorrected.class, name = "receipt-corrected"),
    @JsonSubTypes.Type(value = ObjectionEvents.Settled.class, name = "settled"),
    @JsonSubTypes.Type(value = ObjectionEvent.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = ObjectionEvents.AnswerReceived.class, name = "answer-received"),
    @JsonSubTypes.Type(value = ObjectionEvents.Executed.class, name = "executed"),
    @JsonSubTypes.Type(value = ObjectionEvents.Withdrawn.class, name = "withdrawn"),
    @JsonSubTypes.Type(value = ObjectionEvents.Expired.class, name = "expired")
})
@JsonForm
public sealed interface ObjectionEvent extends Event
        permits ObjectionEvent.Filed,
                ObjectionEvents.Entered,
                ObjectionEvents.ReceiptCorrected,
                ObjectionEvents.Settled,
                ObjectionEvent.Answered,
                ObjectionEvents.AnswerReceived,
                ObjectionEvents.Executed,
                ObjectionEvents.Withdrawn,
                ObjectionEvents.Expired {

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
            @JsonIso Optional<LocalTime> time,
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
     * The superior answered (tanggapan Atasan PPID), UU 14/2008 Pasal 36.
     *
     * @param answer the answer
     */
    @JsonForm
    record Answered(SuperiorAnswer answer) implements ObjectionEvent {}
}
