package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.calendar.HolidayKind;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.CollectiveLeave;
import id.go.bekasikota.ppid.policy.Reading.NonWorkingReceipt;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a policy counts over a calendar, in which collective leave is worked where the policy says so. */
record Counting(LawPolicy policy, WorkingCalendar calendar, boolean rolls, Optional<LocalTime> cutoff) {
    static Counting over(WorkingCalendar given, LawPolicy policy) {
        WorkingCalendar calendar = policy.collectiveLeave() == CollectiveLeave.WORKING
                ? given.working(HolidayKind.COLLECTIVE_LEAVE)
                : given;
        return new Counting(policy, calendar, policy.nonWorkingReceipt() == NonWorkingReceipt.ROLL, policy.cutoff());
    }

    /** The day that is day 0, of a trigger inside the calendar; empty where it would lie after the calendar. */
    Optional<LocalDate> countedFrom(DeadlineRule rule, Trigger trigger) {
        return Optional.ofNullable(dayZero(rule.term(), trigger));
    }

    private @Nullable LocalDate dayZero(Term term, Trigger trigger) {
        LocalDate date = trigger.date();
        return term.startsWithReceipt() && isDeemedLater(trigger)
                ? calendar.tryShift(date, 1).orElse(null)
                : date;
    }

    private boolean isDeemedLater(Trigger trigger) {
        if (!rolls && cutoff.isEmpty()) {
            return false;
        }
        return calendar.isWorkingDay(trigger.date())
                ? cutoff.isPresent()
                        && trigger.time().filter(cutoff.get()::isBefore).isPresent()
                : rolls;
    }

    DueDate due(DeadlineRule rule, Trigger trigger) {
        Term term = rule.term();
        return term.needsCalendar() ? dueByWorkingDays(term, trigger) : dueByCalendar(rule, trigger);
    }

    private DueDate dueByWorkingDays(Term term, Trigger trigger) {
        Coverage coverage = calendar.coverage();
        LocalDate date = trigger.date();
        if (date.isBefore(coverage.first())) {
            return new DueDate.BeforeCoverage(coverage);
        }
        if (date.isAfter(coverage.last())) {
            return new DueDate.AfterCoverage(coverage);
        }
        int days = term.amount();
        LocalDate from = dayZero(term, trigger);
        LocalDate due = from == null ? null : calendar.tryShift(from, days).orElse(null);
        if (due != null) {
            return wholeDay(due);
        }
        return days < 0 ? new DueDate.BeforeCoverage(coverage) : new DueDate.AfterCoverage(coverage);
    }

    private static DueDate dueByCalendar(DeadlineRule rule, Trigger trigger) {
        int amount = rule.term().amount();
        try {
            DueDate.On due = switch (rule.term().unit()) {
                case MONTH -> wholeDay(trigger.date().plusMonths(amount));
                case YEAR -> wholeDay(trigger.date().plusYears(amount));
                case HOUR -> moment(rule, trigger);
                case CALENDAR_DAY, WORKING_DAY -> wholeDay(trigger.date().plusDays(amount));
            };
            if (DateRange.ALWAYS.contains(due.date())) {
                return due;
            }
        } catch (DateTimeException e) {
            // beyond what a date can hold, so beyond the range too
        }
        throw new PpidException("the due date lies outside 0001-01-01 to 9999-12-31", rule.citation());
    }

    private static DueDate.On wholeDay(LocalDate date) {
        return new DueDate.On(date, Optional.empty());
    }

    private static DueDate.On moment(DeadlineRule rule, Trigger trigger) {
        LocalTime time = trigger.time()
                .orElseThrow(() -> new PpidException(
                        "the rule " + rule + " counts hours and needs the time of its trigger (expected HH:mm)",
                        rule.citation()));
        LocalDateTime due = trigger.date().atTime(time).plusHours(rule.term().amount());
        return new DueDate.On(due.toLocalDate(), Optional.of(due.toLocalTime()));
    }
}
