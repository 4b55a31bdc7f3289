package id.go.bekasikota.ppid.register;

import java.util.Arrays;

/**
 * A text without case and blanks, and the digits in it (bentuk ringkas), in room that is used again: enough to tell that one
 * text cannot hold another, however it was typed. Not thread-safe.
 */
final class Squeezed {
    private static final int MODULUS = 1_000_000;

    private char[] letters;
    private int length;
    /** One bit for each letter that is there, or for one of those that share it. */
    private long kinds;
    /** Each {@link RowMask#FEWEST_DIGITS} digits that follow each other, as a number. */
    private int[] runs;

    private int runCount;
    /** Those at the end of what may be one number. */
    private int[] tails;

    private int tailCount;
    private boolean ascii = true;

    Squeezed(int room) {
        letters = new char[room];
        runs = new int[room];
        tails = new int[2];
    }

    static Squeezed of(String text) {
        Squeezed squeezed = new Squeezed(text.length());
        squeezed.set(text.toCharArray(), 0, text.length());
        return squeezed;
    }

    /** Takes another text. */
    void set(char[] text, int from, int to) {
        clear(to - from);
        int digits = 0;
        int partDigits = 0;
        int run = 0;
        for (int i = from; i < to && ascii; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                letter(c);
                run = (run * 10 + c - '0') % MODULUS;
                partDigits++;
                if (++digits >= RowMask.FEWEST_DIGITS) {
                    runs[runCount++] = run;
                }
            } else if (c > ' ' && c < 0x7F) {
                letter(c >= 'A' && c <= 'Z' ? (char) (c + ' ') : c);
                if (RowMask.isBetweenNumbers(c)) {
                    tail(run, partDigits);
                    partDigits = 0;
                }
            } else {
                ascii = c == ' ' || c == '\t' || c == '\r' || c == '\n';
            }
        }
        tail(run, digits);
    }

    private void clear(int room) {
        if (letters.length < room) {
            letters = new char[room];
            runs = new int[room];
        }
        length = 0;
        kinds = 0;
        runCount = 0;
        tailCount = 0;
        ascii = true;
    }

    private void letter(char c) {
        letters[length++] = c;
        kinds |= 1L << c;
    }

    private void tail(int run, int digits) {
        if (digits >= RowMask.FEWEST_DIGITS) {
            if (tailCount == tails.length) {
                tails = Arrays.copyOf(tails, tailCount * 2);
            }
            tails[tailCount++] = run;
        }
    }

    /** Whether the text may hold another, or a number of it, by any spelling; what is not ASCII alone may always. */
    boolean mayHold(Squeezed other) {
        return !ascii || !other.ascii || holdsLetters(other) || holdsNumber(other);
    }

    private boolean holdsLetters(Squeezed other) {
        if ((other.kinds & ~kinds) != 0 || other.length == 0) {
            return false;
        }
        for (int i = 0; i <= length - other.length; i++) {
            if (letters[i] == other.letters[0]
                    && Arrays.equals(letters, i, i + other.length, other.letters, 0, other.length)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsNumber(Squeezed other) {
        for (int i = 0; i < other.tailCount; i++) {
            for (int j = 0; j < runCount; j++) {
                if (runs[j] == other.tails[i]) {
                    return true;
                }
            }
        }
        return false;
    }
}
