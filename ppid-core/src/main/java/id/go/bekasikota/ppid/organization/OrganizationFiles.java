package id.go.bekasikota.ppid.organization;

import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.table.TsvTable;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a body's own data (berkas perangkat daerah, kedudukan PPID Utama dan pejabat) from files with columns separated by tabs.
 *
 * <p>Dates are written {@code yyyy-MM-dd}; other columns are ignored. Whatever is wrong is an error with file, line, column, what
 * stood there and what was expected. Thread-safe.
 */
public final class OrganizationFiles {
    private OrganizationFiles() {}

    /**
     * Reads the units of a body.
     *
     * <p>Columns: {@code code}, {@code name}, {@code kind} (a code of {@link UnitKind}) and {@code confidence} ({@code confirmed} or
     * {@code unconfirmed}); where there were mergers also {@code founded} and {@code dissolved} (the first day on which the unit
     * exists and on which it is no more; blank where there is none) and {@code successor} (the code of the unit that takes over). A
     * unit within another one names that in {@code parent}.
     *
     * @param in the file's bytes, closed afterwards
     * @param name what to call the file in messages
     * @return the units in file order
     * @throws UnreadableInputException if the file is malformed; the message names the place
     */
    public static Units units(InputStream in, String name) {
        Given.value(in, "in");
        return UnitRows.read(in, name);
    }

    /**
     * Reads which unit was PPID Utama from when on.
     *
     * <p>Columns: {@code valid_from} (each once), {@code ppid_utama} (the code of a unit that exists on that day), {@code
     * unit_label}, {@code basis}, {@code confidence}.
     *
     * @param in the file's bytes, closed afterwards
     * @param name what to call the file in messages
     * @param units the units of the body
     * @return the seat by its first day
     * @throws UnreadableInputException if the file is malformed or holds no row; the message names the place
     */
    public static Dated<Seat> seats(InputStream in, String name, Units units) {
        TsvTable table = TsvTable.read(in, name, "valid_from", "ppid_utama", "unit_label", "basis", "confidence");
        FileCells cells = new FileCells(table);
        Map<LocalDate, Seat> seats = new TreeMap<>();
        for (TsvTable.Row row : table.rows()) {
            LocalDate from = cells.date(row, "valid_from");
            if (seats.put(from, seat(cells, row, units)) != null) {
                throw cells.fault(row, "valid_from", "stands twice (expected each date once)");
            }
        }
        if (seats.isEmpty()) {
            throw new UnreadableInputException(name, "has no row (expected at least one seat of PPID Utama)");
        }
        return Dated.of("the seat of PPID Utama", seats);
    }

    private static Seat seat(FileCells cells, TsvTable.Row row, Units units) {
        return new Seat(
                cells.unit(row, "ppid_utama", units, cells.date(row, "valid_from")),
                cells.text(row, "unit_label"),
                cells.text(row, "basis"),
                cells.coded(row, "confidence", Confidence.class));
    }

    /**
     * Reads who held which role from when on.
     *
     * <p>Columns: {@code valid_from}, {@code role} (a code of {@link Role}), {@code name}, {@code unit} (the code of a unit that
     * exists on that day); where known also {@code valid_until} (the last day, blank until another one follows) and {@code
     * confidence} ({@code confirmed} where there is no such column). An office has one holder from a day on: that of the head, of Atasan
     * PPID and of PPID the body's, that of a unit's officer the unit's; at the desk of a unit there may be several.
     *
     * @param in the file's bytes, closed afterwards
     * @param name what to call the file in messages
     * @param known the units of the body
     * @return an unmodifiable list in file order
     * @throws UnreadableInputException if the file is malformed; the message names the place
     */
    public static List<Incumbency> officers(InputStream in, String name, Units known) {
        return OfficerRows.read(in, name, known);
    }
}
