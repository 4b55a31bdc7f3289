package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Printed;
import java.util.Map;

/**
 * The objections of the period (keberatan).
 *
 * @param pendingStart received before the period and not ended before it
 * @param received received in the period
 * @param processed ended in the period: answered, settled or withdrawn
 * @param pendingEnd received by its end and not ended by then
 * @param backlog pending although the last working day for the answer lies before the period's last day
 * @param late ended in the period after more working days than UU 14/2008 Pasal 36 ayat (2) allows
 * @param byGround received in the period, once per ground; only grounds that occur
 * @param outcomes answered in the period by outcome of the answer; all outcomes. What ended without one is in {@link
 *     UnansweredSection}
 * @param processingDays the working days taken by those that ended in the period
 */
@JsonForm
public record ObjectionSection(
        long pendingStart,
        long received,
        long processed,
        long pendingEnd,
        long backlog,
        long late,
        Map<String, Long> byGround,
        Map<String, Long> outcomes,
        DaySummary processingDays) {

    static ObjectionSection of(ObjectionTally tally, Map<String, Long> outcomes) {
        CaseFlow flow = tally.flow();
        return new ObjectionSection(
                flow.pendingStart(),
                flow.received(),
                flow.processed(),
                flow.pendingEnd(),
                flow.backlog(),
                tally.late(),
                tally.byGround(),
                outcomes,
                Histogram.summary(tally.days()));
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
