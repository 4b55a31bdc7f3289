package id.go.bekasikota.ppid.jdbc;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** A set of the numbers of rows, which lie close to each other: a bit for each. */
final class RowNumbers {
    private static final int PAGE = 1 << 16;

    private final Map<Long, BitSet> pages = new HashMap<>();

    /** Says whether the number was not there yet. */
    boolean add(long number) {
        BitSet page = pages.computeIfAbsent(Math.floorDiv(number, PAGE), first -> new BitSet(PAGE));
        int place = Math.floorMod(number, PAGE);
        boolean isNew = !page.get(place);
        page.set(place);
        return isNew;
    }

    boolean contains(long number) {
        BitSet page = pages.get(Math.floorDiv(number, PAGE));
        return page != null && page.get(Math.floorMod(number, PAGE));
    }
}
