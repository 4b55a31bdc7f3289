package id.go.bekasikota.ppid.calendar;

import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.table.ReplacingFile;
import id.go.bekasikota.ppid.table.TsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A file of days off that replaces the built-in list (berkas hari libur): tab-separated with the columns {@code date},
 * {@code kind} and {@code name_id}; {@code name_en} and {@code status} are read where present, every other column is
 * ignored and every row counts whatever its status.
 *
 * <p>Two rows of one date with different names are one day off; the same date and name twice is an error. Thread-safe.
 */
public final class HolidayFile {
    private static final String[] REQUIRED = {"date", "kind", "name_id"};

    private HolidayFile() {}

    /**
     * Reads a calendar from a file.
     *
     * @param file the file
     * @return a calendar known from 1 January of the file's first year to 31 December of its last
     * @throws UnreadableInputException if the file is missing, empty or malformed; the message names file and line
     */
    public static WorkingCalendar read(Path file) {
        return open(file, in -> read(in, file.toString()));
    }

    /** Opens a file and turns what the system says of it into one sentence. */
    static <T> T open(Path file, Function<InputStream, T> reader) {
        if (Files.isDirectory(file)) {
            throw new UnreadableInputException(file.toString(), "is a folder (expected a file)");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return reader.apply(in);
        } catch (NoSuchFileException e) {
            throw new UnreadableInputException(file.toString(), "there is no such file");
        } catch (IOException e) {
            throw new UnreadableInputException(file.toString(), "cannot be read: " + ReplacingFile.reason(e));
        }
    }

    /**
     * Reads a calendar from a stream.
     *
     * @param in the stream, closed afterwards
     * @param name what to call it in messages
     * @return the calendar
     * @throws UnreadableInputException as {@link #read(Path)}
     */
    public static WorkingCalendar read(InputStream in, String name) {
        TsvTable table = TsvTable.read(in, name, REQUIRED);
        List<Holiday> holidays = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TsvTable.Row row : table.rows()) {
            Holiday holiday = HolidayRow.listed(table, row);
            if (!seen.add(holiday.key())) {
                throw table.fault(row, "name_id", "stands twice on " + holiday.date() + " (expected once)");
            }
            holidays.add(holiday);
        }
        if (holidays.isEmpty()) {
            throw new UnreadableInputException(name, "holds no day (expected at least one row below the header)");
        }
        int[] years = holidays.stream()
                .mapToInt(holiday -> holiday.date().getYear())
                .sorted()
                .toArray();
        return WorkingCalendar.of(Coverage.years(years[0], years[years.length - 1]), holidays);
    }
}
