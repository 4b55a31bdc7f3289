package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.go.bekasikota.ppid.text.CodePointOrder;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The counts behind a service report (rekapitulasi): a commutative monoid, so that units add up to the city and cities to
 * a province, whoever counted them and in whatever order.
 *
 * <p>Immutable and thread-safe. {@code Tally.empty()} is neutral; {@link #merge} is associative and commutative and gives
 * what counting all cases at once gives.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public final class Tally {
    private static final Tally EMPTY = new Tally(
            new TreeMap<>(CodePointOrder.INSTANCE), ReceivedTally.NONE, ExemptionTally.NONE, ObjectionTally.NONE, 0);

    // a mapper takes the accessors: it cannot reach a private field of a named module
    @JsonIgnore
    private final SortedMap<String, UnitTally> units;

    @JsonIgnore
    private final ReceivedTally received;

    @JsonIgnore
    private final ExemptionTally exemptions;

    @JsonIgnore
    private final ObjectionTally objections;

    @JsonIgnore
    private final long disputes;

    Tally(
            SortedMap<String, UnitTally> units,
            ReceivedTally received,
            ExemptionTally exemptions,
            ObjectionTally objections,
            long disputes) {
        this.units = Collections.unmodifiableSortedMap(units);
        this.received = received;
        this.exemptions = exemptions;
        this.objections = objections;
        this.disputes = disputes;
    }

    /**
     * Returns the tally of nothing.
     *
     * @return the neutral element of {@link #merge}
     */
    public static Tally empty() {
        return EMPTY;
    }

    /**
     * Restores a tally from its parts.
     *
     * @param units requests by unit
     * @param received what came in
     * @param exemptions the grounds of refusal
     * @param objections the objections
     * @param disputes how many disputes
     * @return the tally
     */
    @JsonCreator
    public static Tally restore(
            @JsonProperty("units") Map<String, UnitTally> units,
            @JsonProperty("received") ReceivedTally received,
            @JsonProperty("exemptions") ExemptionTally exemptions,
            @JsonProperty("objections") ObjectionTally objections,
            @JsonProperty("disputes") long disputes) {
        SortedMap<String, UnitTally> sorted = new TreeMap<>(CodePointOrder.INSTANCE);
        sorted.putAll(units);
        return new Tally(sorted, received, exemptions, objections, disputes);
    }

    /**
     * Adds another tally of the same period and basis.
     *
     * @param other the other tally
     * @return the sum
     */
    public Tally merge(Tally other) {
        SortedMap<String, UnitTally> sum = new TreeMap<>(units);
        other.units.forEach((unit, tally) -> sum.merge(unit, tally, UnitTally::merge));
        return new Tally(
                sum,
                received.merge(other.received),
                exemptions.merge(other.exemptions),
                objections.merge(other.objections),
                disputes + other.disputes);
    }

    /**
     * Returns the counts per unit.
     *
     * @return an unmodifiable map by unit code in the order of code points; a unit that has a case has an entry, even
     *     where nothing of it falls in the period
     */
    @JsonProperty
    public SortedMap<String, UnitTally> units() {
        return units;
    }

    /**
     * Returns the counts over all units.
     *
     * @return the sum of {@link #units()}
     */
    public UnitTally overall() {
        return units.values().stream().reduce(UnitTally.NONE, UnitTally::merge);
    }

    /**
     * Returns what was received in the period.
     *
     * @return the counts by channel, requester, class and month
     */
    @JsonProperty
    public ReceivedTally received() {
        return received;
    }

    /**
     * Returns the exemptions cited in the period.
     *
     * @return the counts by letter and ground
     */
    @JsonProperty
    public ExemptionTally exemptions() {
        return exemptions;
    }

    /**
     * Returns the objections.
     *
     * @return their counts
     */
    @JsonProperty
    public ObjectionTally objections() {
        return objections;
    }

    /**
     * Returns how many disputes were filed in the period.
     *
     * @return the count
     */
    @JsonProperty
    public long disputes() {
        return disputes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally that
                && units.equals(that.units)
                && received.equals(that.received)
                && exemptions.equals(that.exemptions)
                && objections.equals(that.objections)
                && disputes == that.disputes;
    }

    @Override
    public int hashCode() {
        return units.hashCode();
    }

    @Override
    public String toString() {
        return "Tally[" + units + ", " + received + ", " + exemptions + ", " + objections + ", disputes " + disputes
                + "]";
    }
}
