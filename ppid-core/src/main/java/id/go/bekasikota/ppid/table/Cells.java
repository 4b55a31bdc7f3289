package id.go.bekasikota.ppid.table;

import id.go.bekasikota.ppid.text.Printable;

/** What a cell (sel) is: how it is trimmed and when it is blank. Thread-safe. */
public final class Cells {
    private Cells() {}

    /**
     * Removes blanks at both ends: space, tab and no-break space (U+0020, U+0009, U+00A0), as spreadsheets leave them.
     *
     * @param cell the cell as read
     * @return the cell without them
     */
    public static String trim(String cell) {
        return Printable.trimmed(cell);
    }

    /**
     * {@return whether a character is one of the blanks that {@link #trim} removes: it is U+0020, U+0009 or U+00A0}
     *
     * @param c the character
     */
    public static boolean isBlank(char c) {
        return Printable.isBlank(c);
    }

    /**
     * {@return whether a cell holds nothing but blanks: trimming leaves nothing}
     *
     * @param cell the cell as read
     */
    public static boolean isBlank(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (!isBlank(cell.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
