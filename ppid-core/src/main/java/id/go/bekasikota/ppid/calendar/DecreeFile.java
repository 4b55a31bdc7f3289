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
    private final HolidayDecree decree;

    private DecreeFile(String name, TsvTable table) {
        this.name = name;
        this.table = table;
        if (table.rows().isEmpty()) {
            throw new UnreadableInputException(name, "holds no day (expected at least one row below the header)");
        }
        TsvTable.Row first = table.rows().get(0);
        table.rows().forEach(row -> sameDecree(first, row));
        this.decree = decree(first);
    }

    static DecreeFile read(Path file) {
        return HolidayFile.open(file, in -> read(in, file.toString()));
    }

    static DecreeFile read(InputStream in, String name) {
        return new DecreeFile(name, TsvTable.read(in, name, REQUIRED));
    }

    HolidayDecree decree() {
        return decree;
    }

    /** The decree, after a look whether the calendar agrees with each of its rows. */
    HolidayDecree decreeFor(WorkingCalendar calendar) {
        TsvTable.Row first = table.rows().get(0);
        DecreeYear.problem(decree, Optional.of(calendar.coverage())).ifPresent(problem -> {
            throw table.fault(first, "year", problem);
        });
        HolidayLedger ledger = new HolidayLedger(calendar.holidays());
        for (int i = 0; i < decree.changes().size(); i++) {
            TsvTable.Row row = table.rows().get(i);
            ledger.apply(decree.changes().get(i)).ifPresent(problem -> {
                throw table.fault(row, "change", problem);
            });
        }
        return decree;
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

    private HolidayDecree decree(TsvTable.Row first) {
        String code = table.cell(first, "decree");
        if (code.isEmpty()) {
            throw table.fault(first, "decree", "is blank (expected a code such as 2028-base or 2028-r1)");
        }
        int year = DecreeRows.year(table, first);
        Optional<LocalDate> issuedOn = DecreeRows.issuedOn(table, first);
        if (code.endsWith("-base") && issuedOn.isEmpty()) {
            throw table.fault(first, "issued_on", "is blank (expected a date, for a decree that makes a year known)");
        }
        return new HolidayDecree(code, year, issuedOn, table.cell(first, "title"), changes(year));
    }

    private List<HolidayDecree.Change> changes(int year) {
        List<HolidayDecree.Change> changes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TsvTable.Row row : table.rows()) {
            HolidayDecree.Change change = DecreeRows.change(table, row, table.cell(row, "title"));
            LocalDate date = change.holiday().date();
            if (date.getYear() != year) {
                throw table.fault(row, "date", "lies outside the decree's year " + year);
            }
            if (!seen.add(change.action() + " " + change.holiday().key())) {
                throw table.fault(row, "name_id", "stands twice on " + date + " (expected once)");
            }
            changes.add(change);
        }
        return changes;
    }

    @Override
    public String toString() {
        return "DecreeFile[" + name + "]";
    }
}
