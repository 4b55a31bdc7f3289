package id.go.bekasikota.ppid.meeting;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was agreed at a coordination meeting (tindak lanjut rapat): who does what until when.
 *
 * @param unit the code of the unit
 * @param duty the duty that it is, which is done where the unit is seen to do it; empty for a free task
 * @param what the task in words
 * @param until the last day, inclusive
 */
@JsonForm
public record MeetingTask(
        @Holds(CODE) String unit,
        Optional<MeetingDuty> duty,
        @Holds(WORDS) String what,
        @JsonIso LocalDate until) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if unit or task is blank
     */
    public MeetingTask {
        Given.value(unit, "unit");
        Given.value(what, "what");
        if (unit.isBlank() || what.isBlank()) {
            throw new PpidException("a task of a meeting lacks its unit or what is to be done (expected both)");
        }
    }

    /**
     * {@return a free task}
     *
     * @param unit the code of the unit
     * @param what the task in words
     * @param until the last day, inclusive
     */
    public static MeetingTask of(String unit, String what, LocalDate until) {
        Given.value(unit, "unit");
        Given.value(what, "what");
        return new MeetingTask(unit, Optional.empty(), what, until);
    }

    /**
     * {@return a task that is a duty of the unit}
     *
     * @param unit the code of the unit
     * @param duty the duty
     * @param what the task in words
     * @param until the last day, inclusive
     */
    public static MeetingTask of(String unit, MeetingDuty duty, String what, LocalDate until) {
        Given.value(unit, "unit");
        Given.value(duty, "duty");
        Given.value(what, "what");
        return new MeetingTask(unit, Optional.of(duty), what, until);
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
