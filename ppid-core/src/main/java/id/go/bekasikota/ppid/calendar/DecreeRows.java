package id.go.bekasikota.ppid.calendar;

import id.go.bekasikota.ppid.table.IsoDates;
import id.go.bekasikota.ppid.table.TsvTable;
import java.time.LocalDate;
import java.util.Optional;

/** What the rows of a decree hold, whichever file they stand in. */
final class DecreeRows {
    private DecreeRows() {}

    static int year(TsvTable table, TsvTable.Row row) {
        String cell = table.cell(row, "year");
        int year = cell.length() == 4 ? IsoDates.digits(cell, 0, cell.length()) : -1;
        if (year < 1) {
            throw table.fault(row, "year", "is no year (expected yyyy)");
        }
        return year;
    }

    static Optional<LocalDate> issuedOn(TsvTable table, TsvTable.Row row) {
        String issued = table.cell(row, "issued_on");
        Optional<LocalDate> issuedOn = IsoDates.date(issued);
        if (issuedOn.isEmpty() && !issued.isEmpty()) {
            throw table.fault(row, "issued_on", "is no date (expected yyyy-MM-dd)");
        }
        return issuedOn;
    }

    static Day day(TsvTable table, TsvTable.Row row, String title) {
        boolean added = switch (table.cell(row, "change")) {
            case "add" -> true;
            case "remove" -> false;
            default -> throw table.fault(row, "change", "is no change (expected add or remove)");
        };
        return new Day(added, HolidayRow.decreed(table, row, title));
    }

    /** A day that a decree adds, or else takes back. */
    record Day(boolean added, Holiday holiday) {}
}
