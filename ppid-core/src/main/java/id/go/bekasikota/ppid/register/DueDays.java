package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.deadline.Trigger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The due dates of a register's rows (hari jatuh tempo) as epoch days: what {@link Deadlines} says, asked once per day of
 * trigger. Not thread-safe.
 */
final class DueDays {
    /** Lies after the calendar, which is later than any known day. */
    static final int LATER = Integer.MAX_VALUE;

    private final Deadlines law;
    private final ByDay reply;
    private final ByDay extended;
    private final ByDay replyFrom;
    private final ByDay objectionReply;
    private final ByDay objectionFrom;
    private final ByDay objectionLast;
    private final ByDay nextWorkingDay;
    private final ByDay worked;
    private final ByDay completenessRuled;

    DueDays(Deadlines law) {
        this.law = law;
        this.reply = due(StatutoryDeadlines.REQUEST_REPLY);
        this.extended = due(StatutoryDeadlines.REQUEST_REPLY_EXTENDED);
        this.replyFrom = from(StatutoryDeadlines.REQUEST_REPLY);
        this.objectionReply = due(StatutoryDeadlines.OBJECTION_REPLY);
        this.objectionFrom = from(StatutoryDeadlines.OBJECTION_REPLY);
        this.objectionLast = due(StatutoryDeadlines.OBJECTION_FILE);
        this.nextWorkingDay = byDay(day -> known(law.calendar().tryShift(day, 1)));
        this.worked = byDay(day -> law.calendar().isWorkingDay(day) ? 1 : 0);
        this.completenessRuled =
                byDay(day -> StatutoryDeadlines.REQUEST_CHECK.basis().isInForceOn(day) ? 1 : 0);
    }

    int reply(int trigger) {
        return reply.of(trigger);
    }

    int extendedReply(int trigger) {
        return extended.of(trigger);
    }

    /** The day that never counts, for a reply. */
    int replyFrom(int trigger) {
        return replyFrom.of(trigger);
    }

    int objectionReply(int received) {
        return objectionReply.of(received);
    }

    /** The day that never counts, for the answer to an objection. */
    int objectionFrom(int received) {
        return objectionFrom.of(received);
    }

    /** The last day to object on a ground that was found on a day. */
    int objectionLast(int ground) {
        return objectionLast.of(ground);
    }

    int nextWorkingDay(int day) {
        return day == LATER ? LATER : nextWorkingDay.of(day);
    }

    boolean isWorkingDay(int day) {
        return worked.of(day) == 1;
    }

    /** Whether a day of completeness was a thing of the law when the request was received. */
    boolean knowsCompleteness(int received) {
        return completenessRuled.of(received) == 1;
    }

    private ByDay due(DeadlineRule rule) {
        return byDay(day -> known(law.of(rule, Trigger.on(day)).due().known()));
    }

    private ByDay from(DeadlineRule rule) {
        return byDay(day -> Math.toIntExact(
                law.of(rule, Trigger.on(day)).countedFrom().orElse(day).toEpochDay()));
    }

    private ByDay byDay(ToIntFunction<LocalDate> ask) {
        return new ByDay(law.calendar().coverage(), ask);
    }

    private static int known(Optional<LocalDate> day) {
        return day.map(known -> Math.toIntExact(known.toEpochDay())).orElse(LATER);
    }
}
