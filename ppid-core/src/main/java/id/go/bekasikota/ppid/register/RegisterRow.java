package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.report.RegisterWords;
import id.go.bekasikota.ppid.table.Cells;
import id.go.bekasikota.ppid.table.IsoDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of the register book while it is looked at: its trimmed cells, its dates, and the problems found so far. */
final class RegisterRow {
    private final long line;
    private final Map<RegisterColumn, String> cells;
    private final Map<RegisterColumn, LocalDate> dates = new EnumMap<>(RegisterColumn.class);
    private final Map<RegisterColumn, String> problems = new EnumMap<>(RegisterColumn.class);

    RegisterRow(long line, Map<RegisterColumn, String> cells) {
        this.line = line;
        this.cells = cells;
        for (RegisterColumn column : RegisterColumn.values()) {
            if (column.isDate() && has(column)) {
                parse(cell(column)).ifPresent(date -> dates.put(column, date));
            }
        }
    }

    long line() {
        return line;
    }

    String cell(RegisterColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(RegisterColumn column) {
        return !cell(column).isEmpty();
    }

    /** The date of a column; empty where the cell is blank or no date. */
    Optional<LocalDate> date(RegisterColumn column) {
        return Optional.ofNullable(dates.get(column));
    }

    /** The code of a column; empty where the cell is blank or no code of this kind. */
    <E extends Enum<E> & Coded> Optional<E> code(RegisterColumn column, Class<E> type) {
        return RegisterWords.find(type, cell(column));
    }

    /** The items of a list separated by semicolons, trimmed, without empty ones. */
    List<String> items(RegisterColumn column) {
        List<String> items = new ArrayList<>();
        for (String item : cell(column).split(";", -1)) {
            String trimmed = Cells.trim(item);
            if (!trimmed.isEmpty()) {
                items.add(trimmed);
            }
        }
        return items;
    }

    /** Notes a problem, unless the column has one already. */
    void problem(RegisterColumn column, String problem) {
        problems.putIfAbsent(column, problem);
    }

    Map<RegisterColumn, String> problems() {
        return problems;
    }

    /** Empties a text that holds the row's own name, identity number or contact. */
    String withoutIdentity(String text) {
        for (RegisterColumn column : RegisterColumn.values()) {
            if (column.isIdentity() && has(column) && text.contains(cell(column))) {
                return "";
            }
        }
        return text;
    }

    private static Optional<LocalDate> parse(String text) {
        boolean local = text.length() == 10 && text.charAt(2) == '/' && text.charAt(5) == '/';
        return local
                ? IsoDates.date(IsoDates.digits(text, 6, 10), IsoDates.digits(text, 3, 5), IsoDates.digits(text, 0, 2))
                : IsoDates.date(text);
    }
}
