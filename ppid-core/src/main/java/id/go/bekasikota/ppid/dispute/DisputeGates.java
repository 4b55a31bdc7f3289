package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.law.Denial;
import java.util.Optional;

/** The conditions of acts beyond the table that do not depend on what an act says; next steps ask them, too. */
final class DisputeGates {
    private DisputeGates() {}

    static Optional<Denial> denial(Attempt attempt) {
        return attempt.table().or(attempt::order).or(() -> gate(attempt));
    }

    private static Optional<Denial> gate(Attempt attempt) {
        return switch (attempt.kind()) {
            case COMPLETED, UNSERVED_EXPLAINED, REGISTERED, NOT_REGISTERED, PETITION_COPY_SERVED ->
                registration(attempt);
            case WITHDRAWAL_ASKED, WITHDRAWAL_SET -> withdrawal(attempt);
            case FIRST_DAY_SET, REPLACEMENT_ASKED, REPLIED, HEARING_OPENED -> HearingGates.firstDay(attempt);
            case PRELIMINARY_EXAMINED, INTERIM_DECIDED, ADJUDICATION_OPENED, ABSENCE_RECORDED, LAPSED ->
                HearingGates.hearing(attempt);
            case MEDIATION_ORDERED, MEDIATION_EXTENDED -> HearingGates.mediation(attempt);
            case EXEMPTION_TESTED, CONCLUSIONS_FILED, DECISION_READ, COPY_RECEIVED, CARRIED_OUT ->
                HearingGates.decision(attempt);
            default -> CourtGates.denial(attempt);
        };
    }

    private static Optional<Denial> registration(Attempt attempt) {
        return switch (attempt.kind()) {
            case COMPLETED -> attempt.once(PetitionAct.Completed.class);
            case UNSERVED_EXPLAINED ->
                attempt.once(PetitionAct.UnservedExplained.class)
                        .or(() -> attempt.unlessBy(
                                "PERKI 1/2013 Pasal 18 ayat (1)",
                                attempt.view().missing().stream().anyMatch(Paper::isServed),
                                "unserved"));
            case REGISTERED ->
                attempt.unlessBy(
                        "PERKI 1/2013 Pasal 17 ayat (3)", !attempt.view().lacksIdentity(), "identity");
            case NOT_REGISTERED -> notRegistered(attempt);
            default -> attempt.once(PetitionAct.CopyServed.class);
        };
    }

    /** Where papers other than identity are missing without a reason, the rule is silent: Komisi Informasi's act counts. */
    private static Optional<Denial> notRegistered(Attempt attempt) {
        boolean explained = attempt.view().has(PetitionAct.UnservedExplained.class)
                && !attempt.view().lacksIdentity();
        return attempt.unless(!attempt.view().has(PetitionAct.Completed.class), "completed")
                .or(() -> attempt.unlessBy("PERKI 1/2013 Pasal 18 ayat (1)", !explained, "explained"))
                .or(() -> attempt.terms()
                        .repair()
                        .flatMap(end -> attempt.unless(end.isMissedOn(attempt.on()), "repair-runs", shown(end))));
    }

    private static Object shown(Deadline end) {
        return end.due().known().<Object>map(day -> day).orElse(end.due());
    }

    private static Optional<Denial> withdrawal(Attempt attempt) {
        if (attempt.kind() == ActKind.WITHDRAWAL_SET) {
            return attempt.after(PetitionAct.WithdrawalAsked.class, ActKind.WITHDRAWAL_ASKED);
        }
        return attempt.once(PetitionAct.WithdrawalAsked.class)
                .or(() -> attempt.view()
                        .decisionHearing()
                        .flatMap(day -> attempt.unless(attempt.on().isBefore(day), "before-hearing", day)));
    }
}
