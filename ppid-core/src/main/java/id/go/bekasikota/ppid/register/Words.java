package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.report.RegisterWords;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The words by which a register book writes the codes of one kind (kata-kata register). Immutable. */
final class Words<E extends Enum<E> & Coded> {
    static final int UNKNOWN = -1;

    private final E[] codes;
    private final char[][] words;

    Words(Class<E> type) {
        this.codes = type.getEnumConstants();
        this.words = Arrays.stream(codes)
                .map(code -> RegisterWords.word(code).toCharArray())
                .toArray(char[][]::new);
    }

    /** The ordinal of a word, compared exactly; {@link #UNKNOWN} where the book has no such word. */
    int find(char[] text, int from, int to) {
        for (int i = 0; i < words.length; i++) {
            if (words[i].length == to - from && Arrays.equals(words[i], 0, words[i].length, text, from, to)) {
                return i;
            }
        }
        return UNKNOWN;
    }

    E code(int ordinal) {
        return codes[ordinal];
    }

    String listed() {
        return Arrays.stream(words).map(String::valueOf).collect(Collectors.joining(", "));
    }
}
