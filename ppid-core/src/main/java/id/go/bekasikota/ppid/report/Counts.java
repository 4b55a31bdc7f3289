package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.text.CodePointOrder;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How often each key was counted (hitungan per kode), by code point of the key. Immutable and thread-safe; merging is
 * associative and commutative.
 */
public final class Counts {
    private static final Counts NONE = new Counts(new TreeMap<>(CodePointOrder.INSTANCE));

    private final SortedMap<String, Long> byKey;

    private Counts(SortedMap<String, Long> byKey) {
        this.byKey = Collections.unmodifiableSortedMap(byKey);
    }

    /**
     * Returns the empty count.
     *
     * @return no keys
     */
    public static Counts none() {
        return NONE;
    }

    /**
     * Restores counts by key, as {@link #asMap()} gave them.
     *
     * @param byKey the counts by key
     * @return the counts
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Counts of(Map<String, Long> byKey) {
        SortedMap<String, Long> sorted = new TreeMap<>(CodePointOrder.INSTANCE);
        sorted.putAll(byKey);
        sorted.values().removeIf(count -> count == 0);
        return new Counts(sorted);
    }

    /**
     * Returns these counts with one key counted more often.
     *
     * @param key the key
     * @param count how often; 0 changes nothing
     * @return the new counts
     */
    public Counts plus(String key, long count) {
        if (count == 0) {
            return this;
        }
        SortedMap<String, Long> more = new TreeMap<>(byKey);
        more.merge(key, count, Long::sum);
        return new Counts(more);
    }

    /**
     * Adds other counts.
     *
     * @param other the other counts
     * @return the sum per key
     */
    public Counts merge(Counts other) {
        SortedMap<String, Long> sum = new TreeMap<>(byKey);
        other.byKey.forEach((key, count) -> sum.merge(key, count, Long::sum));
        return new Counts(sum);
    }

    /**
     * Returns one count.
     *
     * @param key the key
     * @return how often it was counted, 0 where never
     */
    public long of(String key) {
        return byKey.getOrDefault(key, 0L);
    }

    /**
     * Returns the sum over all keys.
     *
     * @return the total
     */
    public long total() {
        return byKey.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns the counts by key.
     *
     * @return an unmodifiable map with the keys that were counted at least once, by code point
     */
    @JsonValue
    public SortedMap<String, Long> asMap() {
        return byKey;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Counts that && byKey.equals(that.byKey);
    }

    @Override
    public int hashCode() {
        return byKey.hashCode();
    }

    @Override
    public String toString() {
        return byKey.toString();
    }
}
