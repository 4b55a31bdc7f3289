package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.deadline.Trigger;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.policy.Reading.SuperiorClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What is counted of an objection (fakta keberatan), whatever the reading of the law and the day: the same for an objection that
 * was lived and for a row of an imported register.
 *
 * @param recorded the row: day of receipt, grounds, and how it ended
 * @param time the time of day of the receipt in the body's own zone; empty where not known, and of a corrected receipt
 * @param entered the day on which it was entered in the register; empty where not recorded
 */
@JsonForm
public record CountedObjection(
        ObjectionRecord recorded,
        @JsonIso Optional<LocalTime> time,
        @JsonIso Optional<LocalDate> entered) {

    /**
     * {@return what is counted of a row of a register, which tells nothing else}
     *
     * @param row the row
     */
    public static CountedObjection of(ObjectionRecord row) {
        return new CountedObjection(row, Optional.empty(), Optional.empty());
    }

    /**
     * {@return when the superior's answer is due (UU 14/2008 Pasal 36 ayat (2)): from receipt, or from the entry in the
     * register by that reading}
     *
     * @param law calendar and policy
     */
    public Deadline replyDue(Deadlines law) {
        Given.value(law, "law");
        return law.of(StatutoryDeadlines.OBJECTION_REPLY, countedFrom(law));
    }

    Trigger countedFrom(Deadlines law) {
        Optional<Trigger> entry = law.policy().reads(SuperiorClock.ENTRY) ? entered.map(Trigger::on) : Optional.empty();
        return entry.orElseGet(() -> new Trigger(recorded.received(), time));
    }
}
