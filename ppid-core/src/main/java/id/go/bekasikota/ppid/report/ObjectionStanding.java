package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where one objection stands in a period (kedudukan keberatan dalam masa laporan).
 *
 * @param arrival when it came in
 * @param progress how far it is
 * @param lateness {@link Lateness#LATE} where it was answered after more than the working days of UU 14/2008 Pasal 36
 *     ayat (2), or is unanswered although the last of them lies before the period's last day
 * @param outcome how it was answered; empty while pending
 * @param days the working days taken, 0 while pending
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ObjectionStanding(
        Arrival arrival, Progress progress, Lateness lateness, Optional<ObjectionOutcome> outcome, int days) {

    /**
     * Finds where an objection stands.
     *
     * @param record the objection; an answer after the period counts as absent
     * @param basis the basis of the report
     * @return the standing; empty where the objection came after the period
     */
    public static Optional<ObjectionStanding> of(ObjectionRecord record, ReportBasis basis) {
        LocalDate received = record.received();
        if (received.isAfter(basis.asOf())) {
            return Optional.empty();
        }
        Arrival arrival = received.isBefore(basis.period().from()) ? Arrival.BEFORE : Arrival.WITHIN;
        return Optional.of(record.reply()
                .filter(reply -> !reply.date().isAfter(basis.asOf()))
                .map(reply -> answered(arrival, received, reply, basis))
                .orElseGet(() -> pending(arrival, received, basis)));
    }

    private static ObjectionStanding answered(
            Arrival arrival, LocalDate received, ObjectionRecord.Reply reply, ReportBasis basis) {
        int days = basis.calendar().count(received, reply.date());
        Progress progress =
                reply.date().isBefore(basis.period().from()) ? Progress.ANSWERED_BEFORE : Progress.ANSWERED_WITHIN;
        Lateness lateness = days > basis.objectionReplyDays() ? Lateness.LATE : Lateness.IN_TIME;
        return new ObjectionStanding(arrival, progress, lateness, Optional.of(reply.outcome()), days);
    }

    private static ObjectionStanding pending(Arrival arrival, LocalDate received, ReportBasis basis) {
        boolean missed = basis.deadlines()
                .of(StatutoryDeadlines.OBJECTION_REPLY, received)
                .isMissedOn(basis.asOf());
        Lateness lateness = missed ? Lateness.LATE : Lateness.RUNNING;
        return new ObjectionStanding(arrival, Progress.PENDING, lateness, Optional.empty(), 0);
    }
}
