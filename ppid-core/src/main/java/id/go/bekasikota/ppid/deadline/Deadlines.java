package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.policy.LawPolicy;
import java.time.LocalDate;
import java.time.LocalTime;

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
    private final WorkingCalendar given;
    private final LawPolicy policy;
    private final RuleTable rules;
    private final Counting counting;

    private Deadlines(WorkingCalendar given, LawPolicy policy, RuleTable rules) {
        this.given = given;
        this.policy = policy;
        this.rules = rules;
        this.counting = Counting.over(given, policy);
    }

    /** {@return the deadlines of Indonesia: the decreed calendar and the statute's policy} */
    public static Deadlines indonesia() {
        return BuiltIn.DEADLINES;
    }

    /**
     * {@return these deadlines under another policy}
     *
     * @param other the policy
     */
    public Deadlines under(LawPolicy other) {
        Given.value(other, "other");
        return new Deadlines(given, other, rules);
    }

    /**
     * {@return these deadlines over another calendar}
     *
     * @param other the calendar, in which collective leave is off; the policy decides whether it is worked
     */
    public Deadlines with(WorkingCalendar other) {
        return new Deadlines(other, policy, rules);
    }

    /**
     * {@return these deadlines by another table of rules, for another regime or a later law; timelines and
     * comparisons take their rules from the table}
     *
     * @param other the table
     */
    public Deadlines with(RuleTable other) {
        return new Deadlines(given, policy, other);
    }

    /** {@return the table of rules, from which timelines and comparisons choose by date} */
    public RuleTable rules() {
        return rules;
    }

    /** {@return the policy in use} */
    public LawPolicy policy() {
        return policy;
    }

    /**
     * {@return the calendar under the policy, in which collective leave is worked where the policy says so}
     */
    public WorkingCalendar calendar() {
        return counting.calendar();
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
        Given.value(rule, "rule");
        Given.value(date, "date");
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
        Given.value(rule, "rule");
        Given.value(date, "date");
        Given.value(time, "time");
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
        Given.value(rule, "rule");
        Given.value(trigger, "trigger");
        return new Deadline(Counted.of(rule, trigger, counting));
    }

    /**
     * {@return the last day of a look ahead, for lists of what is due soon: that working day; where it lies beyond the
     * calendar, the last day that the calendar knows; the day itself where the calendar does not know it}
     *
     * @param from the day from which one looks
     * @param workingDays how many working days ahead, 0 for the day itself
     */
    public LocalDate ahead(LocalDate from, int workingDays) {
        Given.value(from, "from");
        WorkingCalendar calendar = calendar();
        return calendar.coverage().contains(from)
                ? calendar.tryShift(from, workingDays)
                        .orElse(workingDays < 0 ? from : calendar.coverage().last())
                : from;
    }

    private static final class BuiltIn {
        static final Deadlines DEADLINES =
                new Deadlines(WorkingCalendar.indonesia(), LawPolicy.statute(), StatutoryDeadlines.table());
    }

    @Override
    public String toString() {
        return "Deadlines[" + policy.name() + ", " + calendar().coverage() + "]";
    }
}
