package id.go.bekasikota.ppid.text;

/**
 * What a person sees when it is printed (karakter tercetak): no control character or line break, no direction mark, nothing of
 * no width or that fonts leave empty, no half of a pair, nothing private or without a meaning yet. Thread-safe.
 */
public final class Printable {

    private Printable() {}

    /**
     * Says whether a character is seen.
     *
     * @param codePoint the character
     * @return whether it is; a blank of any width is
     */
    public static boolean is(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isEmpty(codePoint);
        };
    }

    /** Letters and marks that fonts show as nothing: joiners, selectors of variants, fillers of Hangul, blank Braille. */
    private static boolean isEmpty(int codePoint) {
        return switch (codePoint) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default ->
                (codePoint >= 0x180B && codePoint <= 0x180F)
                        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                        || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
        };
    }

    /**
     * Says whether a character may stand in one printable line.
     *
     * @param codePoint the character
     * @return whether it is seen, or is U+0020
     */
    public static boolean isInLine(int codePoint) {
        return is(codePoint) && (codePoint == ' ' || !Character.isSpaceChar(codePoint));
    }

    /**
     * Says whether a text is one printable line: every character is seen, and blanks are U+0020 and stand inside.
     *
     * @param text the text
     * @return whether it is; an empty text is
     */
    public static boolean isLine(CharSequence text) {
        return (isAscii(text) || text.codePoints().allMatch(Printable::isInLine))
                && (text.isEmpty() || (text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' '));
    }

    /** Whether a text holds nothing but U+0020 to U+007E, as nearly all codes do, all of which are seen. */
    private static boolean isAscii(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /**
     * Says whether nobody sees anything of a text.
     *
     * @param text the text
     * @return whether it holds nothing but blanks of any width and what is not seen
     */
    public static boolean isBlank(CharSequence text) {
        return text.codePoints().noneMatch(c -> is(c) && !Character.isSpaceChar(c));
    }

    /**
     * Takes the blanks off the ends of a text.
     *
     * @param text the text
     * @return the text without U+0020, U+0009 and U+00A0 at its ends
     */
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /**
     * Says whether a character is one of the blanks that {@link #trimmed} takes off.
     *
     * @param unit the character
     * @return whether it is U+0020, U+0009 or U+00A0
     */
    public static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\t' || unit == '\u00A0';
    }
}
