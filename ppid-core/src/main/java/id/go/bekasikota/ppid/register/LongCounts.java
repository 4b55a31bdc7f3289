package id.go.bekasikota.ppid.register;

import java.util.function.LongConsumer;

/** How often each of some numbers above 0 was counted, without an object for each. Not thread-safe. */
final class LongCounts {
    private long[] keys = new long[1024];
    private long[] counts = new long[1024];
    private int size;

    /** Counts a key once more. */
    void add(long key) {
        int slot = slot(keys, key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            if (++size * 2 > keys.length) {
                grow();
                slot = slot(keys, key);
            }
        }
        counts[slot]++;
    }

    /** Goes through the keys in no particular order. */
    void forEach(LongConsumer each) {
        for (long key : keys) {
            if (key != 0) {
                each.accept(key);
            }
        }
    }

    long count(long key) {
        return counts[slot(keys, key)];
    }

    private void grow() {
        long[] largerKeys = new long[keys.length * 2];
        long[] largerCounts = new long[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int slot = slot(largerKeys, keys[i]);
                largerKeys[slot] = keys[i];
                largerCounts[slot] = counts[i];
            }
        }
        keys = largerKeys;
        counts = largerCounts;
    }

    private static int slot(long[] keys, long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
