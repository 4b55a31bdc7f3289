package id.go.bekasikota.ppid.command;

/**
 * Text that every storage keeps and every form of output can show (teks polos): no control character other than TAB, CR and
 * LF, no U+FFFE or U+FFFF, no surrogate without its other half.
 */
final class PlainText {

    private PlainText() {}

    /** One loop without calls of our own, because every text of every act goes through it. */
    static boolean is(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean control = Character.isISOControl(unit) && unit != '\t' && unit != '\r' && unit != '\n';
            boolean pair = Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (control || unit >= 0xFFFE || (Character.isSurrogate(unit) && !pair)) {
                return false;
            }
            i += pair ? 1 : 0;
        }
        return true;
    }
}
