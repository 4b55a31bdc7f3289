package id.go.bekasikota.ppid.examples.benchmark;

import id.go.bekasikota.ppid.calendar.Holiday;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The same holidays and the same random dates for all (data uji), from a fixed seed. */
final class Sample {
    /**
     * How many dates one invocation goes through: so many that no processor learns their order by heart, which would
     * make guesses come true that fail on dates as they arrive.
     */
    static final int SIZE = 65_536;

    private static final long SEED = 14_2008;
    private static final int YEAR = 365;

    private Sample() {}

    /** The weekdays and weekend days that are off in the built-in calendar. */
    static Set<LocalDate> holidays() {
        return WorkingCalendar.indonesia().holidays().stream()
                .map(Holiday::date)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Random days from which a shift of 100 working days and a year of days stay inside the calendar. */
    static LocalDate[] starts() {
        LocalDate first = WorkingCalendar.indonesia().coverage().first();
        LocalDate last = WorkingCalendar.indonesia().coverage().last().minusDays(YEAR + 1);
        return new SplittableRandom(SEED)
                .longs(SIZE, first.toEpochDay(), last.toEpochDay())
                .mapToObj(LocalDate::ofEpochDay)
                .toArray(LocalDate[]::new);
    }

    /** For each start a day that many days later. */
    static LocalDate[] later(LocalDate[] starts, int days) {
        LocalDate[] later = new LocalDate[starts.length];
        for (int i = 0; i < starts.length; i++) {
            later[i] = starts[i].plusDays(days);
        }
        return later;
    }

    static int[] epochDays(LocalDate[] dates) {
        int[] days = new int[dates.length];
        for (int i = 0; i < dates.length; i++) {
            days[i] = (int) dates[i].toEpochDay();
        }
        return days;
    }
}
