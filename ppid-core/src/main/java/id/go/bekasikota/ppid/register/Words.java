package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.words.RegisterWords;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The words by which a register book writes the codes of one kind (kata-kata register). Immutable. */
final class Words<E extends Enum<E> & Coded> {
    static final int UNKNOWN = -1;
    private static final int SLOTS = 128;

    private final E[] codes;
    private final char[][] words;
    /** By hash: the ordinal of the first word of that hash, and of each word the next one. */
    private final int[] firsts = new int[SLOTS];

    private final int[] nexts;

    Words(Class<E> type) {
        this.codes = type.getEnumConstants();
        this.words = Arrays.stream(codes)
                .map(code -> RegisterWords.word(code).toCharArray())
                .toArray(char[][]::new);
        this.nexts = new int[words.length];
        Arrays.fill(firsts, UNKNOWN);
        for (int i = words.length - 1; i >= 0; i--) {
            int slot = slot(words[i], 0, words[i].length);
            nexts[i] = firsts[slot];
            firsts[slot] = i;
        }
    }

    /** The ordinal of a word, compared exactly; {@link #UNKNOWN} where the book has no such word. */
    int find(char[] text, int from, int to) {
        int i = firsts[slot(text, from, to)];
        while (i != UNKNOWN && !isWord(words[i], text, from, to)) {
            i = nexts[i];
        }
        return i;
    }

    private static int slot(char[] text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text[i];
        }
        return (hash ^ (hash >>> 7)) & (SLOTS - 1);
    }

    private static boolean isWord(char[] word, char[] text, int from, int to) {
        if (word.length != to - from) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    E code(int ordinal) {
        return codes[ordinal];
    }

    String listed() {
        return Arrays.stream(words).map(String::valueOf).collect(Collectors.joining(", "));
    }
}
