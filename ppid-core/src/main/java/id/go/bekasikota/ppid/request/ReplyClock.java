package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.deadline.Trigger;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was due when for one request (jangka waktu jawaban), UU 14/2008 Pasal 22 ayat (7) and (8).
 *
 * <p>The extension holds where it was noticed on or before the original due date; the statute does not say by when it
 * must be noticed.
 *
 * @param start the day the clock starts, which never counts: under another reading of a receipt on a day off or after the
 *     cut-off hour the working day to which that moves it
 * @param originalDue the due date without an extension; empty where it lies after the calendar, which is later than any
 *     known day
 * @param due the due date with the extension where that holds; empty as above
 */
@JsonForm
public record ReplyClock(
        @JsonIso LocalDate start,
        @JsonIso Optional<LocalDate> originalDue,
        @JsonIso Optional<LocalDate> due) {

    /**
     * Sets the clock of a request.
     *
     * @param request the request, its receipt inside the calendar
     * @param law calendar and policy
     * @return the clock
     */
    public static ReplyClock of(RequestRecord request, Deadlines law) {
        Given.value(request, "request");
        Given.value(law, "law");
        return of(request, Trigger.on(request.intake().received()), law);
    }

    /**
     * Sets the clock of a request of which the time of day of its receipt may be known.
     *
     * @param request the request
     * @param receipt its receipt, on the day that the record gives
     * @param law calendar and policy
     * @return the clock
     */
    public static ReplyClock of(RequestRecord request, Trigger receipt, Deadlines law) {
        Given.value(request, "request");
        Given.value(receipt, "receipt");
        Given.value(law, "law");
        Trigger from = trigger(request, receipt, law);
        Deadline reply = law.of(StatutoryDeadlines.REQUEST_REPLY, from);
        Optional<LocalDate> original = reply.due().known();
        boolean extended = request.extensionNoticed()
                .filter(noticed -> original.filter(noticed::isAfter).isEmpty())
                .isPresent();
        Optional<LocalDate> due = extended
                ? law.of(StatutoryDeadlines.REQUEST_REPLY_EXTENDED, from).due().known()
                : original;
        return new ReplyClock(reply.countedFrom().orElse(from.date()), original, due);
    }

    /**
     * {@return whether a day lies after the original due date: the due date is known and lies before it}
     *
     * @param day the day
     */
    public boolean isAfterOriginalDue(LocalDate day) {
        Given.value(day, "day");
        return originalDue.filter(day::isAfter).isPresent();
    }

    /**
     * {@return whether a day lies after the effective due date: the due date is known and lies before it}
     *
     * @param day the day
     */
    public boolean isAfterDue(LocalDate day) {
        Given.value(day, "day");
        return due.filter(day::isAfter).isPresent();
    }

    /** What the clock counts from: the receipt with its time of day, or the day on which the request was complete. */
    static Trigger trigger(RequestRecord request, Trigger receipt, Deadlines law) {
        LocalDate start = start(request, law.policy().clockStart());
        return start.equals(receipt.date()) ? receipt : Trigger.on(start);
    }

    private static LocalDate start(RequestRecord request, ClockStart reading) {
        boolean refused = request.end()
                .filter(answer -> answer.outcome() == Outcome.REFUSED)
                .isPresent();
        LocalDate received = request.intake().received();
        boolean governed = StatutoryDeadlines.REQUEST_CHECK.basis().isInForceOn(received);
        return reading == ClockStart.COMPLETE && governed && !refused
                ? request.intake().complete().orElse(received)
                : received;
    }
}
