package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.law.Denial;
import java.util.Optional;

/** Conditions of suits, cassation and execution. */
final class CourtGates {
    private CourtGates() {}

    static Optional<Denial> denial(Attempt attempt) {
        return switch (attempt.kind()) {
            case SUIT_FILED ->
                attempt.onceEach(CourtAct.SuitFiled.class)
                        .or(() -> attempt.inTime(attempt.terms().court(attempt.party())));
            case SUIT_REGISTERED ->
                attempt.unless(
                        count(attempt, CourtAct.SuitRegistered.class) < count(attempt, CourtAct.SuitFiled.class),
                        "twice");
            case FILE_REQUESTED -> registered(attempt).or(() -> attempt.once(CourtAct.FileRequested.class));
            case FILE_SENT ->
                attempt.after(CourtAct.FileRequested.class, ActKind.FILE_REQUESTED)
                        .or(() -> attempt.once(CourtAct.FileSent.class));
            case SUIT_ANSWERED -> answer(attempt);
            case JUDGES_SET -> registered(attempt);
            case COURT_NOTIFIED -> attempt.onceEach(CourtAct.Notified.class);
            case COURT_COPY_RECEIVED -> attempt.onceEach(CourtAct.CopyReceived.class);
            case CASSATION_FILED ->
                attempt.onceEach(CourtAct.CassationFiled.class).or(() -> cassation(attempt));
            case SUPREME_JUDGES_SET -> attempt.once(CourtAct.SupremeJudgesSet.class);
            default -> Optional.empty();
        };
    }

    private static int count(Attempt attempt, Class<? extends CourtAct> type) {
        return attempt.view().history().all(type).size();
    }

    private static Optional<Denial> registered(Attempt attempt) {
        return attempt.after(CourtAct.SuitRegistered.class, ActKind.SUIT_REGISTERED);
    }

    /** Whoever did not sue answers; where both sued, both may, each from the registration of the other's suit. */
    private static Optional<Denial> answer(Attempt attempt) {
        Side other = attempt.party().other();
        return registered(attempt)
                .or(() -> attempt.unless(
                        attempt.view().dayOf(CourtAct.SuitFiled.class, other).isPresent(), "answers-nobody", other))
                .or(() -> attempt.onceEach(CourtAct.SuitAnswered.class))
                .or(() -> attempt.inTime(attempt.terms().of(attempt.kind(), attempt.side())));
    }

    private static Optional<Denial> cassation(Attempt attempt) {
        CassationTerm term = attempt.terms().cassation(attempt.party());
        if (!term.isOverOn(attempt.on())) {
            return Optional.empty();
        }
        Deadline last = term.last().orElseThrow();
        return attempt.deny(last.citation(), "late", last.date(), last.citation());
    }
}
