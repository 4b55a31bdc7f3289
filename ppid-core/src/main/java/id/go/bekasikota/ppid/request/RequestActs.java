package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Party;
import id.go.bekasikota.ppid.organization.Units;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.requester.RequesterMatch;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The acts on a request (tindakan atas permintaan), bound to one request, one actor and one day: each gives the longer request or
 * the denial that says why not. Immutable and thread-safe.
 */
public final class RequestActs {
    private final InformationRequest request;
    private final RequestView now;
    private final Stamp stamp;

    RequestActs(InformationRequest request, RequestView now, Stamp stamp) {
        this.request = request;
        this.now = now;
        this.stamp = stamp;
    }

    private Attempt attempt(RequestActKind kind) {
        return now.attempt(kind, stamp);
    }

    private InformationRequest append(RequestEvent event) {
        return request.plus(stamp, event);
    }

    private DateMoves moves() {
        return new DateMoves(now, stamp);
    }

    private IntakeRules intake(Attempt attempt) {
        return new IntakeRules(now, attempt);
    }

    private FulfilmentRules fulfilment(Attempt attempt) {
        return new FulfilmentRules(now, attempt);
    }

    /**
     * Declares the request complete (PERKI 1/2021 Pasal 31).
     *
     * @return the request; denied where it is complete or no answer is owed; with a remark where it was in process before that
     *     regulation (Pasal 62)
     */
    public Result<InformationRequest> declareComplete() {
        Attempt attempt = attempt(RequestActKind.DECLARE_COMPLETE);
        return attempt.result(() -> intake(attempt).declareComplete(), () -> append(moves().complete()));
    }

    /**
     * Finds the request incomplete and says what it lacks (PERKI 1/2021 Pasal 33).
     *
     * @param notice what it lacks, as the requester is told
     * @return the request; denied where there is nothing to check, or the letter came too early or names nothing; with a remark where
     *     it was in process before that regulation (Pasal 62)
     */
    public Result<InformationRequest> declareIncomplete(IncompletenessNotice notice) {
        Attempt attempt = attempt(RequestActKind.DECLARE_INCOMPLETE);
        return attempt.result(
                () -> intake(attempt).declareIncomplete(notice),
                () -> append(new RequestEvent.DeclaredIncomplete(notice)));
    }

    /**
     * Records that the requester repaired the request (PERKI 1/2021 Pasal 33 ayat (3)). It is checked again.
     *
     * @param note what was handed in, in words without identity
     * @param purpose what it is for, as handed in; blank where that stays as it was
     * @param match whether it is of the requester whose request it is
     * @return the request; denied where nothing is to be repaired, or where the form is another requester's
     */
    public Result<InformationRequest> repair(String note, String purpose, RequesterMatch match) {
        Given.value(note, "note");
        Given.value(purpose, "purpose");
        return repair(new RequestEvents.Repaired(note, Optional.of(purpose).filter(text -> !text.isBlank())), match);
    }

    Result<InformationRequest> repair(RequestEvents.Repaired repaired, RequesterMatch match) {
        Attempt attempt = attempt(RequestActKind.REPAIR);
        return attempt.result(() -> intake(attempt).repair(match), () -> append(repaired));
    }

    /**
     * Passes the request to a unit, or back (disposisi). The clock runs on.
     *
     * @param unit the code of the unit that handles it from now on
     * @param reason why
     * @return the request; denied where no unit is named, where that unit has it or no answer is owed
     */
    public Result<InformationRequest> dispose(String unit, String reason) {
        return dispose(unit, reason, Optional.empty());
    }

    /**
     * Passes the request to a unit of a body whose units are known, or back (disposisi). The clock runs on.
     *
     * @param unit the code of the unit that handles it from now on
     * @param reason why
     * @param units the units of the body
     * @return the request; denied as {@link #dispose(String, String)}, and where the body has no such unit on the day, as after it was
     *     merged into another
     */
    public Result<InformationRequest> dispose(String unit, String reason, Units units) {
        Given.value(units, "units");
        return dispose(unit, reason, Optional.of(units));
    }

    private Result<InformationRequest> dispose(String unit, String reason, Optional<Units> known) {
        Attempt attempt = attempt(RequestActKind.DISPOSE);
        return attempt.result(
                () -> intake(attempt).dispose(unit, known),
                () -> append(new RequestEvents.Disposed(now.unit(), unit, reason)));
    }

    /**
     * Corrects a wrong day of receipt; the old one stays in the history. An extension made late by it no longer holds.
     *
     * @param day the right day of receipt
     * @param reason why
     * @return the request; denied where the day lies after another act, where the request is voided, without a reason, and to a later
     *     day once the answer was due, because the requester may object to silence by then
     */
    public Result<InformationRequest> correctReceipt(LocalDate day, String reason) {
        Attempt attempt = attempt(RequestActKind.CORRECT_RECEIPT);
        return attempt.result(
                () -> intake(attempt).correctReceipt(day).or(() -> RequestRules.said(attempt, reason)),
                () -> append(moves().corrected(day, reason)));
    }

    /**
     * Voids the request as a duplicate of another of the same requester that asks for the same; its number stays used. Only PPID,
     * who alone refuses, ends a request without an answer (our reading of PERKI 1/2021 Pasal 10 ayat (2) huruf f and 12).
     *
     * @param original the request that stands
     * @param match whether both are of one requester
     * @param reason why
     * @return the request; denied where it is not shown that both are of one requester, where they do not ask for the same, where it
     *     names itself or one that ended unanswered or was voided, where it stands for another one or an objection undid its
     *     voiding, without a reason, or where no answer is owed
     */
    public Result<InformationRequest> voidDuplicate(InformationRequest original, RequesterMatch match, String reason) {
        Attempt attempt = attempt(RequestActKind.VOID_DUPLICATE);
        DuplicateRules rules = new DuplicateRules(now, original.on(now.day(), now.law()), attempt);
        return attempt.result(
                () -> rules.voidDuplicate(match, reason),
                () -> append(new RequestEvents.Voided(original.number(), reason)));
    }

    /**
     * Records that another request was voided as a duplicate of this one.
     *
     * @param duplicate the number of the request that was voided
     * @return the request, which from now on stands for both
     */
    public InformationRequest keepFor(RequestNumber duplicate) {
        return append(new RequestEvents.KeptForDuplicate(duplicate));
    }

    /**
     * Records that an objection to silence brings the request back after it was voided (UU 14/2008 Pasal 35 ayat (1) huruf c): it
     * goes on with its own dates.
     *
     * @param objection the number of the objection
     * @return the request; itself where it is not voided
     */
    public InformationRequest undoVoiding(String objection) {
        return now.state() == RequestState.VOIDED ? append(new RequestEvents.VoidingUndone(objection)) : request;
    }

    /**
     * Records that an objection no longer brings the request back, because the superior rejected it or the objector withdrew it.
     *
     * @param objection the number of the objection
     * @return the request, voided as before; itself where another objection or none had brought it back, or where it was answered or
     *     ended since
     */
    public InformationRequest restoreVoiding(String objection) {
        boolean undone = objection.equals(now.facts().duplicate.undoneBy);
        return undone && now.state().awaitsAnswer() ? append(new RequestEvents.VoidingRestored(objection)) : request;
    }

    /**
     * Extends the days for the written notice (UU 14/2008 Pasal 22 ayat (8), PERKI 1/2021 Pasal 36), once.
     *
     * @param notice the written reasons
     * @return the request; denied a second time, after the due date (the law is silent on it), for a reason not known, or without words
     */
    public Result<InformationRequest> extend(ExtensionNotice notice) {
        Attempt attempt = attempt(RequestActKind.EXTEND);
        return attempt.result(
                () -> new ExtensionRules(now, attempt).extend(notice), () -> append(moves().extended(notice)));
    }

    /**
     * Answers one or more items in writing (UU 14/2008 Pasal 22 ayat (7)), by the exemptions as they stand now. A late answer is
     * recorded.
     *
     * @param notice the written notice with a decision on each item that it answers
     * @param known the exemptions of the body as they are kept
     * @return the request; denied where an element that the law demands is missing, or where an exemption cited is not in force or
     *     was opened or changed since it was looked up
     */
    public Result<InformationRequest> answer(WrittenNotice notice, ExemptionInventory known) {
        Attempt attempt = attempt(RequestActKind.ANSWER);
        return attempt.result(
                () -> new AnswerRules(now, attempt).answer(notice, known),
                () -> append(new RequestEvent.Answered(notice)));
    }

    /**
     * Records that the requester received the oldest written notice that is still on its way.
     *
     * @param arrived the day of arrival
     * @return the request; denied where no notice is on its way
     */
    public Result<InformationRequest> noticeArrived(LocalDate arrived) {
        Attempt attempt = attempt(RequestActKind.NOTICE_ARRIVED);
        return attempt.result(
                () -> fulfilment(attempt).noticeArrived(arrived),
                () -> append(new RequestEvents.NoticeArrived(arrived)));
    }

    /**
     * Records that the requester asks for a copy of a granted item, for no more than the notice told (PERKI 1/2021 Pasal 35
     * ayat (3)).
     *
     * @param item the number of the item
     * @param delivery form and means
     * @return the request; denied where the item is not granted
     */
    public Result<InformationRequest> requestCopy(int item, Delivery delivery) {
        Given.value(delivery, "delivery");
        return requestCopy(new RequestEvents.CopyRequested(item, delivery, Optional.empty()));
    }

    /**
     * Records that the requester asks for a copy of a granted item, at a cost of its own (PERKI 1/2021 Pasal 35 ayat (3)).
     *
     * @param item the number of the item
     * @param delivery form and means
     * @param cost what the copy costs beyond the cost told in the notice
     * @return the request; denied where the item is not granted, or the cost follows no published tariff
     */
    public Result<InformationRequest> requestCopy(int item, Delivery delivery, Cost cost) {
        Given.value(delivery, "delivery");
        Given.value(cost, "cost");
        return requestCopy(new RequestEvents.CopyRequested(item, delivery, Optional.of(cost)));
    }

    Result<InformationRequest> requestCopy(RequestEvents.CopyRequested copy) {
        Attempt attempt = attempt(RequestActKind.REQUEST_COPY);
        return attempt.result(() -> fulfilment(attempt).requestCopy(copy), () -> append(copy));
    }

    /**
     * Records a payment (PERKI 1/2021 Pasal 38).
     *
     * @param payment amount, method and receipt
     * @return the request; denied where more is paid than owed, or cash without a written receipt
     */
    public Result<InformationRequest> pay(Payment payment) {
        Attempt attempt = attempt(RequestActKind.PAY);
        return attempt.result(() -> fulfilment(attempt).pay(payment), () -> append(new RequestEvents.Paid(payment)));
    }

    /**
     * Hands over granted items (PERKI 1/2021 Pasal 35).
     *
     * @param items the numbers of the items
     * @param delivery form and means
     * @return the request; denied where one is not granted or was handed over before
     */
    public Result<InformationRequest> deliver(Set<Integer> items, Delivery delivery) {
        Attempt attempt = attempt(RequestActKind.DELIVER);
        return attempt.result(
                () -> fulfilment(attempt).deliver(items), () -> append(new RequestEvents.Delivered(items, delivery)));
    }

    /**
     * Records that the requester withdraws the request. The texts say nothing of it before a dispute.
     *
     * @param reason why, as far as said
     * @return the request; denied where no answer is owed, or where an official takes it down without saying how the requester
     *     withdrew
     */
    public Result<InformationRequest> withdraw(String reason) {
        Attempt attempt = attempt(RequestActKind.WITHDRAW);
        return attempt.result(
                () -> RequestRules.awaiting(attempt, now)
                        .or(() -> attempt.saidFor(Party.REQUESTER, reason, "withdraw.words")),
                () -> append(new RequestEvents.Withdrawn(reason)));
    }

    /**
     * Closes the case, once every item is answered and what was granted is handed over.
     *
     * @return the request; denied otherwise
     */
    public Result<InformationRequest> close() {
        Attempt attempt = attempt(RequestActKind.CLOSE);
        return attempt.result(() -> fulfilment(attempt).close(), () -> append(new RequestEvents.Closed()));
    }
}
