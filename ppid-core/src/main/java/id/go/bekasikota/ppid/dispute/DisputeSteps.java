package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.attempt.Step;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.organization.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What may be done next in a dispute: every act that the table allows and whose conditions are met. */
final class DisputeSteps {
    private static final Set<String> KEYS = DisputeTexts.TEXTS.keys(Language.INDONESIAN);

    /** What is a duty of whoever does it; everything else is a right or a choice. */
    private static final Set<DisputeActKind> DUTIES = EnumSet.of(
            DisputeActKind.COMPLETED,
            DisputeActKind.HEARING_OPENED,
            DisputeActKind.PRELIMINARY_EXAMINED,
            DisputeActKind.MEDIATION_DECIDED,
            DisputeActKind.ADJUDICATION_RESUMED,
            DisputeActKind.COPY_RECEIVED,
            DisputeActKind.FILE_REQUESTED,
            DisputeActKind.FILE_SENT,
            DisputeActKind.JUDGES_SET,
            DisputeActKind.COURT_DECIDED,
            DisputeActKind.SUPREME_DECIDED,
            DisputeActKind.EXECUTION_RULED);

    private DisputeSteps() {}

    /** The rules of a chapter do not ask who acts: each step names who may. */
    static List<NextStep> on(LocalDate asOf, DisputeTerms terms) {
        Stamp anybody = new Stamp(Actor.time(), asOf, Instant.EPOCH);
        return Step.inForce(
                DisputeRules.offered(terms, anybody)
                        .filter(DisputeSteps::isNeeded)
                        .map(DisputeSteps::step)
                        .toList(),
                asOf);
    }

    /** Once somebody represents the body, another may still be appointed, but nothing asks for it. */
    private static boolean isNeeded(Tried tried) {
        return tried.kind() != DisputeActKind.REPRESENTATIVE_APPOINTED
                || !tried.facts().isRepresented(tried.on());
    }

    private static NextStep step(Tried tried) {
        DisputeActKind kind = tried.kind();
        Coded actor = actor(tried);
        Step step = Step.of(kind.code(), actor);
        tried.term().or(() -> unclear(tried)).ifPresent(step::by);
        BilingualText wording = wording(tried, kind.isForEitherParty() ? tried.party() : told(actor));
        return step.saying(tried.attempt().article(), DisputeTexts.sentence(wording), otherwise(tried));
    }

    /** The safe last day of a suit against an interim refusal while that party's copy is not recorded. */
    private static Optional<Deadline> unclear(Tried tried) {
        return tried.kind() == DisputeActKind.SUIT_FILED ? tried.terms().afterInterimRefusal() : Optional.empty();
    }

    /** Whoever acts: the party, the requester being petitioner and the body respondent, else who holds the power first. */
    private static Coded actor(Tried tried) {
        if (tried.kind().isForTheRepresentative()) {
            return tried.side().orElse(Side.RESPONDENT);
        }
        return switch (tried.kind().power()) {
            case PETITION -> Side.PETITIONER;
            case SERVE -> Side.RESPONDENT;
            default -> tried.kind().power().holders().get(0);
        };
    }

    private static BilingualText told(Coded actor) {
        return DisputeTexts.TEXTS.both("actor." + actor.code());
    }

    private static BilingualText wording(Tried tried, Object actor) {
        BilingualText concerned = tried.side().isEmpty() || tried.kind().isForEitherParty()
                ? new BilingualText("", "")
                : DisputeTexts.TEXTS.both("step.about", tried.party());
        return cassation(tried, actor)
                .orElseGet(() -> DisputeTexts.TEXTS.both(
                        isDuty(tried) ? "step.must" : "step.may", actor, tried.kind(), concerned));
    }

    /** Cassation has two last days, which are told where they differ. */
    private static Optional<BilingualText> cassation(Tried tried, Object actor) {
        if (tried.kind() != DisputeActKind.CASSATION_FILED) {
            return Optional.empty();
        }
        CassationTerm term = tried.terms().cassation(tried.party());
        return term.last()
                .flatMap(last -> term.warnBy()
                        .filter(warn -> warn.date().isBefore(last.date()))
                        .map(warn -> DisputeTexts.TEXTS.both(
                                "step.cassation", actor, warn.date(), last.date(), last.citation())));
    }

    /** Carrying out is a duty from the day on which the decision binds. */
    private static boolean isDuty(Tried tried) {
        return tried.kind() == DisputeActKind.CARRIED_OUT
                ? !Set.of(DisputeState.DECIDED, DisputeState.COURT_DECIDED).contains(tried.state())
                : DUTIES.contains(tried.kind());
    }

    /** What doing nothing leads to: in this state, else by this act, else that the case stays where it is. */
    private static BilingualText otherwise(Tried tried) {
        String act = "otherwise." + tried.kind().event();
        String key = Stream.of(act + "." + tried.state().code(), act)
                .filter(KEYS::contains)
                .findFirst()
                .orElse("otherwise");
        return DisputeTexts.TEXTS.both(key, tried.state());
    }
}
