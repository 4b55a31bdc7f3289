package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.DueDate;
import id.go.bekasikota.ppid.deadline.Trigger;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.table.Cells;
import id.go.bekasikota.ppid.table.CsvRow;
import id.go.bekasikota.ppid.table.IsoDates;
import id.go.bekasikota.ppid.text.Quoted;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Computes the deadline of each row of a file of events (batas waktu peristiwa). A row that cannot be computed says why
 * and stops none of the others.
 */
final class EventDeadlines {
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Coverage coverage;
    private final boolean cutoff;
    private final EventColumns columns;
    private final DayTexts days;
    private final @Nullable String[] counts = new String[128];
    private final Map<String, KnownRule> rules = KnownRule.byCode();
    private long nearCoverageEnd;

    EventDeadlines(Deadlines deadlines, EventColumns columns) {
        this.deadlines = deadlines;
        this.calendar = deadlines.calendar();
        this.coverage = calendar.coverage();
        this.cutoff = deadlines.policy().cutoff().isPresent();
        this.columns = columns;
        this.days = new DayTexts(coverage);
    }

    /**
     * Writes a row's echo, its due date and what goes with it.
     *
     * @param row the row as read
     * @param output one cell per output column, all overwritten
     * @return whether the row could be computed
     */
    boolean compute(CsvRow row, String[] output) {
        columns.echo(row, output);
        KnownRule rule = rules.get(Cells.trim(output[EventColumns.RULE]));
        LocalDate trigger =
                IsoDates.date(Cells.trim(output[EventColumns.TRIGGER_DATE])).orElse(null);
        if (rule != null) {
            output[EventColumns.LEGAL_BASIS] = rule.legalBasis(trigger);
        }
        String problem = problem(row, rule, trigger, output);
        output[EventColumns.ERROR] = problem;
        return problem.isEmpty();
    }

    /** How many due dates so far lie near the end of the calendar. */
    long nearCoverageEnd() {
        return nearCoverageEnd;
    }

    private String problem(CsvRow row, @Nullable KnownRule rule, @Nullable LocalDate trigger, String[] output) {
        if (row.size() != columns.width()) {
            return "the row has " + row.size() + (row.size() == 1 ? " field" : " fields") + " (expected "
                    + columns.width() + " as in the header)";
        }
        if (rule == null) {
            return unknownRule(Cells.trim(output[EventColumns.RULE]));
        }
        if (trigger == null) {
            return "trigger_date " + Quoted.of(Cells.trim(output[EventColumns.TRIGGER_DATE]))
                    + " is no date (expected yyyy-MM-dd)";
        }
        if (!needsTime(rule, trigger)) {
            return date(rule, new Trigger(trigger, Optional.empty()), output);
        }
        String cell = columns.time(row);
        Optional<LocalTime> time = IsoDates.time(cell);
        if (time.isEmpty() && (rule.countsHours() || !cell.isEmpty())) {
            return badTime(rule, cell);
        }
        return date(rule, new Trigger(trigger, time), output);
    }

    /** A time that changes nothing is not looked at, so that it cannot spoil a row either. */
    private boolean needsTime(KnownRule rule, LocalDate trigger) {
        return rule.countsHours()
                || (cutoff && rule.startsWithReceipt() && coverage.contains(trigger) && calendar.isWorkingDay(trigger));
    }

    private String date(KnownRule rule, Trigger trigger, String[] output) {
        try {
            Deadline deadline = deadlines.of(rule.rule(), trigger);
            DueDate due = deadline.due();
            if (!(due instanceof DueDate.On on)) {
                return (coverage.contains(trigger.date()) ? "the due date" : "trigger_date") + " lies outside the "
                        + coverage;
            }
            nearCoverageEnd += deadline.isNearCoverageEnd() ? 1 : 0;
            output[EventColumns.DUE_DATE] = on.time().isPresent() ? on.toString() : days.of(on.date());
            OptionalInt elapsed = deadline.elapsed();
            output[EventColumns.ELAPSED] = elapsed.isPresent() ? count(elapsed.getAsInt()) : "";
            return "";
        } catch (PpidException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private String count(int elapsed) {
        if (elapsed < 0 || elapsed >= counts.length) {
            return Integer.toString(elapsed);
        }
        String text = counts[elapsed];
        if (text == null) {
            text = Integer.toString(elapsed);
            counts[elapsed] = text;
        }
        return text;
    }

    private static String unknownRule(String code) {
        return code.isEmpty()
                ? "rule is blank (expected a code such as request.reply)"
                : "unknown rule " + Quoted.of(code) + " (expected a code such as request.reply)";
    }

    private static String badTime(KnownRule rule, String cell) {
        String expected = " (expected HH:mm or HH:mm:ss)";
        return cell.isEmpty()
                ? "trigger_time is missing, and the rule " + rule.rule().code() + " counts hours" + expected
                : "trigger_time " + Quoted.of(cell) + " is no time" + expected;
    }
}
