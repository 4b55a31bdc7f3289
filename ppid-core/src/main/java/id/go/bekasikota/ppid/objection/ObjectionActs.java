package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Result;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What may be done in an objection (tindakan atas keberatan) by one actor at one time, under one law. Each act appends one event,
 * or is denied. Made by {@link Objection#acting}. Immutable and thread-safe.
 */
public final class ObjectionActs {
    private final Objection objection;
    private final Deadlines law;
    private final Stamp stamp;

    ObjectionActs(Objection objection, Deadlines law, Stamp stamp) {
        this.objection = objection;
        this.law = law;
        this.stamp = stamp;
    }

    /**
     * Enters the objection in the register (PERKI 1/2021 Pasal 43).
     *
     * @return the objection; denied where it was entered before or is closed
     */
    public Result<Objection> enter() {
        return act(ObjectionActKind.ENTER, ObjectionRules::enter, new ObjectionEvents.Entered());
    }

    /**
     * Corrects a wrong day of receipt; the old one stays in the history, and every term is counted anew.
     *
     * @param to the right day of receipt
     * @param reason why
     * @return the objection; denied where the day lies after what followed the receipt or before a ground was found, and to a
     *     later day once the superior's days are over, because the petition is open by then
     */
    public Result<Objection> correctReceipt(LocalDate to, String reason) {
        return act(
                ObjectionActKind.CORRECT_RECEIPT,
                rules -> rules.correctReceipt(to, reason),
                new ObjectionEvents.ReceiptCorrected(objection.received(), to, reason));
    }

    /**
     * Settles grounds amicably (UU 14/2008 Pasal 35 ayat (2)); the others go on.
     *
     * @param grounds the grounds settled, from b to g
     * @param terms what was agreed
     * @param document the record of it
     * @return the objection; denied for ground a, for a ground that is not pending, and after an answer
     */
    public Result<Objection> settle(Set<ObjectionGround> grounds, String terms, DocumentRef document) {
        return act(
                ObjectionActKind.SETTLE,
                rules -> rules.settle(grounds, terms),
                new ObjectionEvents.Settled(grounds, terms, Optional.of(document)));
    }

    /**
     * Answers the objection (UU 14/2008 Pasal 36 ayat (2)-(3), PERKI 1/2021 Pasal 44). After the superior's days it is
     * recorded and marked late ({@link Objection#isAnsweredLate}).
     *
     * @param answer the answer
     * @param inventory the exemptions of the body
     * @return the objection; denied without number or rebuttal, without reasons where PPID is upheld, without the exemption
     *     decision where exempt information is refused, where that decision is of this body and not in force, and after an answer
     */
    public Result<Objection> answer(SuperiorAnswer answer, ExemptionInventory inventory) {
        return act(
                ObjectionActKind.ANSWER, rules -> rules.answer(answer, inventory), new ObjectionEvent.Answered(answer));
    }

    /**
     * Records that the objector received the answer, which starts the term of the petition (UU 14/2008 Pasal 37 ayat (2)).
     * The day of the act is that of receipt.
     *
     * @return the objection; denied without an answer, before its date, and twice
     */
    public Result<Objection> receiveAnswer() {
        return act(
                ObjectionActKind.RECEIVE_ANSWER, ObjectionRules::receiveAnswer, new ObjectionEvents.AnswerReceived());
    }

    /**
     * Records that PPID carried out what the superior told it.
     *
     * @param done what was done
     * @return the objection; denied without an order, before the answer, twice, and where nothing is said
     */
    public Result<Objection> execute(String done) {
        return act(ObjectionActKind.EXECUTE, rules -> rules.execute(done), new ObjectionEvents.Executed(done));
    }

    /**
     * Withdraws the objection. No text regulates it; it ends what is pending.
     *
     * @param reason why; may be empty
     * @return the objection; denied after an answer, where it is closed, or where an official takes it down without saying how the
     *     objector withdrew
     */
    public Result<Objection> withdraw(String reason) {
        return act(ObjectionActKind.WITHDRAW, rules -> rules.withdraw(reason), new ObjectionEvents.Withdrawn(reason));
    }

    private Result<Objection> act(
            ObjectionActKind kind, Function<ObjectionRules, Optional<Denial>> asked, ObjectionEvent event) {
        ObjectionRules rules = ObjectionRules.of(kind, objection.facts(), law, stamp);
        return rules.attempt().result(() -> asked.apply(rules), () -> objection.plus(stamp, event));
    }
}
