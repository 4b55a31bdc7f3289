package id.go.bekasikota.ppid.text;

import java.util.Comparator;

/** Orders text by code point (urutan titik kode), which {@link String#compareTo} does not do beyond U+FFFF. */
public enum CodePointOrder implements Comparator<String> {
    /** The one order. */
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return Integer.compare(weight(a.charAt(i)), weight(b.charAt(i)));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /** Lifts surrogates above all other units, since the code points that they make up are above all others. */
    private static int weight(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}
