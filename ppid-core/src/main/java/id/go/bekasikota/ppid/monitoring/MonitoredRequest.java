package id.go.bekasikota.ppid.monitoring;

import id.go.bekasikota.ppid.request.ReplyClock;
import id.go.bekasikota.ppid.request.RequestEnd;
import id.go.bekasikota.ppid.request.RequestRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What monitoring needs of a request (permintaan yang dipantau), without anything of the requester.
 *
 * @param unit the code of the unit that serves it
 * @param received the day of receipt
 * @param due the last day for the answer, extended where it was; empty where the calendar does not reach it
 * @param answered the day of the answer; empty while there is none
 */
record MonitoredRequest(String unit, LocalDate received, Optional<LocalDate> due, Optional<LocalDate> answered) {

    static MonitoredRequest of(RequestRecord record, ReplyClock clock) {
        return new MonitoredRequest(
                record.unit().text(),
                record.intake().received(),
                clock.due(),
                record.end().map(RequestEnd::date));
    }

    /** Says whether it was received by a day and not answered by it. */
    boolean openOn(LocalDate day) {
        return !received.isAfter(day) && !answeredBy(day);
    }

    /** Says whether it was answered by a day. */
    boolean answeredBy(LocalDate day) {
        return answered.filter(answer -> !answer.isAfter(day)).isPresent();
    }

    /** Says whether it is open on a day and its due day has passed. */
    boolean overdueOn(LocalDate day) {
        return openOn(day) && due.filter(day::isAfter).isPresent();
    }

    /** Says whether it was answered by a day and in time. */
    boolean onTimeBy(LocalDate day) {
        return answeredBy(day)
                && due.filter(last -> !answered.orElseThrow().isAfter(last)).isPresent();
    }
}
