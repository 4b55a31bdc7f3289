package id.go.bekasikota.ppid.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts that differ only by how somebody typed them (teks yang sama): by case and by blanks. */
public final class Alike {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Alike() {}

    /**
     * Takes from a text what typing makes of it: case, runs of blanks and blanks at its ends.
     *
     * @param text the text
     * @return what is left, to be compared
     */
    public static String plain(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
