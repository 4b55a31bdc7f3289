package id.go.bekasikota.ppid.text;

/** How somebody's text stands in a message (kutipan): on one line, between quotation marks, cut when long. Thread-safe. */
public final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    /**
     * Quotes a text.
     *
     * @param text the text, of any length
     * @return its first 60 characters between quotation marks, on one line
     */
    public static String of(String text) {
        return "\"" + line(text, LONGEST) + "\"";
    }

    /**
     * Puts a text on one line.
     *
     * @param text the text
     * @return the text, each character that is not printable escaped as in {@code \u202e}
     */
    public static String line(String text) {
        return line(text, Integer.MAX_VALUE);
    }

    /**
     * Puts a text on one line and cuts it.
     *
     * @param text the text, of any length; what is cut off is not looked at
     * @param longest how many characters of it are shown
     * @return the text, each character that is not printable escaped, and {@code ...} where it was cut
     */
    public static String line(String text, int longest) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), 256));
        int shown = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (shown++ == longest) {
                return line.append("...").toString();
            }
            append(text.codePointAt(i), line);
        }
        return line.toString();
    }

    private static void append(int codePoint, StringBuilder line) {
        if (Printable.isInLine(codePoint)) {
            line.appendCodePoint(codePoint);
            return;
        }
        for (char unit : Character.toChars(codePoint)) {
            String digits = Integer.toHexString(unit);
            line.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
        }
    }
}
