package id.go.bekasikota.ppid.organization;

import id.go.bekasikota.ppid.table.TsvTable;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads who held which role from when on (berkas pejabat).
 *
 * <p>Columns, separated by tabs: {@code valid_from} ({@code yyyy-MM-dd}), {@code role} (a code of {@link Role}), {@code name},
 * {@code unit} (the code of a unit that exists on that day). Other columns are ignored. A role may have one holder from a
 * day on. Whatever is wrong is an error with file, line, column, what stood there and what was expected. Thread-safe.
 */
public final class OfficerFile {
    private OfficerFile() {}

    /**
     * Reads who held which role.
     *
     * @param in the file's bytes, closed afterwards
     * @param name what to call the file in messages
     * @param units the units of the body
     * @return an unmodifiable list in file order
     * @throws id.go.bekasikota.ppid.law.UnreadableInputException if the file is malformed; the message names the place
     */
    public static List<Incumbency> read(InputStream in, String name, Units units) {
        TsvTable table = TsvTable.read(in, name, "valid_from", "role", "name", "unit");
        FileCells cells = new FileCells(table);
        List<Incumbency> found = new ArrayList<>();
        for (TsvTable.Row row : table.rows()) {
            LocalDate from = cells.date(row, "valid_from");
            Role role = cells.coded(row, "role", Role.class);
            Officer officer = new Officer(role, cells.text(row, "name"), cells.unit(row, "unit", units, from));
            if (found.stream()
                    .anyMatch(other ->
                            other.from().equals(from) && other.officer().role() == role)) {
                throw cells.fault(
                        row, "valid_from", "stands twice for " + role.code() + " (expected one holder a day)");
            }
            found.add(new Incumbency(from, officer));
        }
        return List.copyOf(found);
    }
}
