package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.organization.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the law denies about an act in an objection; each rule with its article.
 *
 * @param facts the objection
 * @param state where it stands on the day of the act
 * @param attempt the act that is tried
 */
record ObjectionRules(ObjectionFacts facts, ObjectionState state, Attempt attempt) {
    static final String OPENED = "UU 14/2008 Pasal 11 ayat (2)";

    static ObjectionRules of(ObjectionActKind kind, ObjectionFacts facts, Deadlines law, Stamp stamp) {
        ObjectionState state = facts.state(stamp.on(), law);
        return new ObjectionRules(facts, state, new Attempt(kind, state.code(), law, stamp));
    }

    Optional<Denial> enter() {
        return open().or(() -> attempt.unless(!facts.has(ObjectionEvents.Entered.class), "enter.twice"))
                .or(() -> attempt.notBefore(facts.received()));
    }

    Optional<Denial> correctReceipt(LocalDate to, String reason) {
        LocalDate found = facts.filed().grounds().stream()
                .map(FoundGround::found)
                .max(LocalDate::compareTo)
                .orElse(to);
        boolean narrows = state == ObjectionState.SILENT && to.isAfter(facts.received());
        boolean follows =
                to.isAfter(attempt.on()) || facts.firstAct().filter(to::isAfter).isPresent();
        return open().or(() -> attempt.unless(!reason.isBlank() && !to.equals(facts.received()), "correct.reason"))
                .or(() -> attempt.unless(!follows, "correct.after"))
                .or(() -> attempt.unless(!to.isBefore(found), "correct.before", found))
                .or(() -> attempt.unlessBy("PERKI 1/2013 Pasal 13 huruf b", !narrows, "correct.silence"));
    }

    Optional<Denial> settle(Set<ObjectionGround> grounds, String terms) {
        Set<ObjectionGround> pending = facts.pendingGrounds();
        Object may = Grounds.named(facts.settleable(), "settleable");
        return pending()
                .or(() -> attempt.unless(!grounds.contains(ObjectionGround.A), "settle.exempt", may))
                .or(() -> attempt.unless(!grounds.isEmpty() && pending.containsAll(grounds), "settle.grounds", may))
                .or(() -> attempt.unless(!terms.isBlank(), "settle.terms"))
                .or(this::inOrder);
    }

    Optional<Denial> answer(SuperiorAnswer answer, ExemptionInventory inventory) {
        boolean keepsClosed = answer.upholdsPpid() && facts.pendingGrounds().contains(ObjectionGround.A);
        return pendingInOrder()
                .or(() -> attempt.unlessBy("PERKI 1/2021 Pasal 44 ayat (2)", answer.isComplete(), "answer.content"))
                .or(() -> attempt.unlessBy(
                        "UU 14/2008 Pasal 36 ayat (3)",
                        !answer.upholdsPpid() || answer.givesReasons(),
                        "answer.reasons"))
                .or(() -> attempt.unlessBy(
                        "PERKI 1/2021 Pasal 44 ayat (3)",
                        !keepsClosed || answer.attachesDecision(),
                        "answer.exemption"))
                .or(() -> attempt.unless(!answer.ordersBefore(attempt.on()), "answer.order"))
                .or(() -> opening(answer, inventory))
                .or(() -> answer.exemption()
                        .map(SuperiorAnswer.AttachedDecision::number)
                        .filter(letter -> !letter.isBlank())
                        .filter(letter ->
                                keepsClosed || inventory.decidedBy(letter).isEmpty())
                        .flatMap(letter -> inForce(letter, inventory)));
    }

    /** An answer that upholds PPID whole opens nothing, and none opens the exemption that it attaches. */
    private Optional<Denial> opening(SuperiorAnswer answer, ExemptionInventory inventory) {
        List<PublicOpening> opens = answer.opens();
        boolean both = answer.exemption()
                .flatMap(attached -> inventory.decidedBy(attached.number()))
                .filter(kept -> opens.stream().anyMatch(opening -> opening.opensAllOf(kept.id())))
                .isPresent();
        return attempt.unlessBy(
                        OPENED,
                        opens.isEmpty() || answer.outcome() != ObjectionOutcome.REJECTED,
                        "answer.opens-nothing")
                .or(() -> attempt.unlessBy(OPENED, !both, "answer.opens-attached"));
    }

    /** What is attached is a decision that the body recorded, and where it keeps information closed one in force by that letter. */
    private Optional<Denial> inForce(String letter, ExemptionInventory inventory) {
        return inventory
                .decidedBy(letter)
                .map(exemption -> exemption.bar(letter, attempt.on()))
                .orElseGet(() -> inventory.bar(ExemptionId.of(letter), letter, attempt.on()))
                .flatMap(bar -> attempt.deny(bar.citation(), bar.text()));
    }

    Optional<Denial> receiveAnswer() {
        return answered()
                .or(() -> attempt.unless(!facts.has(ObjectionEvents.AnswerReceived.class), "receive.twice"))
                .or(this::notBeforeAnswer);
    }

    Optional<Denial> execute(String done) {
        return execute().or(() -> attempt.unless(!done.isBlank(), "execute.words"));
    }

    Optional<Denial> execute() {
        return answered()
                .or(() -> attempt.unless(facts.openOrder().isPresent(), "execute.order"))
                .or(this::notBeforeAnswer);
    }

    /** Who takes down that somebody else gives up their objection says in words how they did. */
    Optional<Denial> withdraw(String reason) {
        return pendingInOrder().or(() -> attempt.saidFor(Party.REQUESTER, reason, "withdraw.words"));
    }

    /** What an act on a pending objection needs before its content is looked at. */
    Optional<Denial> pendingInOrder() {
        return pending().or(this::inOrder);
    }

    private Optional<Denial> open() {
        return attempt.unless(!state.isClosed(), "closed");
    }

    private Optional<Denial> pending() {
        return attempt.unless(state.isPending(), "not-pending", state);
    }

    private Optional<Denial> inOrder() {
        return attempt.notBefore(facts.lastAct());
    }

    private Optional<Denial> answered() {
        return attempt.unless(state == ObjectionState.ANSWERED, "no-answer");
    }

    private Optional<Denial> notBeforeAnswer() {
        return attempt.notBefore(facts.dayOf(ObjectionEvent.Answered.class).orElseGet(facts::received));
    }
}
