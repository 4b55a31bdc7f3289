package id.go.bekasikota.ppid.register;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.objection.ObjectionRecord;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.request.Answer;
import id.go.bekasikota.ppid.request.Nik;
import id.go.bekasikota.ppid.request.ReplyClock;
import id.go.bekasikota.ppid.request.RequestRecord;
import id.go.bekasikota.ppid.request.RequesterType;
import java.time.LocalDate;
import java.util.Optional;

/** Looks for what is odd about an accepted row, in the order of {@link FindingKind}. */
final class RowFindings {
    private final Deadlines law;
    private final RegisterListener listener;

    RowFindings(Deadlines law, RegisterListener listener) {
        this.law = law;
        this.listener = listener;
    }

    void report(RegisterRow row, CaseRecord record) {
        RequestRecord request = record.request();
        ReplyClock clock = ReplyClock.of(request, law);
        request.answer()
                .filter(answer -> answer.withholds() && answer.grounds().isEmpty())
                .ifPresent(answer -> found(row, FindingKind.REFUSAL_WITHOUT_GROUND, ""));
        request.extensionNoticed()
                .filter(clock::isAfterOriginalDue)
                .ifPresent(noticed ->
                        found(row, FindingKind.LATE_EXTENSION, late("noticed", noticed, clock.originalDue())));
        request.answer()
                .map(Answer::date)
                .filter(clock::isAfterDue)
                .ifPresent(answered -> found(row, FindingKind.LATE_ANSWER, late("answered", answered, clock.due())));
        record.objection().ifPresent(objection -> lateObjection(row, request, objection, clock));
        String number = row.cell(RegisterColumn.NOMOR_IDENTITAS);
        if (request.intake().requesterType() == RequesterType.INDIVIDUAL
                && !number.isEmpty()
                && !Nik.isPlausible(number)) {
            found(row, FindingKind.IMPLAUSIBLE_NIK, "");
        }
        LocalDate received = request.intake().received();
        if (!law.calendar().isWorkingDay(received)) {
            found(row, FindingKind.NON_WORKING_RECEIPT, "received " + received);
        }
    }

    /** The ground is found with the answer, or in silence on the working day after the answer was due. */
    private void lateObjection(RegisterRow row, RequestRecord request, ObjectionRecord objection, ReplyClock clock) {
        request.answer()
                .map(Answer::date)
                .filter(answered -> !answered.isAfter(objection.received()))
                .or(() -> clock.due().flatMap(due -> law.calendar().tryShift(due, 1)))
                .flatMap(trigger ->
                        law.of(StatutoryDeadlines.OBJECTION_FILE, trigger).due().known())
                .filter(objection.received()::isAfter)
                .ifPresent(last ->
                        found(row, FindingKind.LATE_OBJECTION, late("filed", objection.received(), Optional.of(last))));
    }

    private void found(RegisterRow row, FindingKind kind, String detail) {
        String number = row.withoutIdentity(row.cell(RegisterColumn.NOMOR_REGISTRASI));
        listener.found(new Finding(number, kind, row.withoutIdentity(detail)));
    }

    private static String late(String what, LocalDate when, Optional<LocalDate> due) {
        return what + " " + when + due.map(date -> ", last day " + date).orElse("");
    }
}
