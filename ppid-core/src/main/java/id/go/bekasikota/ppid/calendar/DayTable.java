package id.go.bekasikota.ppid.calendar;

import java.time.LocalDate;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The working days of a calendar counted once, so that every question is two or three array reads.
 *
 * <p>A date is found by its year, month and day as it holds them, without a detour over epoch days; a working day comes out
 * of a table of dates, each made when it is first asked for. Immutable but for that table, whose dates are immutable
 * themselves, so that it does not matter which thread makes one.
 */
final class DayTable {
    private static final int MONTHS = 12;
    private static final int UNKNOWN = -1;

    private final long firstMonth;
    /** By month: what to add to the day of the month for the day's number from the first of the coverage. */
    private final int[] starts;

    private final char[] near;
    private final Numbers ranks;
    private final EpochDays epochDays;
    /** By ordinal: the working day, once it was asked for. */
    private final @Nullable LocalDate[] dates;

    DayTable(Coverage coverage, BitSet working) {
        LocalDate first = coverage.first();
        this.firstMonth = month(first);
        this.starts = new int[(int) (month(coverage.last()) - firstMonth) + 1];
        int start = -first.getDayOfMonth();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = start;
            start += first.withDayOfMonth(1).plusMonths(i).lengthOfMonth();
        }
        this.epochDays = new EpochDays(coverage, working);
        this.ranks = epochDays.ranks();
        this.near = ranks.small();
        this.dates = new LocalDate[epochDays.workingDays()];
    }

    private static long month(LocalDate date) {
        return (long) date.getYear() * MONTHS + date.getMonthValue();
    }

    /** Twice the working days through a day, and one more if it is worked itself; -1 outside the coverage. */
    int rank(LocalDate date) {
        long month = month(date) - firstMonth;
        if (month < 0 || month >= starts.length) {
            return UNKNOWN;
        }
        int day = starts[(int) month] + date.getDayOfMonth();
        char[] table = near;
        if (day >= 0 && day < table.length) {
            return table[day];
        }
        return day >= 0 && day < epochDays.days() ? ranks.get(day) : UNKNOWN;
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
