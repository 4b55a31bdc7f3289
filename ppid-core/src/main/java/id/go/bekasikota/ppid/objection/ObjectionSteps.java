package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.attempt.Step;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.organization.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What may be done next in an objection: each act whose rules stand against nothing. */
final class ObjectionSteps {
    private static final Set<PetitionTerm.Timeliness> STILL =
            Set.of(PetitionTerm.Timeliness.IN_TIME, PetitionTerm.Timeliness.DOUBTFUL);

    private final ObjectionFacts facts;
    private final ObjectionState state;
    private final LocalDate asOf;
    private final Deadlines law;
    private final List<NextStep> steps = new ArrayList<>();

    ObjectionSteps(ObjectionFacts facts, LocalDate asOf, Deadlines law) {
        this.facts = facts;
        this.state = facts.state(asOf, law);
        this.asOf = asOf;
        this.law = law;
    }

    List<NextStep> all() {
        if (asOf.isBefore(facts.received())) {
            return List.of();
        }
        if (allows(ObjectionActKind.ENTER, ObjectionRules::enter)) {
            add(Step.of(ObjectionActKind.ENTER), ObjectionActKind.ENTER.citation(), "enter");
        }
        pending();
        answered();
        if (!state.isClosed()) {
            petition(facts.basis(law).term(law));
        }
        return Step.inForce(steps, asOf);
    }

    private boolean allows(ObjectionActKind kind, Function<ObjectionRules, Optional<Denial>> asked) {
        Attempt attempt = Attempt.proposed(kind, state.code(), law, asOf);
        return attempt.denial(() -> asked.apply(new ObjectionRules(facts, state, attempt)))
                .isEmpty();
    }

    private void pending() {
        if (allows(ObjectionActKind.ANSWER, ObjectionRules::pendingInOrder)) {
            Deadline due = facts.replyDue(law);
            add(
                    Step.of(ObjectionActKind.ANSWER).by(due),
                    ObjectionActKind.ANSWER.citation(),
                    due.isMissedOn(asOf) ? "answer-late" : "answer");
        }
        if (allows(ObjectionActKind.SETTLE, ObjectionRules::pendingInOrder)) {
            facts.settleable().stream().findFirst().ifPresent(this::settle);
        }
        if (allows(ObjectionActKind.WITHDRAW, ObjectionRules::pendingInOrder)) {
            add(Step.of(ObjectionActKind.WITHDRAW), ObjectionActKind.WITHDRAW.citation(), "withdraw");
        }
    }

    private void settle(ObjectionGround first) {
        add(
                Step.of(ObjectionActKind.SETTLE).ground(first),
                ObjectionActKind.SETTLE.citation(),
                "settle",
                Grounds.codes(facts.settleable()));
    }

    private void answered() {
        if (allows(ObjectionActKind.RECEIVE_ANSWER, ObjectionRules::receiveAnswer)) {
            add(Step.of(ObjectionActKind.RECEIVE_ANSWER), ObjectionActKind.RECEIVE_ANSWER.citation(), "receive-answer");
        }
        if (allows(ObjectionActKind.EXECUTE, ObjectionRules::execute)) {
            Step step = Step.of(ObjectionActKind.EXECUTE);
            facts.openOrder().flatMap(SuperiorAnswer.Order::until).ifPresent(step::by);
            add(step, ObjectionActKind.EXECUTE.citation(), "execute");
        }
    }

    private void petition(PetitionTerm term) {
        if (!STILL.contains(term.on(asOf))) {
            return;
        }
        Step step = Step.of("dispute.file", Party.REQUESTER);
        // once the safe day is over, the last day of the other reading
        term.warnBy()
                .filter(safe -> !safe.isMissedOn(asOf))
                .or(term::last)
                .or(term::warnBy)
                .ifPresent(step::by);
        if (term.afterAnswer().isEmpty()) {
            add(step, ObjectionExpiries.SILENCE, "petition-silence");
        } else if (term.afterSilence().isEmpty()) {
            add(step, Citation.parse("UU 14/2008 Pasal 37 ayat (2)"), "petition");
        } else {
            add(
                    step,
                    Citation.parse("PERKI 1/2013 Pasal 13"),
                    "petition-two",
                    ObjectionExpiries.lastOf(term.afterSilence()),
                    ObjectionExpiries.lastOf(term.afterAnswer()));
        }
    }

    private void add(Step step, Citation citation, String key, Object... arguments) {
        steps.add(step.saying(
                citation,
                ObjectionTexts.TEXTS.both("step." + key, arguments),
                ObjectionTexts.TEXTS.both("otherwise." + key)));
    }
}
