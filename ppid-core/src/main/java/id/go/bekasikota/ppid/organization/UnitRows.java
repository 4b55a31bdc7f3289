package id.go.bekasikota.ppid.organization;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.table.TsvTable;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the units of a body from the rows of a file. */
final class UnitRows {
    private final FileCells cells;
    private final Map<String, Unit> byCode = new LinkedHashMap<>();
    private final Map<String, TsvTable.Row> rows = new LinkedHashMap<>();

    private UnitRows(TsvTable table) {
        this.cells = new FileCells(table);
    }

    static Units read(InputStream in, String name) {
        TsvTable table = TsvTable.read(in, name, "code", "name", "kind", "confidence");
        return new UnitRows(table).units(table);
    }

    private Units units(TsvTable table) {
        for (TsvTable.Row row : table.rows()) {
            Unit unit = unit(row);
            if (byCode.put(unit.code(), unit) != null) {
                throw cells.fault(row, "code", "stands twice (expected each code once)");
            }
            rows.put(unit.code(), row);
        }
        rows.forEach((code, row) -> Succession.problem(unit(row), byCode).ifPresent(problem -> {
            throw cells.fault(row, "successor", problem);
        }));
        rows.forEach((code, row) -> Succession.parentProblem(unit(row), byCode).ifPresent(problem -> {
            throw cells.fault(row, "parent", problem);
        }));
        return Units.of(byCode.values());
    }

    private Unit unit(TsvTable.Row row) {
        return new Unit(
                cells.text(row, "code"),
                cells.text(row, "name"),
                cells.coded(row, "kind", UnitKind.class),
                cells.coded(row, "confidence", Confidence.class),
                life(row),
                cells.optionalText(row, "parent"));
    }

    private Unit.Life life(TsvTable.Row row) {
        Optional<LocalDate> founded = cells.optionalDate(row, "founded");
        Optional<LocalDate> dissolved = cells.optionalDate(row, "dissolved");
        Optional<String> successor = cells.optionalText(row, "successor");
        try {
            return new Unit.Life(founded, dissolved, successor);
        } catch (PpidException e) {
            throw cells.fault(row, "dissolved", "does not fit: " + e.getMessage());
        }
    }
}
