package id.go.bekasikota.ppid.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** What was counted: a rule from a trigger to a due date, and how. */
record Counted(DeadlineRule rule, Trigger trigger, DueDate due, Counting counting) {

    static Counted of(DeadlineRule rule, Trigger trigger, Counting counting) {
        return new Counted(rule, trigger, counting.due(rule, trigger), counting);
    }

    /** Day 0; empty where it lies outside the calendar. */
    Optional<LocalDate> from() {
        return !rule.term().needsCalendar() || counting.calendar().coverage().contains(trigger.date())
                ? counting.countedFrom(rule, trigger)
                : Optional.empty();
    }

    boolean isNearCoverageEnd() {
        return rule.term().needsCalendar()
                && due instanceof DueDate.On on
                && counting.calendar().coverage().endsSoonAfter(on.date());
    }

    /** The same trigger under another rule, counted in the same way. */
    Counted under(DeadlineRule other) {
        return of(other, trigger, counting);
    }
}
