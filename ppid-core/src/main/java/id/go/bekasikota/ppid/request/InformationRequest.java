package id.go.bekasikota.ppid.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A request for public information (permintaan informasi publik) from receipt to closing: the sum of its events.
 *
 * <p>Changed only by acts, each a pure function of the events, the values given, the day of the act and the law; an act gives
 * the longer request or the denial that says why not. State, due dates and next steps are computed from the events and a
 * day, never stored. Holds no identity. Immutable and thread-safe.
 */
public final class InformationRequest implements Aggregate<RequestEvent> {
    private final History<RequestEvent> history;

    private InformationRequest(History<RequestEvent> history) {
        this.history = history;
    }

    /**
     * Receives and registers a request (UU 14/2008 Pasal 22 ayat (1) to (6)), whatever it lacks.
     *
     * @param receipt what is recorded
     * @param law calendar and policy, for the due date that is shown
     * @param stamp who registers it and when
     * @return the request; denied where the day of receipt lies after the act or before the statute was in force
     */
    public static Result<InformationRequest> receive(Receipt receipt, Deadlines law, Stamp stamp) {
        return RequestRules.receive(receipt, stamp.on())
                .<Result<InformationRequest>>map(Result::denied)
                .orElseGet(() -> Result.of(DateMoves.received(receipt, law, stamp)));
    }

    /**
     * Restores a request from its events.
     *
     * @param events the events in the order in which they were recorded, the receipt first
     * @return the request as it was
     * @throws PpidException if the first event is no receipt
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InformationRequest restore(List<Recorded<RequestEvent>> events) {
        if (events.isEmpty() || !(events.get(0).event() instanceof RequestEvent.Received)) {
            throw new PpidException(
                    "the events of a request begin with its receipt (expected type \"received\" first)");
        }
        return new InformationRequest(History.of(events));
    }

    /**
     * Declares the request complete (PERKI 1/2021 Pasal 31).
     *
     * @param law calendar and policy
     * @param stamp who and when
     * @return the request; denied where it is complete, no answer is owed, or that regulation does not govern it (Pasal 62)
     */
    public Result<InformationRequest> declareComplete(Deadlines law, Stamp stamp) {
        return act(
                stamp, rules(law, stamp).declareComplete(stamp.by()), () -> new DateMoves(this, law, stamp).complete());
    }

    /**
     * Finds the request incomplete and says what it lacks (PERKI 1/2021 Pasal 33).
     *
     * @param letter the letter of incompleteness
     * @param law calendar and policy
     * @param stamp who and when
     * @return the request; denied where there is nothing to check, that regulation does not govern it, or the letter came too early
     */
    public Result<InformationRequest> declareIncomplete(IncompletenessLetter letter, Deadlines law, Stamp stamp) {
        RequestRules rules = rules(law, stamp);
        return act(
                stamp,
                rules.declareIncomplete(stamp.by()).or(() -> rules.arrival(letter)),
                () -> new RequestEvent.DeclaredIncomplete(letter));
    }

    /**
     * Records that the requester repaired the request (PERKI 1/2021 Pasal 33 ayat (3)). It is checked again.
     *
     * @param repaired what was handed in, without identity
     * @param law calendar and policy
     * @param stamp who and when
     * @return the request; denied where nothing is to be repaired
     */
    public Result<InformationRequest> repair(RequestEvent.Repaired repaired, Deadlines law, Stamp stamp) {
        return act(stamp, rules(law, stamp).repair(), () -> repaired);
    }

    /**
     * Passes the request to a unit, or back (disposisi). The clock runs on.
     *
     * @param unit the code of the unit that handles it from now on
     * @param reason why
     * @param law calendar and policy
     * @param stamp who and when
     * @return the request; denied where that unit has it or no answer is owed
     */
    public Result<InformationRequest> dispose(String unit, String reason, Deadlines law, Stamp stamp) {
        return act(
                stamp,
                rules(law, stamp).dispose(unit, stamp.by()),
                () -> new RequestEvent.Disposed(on(stamp.on(), law).unit(), unit, reason));
    }

    /**
     * Extends the days for the written notice (UU 14/2008 Pasal 22 ayat (8), PERKI 1/2021 Pasal 36), once.
     *
     * @param notice the written reasons
     * @param law calendar and policy
     * @param stamp who and when
     * @return the request; denied a second time, after the due date (the law is silent on it), or for a reason not known
     */
    public Result<InformationRequest> extend(ExtensionNotice notice, Deadlines law, Stamp stamp) {
        return act(
                stamp,
                rules(law, stamp).extend(notice.reason(), stamp.by()),
                () -> new DateMoves(this, law, stamp).extended(notice));
    }

    /**
     * Answers one or more items in writing (UU 14/2008 Pasal 22 ayat (7)). A late answer is recorded.
     *
     * @param notice the written notice with a decision on each item that it answers
     * @param law calendar and policy
     * @param stamp who and when
     * @return the request; denied where an element that the law demands is missing, or an exemption cited is not in force
     */
    public Result<InformationRequest> answer(WrittenNotice notice, Deadlines law, Stamp stamp) {
        return answer(notice, ExemptionInventory.of(List.of()), law, stamp);
    }

    /**
     * Answers as {@link #answer(WrittenNotice, Deadlines, Stamp)}, by the exemptions as they stand now.
     *
     * @param notice the written notice
     * @param known the exemptions of the body as they are kept
     * @param law calendar and policy
     * @param stamp who and when
     * @return the request; denied also where an exemption cited was opened or ended since it was looked up
     */
    public Result<InformationRequest> answer(
            WrittenNotice notice, ExemptionInventory known, Deadlines law, Stamp stamp) {
        AnswerRules rules = new AnswerRules(acting(law, stamp));
        return act(
                stamp,
                rules.denial(notice, stamp.by()).or(() -> rules.stillInForce(notice, known)),
                () -> new RequestEvent.Answered(notice));
    }

    /**
     * Records that the requester received the oldest written notice that is still on its way.
     *
     * @param arrived the day of arrival
     * @param law calendar and policy
     * @param stamp who recorded it and when
     * @return the request; denied where no notice is on its way
     */
    public Result<InformationRequest> noticeArrived(LocalDate arrived, Deadlines law, Stamp stamp) {
        return act(stamp, rules(law, stamp).noticeArrived(arrived), () -> new RequestEvent.NoticeArrived(arrived));
    }

    /**
     * Records that the requester asks for a copy of a granted item (PERKI 1/2021 Pasal 35 ayat (3)).
     *
     * @param copy the item, form, means and cost
     * @param law calendar and policy
     * @param stamp who and when
     * @return the request; denied where the item is not granted, or the cost follows no published tariff
     */
    public Result<InformationRequest> requestCopy(RequestEvent.CopyRequested copy, Deadlines law, Stamp stamp) {
        return act(stamp, rules(law, stamp).requestCopy(copy, stamp.by()), () -> copy);
    }

    /**
     * Records a payment (PERKI 1/2021 Pasal 38).
     *
     * @param paid amount, method and receipt
     * @param law calendar and policy
     * @param stamp who and when
     * @return the request; denied where more is paid than owed, or cash without a written receipt
     */
    public Result<InformationRequest> pay(RequestEvent.Paid paid, Deadlines law, Stamp stamp) {
        return act(stamp, rules(law, stamp).pay(paid), () -> paid);
    }

    /**
     * Hands over granted items (PERKI 1/2021 Pasal 35).
     *
     * @param items the numbers of the items
     * @param delivery form and means
     * @param law calendar and policy
     * @param stamp who and when
     * @return the request; denied to all but officials, and where one is not granted or was handed over before
     */
    public Result<InformationRequest> deliver(Set<Integer> items, Delivery delivery, Deadlines law, Stamp stamp) {
        return act(
                stamp, rules(law, stamp).deliver(items, stamp.by()), () -> new RequestEvent.Delivered(items, delivery));
    }

    /**
     * Records that the requester withdraws the request. The texts say nothing of it before a dispute.
     *
     * @param reason why, as far as said
     * @param law calendar and policy
     * @param stamp who and when
     * @return the request; denied to all but the requester and an official, and where no answer is owed
     */
    public Result<InformationRequest> withdraw(String reason, Deadlines law, Stamp stamp) {
        return act(stamp, rules(law, stamp).withdraw(stamp.by()), () -> new RequestEvent.Withdrawn(reason));
    }

    /**
     * Corrects a wrong day of receipt; the old one stays in the history. An extension made late by it no longer holds.
     *
     * @param day the right day of receipt
     * @param reason why
     * @param law calendar and policy
     * @param stamp who and when
     * @return the request; denied where the day lies after another act, or where the request is voided
     */
    public Result<InformationRequest> correctReceipt(LocalDate day, String reason, Deadlines law, Stamp stamp) {
        return act(
                stamp,
                rules(law, stamp).correctReceipt(day, stamp.by()),
                () -> new DateMoves(this, law, stamp).corrected(day, reason));
    }

    /**
     * Voids the request as a duplicate of another; its number stays used.
     *
     * @param original the request that stands
     * @param reason why
     * @param law calendar and policy
     * @param stamp who and when
     * @return the request; denied where it names itself or one that ended unanswered, or where no answer is owed
     */
    public Result<InformationRequest> voidAsDuplicate(
            InformationRequest original, String reason, Deadlines law, Stamp stamp) {
        return act(
                stamp,
                rules(law, stamp).voidAsDuplicate(original, stamp.by()),
                () -> new RequestEvent.Voided(original.id(), reason));
    }

    /**
     * Closes the case, once every item is answered and what was granted is handed over.
     *
     * @param law calendar and policy
     * @param stamp who and when
     * @return the request; denied otherwise
     */
    public Result<InformationRequest> close(Deadlines law, Stamp stamp) {
        return act(stamp, rules(law, stamp).close(stamp.by()), () -> new RequestEvent.Closed());
    }

    /**
     * Appends what silence and expiry did by a day and was not noticed yet; twice is the same as once.
     *
     * @param asOf the day, inclusive
     * @param law calendar and policy
     * @param stamp when it is noticed
     * @return the request; itself where there is nothing new
     */
    public InformationRequest noted(LocalDate asOf, Deadlines law, Stamp stamp) {
        return new InformationRequest(history.noting(stamp, expiries(asOf, law), RequestEvent.Expired::new));
    }

    /**
     * Returns the registration number.
     *
     * @return the number, which stays used even when the request is voided
     */
    public RequestNumber id() {
        return receipt().number();
    }

    /**
     * Returns what was recorded on receipt.
     *
     * @return the receipt, its day as first written
     */
    public Receipt receipt() {
        return ((RequestEvent.Received) history.events().get(0).event()).receipt();
    }

    /**
     * Returns an item.
     *
     * @param number its number, from 1
     * @return the item
     * @throws PpidException if there is none of that number
     */
    public RequestedItem item(int number) {
        return receipt().items().stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow(() -> new PpidException("the request " + id() + " has no item " + number
                        + " (expected 1 to " + receipt().items().size() + ")"));
    }

    /**
     * Returns the request as it stands at the end of a day.
     *
     * @param asOf the day, inclusive
     * @param law calendar and policy
     * @return state, clock, decisions and record
     * @throws PpidException if the request was not there on that day
     */
    public RequestView on(LocalDate asOf, Deadlines law) {
        if (!history.beganBy(asOf)) {
            throw new PpidException(
                    "the request " + id() + " was not there on " + asOf + " (expected a day from its receipt)");
        }
        return new RequestView(history, asOf, law);
    }

    /**
     * Returns when the written notice is due as it stands on the day of the last event (UU 14/2008 Pasal 22 ayat (7) and (8)); for
     * another day ask {@link #on}: where the clock waits for completeness, a missed check moves it.
     *
     * @param law calendar and policy
     * @return the deadline, with its explanation
     */
    public Deadline replyDue(Deadlines law) {
        return on(history.lastDay(), law).replyDue();
    }

    /**
     * Returns what silence and expiry did by a day.
     *
     * @param asOf the day, inclusive
     * @param law calendar and policy
     * @return the notices in order of their days
     */
    public List<Expiry> expiries(LocalDate asOf, Deadlines law) {
        return new RequestExpiries(on(asOf, law)).all();
    }

    /**
     * Returns every act that is permitted on a day.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @return the steps, those with a deadline first
     */
    public List<NextStep> nextSteps(LocalDate asOf, Deadlines law) {
        return new RequestSteps(on(asOf, law)).all();
    }

    @Override
    public History<RequestEvent> history() {
        return history;
    }

    InformationRequest with(Stamp stamp, RequestEvent event) {
        return new InformationRequest(history.plus(stamp, event));
    }

    private RequestRules rules(Deadlines law, Stamp stamp) {
        return new RequestRules(acting(law, stamp));
    }

    /** The request on the day of an act; acts are recorded in the order of their days. */
    private RequestView acting(Deadlines law, Stamp stamp) {
        LocalDate last = history.lastDay();
        if (stamp.on().isBefore(last)) {
            throw new PpidException("an act on the request " + id() + " is dated " + stamp.on()
                    + ", before its last act on " + last + " (expected that day or a later one)");
        }
        return on(stamp.on(), law);
    }

    private Result<InformationRequest> act(Stamp stamp, Optional<Denial> denial, Supplier<RequestEvent> event) {
        return denial.<Result<InformationRequest>>map(Result::denied)
                .orElseGet(() -> Result.of(with(stamp, event.get())));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InformationRequest that && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return history.hashCode();
    }

    @Override
    public String toString() {
        return "InformationRequest[" + id() + ", " + history.version() + " events]";
    }
}
