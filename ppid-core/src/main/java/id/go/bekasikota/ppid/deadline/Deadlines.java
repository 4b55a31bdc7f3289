package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.calendar.Coverage;
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

/**
 * Computes statutory deadlines (penghitung jangka waktu) under a calendar and a policy, without any storage.
 *
 * <p>The trigger day is day 0 and never counts. Working days are counted over the calendar; months and years are clipped
 * to the month's end; no end is rolled to a working day. Immutable and thread-safe.
 *
 * <p>Example: {@code Deadlines.indonesia().of(StatutoryDeadlines.REQUEST_REPLY, LocalDate.of(2025, 3, 26)).date()} is
 * Monday, 2025-04-21.
 */
public final class Deadlines {
    private static final int LAST_YEAR = 9999;

    private final WorkingCalendar given;
    private final LawPolicy policy;
    private final WorkingCalendar calendar;
    private final boolean rolls;
    private final Optional<LocalTime> cutoff;

    private final RuleTable rules;

    private Deadlines(WorkingCalendar given, LawPolicy policy, RuleTable rules) {
        this.given = given;
        this.rules = rules;
        this.policy = policy;
        this.calendar = policy.collectiveLeave() == CollectiveLeave.WORKING
                ? given.working(HolidayKind.COLLECTIVE_LEAVE)
                : given;
        this.rolls = policy.nonWorkingReceipt() == NonWorkingReceipt.ROLL;
        this.cutoff = policy.cutoff();
    }

    /**
     * Returns the deadlines of Indonesia: the decreed calendar and the statute's policy.
     *
     * @return the default deadlines
     */
    public static Deadlines indonesia() {
        return BuiltIn.DEADLINES;
    }

    /**
     * Returns these deadlines under another policy.
     *
     * @param other the policy
     * @return the new deadlines
     */
    public Deadlines under(LawPolicy other) {
        return new Deadlines(given, other, rules);
    }

    /**
     * Returns these deadlines over another calendar.
     *
     * @param other the calendar, in which collective leave is off; the policy decides whether it is worked
     * @return the new deadlines
     */
    public Deadlines with(WorkingCalendar other) {
        return new Deadlines(other, policy, rules);
    }

    /**
     * Returns these deadlines by another table of rules, for another regime or a later law.
     *
     * @param other the table
     * @return the new deadlines; timelines and comparisons take their rules from the table
     */
    public Deadlines with(RuleTable other) {
        return new Deadlines(given, policy, other);
    }

    /**
     * Returns the table of rules.
     *
     * @return the rules from which timelines and comparisons choose by date
     */
    public RuleTable rules() {
        return rules;
    }

    /**
     * Returns the policy.
     *
     * @return the policy in use
     */
    public LawPolicy policy() {
        return policy;
    }

    /**
     * Returns the calendar under the policy.
     *
     * @return the calendar that counts, in which collective leave is worked where the policy says so
     */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * Computes a deadline from a day.
     *
     * @param rule the rule
     * @param date the day on which the trigger happened, as written
     * @return the deadline; its due date may lie outside the calendar
     * @throws PpidException if the rule counts hours, or the result lies after 9999-12-31
     */
    public Deadline of(DeadlineRule rule, LocalDate date) {
        return of(rule, Trigger.on(date));
    }

    /**
     * Computes a deadline from a day and a time.
     *
     * @param rule the rule
     * @param date the day on which the trigger happened, as written
     * @param time the time of day in the body's own zone (WIB in Bekasi); matters for rules in hours and for a cut-off
     * @return the deadline; its due date may lie outside the calendar
     * @throws PpidException if the result lies after 9999-12-31
     */
    public Deadline of(DeadlineRule rule, LocalDate date, LocalTime time) {
        return of(rule, Trigger.at(date, time));
    }

    /**
     * Computes a deadline from a trigger.
     *
     * @param rule the rule
     * @param trigger the trigger
     * @return the deadline; its due date may lie outside the calendar
     * @throws PpidException if the rule counts hours and no time is given, or the result lies after 9999-12-31
     */
    public Deadline of(DeadlineRule rule, Trigger trigger) {
        return new Deadline(rule, trigger, due(rule, trigger), this);
    }

    /**
     * Returns the last day of a look ahead, for lists of what is due soon.
     *
     * @param from the day from which one looks
     * @param workingDays how many working days ahead, 0 for the day itself
     * @return that working day; where it lies beyond the calendar, the last day that the calendar knows; the day itself where
     *     the calendar does not know it
     */
    public LocalDate ahead(LocalDate from, int workingDays) {
        return calendar.coverage().contains(from)
                ? calendar.tryShift(from, workingDays)
                        .orElse(workingDays < 0 ? from : calendar.coverage().last())
                : from;
    }

    /**
     * Returns the day from which working days are counted: receipt under the policy's cut-off and reading of days off.
     *
     * @param rule the rule
     * @param trigger the trigger, inside the calendar
     * @return the day that is day 0; empty where it would lie after the calendar
     */
    Optional<LocalDate> countedFrom(DeadlineRule rule, Trigger trigger) {
        return Optional.ofNullable(dayZero(rule.term(), trigger, trigger.date()));
    }

    private @Nullable LocalDate dayZero(Term term, Trigger trigger, LocalDate date) {
        if (!rolls && cutoff.isEmpty()) {
            return date;
        }
        return term.startsWithReceipt() && isDeemedLater(trigger)
                ? calendar.tryShift(date, 1).orElse(null)
                : date;
    }

    private boolean isDeemedLater(Trigger trigger) {
        return calendar.isWorkingDay(trigger.date())
                ? cutoff.isPresent()
                        && trigger.time().filter(cutoff.get()::isBefore).isPresent()
                : rolls;
    }

    private DueDate due(DeadlineRule rule, Trigger trigger) {
        Term term = rule.term();
        return term.needsCalendar() ? dueByWorkingDays(term, trigger, trigger.date()) : dueByCalendar(rule, trigger);
    }

    private DueDate dueByWorkingDays(Term term, Trigger trigger, LocalDate date) {
        Coverage coverage = calendar.coverage();
        if (date.isBefore(coverage.first())) {
            return new DueDate.BeforeCoverage(coverage);
        }
        if (date.isAfter(coverage.last())) {
            return new DueDate.AfterCoverage(coverage);
        }
        int days = term.amount();
        LocalDate from = dayZero(term, trigger, date);
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
            if (due.date().getYear() >= 1 && due.date().getYear() <= LAST_YEAR) {
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

    private static final class BuiltIn {
        static final Deadlines DEADLINES =
                new Deadlines(WorkingCalendar.indonesia(), LawPolicy.statute(), RuleTable.statutory());
    }

    @Override
    public String toString() {
        return "Deadlines[" + policy.name() + ", " + calendar.coverage() + "]";
    }
}
