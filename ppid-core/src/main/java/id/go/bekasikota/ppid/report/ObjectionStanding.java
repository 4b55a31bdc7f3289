package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.objection.ObjectionEnd;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where one objection stands in a period (kedudukan keberatan dalam masa laporan).
 *
 * @param arrival when it came in
 * @param progress how far it is
 * @param lateness {@link Lateness#LATE} where it ended after more than the working days of UU 14/2008 Pasal 36
 *     ayat (2), or is pending although the last of them lies before the period's last day
 * @param end how it ended; empty while pending
 * @param days the working days taken, 0 while pending
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ObjectionStanding(
        Arrival arrival, Progress progress, Lateness lateness, Optional<ObjectionEnd> end, int days) {

    /**
     * Finds where an objection stands.
     *
     * @param record the objection; an end after the period counts as absent
     * @param basis the basis of the report
     * @return the standing; empty where the objection came after the period
     */
    public static Optional<ObjectionStanding> of(ObjectionRecord record, ReportBasis basis) {
        return of(record, basis.law().of(StatutoryDeadlines.OBJECTION_REPLY, record.received()), basis);
    }

    /**
     * Finds where an objection stands whose answer is due by the policy of its own body.
     *
     * @param record the objection; an end after the period counts as absent
     * @param due when the superior's answer is due
     * @param basis the basis of the report
     * @return the standing; empty where the objection came after the period
     */
    public static Optional<ObjectionStanding> of(ObjectionRecord record, Deadline due, ReportBasis basis) {
        LocalDate received = record.received();
        if (received.isAfter(basis.asOf())) {
            return Optional.empty();
        }
        Arrival arrival = received.isBefore(basis.period().from()) ? Arrival.BEFORE : Arrival.WITHIN;
        return Optional.of(record.end()
                .filter(end -> !end.date().isAfter(basis.asOf()))
                .map(end -> ended(arrival, end, due, basis))
                .orElseGet(() -> pending(arrival, due, basis)));
    }

    private static ObjectionStanding ended(Arrival arrival, ObjectionRecord.End end, Deadline due, ReportBasis basis) {
        LocalDate start = due.countedFrom().orElse(due.trigger().date());
        int days = Math.max(0, basis.calendar().count(start, end.date()));
        Progress progress =
                end.date().isBefore(basis.period().from()) ? Progress.ANSWERED_BEFORE : Progress.ANSWERED_WITHIN;
        Lateness lateness = days > basis.objectionReplyDays() ? Lateness.LATE : Lateness.IN_TIME;
        return new ObjectionStanding(arrival, progress, lateness, Optional.of(end.how()), days);
    }

    private static ObjectionStanding pending(Arrival arrival, Deadline due, ReportBasis basis) {
        Lateness lateness = due.isMissedOn(basis.asOf()) ? Lateness.LATE : Lateness.RUNNING;
        return new ObjectionStanding(arrival, Progress.PENDING, lateness, Optional.empty(), 0);
    }
}
