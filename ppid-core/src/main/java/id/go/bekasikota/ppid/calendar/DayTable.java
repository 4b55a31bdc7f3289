package id.go.bekasikota.ppid.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The working days of a calendar counted once, so that every question is two array reads.
 *
 * <p>{@code before[i]} is the number of working days before the i-th day of the coverage; {@code offset[k]} is the day,
 * counted from the coverage's first, of the k-th working day (k from 0).
 */
final class DayTable {
    private final long firstEpochDay;
    private final int[] before;
    private final int[] offset;

    DayTable(LocalDate first, int days, BitSet working) {
        this.firstEpochDay = first.toEpochDay();
        this.before = new int[days + 1];
        int[] found = new int[days];
        int count = 0;
        for (int i = 0; i < days; i++) {
            before[i] = count;
            if (working.get(i)) {
                found[count++] = i;
            }
        }
        before[days] = count;
        this.offset = Arrays.copyOf(found, count);
    }

    /** The position of a day in the coverage, or -1 outside it. */
    int index(LocalDate date) {
        long index = date.toEpochDay() - firstEpochDay;
        return index < 0 || index >= before.length - 1 ? -1 : (int) index;
    }

    int before(int index) {
        return before[index];
    }

    int through(int index) {
        return before[index + 1];
    }

    boolean isWorking(int index) {
        return before[index + 1] > before[index];
    }

    int workingDays() {
        return offset.length;
    }

    /** The day of the k-th working day, k from 0 and less than {@link #workingDays()}. */
    LocalDate day(int k) {
        return LocalDate.ofEpochDay(firstEpochDay + offset[k]);
    }
}
