package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.objection.CountedObjection;
import id.go.bekasikota.ppid.objection.ObjectionEnd;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import id.go.bekasikota.ppid.request.CountedRequest;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.request.ReplyClock;
import id.go.bekasikota.ppid.request.RequestEnd;
import id.go.bekasikota.ppid.request.RequestRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where one request or objection stands in a period (kedudukan perkara dalam masa laporan): all that a tally needs to know of
 * it.
 *
 * @param <E> how such a case ends
 * @param arrival when it came in
 * @param progress how far it is
 * @param lateness whether it was or is late
 * @param end how it ended; empty while pending
 * @param days the working days taken, 0 where answered before the clock started or while pending
 */
public record Standing<E extends Coded>(
        Arrival arrival, Progress progress, Lateness lateness, Optional<E> end, int days) {

    /** When a case came in, seen from a period (saat masuk); what came after it does not exist yet. */
    public enum Arrival {
        /** Before the period. */
        BEFORE,
        /** In the period. */
        WITHIN;

        private static Arrival of(LocalDate received, ReportBasis basis) {
            return received.isBefore(basis.period().from()) ? BEFORE : WITHIN;
        }
    }

    /** How far a case is, seen from the end of a period (kemajuan perkara). */
    public enum Progress {
        /** Answered before the period; of objections, ended in any way. */
        ANSWERED_BEFORE,
        /** Answered in the period; of objections, ended in any way. */
        ANSWERED_WITHIN,
        /** Not answered by the end of the period. */
        PENDING;

        private static Progress of(LocalDate answered, ReportBasis basis) {
            return answered.isBefore(basis.period().from()) ? ANSWERED_BEFORE : ANSWERED_WITHIN;
        }
    }

    /** Whether a case was or is late (ketepatan waktu), seen from the end of a period. */
    public enum Lateness {
        /** Answered on or before the original due date. */
        IN_TIME,
        /** Answered after the original due date, on or before the extended one. */
        IN_EXTENDED_TIME,
        /**
         * Answered after the effective due date, or not answered although due before the period's last day. An objection is due
         * after the working days of UU 14/2008 Pasal 36 ayat (2).
         */
        LATE,
        /** Not answered and not yet due before the period's last day. */
        RUNNING
    }

    /**
     * Finds where a request of a register stands.
     *
     * @param record the request; dates after the period count as absent
     * @param basis the basis of the report
     * @return the standing; empty where the request came after the period
     */
    public static Optional<Standing<Outcome>> of(RequestRecord record, ReportBasis basis) {
        return of(CountedRequest.of(record), basis);
    }

    /**
     * Finds where a request stands.
     *
     * @param facts what is counted of it; what lies after the period counts as absent
     * @param basis the basis of the report
     * @return the standing; empty where the request came after the period, or is voided
     */
    public static Optional<Standing<Outcome>> of(CountedRequest facts, ReportBasis basis) {
        LocalDate received = facts.recorded().intake().received();
        if (facts.voided() || received.isAfter(basis.asOf())) {
            return Optional.empty();
        }
        RequestRecord then = facts.record(basis.asOf(), basis.law()).asOf(basis.asOf());
        ReplyClock clock = ReplyClock.of(then, facts.trigger(), basis.law());
        Arrival arrival = Arrival.of(received, basis);
        return Optional.of(then.end()
                .map(answer -> answered(arrival, answer, clock, basis))
                .orElseGet(() -> pending(arrival, clock.isAfterDue(basis.asOf()))));
    }

    /**
     * Finds where an objection of a register stands.
     *
     * @param record the objection; an end after the period counts as absent
     * @param basis the basis of the report
     * @return the standing; empty where the objection came after the period
     */
    public static Optional<Standing<ObjectionEnd>> of(ObjectionRecord record, ReportBasis basis) {
        return of(CountedObjection.of(record), basis);
    }

    /**
     * Finds where an objection stands.
     *
     * @param facts what is counted of it; an end after the period counts as absent
     * @param basis the basis of the report
     * @return the standing; empty where the objection came after the period
     */
    public static Optional<Standing<ObjectionEnd>> of(CountedObjection facts, ReportBasis basis) {
        ObjectionRecord record = facts.recorded();
        if (record.received().isAfter(basis.asOf())) {
            return Optional.empty();
        }
        Arrival arrival = Arrival.of(record.received(), basis);
        Deadline due = facts.replyDue(basis.law());
        return Optional.of(record.end()
                .filter(end -> !end.date().isAfter(basis.asOf()))
                .map(end -> ended(arrival, end, due, basis))
                .orElseGet(() -> pending(arrival, due.isMissedOn(basis.asOf()))));
    }

    private static Standing<Outcome> answered(Arrival arrival, RequestEnd answer, ReplyClock clock, ReportBasis basis) {
        LocalDate date = answer.date();
        Lateness lateness = clock.isAfterDue(date)
                ? Lateness.LATE
                : clock.isAfterOriginalDue(date) ? Lateness.IN_EXTENDED_TIME : Lateness.IN_TIME;
        int days = Math.max(0, basis.calendar().count(clock.start(), date));
        return new Standing<>(arrival, Progress.of(date, basis), lateness, Optional.of(answer.outcome()), days);
    }

    /** Days off behind the last working day do not make an answer late. */
    private static Standing<ObjectionEnd> ended(
            Arrival arrival, ObjectionRecord.End end, Deadline due, ReportBasis basis) {
        LocalDate start = due.countedFrom().orElse(due.trigger().date());
        int days = Math.max(0, basis.calendar().count(start, end.date()));
        Lateness lateness = days > basis.objectionReplyDays() ? Lateness.LATE : Lateness.IN_TIME;
        return new Standing<>(arrival, Progress.of(end.date(), basis), lateness, Optional.of(end.how()), days);
    }

    private static <E extends Coded> Standing<E> pending(Arrival arrival, boolean late) {
        return new Standing<>(arrival, Progress.PENDING, late ? Lateness.LATE : Lateness.RUNNING, Optional.empty(), 0);
    }
}
