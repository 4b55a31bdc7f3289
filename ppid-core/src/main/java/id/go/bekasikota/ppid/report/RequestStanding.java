package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.request.Answer;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.request.ReplyClock;
import id.go.bekasikota.ppid.request.RequestRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where one request stands in a period (kedudukan permintaan dalam masa laporan): all that a tally needs to know of it.
 *
 * @param arrival when it came in
 * @param progress how far it is
 * @param lateness whether it was or is late
 * @param outcome how it ended; empty while pending
 * @param days the working days taken, 0 where answered before the clock started or while pending
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RequestStanding(
        Arrival arrival, Progress progress, Lateness lateness, Optional<Outcome> outcome, int days) {

    /**
     * Finds where a request stands.
     *
     * @param record the request; dates after the period count as absent
     * @param basis the basis of the report
     * @return the standing; empty where the request came after the period
     */
    public static Optional<RequestStanding> of(RequestRecord record, ReportBasis basis) {
        return record.intake().received().isAfter(basis.asOf())
                ? Optional.empty()
                : of(record, ReplyClock.of(record.asOf(basis.asOf()), basis.law()), basis);
    }

    /**
     * Finds where a request stands whose clock runs by the policy of its own body.
     *
     * @param record the request; dates after the period count as absent
     * @param clock its clock, by what was known on the last day of the period
     * @param basis the basis of the report
     * @return the standing; empty where the request came after the period
     */
    public static Optional<RequestStanding> of(RequestRecord record, ReplyClock clock, ReportBasis basis) {
        LocalDate received = record.intake().received();
        if (received.isAfter(basis.asOf())) {
            return Optional.empty();
        }
        Arrival arrival = received.isBefore(basis.period().from()) ? Arrival.BEFORE : Arrival.WITHIN;
        return Optional.of(record.asOf(basis.asOf())
                .answer()
                .map(answer -> answered(arrival, answer, clock, basis))
                .orElseGet(() -> pending(arrival, clock, basis)));
    }

    private static RequestStanding answered(Arrival arrival, Answer answer, ReplyClock clock, ReportBasis basis) {
        LocalDate date = answer.date();
        Lateness lateness = clock.isAfterDue(date)
                ? Lateness.LATE
                : clock.isAfterOriginalDue(date) ? Lateness.IN_EXTENDED_TIME : Lateness.IN_TIME;
        Progress progress = date.isBefore(basis.period().from()) ? Progress.ANSWERED_BEFORE : Progress.ANSWERED_WITHIN;
        int days = Math.max(0, basis.calendar().count(clock.start(), date));
        return new RequestStanding(arrival, progress, lateness, Optional.of(answer.outcome()), days);
    }

    private static RequestStanding pending(Arrival arrival, ReplyClock clock, ReportBasis basis) {
        Lateness lateness = clock.isAfterDue(basis.asOf()) ? Lateness.LATE : Lateness.RUNNING;
        return new RequestStanding(arrival, Progress.PENDING, lateness, Optional.empty(), 0);
    }
}
