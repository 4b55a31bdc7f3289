package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.Move;
import id.go.bekasikota.ppid.deadline.Trigger;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.table.Cells;
import id.go.bekasikota.ppid.table.CsvRow;
import id.go.bekasikota.ppid.table.IsoDates;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * Computes each row of a file of events under two calendars and keeps what moves (pergeseran batas waktu). A row without a
 * date by either is counted and not listed.
 */
final class EventMoves {
    private final Deadlines before;
    private final Deadlines after;
    private final EventColumns columns;
    private final String[] echo;
    private final Map<String, KnownRule> rules = KnownRule.byCode();
    private long undated;

    EventMoves(Deadlines before, Deadlines after, EventColumns columns) {
        this.before = before;
        this.after = after;
        this.columns = columns;
        this.echo = columns.names();
    }

    static String[] header() {
        return new String[] {"id", "rule", "trigger_date", "old_due_date", "new_due_date", "moved_days", "reason"};
    }

    long undated() {
        return undated;
    }

    /** The row to list; empty where the date stays or there is none. */
    Optional<String[]> row(CsvRow row) {
        columns.echo(row, echo);
        Optional<Move> move = move(row);
        if (move.isEmpty() || move.get().isUndated()) {
            undated++;
            return Optional.empty();
        }
        return move.filter(Move::moves).map(this::cells);
    }

    private String[] cells(Move move) {
        return new String[] {
            echo[0],
            echo[EventColumns.RULE],
            echo[EventColumns.TRIGGER_DATE],
            date(move.before()),
            date(move.after()),
            move.days().isPresent() ? Long.toString(move.days().getAsLong()) : "",
            move.reason(Language.ENGLISH)
        };
    }

    private static String date(Deadline deadline) {
        return deadline.due().known().isPresent() ? deadline.due().toString() : "";
    }

    private Optional<Move> move(CsvRow row) {
        KnownRule rule = rules.get(Cells.trim(echo[EventColumns.RULE]));
        Optional<LocalDate> date = IsoDates.date(Cells.trim(echo[EventColumns.TRIGGER_DATE]));
        if (row.size() != columns.width() || rule == null || date.isEmpty()) {
            return Optional.empty();
        }
        String cell = columns.time(row);
        boolean timed = needsTime(rule, date.get());
        Optional<LocalTime> time = timed ? IsoDates.time(cell) : Optional.empty();
        if (timed && time.isEmpty() && (rule.countsHours() || !cell.isEmpty())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Move.of(before, after, rule.rule(), new Trigger(date.get(), time)));
        } catch (PpidException e) {
            return Optional.empty(); // beyond what a date can hold
        }
    }

    /** A time that changes nothing is not looked at. */
    private boolean needsTime(KnownRule rule, LocalDate trigger) {
        return rule.countsHours()
                || (before.policy().cutoff().isPresent()
                        && rule.startsWithReceipt()
                        && (isWorked(before.calendar(), trigger) || isWorked(after.calendar(), trigger)));
    }

    private static boolean isWorked(WorkingCalendar calendar, LocalDate day) {
        return calendar.coverage().contains(day) && calendar.isWorkingDay(day);
    }
}
