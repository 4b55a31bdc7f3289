package id.go.bekasikota.ppid.calendar;

import id.go.bekasikota.ppid.law.PpidException;
import java.time.LocalDate;
import java.util.BitSet;

/**
 * The same counting for systems that hold dates as numbers (hari sejak 1 Januari 1970): arrays of epoch days in, arrays of
 * epoch days out, without an object per row.
 *
 * <p>Epoch days are those of {@link LocalDate#toEpochDay()}. Where a {@link WorkingCalendar} would refuse, the result is
 * {@link #OUTSIDE}, so that one row beyond the calendar does not stop a million others. Immutable and thread-safe.
 *
 * <p>Example: {@code int[] due = new int[received.length]; calendar.epochDays().shift(received, 10, due);}
 */
public final class EpochDays {
    /** The result for a day that lies outside the coverage, or whose result does. */
    public static final int OUTSIDE = Integer.MIN_VALUE;

    private final int first;
    private final int days;
    /** By day: twice the working days through it, and one more if it is worked. */
    private final Numbers ranks;
    /** By ordinal: the working day, counted from the first day of the coverage. */
    private final Numbers offsets;

    private final int workingDays;

    EpochDays(Coverage coverage, BitSet working) {
        this.first = Math.toIntExact(coverage.first().toEpochDay());
        this.days = Math.toIntExact(coverage.last().toEpochDay() - first + 1);
        this.workingDays = working.cardinality();
        this.ranks = new Numbers(days, 2 * workingDays + 1);
        this.offsets = new Numbers(workingDays, days);
        int ordinal = 0;
        for (int day = 0; day < days; day++) {
            boolean worked = working.get(day);
            if (worked) {
                offsets.set(ordinal++, day);
            }
            ranks.set(day, 2 * ordinal + (worked ? 1 : 0));
        }
    }

    int workingDays() {
        return workingDays;
    }

    Numbers ranks() {
        return ranks;
    }

    /** How many days the coverage has. */
    int days() {
        return days;
    }

    /** The working day of an ordinal, from 0. */
    int of(int ordinal) {
        return first + offsets.get(ordinal);
    }

    /**
     * Goes a number of working days from one day.
     *
     * @param epochDay the starting day, which never counts
     * @param days working days, negative to go backwards; 0 returns the starting day
     * @return the day reached, or {@link #OUTSIDE}
     */
    public int shift(int epochDay, int days) {
        int index = epochDay - first;
        if (index < 0 || index >= this.days) {
            return OUTSIDE;
        }
        if (days == 0) {
            return epochDay;
        }
        int rank = ranks.get(index);
        int ordinal = (rank >> 1) + days - (days > 0 ? 1 : rank & 1);
        return ordinal < 0 || ordinal >= workingDays ? OUTSIDE : first + offsets.get(ordinal);
    }

    /**
     * Goes the same number of working days from many days.
     *
     * @param epochDays the starting days
     * @param days working days, negative to go backwards
     * @param out takes each day reached, or {@link #OUTSIDE}; may be {@code epochDays} itself
     * @throws PpidException if {@code out} is shorter than {@code epochDays}
     */
    public void shift(int[] epochDays, int days, int[] out) {
        room(epochDays.length, out);
        if (days > 0 && ranks.areSmall() && offsets.areSmall()) {
            forward(epochDays, days - 1, out);
            return;
        }
        for (int i = 0; i < epochDays.length; i++) {
            out[i] = shift(epochDays[i], days);
        }
    }

    /** What nearly every system asks for, without a question more than it needs. */
    private void forward(int[] epochDays, int step, int[] out) {
        char[] of = ranks.small();
        char[] to = offsets.small();
        int start = first;
        for (int i = 0; i < epochDays.length; i++) {
            int index = epochDays[i] - start;
            int reached = OUTSIDE;
            if (index >= 0 && index < of.length) {
                int ordinal = (of[index] >> 1) + step;
                if (ordinal >= 0 && ordinal < to.length) {
                    reached = start + to[ordinal];
                }
            }
            out[i] = reached;
        }
    }

    /**
     * Counts working days between two days.
     *
     * @param from the first day, exclusive
     * @param to the last day, inclusive
     * @return the working days in (from, to], where {@code to} lies before {@code from} minus those in (to, from]; or
     *     {@link #OUTSIDE}
     */
    public int count(int from, int to) {
        int start = from - first;
        int end = to - first;
        return start < 0 || start >= days || end < 0 || end >= days
                ? OUTSIDE
                : (ranks.get(end) >> 1) - (ranks.get(start) >> 1);
    }

    /**
     * Counts working days between many pairs of days.
     *
     * @param from the first days, each exclusive
     * @param to the last days, each inclusive; as many
     * @param out takes each count, or {@link #OUTSIDE}
     * @throws PpidException if the arrays do not fit together
     */
    public void count(int[] from, int[] to, int[] out) {
        room(from.length, to);
        room(from.length, out);
        for (int i = 0; i < from.length; i++) {
            out[i] = count(from[i], to[i]);
        }
    }

    private static void room(int needed, int[] array) {
        if (array.length < needed) {
            throw new PpidException("an array of " + array.length + " is too short (expected at least " + needed + ")");
        }
    }

    @Override
    public String toString() {
        return "EpochDays[" + LocalDate.ofEpochDay(first) + ", " + days + " days]";
    }
}
