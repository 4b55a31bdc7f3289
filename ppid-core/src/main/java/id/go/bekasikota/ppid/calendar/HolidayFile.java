package id.go.bekasikota.ppid.calendar;

import id.go.bekasikota.ppid.law.UnreadableInputException;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.table.TsvTable;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        Given.value(file, "file");
        return DataFile.open(file, in -> read(in, file.toString()));
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
        Given.value(in, "in");
        TsvTable table = TsvTable.read(in, name, REQUIRED);
        List<Holiday> holidays = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TsvTable.Row row : table.rows()) {
            Holiday holiday = HolidayRow.listed(table, row);
            if (!seen.add(holiday.key())) {
                throw table.fault(
                        row,
                        "name_id",
                        CalendarTexts.TEXTS.both("file.twice", holiday.date().toString()));
            }
            holidays.add(holiday);
        }
        if (holidays.isEmpty()) {
            throw new UnreadableInputException(name, CalendarTexts.TEXTS.both("file.empty"));
        }
        int[] years = holidays.stream()
                .mapToInt(holiday -> holiday.date().getYear())
                .sorted()
                .toArray();
        return WorkingCalendar.of(Coverage.years(years[0], years[years.length - 1]), holidays);
    }

    /**
     * Reads a decree and checks it against the calendar to which it is to be added, so that a day that is off already,
     * or one removed that is not there, is named with its line.
     *
     * @param file the file, as {@link HolidayDecree#read(Path)} reads it
     * @param calendar the calendar before the decree
     * @return the decree
     * @throws UnreadableInputException if the file is missing or malformed, or contradicts the calendar
     */
    public static HolidayDecree decree(Path file, WorkingCalendar calendar) {
        Given.value(file, "file");
        DecreeFile read = DecreeFile.read(file);
        HolidayDecree decree = HolidayDecree.of(read);
        DecreeYear.problem(decree, Optional.of(calendar.coverage())).ifPresent(problem -> {
            throw read.fault(0, "year", problem);
        });
        HolidayLedger ledger = new HolidayLedger(calendar.holidays());
        for (int i = 0; i < decree.changes().size(); i++) {
            int row = i;
            ledger.apply(decree.changes().get(i)).ifPresent(problem -> {
                throw read.fault(row, "change", problem);
            });
        }
        return decree;
    }
}
