package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.deadline.Trigger;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.policy.Reading.IncompleteRequest;
import id.go.bekasikota.ppid.policy.Reading.NoticeDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * What is counted of a request (fakta permintaan), whatever the reading of the law and the day: the same for a request that was
 * lived and for a row of an imported register.
 *
 * @param recorded dates and codes as they were written: of completeness only that it was declared, of the answer the day of the
 *     last notice, or the withdrawal
 * @param time the time of day of the receipt in the body's own zone; empty where not known, and of a corrected receipt
 * @param unchecked whether it is known that nobody said yet if the request is complete
 * @param repairFrom the day from which the days for a repair run, where one is awaited; empty where none is
 * @param arrived the day on which the last notice arrived, or the request was withdrawn; empty while a notice is on its way
 * @param voided whether it is voided as a duplicate, and so counted nowhere
 */
@JsonForm
public record CountedRequest(
        RequestRecord recorded,
        @JsonIso Optional<LocalTime> time,
        boolean unchecked,
        @JsonIso Optional<LocalDate> repairFrom,
        @JsonIso Optional<LocalDate> arrived,
        boolean voided) {

    /**
     * {@return what is counted of a row of a register, which tells nothing else}
     *
     * @param row the row
     */
    public static CountedRequest of(RequestRecord row) {
        Given.value(row, "row");
        return new CountedRequest(
                row, Optional.empty(), false, Optional.empty(), row.end().map(RequestEnd::date), false);
    }

    /** {@return what the days are counted from: the day of receipt, with the time of day where it is known} */
    public Trigger trigger() {
        return new Trigger(recorded.intake().received(), time);
    }

    /** {@return whether an answer is awaited: it is not voided, and neither answered whole nor withdrawn} */
    public boolean isPending() {
        return !voided && recorded.end().isEmpty();
    }

    /**
     * {@return what the register records of it on a day under a reading of the law: with the day on which a missed check let the
     * clock start, and with the lapse where that reading lets an incomplete request lapse}
     *
     * @param day the day; what was written later stands in it
     * @param law calendar and policy
     */
    public RequestRecord record(LocalDate day, Deadlines law) {
        Given.value(law, "law");
        Intake intake = recorded.intake();
        Optional<LocalDate> complete = complete(day, law);
        Optional<RequestEnd> end = lapsed(day, law)
                .map(last -> new RequestEnd(last.plusDays(1), Outcome.LAPSED, Set.of()))
                .or(() -> end(law));
        return complete.equals(intake.complete()) && end.equals(recorded.end())
                ? recorded
                : new RequestRecord(
                        recorded.number(),
                        recorded.unit(),
                        new Intake(
                                intake.received(),
                                complete,
                                intake.channel(),
                                intake.requesterType(),
                                intake.category()),
                        recorded.extensionNoticed(),
                        end);
    }

    private Optional<RequestEnd> end(Deadlines law) {
        return law.policy().reads(NoticeDate.ARRIVAL)
                ? recorded.end().flatMap(end -> arrived.map(day -> new RequestEnd(day, end.outcome(), end.grounds())))
                : recorded.end();
    }

    /** The day declared complete; or, where the policy counts from it and nobody checked, the day on which the check was due. */
    Optional<LocalDate> complete(LocalDate day, Deadlines law) {
        return recorded.intake().complete().or(() -> checkMissed(day, law));
    }

    private Optional<LocalDate> checkMissed(LocalDate day, Deadlines law) {
        if (!unchecked || !isChecked() || !law.policy().reads(ClockStart.COMPLETE)) {
            return Optional.empty();
        }
        Deadline due = law.of(StatutoryDeadlines.REQUEST_CHECK, trigger());
        return due.isMissedOn(day) ? due.due().known() : Optional.empty();
    }

    /** The last day for the repair, where the policy lets a request lapse after it and that is over. */
    Optional<LocalDate> lapsed(LocalDate day, Deadlines law) {
        return repairFrom
                .filter(from -> isChecked() && law.policy().reads(IncompleteRequest.LAPSES))
                .map(from -> law.of(StatutoryDeadlines.REQUEST_REPAIR, from))
                .filter(due -> due.isMissedOn(day))
                .map(Deadline::date);
    }

    /** Whether the check governs the request at all (PERKI 1/2021 Pasal 62: not if in process before). */
    boolean isChecked() {
        return StatutoryDeadlines.REQUEST_CHECK
                .basis()
                .isInForceOn(recorded.intake().received());
    }
}
