package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * How often each number of working days occurred (histogram hari kerja), from which medians stay exact after any merge.
 *
 * <p>Immutable and thread-safe; merging is associative and commutative.
 */
public final class Histogram {
    private static final Histogram EMPTY = new Histogram(new TreeMap<>());

    private final SortedMap<Integer, Long> byDays;

    private Histogram(SortedMap<Integer, Long> byDays) {
        this.byDays = Collections.unmodifiableSortedMap(byDays);
    }

    /**
     * Returns the empty histogram.
     *
     * @return no items
     */
    public static Histogram empty() {
        return EMPTY;
    }

    /**
     * Restores a histogram, as {@link #asMap()} gave it.
     *
     * @param byDays how many took each number of days
     * @return the histogram
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Histogram of(Map<Integer, Long> byDays) {
        SortedMap<Integer, Long> sorted = new TreeMap<>(byDays);
        sorted.values().removeIf(count -> count == 0);
        return new Histogram(sorted);
    }

    /**
     * Returns how many took each number of days.
     *
     * @return an unmodifiable map, the shortest first
     */
    @JsonValue
    public SortedMap<Integer, Long> asMap() {
        return byDays;
    }

    /**
     * Returns this histogram with more items of one length.
     *
     * @param days the length in working days
     * @param count how many items; 0 changes nothing
     * @return the new histogram
     */
    public Histogram plus(int days, long count) {
        if (count == 0) {
            return this;
        }
        SortedMap<Integer, Long> more = new TreeMap<>(byDays);
        more.merge(days, count, Long::sum);
        return new Histogram(more);
    }

    /**
     * Adds another histogram.
     *
     * @param other the other histogram
     * @return the sum
     */
    public Histogram merge(Histogram other) {
        SortedMap<Integer, Long> sum = new TreeMap<>(byDays);
        other.byDays.forEach((days, count) -> sum.merge(days, count, Long::sum));
        return new Histogram(sum);
    }

    /**
     * Counts the items.
     *
     * @return how many items there are
     */
    public long count() {
        return count(days -> true);
    }

    /**
     * Counts the items of some lengths.
     *
     * @param lengths which lengths
     * @return how many items have one of them
     */
    public long count(IntPredicate lengths) {
        return byDays.entrySet().stream()
                .filter(entry -> lengths.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /**
     * Summarises the items.
     *
     * @return count, median, average, least, greatest and 90th percentile
     */
    public DaySummary summary() {
        long count = count();
        if (count == 0) {
            return DaySummary.NONE;
        }
        BigDecimal median = BigDecimal.valueOf((long) smallest((count + 1) / 2) + smallest(count / 2 + 1))
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
                Optional.of(smallest((9 * count + 9) / 10)));
    }

    /** The rank-th smallest item, rank from 1. */
    private int smallest(long rank) {
        long seen = 0;
        for (Map.Entry<Integer, Long> entry : byDays.entrySet()) {
            seen += entry.getValue();
            if (seen >= rank) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("rank " + rank + " of " + seen + " items");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Histogram that && byDays.equals(that.byDays);
    }

    @Override
    public int hashCode() {
        return byDays.hashCode();
    }

    @Override
    public String toString() {
        return byDays.toString();
    }
}
