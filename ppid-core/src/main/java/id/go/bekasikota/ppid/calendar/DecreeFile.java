package id.go.bekasikota.ppid.calendar;

import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.table.TsvTable;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one decree from a file of its own, strictly: every mistake is named with its line. */
final class DecreeFile {
    private static final String[] ALIKE = {"decree", "year", "issued_on", "title"};
    private static final String[] REQUIRED = {
        "decree", "year", "issued_on", "title", "change", "date", "kind", "name_id"
    };

    private final String name;
    private final TsvTable table;
    private final String code;
    private final int year;
    private final Optional<LocalDate> issuedOn;
    private final List<DecreeRows.Day> days;

    private DecreeFile(String name, TsvTable table) {
        this.name = name;
        this.table = table;
        if (table.rows().isEmpty()) {
            throw new UnreadableInputException(name, "holds no day (expected at least one row below the header)");
        }
        TsvTable.Row first = table.rows().get(0);
        table.rows().forEach(row -> sameDecree(first, row));
        this.code = code(first);
        this.year = DecreeRows.year(table, first);
        this.issuedOn = issuedOn(first);
        this.days = days();
    }

    static DecreeFile read(Path file) {
        return DataFile.open(file, in -> read(in, file.toString()));
    }

    static DecreeFile read(InputStream in, String name) {
        return new DecreeFile(name, TsvTable.read(in, name, REQUIRED));
    }

    String code() {
        return code;
    }

    int year() {
        return year;
    }

    Optional<LocalDate> issuedOn() {
        return issuedOn;
    }

    String title() {
        return table.cell(table.rows().get(0), "title");
    }

    List<DecreeRows.Day> all() {
        return days;
    }

    /** What is wrong with the day of that row. */
    UnreadableInputException fault(int index, String column, String problem) {
        return table.fault(table.rows().get(index), column, problem);
    }

    private void sameDecree(TsvTable.Row first, TsvTable.Row row) {
        for (String column : ALIKE) {
            if (!table.cell(first, column).equals(table.cell(row, column))) {
                throw table.fault(
                        row,
                        column,
                        "differs from the first row (expected one decree, " + table.cell(first, column) + ")");
            }
        }
    }

    private String code(TsvTable.Row first) {
        String cell = table.cell(first, "decree");
        if (cell.isEmpty()) {
            throw table.fault(first, "decree", "is blank (expected a code such as 2028-base or 2028-r1)");
        }
        return cell;
    }

    private Optional<LocalDate> issuedOn(TsvTable.Row first) {
        Optional<LocalDate> issued = DecreeRows.issuedOn(table, first);
        if (code.endsWith("-base") && issued.isEmpty()) {
            throw table.fault(first, "issued_on", "is blank (expected a date, for a decree that makes a year known)");
        }
        return issued;
    }

    private List<DecreeRows.Day> days() {
        List<DecreeRows.Day> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TsvTable.Row row : table.rows()) {
            DecreeRows.Day day = DecreeRows.day(table, row, table.cell(row, "title"));
            LocalDate date = day.holiday().date();
            if (date.getYear() != year) {
                throw table.fault(row, "date", "lies outside the decree's year " + year);
            }
            if (!seen.add(day.added() + " " + day.holiday().key())) {
                throw table.fault(row, "name_id", "stands twice on " + date + " (expected once)");
            }
            found.add(day);
        }
        return found;
    }

    @Override
    public String toString() {
        return "DecreeFile[" + name + "]";
    }
}
