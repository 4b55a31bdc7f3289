package id.go.bekasikota.ppid.register;

import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Numbers by fingerprint (sidik nomor): of each 32 bits and the line of its row, eight bytes; where a fingerprint is there
 * already, the row on that line says whether the number is. Not thread-safe.
 */
final class NumberPrints implements TakenNumbers {
    private static final int PARTS = 256;
    private static final long PRIME = 0xD6E8FEB86659FD93L;

    /** Print and line of each; parts grow one at a time, so that no growth needs twice the room. */
    private final long[][] parts = new long[PARTS][16];

    private final int[] sizes = new int[PARTS];
    private final LongFunction<Optional<String>> numberOnLine;
    /** So that nobody can make up numbers that all fall into one place. */
    private final long seed = System.nanoTime() * 0x9E3779B97F4A7C15L;

    NumberPrints(LongFunction<Optional<String>> numberOnLine) {
        this.numberOnLine = numberOnLine;
    }

    @Override
    public boolean contains(char[] text, int from, int to) {
        long hash = hash(text, from, to);
        long[] slots = parts[part(hash)];
        int print = (int) hash;
        int mask = slots.length - 1;
        for (int i = print & mask; slots[i] != 0; i = (i + 1) & mask) {
            if (print(slots[i]) == print && stands(slots[i], text, from, to)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void add(char[] text, int from, int to, long line) {
        long hash = hash(text, from, to);
        int part = part(hash);
        if (++sizes[part] * 4 > parts[part].length * 3) {
            grow(part);
        }
        put(parts[part], (hash << 32) | (line & 0xFFFFFFFFL));
    }

    private boolean stands(long slot, char[] text, int from, int to) {
        return numberOnLine
                .apply(slot & 0xFFFFFFFFL)
                .filter(new String(text, from, to - from)::equals)
                .isPresent();
    }

    private static int print(long slot) {
        return (int) (slot >>> 32);
    }

    private static int part(long hash) {
        return (int) (hash >>> 56);
    }

    private long hash(char[] text, int from, int to) {
        long hash = seed ^ (to - from);
        int i = from;
        for (; i + 4 <= to; i += 4) {
            long four = text[i] | (long) text[i + 1] << 16 | (long) text[i + 2] << 32 | (long) text[i + 3] << 48;
            hash = mixed(hash ^ four);
        }
        for (; i < to; i++) {
            hash = mixed(hash ^ text[i]);
        }
        return mixed(hash);
    }

    private static long mixed(long hash) {
        long product = hash * PRIME;
        return product ^ (product >>> 32);
    }

    private void grow(int part) {
        long[] larger = new long[parts[part].length * 2];
        for (long slot : parts[part]) {
            if (slot != 0) {
                put(larger, slot);
            }
        }
        parts[part] = larger;
    }

    private static void put(long[] slots, long value) {
        int mask = slots.length - 1;
        int i = print(value) & mask;
        while (slots[i] != 0) {
            i = (i + 1) & mask;
        }
        slots[i] = value;
    }
}
