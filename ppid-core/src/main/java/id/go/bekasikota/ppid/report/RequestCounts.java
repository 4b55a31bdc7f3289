package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The flow of cases through a period (arus permintaan).
 *
 * @param pendingStart received before the period and not answered before it
 * @param received received in the period
 * @param processed answered in the period, whatever the outcome
 * @param pendingEnd received by its end and not answered by then
 * @param backlog pending at its end although due before that day
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RequestCounts(long pendingStart, long received, long processed, long pendingEnd, long backlog) {
    /** No cases. */
    public static final RequestCounts NONE = new RequestCounts(0, 0, 0, 0, 0);

    /**
     * Adds other counts.
     *
     * @param other the other counts
     * @return the sum
     */
    public RequestCounts merge(RequestCounts other) {
        return new RequestCounts(
                pendingStart + other.pendingStart,
                received + other.received,
                processed + other.processed,
                pendingEnd + other.pendingEnd,
                backlog + other.backlog);
    }

    static RequestCounts of(Arrival arrival, Progress progress, Lateness lateness, long count) {
        boolean before = arrival == Arrival.BEFORE;
        boolean pending = progress == Progress.PENDING;
        return new RequestCounts(
                before && progress != Progress.ANSWERED_BEFORE ? count : 0,
                before ? 0 : count,
                progress == Progress.ANSWERED_WITHIN ? count : 0,
                pending ? count : 0,
                pending && lateness == Lateness.LATE ? count : 0);
    }
}
