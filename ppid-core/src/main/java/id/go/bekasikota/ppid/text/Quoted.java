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
        String shown = line(text);
        if (shown.codePointCount(0, shown.length()) > LONGEST) {
            shown = shown.substring(0, shown.offsetByCodePoints(0, LONGEST)) + "...";
        }
        return "\"" + shown + "\"";
    }

    /**
     * Puts a text on one line.
     *
     * @param text the text
     * @return the text, each control character and line break replaced by U+FFFD
     */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean breaks = Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
            line.appendCodePoint(breaks ? 0xFFFD : c);
        });
        return line.toString();
    }
}
