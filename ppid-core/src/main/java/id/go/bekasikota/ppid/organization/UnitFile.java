package id.go.bekasikota.ppid.organization;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.table.TsvTable;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the units of a body from a file (berkas perangkat daerah).
 *
 * <p>Columns, separated by tabs: {@code code}, {@code name}, {@code kind} (a code of {@link UnitKind}) and {@code
 * confidence} ({@code confirmed} or {@code unconfirmed}); where there were mergers also {@code founded} and {@code dissolved}
 * ({@code yyyy-MM-dd}, the first day on which the unit exists and on which it is no more; blank where there is none) and
 * {@code successor} (the code of the unit that takes over). Other columns are ignored. Whatever is wrong is an error with
 * file, line, column, what stood there and what was expected. Thread-safe.
 */
public final class UnitFile {
    private final FileCells cells;
    private final Map<String, Unit> byCode = new LinkedHashMap<>();
    private final Map<String, TsvTable.Row> rows = new LinkedHashMap<>();

    private UnitFile(TsvTable table) {
        this.cells = new FileCells(table);
    }

    /**
     * Reads the units of a body.
     *
     * @param in the file's bytes, closed afterwards
     * @param name what to call the file in messages
     * @return the units in file order
     * @throws id.go.bekasikota.ppid.law.UnreadableInputException if the file is malformed; the message names the place
     */
    public static Units read(InputStream in, String name) {
        TsvTable table = TsvTable.read(in, name, "code", "name", "kind", "confidence");
        return new UnitFile(table).units(table);
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
        return Units.of(byCode.values());
    }

    private Unit unit(TsvTable.Row row) {
        return new Unit(
                cells.text(row, "code"),
                cells.text(row, "name"),
                cells.coded(row, "kind", UnitKind.class),
                cells.coded(row, "confidence", Confidence.class),
                life(row));
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
