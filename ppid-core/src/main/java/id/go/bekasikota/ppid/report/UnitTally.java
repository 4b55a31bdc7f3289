package id.go.bekasikota.ppid.report;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.marks.Bounds;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.util.Map;

/**
 * What is counted per unit (hitungan per unit). Immutable; merging is associative and commutative.
 *
 * @param requests the flow of requests
 * @param days how many of those processed took each number of working days, from which medians stay exact after any merge
 * @param timeliness those received in the period that have matured
 * @param outcomes those processed, by code of the outcome
 */
@JsonForm
public record UnitTally(
        CaseFlow requests,
        @Bounds(most = 10_000) Map<Integer, Long> days,
        Timeliness timeliness,
        @Holds(CODE) Map<String, Long> outcomes) {
    static final UnitTally NONE = new UnitTally(CaseFlow.NONE, Map.of(), Timeliness.NONE, Map.of());

    /** {@inheritDoc} */
    public UnitTally {
        Given.value(days, "days");
        Given.value(outcomes, "outcomes");
        days = Histogram.of(days);
        outcomes = Counts.of(outcomes);
    }

    UnitTally merge(UnitTally other) {
        return new UnitTally(
                requests.merge(other.requests),
                Counts.merge(days, other.days),
                timeliness.merge(other.timeliness),
                Counts.merge(outcomes, other.outcomes));
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
