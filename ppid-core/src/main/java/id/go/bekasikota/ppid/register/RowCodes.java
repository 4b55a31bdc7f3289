package id.go.bekasikota.ppid.register;

import java.util.Map;

/**
 * The codes of the row that is looked at (kode baris), each of its words found once, however often it is asked for. Not
 * thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // places in the arrays of one run, which nobody keeps
final class RowCodes {
    private static final RegisterColumn[] SINGLE = columns(RowWords.SINGLE);
    private static final RegisterColumn[] LISTS = columns(RowWords.LISTS);

    private final Words<?>[] singleWords = words(RowWords.SINGLE);
    private final Words<?>[] listWords = words(RowWords.LISTS);
    private final int[] codes = new int[RegisterColumn.values().length];
    private final long[] lists = new long[codes.length];
    private final int[] unknown = new int[codes.length];

    /** Turns to the cells of another row: by column, where each begins and ends. */
    void read(char[] text, int[] from, int[] to) {
        for (int i = 0; i < SINGLE.length; i++) {
            int at = SINGLE[i].ordinal();
            codes[at] = from[at] < to[at] ? singleWords[i].find(text, from[at], to[at]) : Words.UNKNOWN;
        }
        for (int i = 0; i < LISTS.length; i++) {
            int at = LISTS[i].ordinal();
            lists[at] = 0;
            unknown[at] = 0;
            if (from[at] < to[at]) {
                list(new Items(text, from[at], to[at]), text, at, listWords[i]);
            }
        }
    }

    private void list(Items items, char[] text, int at, Words<?> words) {
        for (int i = 1; items.next(); i++) {
            int code = words.find(text, items.from(), items.to());
            if (code != Words.UNKNOWN) {
                lists[at] |= 1L << code;
            } else if (unknown[at] == 0) {
                unknown[at] = i;
            }
        }
    }

    /** The ordinal of a column's code, or {@link Words#UNKNOWN}, as for a blank cell. */
    int one(RegisterColumn column) {
        return codes[column.ordinal()];
    }

    /** The ordinals of a list's items as bits; unknown ones are left out. */
    long all(RegisterColumn column) {
        return lists[column.ordinal()];
    }

    /** The 1-based place of the first item of a list that is no code; 0 where there is none. */
    int firstUnknown(RegisterColumn column) {
        return unknown[column.ordinal()];
    }

    private static RegisterColumn[] columns(Map<RegisterColumn, Words<?>> words) {
        return words.keySet().toArray(RegisterColumn[]::new);
    }

    private static Words<?>[] words(Map<RegisterColumn, Words<?>> words) {
        return words.values().toArray(Words<?>[]::new);
    }
}
