package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.text.CodePointOrder;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often each key was counted; a key that never was is left out. */
final class Counts {
    private Counts() {}

    /** By code point of the key; unmodifiable. */
    static SortedMap<String, Long> of(Map<String, Long> byKey) {
        return kept(new TreeMap<>(CodePointOrder.INSTANCE), byKey);
    }

    static <K> SortedMap<K, Long> kept(SortedMap<K, Long> sorted, Map<K, Long> byKey) {
        sorted.putAll(byKey);
        sorted.values().removeIf(count -> count == 0);
        return Collections.unmodifiableSortedMap(sorted);
    }

    static <K> Map<K, Long> merge(Map<K, Long> counts, Map<K, Long> others) {
        Map<K, Long> sum = new HashMap<>(counts);
        others.forEach((key, count) -> sum.merge(key, count, Long::sum));
        return sum;
    }
}
