package id.go.bekasikota.ppid.calendar;

/**
 * A table of numbers from 0, held in two bytes each where they fit: the tables of a calendar of common length then stay
 * within the nearest cache.
 */
final class Numbers {
    private static final char[] NO_CHARS = {};
    private static final int[] NO_INTS = {};

    private final char[] small;
    private final int[] large;

    Numbers(int length, int greatest) {
        boolean fits = greatest <= Character.MAX_VALUE;
        this.small = fits ? new char[length] : NO_CHARS;
        this.large = fits ? NO_INTS : new int[length];
    }

    boolean areSmall() {
        return large == NO_INTS;
    }

    /** The table itself, where the numbers are small. */
    char[] small() {
        return small;
    }

    int get(int index) {
        char[] chars = small;
        return chars != NO_CHARS ? chars[index] : large[index];
    }

    void set(int index, int number) {
        if (small.length > 0) {
            small[index] = (char) number;
        } else {
            large[index] = number;
        }
    }
}
