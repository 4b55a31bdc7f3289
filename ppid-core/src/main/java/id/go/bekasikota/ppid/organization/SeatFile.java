package id.go.bekasikota.ppid.organization;

import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.table.TsvTable;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads which unit was PPID Utama from when on (berkas kedudukan PPID Utama).
 *
 * <p>Columns, separated by tabs: {@code valid_from} ({@code yyyy-MM-dd}, each once), {@code ppid_utama} (the code of a unit
 * that exists on that day), {@code unit_label}, {@code basis}, {@code confidence}. Other columns are ignored. Whatever is
 * wrong is an error with file, line, column, what stood there and what was expected. Thread-safe.
 */
public final class SeatFile {
    private SeatFile() {}

    /**
     * Reads the seats of PPID Utama.
     *
     * @param in the file's bytes, closed afterwards
     * @param name what to call the file in messages
     * @param units the units of the body
     * @return the seat by its first day
     * @throws UnreadableInputException if the file is malformed or holds no row; the message names the place
     */
    public static Dated<Seat> read(InputStream in, String name, Units units) {
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
}
