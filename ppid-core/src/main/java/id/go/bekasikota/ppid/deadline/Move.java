package id.go.bekasikota.ppid.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import id.go.bekasikota.ppid.calendar.Holiday;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * One deadline under two calendars (pergeseran batas waktu).
 *
 * @param before the deadline by the old calendar, as it was shown
 * @param after the deadline by the new calendar
 * @param causes the days between trigger and due date that are worked in one calendar and off in the other; empty where
 *     one of them has no date
 */
@JsonForm
public record Move(Deadline before, Deadline after, List<Cause> causes) {
    private static final Messages TEXTS = Messages.beside(Move.class, "deadline");

    /** {@inheritDoc} */
    public Move {
        Given.value(causes, "causes");
        causes = List.copyOf(causes);
    }

    /**
     * Computes a deadline under two calendars.
     *
     * @param deadline the deadline, whose rule, trigger and policy are used
     * @param oldCalendar the calendar before the change
     * @param newCalendar the calendar after it
     * @return both, whether they differ or not
     */
    public static Move of(Deadline deadline, WorkingCalendar oldCalendar, WorkingCalendar newCalendar) {
        Given.value(deadline, "deadline");
        Given.value(oldCalendar, "oldCalendar");
        Given.value(newCalendar, "newCalendar");
        Deadlines law = Deadlines.indonesia().under(deadline.policy());
        return of(law.with(oldCalendar), law.with(newCalendar), deadline.rule(), deadline.trigger());
    }

    /**
     * Computes a rule from a trigger under two calendars.
     *
     * @param before the deadlines before the change
     * @param after the deadlines after it
     * @param rule the rule
     * @param trigger the trigger
     * @return both, whether they differ or not
     * @throws id.go.bekasikota.ppid.law.PpidException as {@link Deadlines#of(DeadlineRule, Trigger)}
     */
    public static Move of(Deadlines before, Deadlines after, DeadlineRule rule, Trigger trigger) {
        Given.value(before, "before");
        Given.value(after, "after");
        Given.value(rule, "rule");
        Given.value(trigger, "trigger");
        Deadline first = before.of(rule, trigger);
        Deadline second = after.of(rule, trigger);
        boolean counts = rule.term().needsCalendar();
        return new Move(
                first,
                second,
                counts && !first.due().equals(second.due())
                        ? causes(first, second, before.calendar(), after.calendar())
                        : List.of());
    }

    /** {@return whether the due date differs, or only one calendar has a date} */
    public boolean moves() {
        return !before.due().known().equals(after.due().known());
    }

    /** {@return whether neither calendar can date it} */
    @JsonIgnore
    public boolean isUndated() {
        return before.due().known().isEmpty() && after.due().known().isEmpty();
    }

    /**
     * Says how far it moves.
     *
     * @return calendar days, new minus old; empty where one of them has no date
     */
    public OptionalLong days() {
        return before.due().known().isEmpty() || after.due().known().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(before.date(), after.date()));
    }

    /**
     * Says why it moves.
     *
     * @param language the language
     * @return one line; empty where it does not move
     */
    public String reason(Language language) {
        if (!moves()) {
            return "";
        }
        if (before.due().known().isEmpty()) {
            return without(language, "impact.old", before);
        }
        if (after.due().known().isEmpty()) {
            return without(language, "impact.new", after);
        }
        return causes.stream().map(cause -> cause.text(language)).collect(Collectors.joining("; "));
    }

    private static String without(Language language, String key, Deadline deadline) {
        return TEXTS.text(language, key, DeadlineTexts.span(deadline.calendar().coverage(), language));
    }

    private static List<Cause> causes(Deadline first, Deadline second, WorkingCalendar before, WorkingCalendar after) {
        List<LocalDate> ends = new ArrayList<>(List.of(first.trigger().date()));
        first.due().known().ifPresent(ends::add);
        second.due().known().ifPresent(ends::add);
        List<Cause> causes = new ArrayList<>();
        LocalDate last = ends.stream().max(LocalDate::compareTo).orElseThrow();
        for (LocalDate day = ends.stream().min(LocalDate::compareTo).orElseThrow();
                !day.isAfter(last);
                day = day.plusDays(1)) {
            if (before.coverage().contains(day)
                    && after.coverage().contains(day)
                    && before.isWorkingDay(day) != after.isWorkingDay(day)) {
                boolean off = before.isWorkingDay(day);
                causes.add(new Cause(
                        day,
                        off ? Change.OFF_NOW : Change.WORKED_NOW,
                        off ? after.holidaysOn(day) : before.holidaysOn(day)));
            }
        }
        return causes;
    }

    /** What became of a day. */
    public enum Change implements Coded {
        /** It was a working day and is off now. */
        OFF_NOW("off-now"),
        /** It was off and is a working day now. */
        WORKED_NOW("worked-now");

        private final String code;

        Change(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /**
         * {@return the constant of a code, compared exactly}
         *
         * @param code the code
         */
        @JsonCreator
        public static Change of(String code) {
            return Coded.of(Change.class, code);
        }
    }

    /**
     * A day that is worked in one calendar and off in the other.
     *
     * @param date the day
     * @param change what became of it
     * @param holidays the days off that it is now, or was before; none where the weekend changed
     */
    @JsonForm
    public record Cause(@JsonIso LocalDate date, Change change, List<Holiday> holidays) {

        /** {@inheritDoc} */
        public Cause {
            Given.value(holidays, "holidays");
            holidays = List.copyOf(holidays);
        }

        /**
         * Tells the change.
         *
         * @param language the language
         * @return for example {@code Monday, 18 August 2025 is off now (Collective leave, SKB 933/2025, 1/2025, 3/2025)}
         */
        public String text(Language language) {
            String names = holidays.stream()
                    .map(holiday ->
                            holiday.name(language) + (holiday.decree().isEmpty() ? "" : ", " + holiday.decree()))
                    .distinct()
                    .collect(Collectors.joining(" / "));
            return TEXTS.text(language, "impact." + change.code, date) + (names.isEmpty() ? "" : " (" + names + ")");
        }
    }
}
