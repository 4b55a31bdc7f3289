package id.go.bekasikota.ppid.report;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.marks.Bounds;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.util.Map;

/**
 * The objections of a period (keberatan dalam masa laporan).
 *
 * @param flow their flow through the period
 * @param late those that ended in the period after more than the working days of UU 14/2008 Pasal 36 ayat (2)
 * @param byGround those received in the period, once per ground
 * @param ends those that ended in the period, by code of the end
 * @param days how many of those that ended in the period took each number of working days
 */
@JsonForm
public record ObjectionTally(
        CaseFlow flow,
        long late,
        @Holds(CODE) Map<String, Long> byGround,
        @Holds(CODE) Map<String, Long> ends,
        @Bounds(most = 10_000) Map<Integer, Long> days) {
    static final ObjectionTally NONE = new ObjectionTally(CaseFlow.NONE, 0, Map.of(), Map.of(), Map.of());

    /** {@inheritDoc} */
    public ObjectionTally {
        Given.value(byGround, "byGround");
        Given.value(ends, "ends");
        Given.value(days, "days");
        byGround = Counts.of(byGround);
        ends = Counts.of(ends);
        days = Histogram.of(days);
    }

    ObjectionTally merge(ObjectionTally other) {
        return new ObjectionTally(
                flow.merge(other.flow),
                late + other.late,
                Counts.merge(byGround, other.byGround),
                Counts.merge(ends, other.ends),
                Counts.merge(days, other.days));
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
