package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.marks.JsonForm;

/**
 * The flow of cases through a period (arus permintaan).
 *
 * @param pendingStart received before the period and not answered before it
 * @param received received in the period
 * @param processed answered in the period, whatever the outcome
 * @param pendingEnd received by its end and not answered by then
 * @param backlog pending at its end although due before that day
 */
@JsonForm
public record CaseFlow(long pendingStart, long received, long processed, long pendingEnd, long backlog) {
    static final CaseFlow NONE = new CaseFlow(0, 0, 0, 0, 0);

    CaseFlow merge(CaseFlow other) {
        return new CaseFlow(
                pendingStart + other.pendingStart,
                received + other.received,
                processed + other.processed,
                pendingEnd + other.pendingEnd,
                backlog + other.backlog);
    }

    static CaseFlow of(Standing<?> standing, long count) {
        boolean before = standing.arrival() == Standing.Arrival.BEFORE;
        boolean pending = standing.progress() == Standing.Progress.PENDING;
        return new CaseFlow(
                before && standing.progress() != Standing.Progress.ANSWERED_BEFORE ? count : 0,
                before ? 0 : count,
                standing.progress() == Standing.Progress.ANSWERED_WITHIN ? count : 0,
                pending ? count : 0,
                pending && standing.lateness() == Standing.Lateness.LATE ? count : 0);
    }
}
