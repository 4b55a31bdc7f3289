package id.go.bekasikota.ppid.table;

/** What a cell (sel) is: how it is trimmed, when it is blank and how it is shown inside a message. Thread-safe. */
public final class Cells {
    private static final int LONGEST_SHOWN = 60;

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
     * Says whether a character is one of the blanks that {@link #trim} removes.
     *
     * @param c the character
     * @return whether it is U+0020, U+0009 or U+00A0
     */
    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }

    /**
     * Says whether a cell holds nothing but blanks.
     *
     * @param cell the cell as read
     * @return whether trimming leaves nothing
     */
    public static boolean isBlank(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (!isBlank(cell.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Quotes a cell for a message: on one line, and cut when long.
     *
     * @param cell the cell
     * @return the cell between quotation marks
     */
    public static String shown(String cell) {
        String shown = onOneLine(cell);
        if (shown.codePointCount(0, shown.length()) > LONGEST_SHOWN) {
            shown = shown.substring(0, shown.offsetByCodePoints(0, LONGEST_SHOWN)) + "...";
        }
        return "\"" + shown + "\"";
    }

    static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean breaks = Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
            line.appendCodePoint(breaks ? 0xFFFD : c);
        });
        return line.toString();
    }
}
