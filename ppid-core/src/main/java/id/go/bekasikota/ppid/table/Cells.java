package id.go.bekasikota.ppid.table;

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
        int from = 0;
        int to = cell.length();
        while (from < to && isBlank(cell.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    /**
     * {@return whether a character is one of the blanks that {@link #trim} removes: it is U+0020, U+0009 or U+00A0}
     *
     * @param c the character
     */
    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
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
