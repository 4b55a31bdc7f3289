package id.go.bekasikota.ppid.calendar;

import java.time.LocalDate;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The working days of a calendar counted once, so that every question is two or three array reads.
 *
 * <p>A date is found by its year, month and day as it holds them, 32 places to a month, without a detour over epoch days;
 * a working day comes out of a table of dates, each made when it is first asked for. Immutable but for that table, whose
 * dates are immutable themselves, so that it does not matter which thread makes one.
 */
final class DayTable {
    private static final int PLACES_OF_MONTH = 32;
    private static final int PLACES_OF_YEAR = 12 * PLACES_OF_MONTH;
    /** Months and days are counted from 1. */
    private static final int FIRST = PLACES_OF_MONTH + 1;

    private static final int UNKNOWN = -1;

    /** The place that the first of January of the first year would have if years, months and days began with 0. */
    private final long origin;
    /** By year, month and day: one more than the rank of the day, 0 where the calendar does not know it. */
    private final char[] near;
    /** The same for a calendar of so many years that two bytes do not hold its numbers; else empty. */
    private final int[] far;

    private final EpochDays epochDays;
    /** By ordinal: the working day, once it was asked for. */
    private final @Nullable LocalDate[] dates;

    DayTable(Coverage coverage, BitSet working) {
        this.origin = (long) coverage.first().getYear() * PLACES_OF_YEAR + FIRST;
        int places = (coverage.last().getYear() - coverage.first().getYear() + 1) * PLACES_OF_YEAR;
        this.epochDays = new EpochDays(coverage, working);
        this.dates = new LocalDate[epochDays.workingDays()];
        boolean fits = 2 * dates.length + 2 <= Character.MAX_VALUE;
        this.near = new char[fits ? places : 0];
        this.far = new int[fits ? 0 : places];
        fill(coverage, working);
    }

    private void fill(Coverage coverage, BitSet working) {
        int total = 0;
        int day = 0;
        int month = (coverage.first().getMonthValue() - 1) * PLACES_OF_MONTH;
        LocalDate start = coverage.first();
        while (!start.isAfter(coverage.last())) {
            int last = start.lengthOfMonth();
            for (int d = start.getDayOfMonth(); d <= last && day < epochDays.days(); d++, day++) {
                int worked = working.get(day) ? 1 : 0;
                total += worked;
                put(month + d - 1, 2 * total + worked + 1);
            }
            start = start.withDayOfMonth(1).plusMonths(1);
            month += PLACES_OF_MONTH;
        }
    }

    private void put(int place, int number) {
        if (near.length > 0) {
            near[place] = (char) number;
        } else {
            far[place] = number;
        }
    }

    /** Twice the working days through a day, and one more if it is worked itself; -1 outside the coverage. */
    int rank(LocalDate date) {
        long place = (long) date.getYear() * PLACES_OF_YEAR
                + date.getMonthValue() * PLACES_OF_MONTH
                + date.getDayOfMonth()
                - origin;
        char[] table = near;
        if (place >= 0 && place < table.length) {
            return table[(int) place] - 1;
        }
        return place >= 0 && place < far.length ? far[(int) place] - 1 : UNKNOWN;
    }

    static int through(int rank) {
        return rank >> 1;
    }

    static boolean isWorked(int rank) {
        return (rank & 1) != 0;
    }

    /** The day that lies a number of working days, not 0, from a day of that rank; null beyond the coverage. */
    @Nullable
    LocalDate shift(int rank, int days) {
        int ordinal = (rank >> 1) + days - (days > 0 ? 1 : rank & 1);
        if (ordinal < 0 || ordinal >= dates.length) {
            return null;
        }
        LocalDate date = dates[ordinal];
        return date != null ? date : made(ordinal);
    }

    private LocalDate made(int ordinal) {
        LocalDate date = LocalDate.ofEpochDay(epochDays.of(ordinal));
        dates[ordinal] = date;
        return date;
    }

    EpochDays epochDays() {
        return epochDays;
    }
}
