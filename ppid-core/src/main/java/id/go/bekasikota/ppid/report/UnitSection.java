package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Printed;
import java.util.Map;

/**
 * The figures of one unit (unit kerja).
 *
 * @param unit the unit's code
 * @param requests the flow of its requests
 * @param processingDays the working days taken by those processed
 * @param bands those processed, by band of working days; all bands
 * @param timeliness those received in the period that have matured
 */
@JsonForm
public record UnitSection(
        String unit, CaseFlow requests, DaySummary processingDays, Map<String, Long> bands, Timeliness timeliness) {

    static UnitSection of(String unit, UnitTally tally) {
        return new UnitSection(
                unit,
                tally.requests(),
                Histogram.summary(tally.days()),
                DurationBand.of(tally.days()),
                tally.timeliness());
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
