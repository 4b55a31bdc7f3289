package id.go.bekasikota.ppid.organization;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.table.TsvTable;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads who held which office from the rows of a file. */
final class OfficerRows {
    private final FileCells cells;
    private final Units units;
    private final List<Incumbency> found = new ArrayList<>();

    private OfficerRows(FileCells cells, Units units) {
        this.cells = cells;
        this.units = units;
    }

    static List<Incumbency> read(InputStream in, String name, Units units) {
        TsvTable table = TsvTable.read(in, name, "valid_from", "role", "name", "unit");
        OfficerRows rows = new OfficerRows(new FileCells(table), units);
        table.rows().forEach(rows::add);
        return List.copyOf(rows.found);
    }

    private void add(TsvTable.Row row) {
        LocalDate from = cells.date(row, "valid_from");
        Role role = cells.coded(row, "role", Role.class);
        Officer officer = new Officer(role, cells.text(row, "name"), cells.unit(row, "unit", units, from));
        found.add(incumbency(row, officer, from));
        try {
            new Incumbents(found).on(from);
        } catch (PpidException e) {
            throw cells.fault(row, "valid_from", "stands twice for " + role.code() + " (expected one holder a day)");
        }
    }

    private Incumbency incumbency(TsvTable.Row row, Officer officer, LocalDate from) {
        Optional<LocalDate> until = cells.optionalDate(row, "valid_until");
        Confidence confidence = cells.optionalText(row, "confidence")
                .map(cell -> cells.coded(row, "confidence", Confidence.class))
                .orElse(Confidence.CONFIRMED);
        try {
            return new Incumbency(officer, from, until, confidence);
        } catch (PpidException e) {
            throw cells.fault(row, "valid_until", "does not fit: " + e.getMessage());
        }
    }
}
