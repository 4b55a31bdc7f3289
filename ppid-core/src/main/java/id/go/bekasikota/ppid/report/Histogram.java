package id.go.bekasikota.ppid.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** How many items took each number of working days, from which medians stay exact after any merge; the shortest first. */
final class Histogram {
    private Histogram() {}

    static SortedMap<Integer, Long> of(Map<Integer, Long> byDays) {
        return Counts.kept(new TreeMap<>(), byDays);
    }

    static long count(Map<Integer, Long> byDays, IntPredicate lengths) {
        return byDays.entrySet().stream()
                .filter(entry -> lengths.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    static DaySummary summary(Map<Integer, Long> counts) {
        SortedMap<Integer, Long> byDays = of(counts);
        long count = count(byDays, days -> true);
        if (count == 0) {
            return DaySummary.NONE;
        }
        BigDecimal median = BigDecimal.valueOf(
                        (long) smallest(byDays, (count + 1) / 2) + smallest(byDays, count / 2 + 1))
                .divide(BigDecimal.valueOf(2));
        long sum = byDays.entrySet().stream()
                .mapToLong(entry -> entry.getKey() * entry.getValue())
                .sum();
        BigDecimal average = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
        return new DaySummary(
                count,
                Optional.of(Figures.plain(median)),
                Optional.of(Figures.plain(average)),
                Optional.of(byDays.firstKey()),
                Optional.of(byDays.lastKey()),
                Optional.of(smallest(byDays, (9 * count + 9) / 10)));
    }

    /** The rank-th smallest item, rank from 1. */
    private static int smallest(SortedMap<Integer, Long> byDays, long rank) {
        long seen = 0;
        for (Map.Entry<Integer, Long> entry : byDays.entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("rank " + rank + " of " + seen + " items");
    }
}
