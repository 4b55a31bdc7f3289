package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.table.Cells;
import id.go.bekasikota.ppid.table.CsvBatch;
import id.go.bekasikota.ppid.table.CsvHeader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The row of the register book that is looked at: where its trimmed cells stand among the characters read, its dates, and the
 * problems found so far. One object serves all rows, and no cell becomes a text unless somebody asks for it. Not thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // places in the arrays of one run, which nobody keeps
final class RegisterRow {
    /** Stands where a cell is blank or no date. */
    static final int NO_DAY = DayText.NONE;

    private static final RegisterColumn[] COLUMNS = RegisterColumn.values();

    private final int[] positions = new int[COLUMNS.length];
    private final int[] from = new int[COLUMNS.length];
    private final int[] to = new int[COLUMNS.length];
    private final int[] days = new int[COLUMNS.length];
    private final Map<RegisterColumn, RowProblem> problems = new EnumMap<>(RegisterColumn.class);
    private final View view = new View();
    private final RowCodes codes = new RowCodes();
    private char[] text = new char[0];
    private long line;
    private int begin;
    private int end;

    RegisterRow(CsvHeader header) {
        for (RegisterColumn column : COLUMNS) {
            positions[column.ordinal()] = header.indexOf(column.code());
        }
    }

    /** Turns to another row, which has as many cells as the header. */
    void read(CsvBatch batch, int row) {
        line = batch.line(row);
        text = batch.text();
        begin = batch.from(row, 0);
        end = batch.to(row, batch.size(row) - 1);
        if (!problems.isEmpty()) {
            problems.clear();
        }
        for (int i = 0; i < positions.length; i++) {
            trim(i, batch.from(row, positions[i]), batch.to(row, positions[i]));
            days[i] = COLUMNS[i].isDate() ? DayText.epochDay(text, from[i], to[i]) : NO_DAY;
        }
        codes.read(text, from, to);
    }

    private void trim(int column, int first, int end) {
        int start = first;
        int stop = end;
        while (start < stop && Cells.isBlank(text[start])) {
            start++;
        }
        while (stop > start && Cells.isBlank(text[stop - 1])) {
            stop--;
        }
        from[column] = start;
        to[column] = stop;
    }

    long line() {
        return line;
    }

    /** All characters read, of which {@link #from} to {@link #to} are a cell. */
    char[] text() {
        return text;
    }

    /** Where the row begins in {@link #text}, inclusive. */
    int begin() {
        return begin;
    }

    /** Where the row ends in {@link #text}, exclusive. */
    int end() {
        return end;
    }

    int from(RegisterColumn column) {
        return from[column.ordinal()];
    }

    int to(RegisterColumn column) {
        return to[column.ordinal()];
    }

    String cell(RegisterColumn column) {
        return new String(text, from(column), to(column) - from(column));
    }

    /** A cell as a sequence that is valid until the next one is asked for. */
    CharSequence view(RegisterColumn column) {
        view.turn(from(column), to(column));
        return view;
    }

    boolean has(RegisterColumn column) {
        return to[column.ordinal()] > from[column.ordinal()];
    }

    /** The epoch day of a column, or {@link #NO_DAY}. */
    int day(RegisterColumn column) {
        return days[column.ordinal()];
    }

    /** The epoch day of a column, or {@link #NO_DAY} where it lies after a day on which it was not known. */
    int dayBy(RegisterColumn column, int asOf) {
        int day = days[column.ordinal()];
        return day > asOf ? NO_DAY : day;
    }

    Optional<LocalDate> date(RegisterColumn column) {
        int day = day(column);
        return day == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** The codes of its columns that hold some. */
    RowCodes codes() {
        return codes;
    }

    /** The items of a column that is a list. */
    Items items(RegisterColumn column) {
        return new Items(text, from(column), to(column));
    }

    /** Notes a problem, unless the column has one already. */
    void problem(RegisterColumn column, String key, String... arguments) {
        problems.putIfAbsent(column, new RowProblem(key, List.of(arguments)));
    }

    Map<RegisterColumn, RowProblem> problems() {
        return problems;
    }

    @Override
    public String toString() {
        return "RegisterRow[line " + line + ", "
                + Arrays.toString(problems.keySet().toArray()) + "]";
    }

    private final class View implements CharSequence {
        private int start;
        private int end;

        private void turn(int from, int to) {
            start = from;
            end = to;
        }

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public char charAt(int index) {
            return text[start + index];
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return toString().substring(from, to);
        }

        @Override
        public String toString() {
            return new String(text, start, end - start);
        }
    }
}
