package id.go.bekasikota.ppid.report;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Bounds;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import id.go.bekasikota.ppid.text.CodePointOrder;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts behind a service report (rekapitulasi): a commutative monoid, so that units add up to the city and cities to
 * a province, whoever counted them and in whatever order.
 *
 * <p>Immutable and thread-safe. {@code Tally.empty()} is neutral; {@link #merge} is associative and commutative and gives
 * what counting all cases at once gives.
 *
 * @param days what was counted for and on; empty where nothing was counted
 * @param units the counts per unit, by its code in the order of code points; a unit that has a case has an entry, even where
 *     nothing of it falls in the period
 * @param received the requests received in the period, by our codes
 * @param exemptions the exemptions cited in the period
 * @param quality what to know before relying on the numbers
 * @param objections the objections
 * @param disputes how many disputes were filed in the period
 */
@JsonForm
public record Tally(
        Optional<ReportDays> days,
        @Bounds(most = 10_000) @Holds(CODE) Map<String, UnitTally> units,
        ReceivedSection received,
        ExemptionSection exemptions,
        QualitySection quality,
        ObjectionTally objections,
        long disputes) {
    private static final Tally EMPTY = new Tally(
            Optional.empty(),
            Map.of(),
            ReceivedSection.NONE,
            ExemptionSection.NONE,
            QualitySection.NONE,
            ObjectionTally.NONE,
            0);

    /** {@inheritDoc} */
    public Tally {
        Given.value(units, "units");
        SortedMap<String, UnitTally> sorted = new TreeMap<>(CodePointOrder.INSTANCE);
        sorted.putAll(units);
        units = Collections.unmodifiableSortedMap(sorted);
    }

    /** {@return the tally of nothing, the neutral element of {@link #merge}} */
    public static Tally empty() {
        return EMPTY;
    }

    /**
     * Adds another tally of the same days, policy and calendar.
     *
     * @param other the other tally
     * @return the sum
     * @throws PpidException if it was counted for another period, or as of another day
     */
    public Tally merge(Tally other) {
        Given.value(other, "other");
        days.ifPresent(ours -> other.days.ifPresent(theirs -> requireSame(ours, theirs)));
        Map<String, UnitTally> sum = new TreeMap<>(units);
        other.units.forEach((unit, tally) -> sum.merge(unit, tally, UnitTally::merge));
        return new Tally(
                days.or(other::days),
                sum,
                received.merge(other.received),
                exemptions.merge(other.exemptions),
                quality.merge(other.quality),
                objections.merge(other.objections),
                disputes + other.disputes);
    }

    private static void requireSame(ReportDays ours, ReportDays theirs) {
        if (!ours.equals(theirs)) {
            throw new PpidException(ReportTexts.TEXTS.both("other-days", words(theirs), words(ours)));
        }
    }

    private static String words(ReportDays days) {
        return days.period().from() + "/" + days.period().to() + ", " + days.asOf();
    }

    /** {@return the counts over all units, the sum of {@link #units}} */
    public UnitTally overall() {
        return units.values().stream().reduce(UnitTally.NONE, UnitTally::merge);
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
