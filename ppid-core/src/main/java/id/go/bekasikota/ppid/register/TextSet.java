package id.go.bekasikota.ppid.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A set of texts (himpunan teks) that keeps each exactly, in about as many bytes as it has letters: the numbers of accepted
 * rows, which are all that is left of a row. Texts are compared by code unit. Not thread-safe.
 */
final class TextSet {
    private static final int PARTS = 256;
    private static final int CHUNK_BITS = 18;
    private static final int CHUNK = 1 << CHUNK_BITS;

    /** Where texts begin, plus one; parts grow one at a time, so that no growth needs twice the room. */
    private final int[][] parts = new int[PARTS][16];

    private final int[] sizes = new int[PARTS];
    private final List<byte[]> chunks = new ArrayList<>();
    /** So that nobody can make up texts that all fall into one place. */
    private final long seed = System.nanoTime() * 0x9E3779B97F4A7C15L;

    private byte[] encoded = new byte[256];
    private int length;
    private int used = CHUNK;

    boolean contains(char[] text, int from, int to) {
        long hash = encode(text, from, to);
        return slotValue(hash) != 0;
    }

    /** Adds a text unless it is there; returns where it stands, the same place as long as the set lives. */
    int add(char[] text, int from, int to) {
        long hash = encode(text, from, to);
        int there = slotValue(hash);
        if (there != 0) {
            return there - 1;
        }
        int place = store();
        int part = part(hash);
        if (++sizes[part] * 4 > parts[part].length * 3) {
            grow(part);
        }
        put(parts[part], hash, place + 1);
        return place;
    }

    /** The text that stands at a place. */
    String text(int place) {
        byte[] chunk = chunks.get(place >>> CHUNK_BITS);
        int at = place & (CHUNK - 1);
        int size = size(chunk, at);
        return SeenUnits.decode(chunk, at + 4, size);
    }

    private long encode(char[] text, int from, int to) {
        if (encoded.length < 3 * (to - from)) {
            encoded = new byte[3 * (to - from)];
        }
        length = SeenUnits.encode(text, from, to, encoded);
        return hash(encoded, 0, length);
    }

    private long hash(byte[] bytes, int from, int size) {
        long hash = seed;
        for (int i = from; i < from + size; i++) {
            hash = (hash ^ bytes[i]) * 0xD6E8FEB86659FD93L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private static int part(long hash) {
        return (int) (hash >>> 56);
    }

    /** The place plus one of the text that was encoded last; 0 where it is not in the set. */
    private int slotValue(long hash) {
        int[] slots = parts[part(hash)];
        int mask = slots.length - 1;
        for (int i = (int) hash & mask; slots[i] != 0; i = (i + 1) & mask) {
            if (stands(slots[i] - 1)) {
                return slots[i];
            }
        }
        return 0;
    }

    private boolean stands(int place) {
        byte[] chunk = chunks.get(place >>> CHUNK_BITS);
        int at = place & (CHUNK - 1);
        return size(chunk, at) == length && Arrays.equals(chunk, at + 4, at + 4 + length, encoded, 0, length);
    }

    private int store() {
        int size = length + 4;
        if (used + size > CHUNK) {
            chunks.add(new byte[Math.max(CHUNK, size)]);
            used = 0;
        }
        byte[] chunk = chunks.get(chunks.size() - 1);
        int place = ((chunks.size() - 1) << CHUNK_BITS) + used;
        for (int i = 0; i < 4; i++) {
            chunk[used + i] = (byte) (length >>> (8 * i));
        }
        System.arraycopy(encoded, 0, chunk, used + 4, length);
        used = Math.min(CHUNK, used + size);
        return place;
    }

    private static int size(byte[] chunk, int at) {
        return (chunk[at] & 0xFF)
                | ((chunk[at + 1] & 0xFF) << 8)
                | ((chunk[at + 2] & 0xFF) << 16)
                | (chunk[at + 3] << 24);
    }

    private void grow(int part) {
        int[] slots = parts[part];
        int[] larger = new int[slots.length * 2];
        for (int slot : slots) {
            if (slot != 0) {
                byte[] chunk = chunks.get((slot - 1) >>> CHUNK_BITS);
                int at = (slot - 1) & (CHUNK - 1);
                put(larger, hash(chunk, at + 4, size(chunk, at)), slot);
            }
        }
        parts[part] = larger;
    }

    private static void put(int[] slots, long hash, int value) {
        int mask = slots.length - 1;
        int i = (int) hash & mask;
        while (slots[i] != 0) {
            i = (i + 1) & mask;
        }
        slots[i] = value;
    }
}
