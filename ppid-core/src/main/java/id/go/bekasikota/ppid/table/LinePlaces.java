package id.go.bekasikota.ppid.table;

import java.util.Arrays;

/**
 * Where lines of a file stand (letak baris): a place every so many bytes, from which a line behind it is found by reading on.
 * Thread-safe, since one thread may read ahead of another that looks back.
 */
final class LinePlaces {
    private static final int APART = 16 * 1024;

    private long[] lines = new long[64];
    private long[] offsets = new long[64];
    private boolean[] afterCr = new boolean[64];
    private int count;

    /** Notes a place, unless the last one is near. */
    synchronized void note(long line, long offset, boolean isAfterCr) {
        if (count > 0 && offset - offsets[count - 1] < APART) {
            return;
        }
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, count * 2);
            offsets = Arrays.copyOf(offsets, count * 2);
            afterCr = Arrays.copyOf(afterCr, count * 2);
        }
        lines[count] = line;
        offsets[count] = offset;
        afterCr[count++] = isAfterCr;
    }

    /** The last place noted before a line begins; the file's beginning for the first line. */
    synchronized Place before(long line) {
        int found = Arrays.binarySearch(lines, 0, count, line);
        int next = found < 0 ? -found - 1 : found;
        while (next > 1 && lines[next - 1] >= line) {
            next--; // several places within one line, as one cell may be long
        }
        int at = Math.max(0, next - 1);
        return new Place(lines[at], offsets[at], afterCr[at]);
    }

    /**
     * A place in a file, between two characters.
     *
     * @param line the 1-based physical line in which it lies
     * @param offset how many bytes stand before it
     * @param isAfterCr whether a carriage return stands before it, so that a line feed behind it ends no line
     */
    record Place(long line, long offset, boolean isAfterCr) {}
}
