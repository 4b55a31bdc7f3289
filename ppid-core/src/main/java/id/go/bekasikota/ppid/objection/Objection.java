package id.go.bekasikota.ppid.objection;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An objection to the superior of PPID (keberatan kepada Atasan PPID), UU 14/2008 Pasal 35 and 36, PERKI 1/2021 Pasal 39
 * to 44: about a request, or about periodic information that nobody asked for. One request may have several.
 *
 * <p>Changed only by acts, which give a new objection or the denial that says why not. Its state is computed from the acts
 * and a day. Silence is no answer: it opens the dispute (PERKI 1/2013 Pasal 13 huruf b). Immutable and thread-safe.
 */
public final class Objection implements Aggregate<ObjectionEvent> {
    private final History<ObjectionEvent> history;
    private final Recorded<ObjectionEvent.Filed> filed;

    private Objection(History<ObjectionEvent> history) {
        this.history = history;
        this.filed = history.recorded(ObjectionEvent.Filed.class).stream()
                .findFirst()
                .orElseThrow(
                        () -> new PpidException("an objection begins with its filing (expected that event first)"));
    }

    /**
     * Receives a written objection (UU 14/2008 Pasal 35 ayat (1), 36 ayat (1)).
     *
     * @param filing the objection as handed in
     * @param facts what the life of the request or the publication offers as grounds
     * @param law calendar and policy
     * @param stamp the objector, or the officer who received it; the day is that of receipt
     * @return the objection; denied where a ground is not there on that day, where no request is named and the ground is
     *     not b or the policy wants one, and, under the reading that denies it, where it is late. Else a late one is
     *     recorded and marked ({@link #lateGrounds})
     */
    public static Result<Objection> file(ObjectionFiling filing, GroundFacts facts, Deadlines law, Stamp stamp) {
        return FilingRules.denial(filing, facts, law, stamp)
                .<Result<Objection>>map(Result::denied)
                .orElseGet(() -> {
                    List<FoundGround> grounds = FilingRules.found(filing, facts, law, stamp.on());
                    return Result.of(new Objection(History.beginning(
                            stamp,
                            new ObjectionEvent.Filed(
                                    filing.number(),
                                    filing.request(),
                                    filing.information(),
                                    grounds,
                                    filing.form(),
                                    filing.time()))));
                });
    }

    /**
     * Restores an objection from its events.
     *
     * @param events all events in the order in which they were recorded
     * @return the objection as it was
     * @throws PpidException if the events do not hold its filing
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Objection restore(List<Recorded<ObjectionEvent>> events) {
        return new Objection(History.of(events));
    }

    /**
     * Enters the objection in the register (PERKI 1/2021 Pasal 43).
     *
     * @param law calendar and policy
     * @param stamp the officer and the day of entry
     * @return the objection; denied where it was entered before or is closed
     */
    public Result<Objection> enter(Deadlines law, Stamp stamp) {
        return act(stamp, ObjectionRules.enter(this, law, stamp), new ObjectionEvent.Entered());
    }

    /**
     * Corrects a wrong day of receipt; the old one stays in the history, and every term is counted anew.
     *
     * @param to the right day of receipt
     * @param reason why
     * @param law calendar and policy
     * @param stamp the officer and the day of the correction
     * @return the objection; denied where the day lies after what followed the receipt or before a ground was found
     */
    public Result<Objection> correctReceipt(LocalDate to, String reason, Deadlines law, Stamp stamp) {
        return act(
                stamp,
                ObjectionRules.correctReceipt(this, to, reason, law, stamp),
                new ObjectionEvent.ReceiptCorrected(received(), to, reason));
    }

    /**
     * Settles grounds amicably (UU 14/2008 Pasal 35 ayat (2)); the others go on.
     *
     * @param grounds the grounds settled, from b to g
     * @param terms what was agreed
     * @param document the record of it
     * @param law calendar and policy
     * @param stamp who and when
     * @return the objection; denied for ground a, for a ground that is not pending, and after an answer
     */
    public Result<Objection> settle(
            Set<ObjectionGround> grounds, String terms, DocumentRef document, Deadlines law, Stamp stamp) {
        return act(
                stamp,
                ObjectionRules.settle(this, grounds, terms, law, stamp),
                new ObjectionEvent.Settled(grounds, terms, Optional.of(document)));
    }

    /**
     * Answers the objection (UU 14/2008 Pasal 36 ayat (2)-(3), PERKI 1/2021 Pasal 44). After the superior's days it is
     * recorded and marked late ({@link #isAnsweredLate}).
     *
     * @param answer the answer
     * @param law calendar and policy
     * @param stamp the superior and the date of the answer
     * @return the objection; denied to anybody but the superior, without number or rebuttal, without reasons where PPID is
     *     upheld, without the exemption decision where exempt information is refused, and after an answer
     */
    public Result<Objection> answer(SuperiorAnswer answer, Deadlines law, Stamp stamp) {
        return act(stamp, ObjectionRules.answer(this, answer, law, stamp), new ObjectionEvent.Answered(answer));
    }

    /**
     * Records that the objector received the answer, which starts the term of the petition (UU 14/2008 Pasal 37 ayat (2)).
     *
     * @param law calendar and policy
     * @param stamp who records it; the day is that of receipt
     * @return the objection; denied without an answer, before its date, and twice
     */
    public Result<Objection> receiveAnswer(Deadlines law, Stamp stamp) {
        return act(stamp, ObjectionRules.receiveAnswer(this, law, stamp), new ObjectionEvent.AnswerReceived());
    }

    /**
     * Records that PPID carried out what the superior told it.
     *
     * @param done what was done
     * @param law calendar and policy
     * @param stamp the officer and the day
     * @return the objection; denied without an order, before the answer, and twice
     */
    public Result<Objection> execute(String done, Deadlines law, Stamp stamp) {
        return act(stamp, ObjectionRules.execute(this, law, stamp), new ObjectionEvent.Executed(done));
    }

    /**
     * Withdraws the objection. No text regulates it; it ends what is pending.
     *
     * @param reason why; may be empty
     * @param law calendar and policy
     * @param stamp the objector, or the officer who received it, and the day
     * @return the objection; denied after an answer or where it is closed
     */
    public Result<Objection> withdraw(String reason, Deadlines law, Stamp stamp) {
        return act(stamp, ObjectionRules.withdraw(this, law, stamp), new ObjectionEvent.Withdrawn(reason));
    }

    private Result<Objection> act(Stamp stamp, Optional<Denial> denial, ObjectionEvent event) {
        return denial.<Result<Objection>>map(Result::denied)
                .orElseGet(() -> Result.of(new Objection(history.plus(stamp, event))));
    }

    /**
     * Returns where the objection stands on a day.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @return the state
     */
    public ObjectionState state(LocalDate asOf, Deadlines law) {
        return view(asOf).state(asOf, law);
    }

    /**
     * Returns what silence and expiry did by a day.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @return the notices in the order of their days
     */
    public List<Expiry> expiries(LocalDate asOf, Deadlines law) {
        return new ObjectionExpiries(view(asOf), law).until(asOf);
    }

    /**
     * Notes what silence and expiry did by a day; a notice that is there already is not repeated.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param stamp who notes it and when
     * @return the objection with the new notices
     */
    public Objection noted(LocalDate asOf, Deadlines law, Stamp stamp) {
        return new Objection(history.noting(stamp, expiries(asOf, law), ObjectionEvent.Expired::new));
    }

    /**
     * Notes what silence and expiry did by a day, once a petition to Komisi Informasi was filed: that the days for it ended is
     * told only where it came after them (UU 14/2008 Pasal 37 ayat (2)).
     *
     * @param petition the day of the petition
     * @param asOf the day
     * @param law calendar and policy
     * @param stamp who notes it and when
     * @return the objection with the new notices
     */
    public Objection notedAfterPetition(LocalDate petition, LocalDate asOf, Deadlines law, Stamp stamp) {
        List<Expiry> told = expiries(asOf, law).stream()
                .filter(notice -> !ObjectionExpiries.isAboutPetition(notice)
                        || !notice.since().isAfter(petition))
                .toList();
        return new Objection(history.noting(stamp, told, ObjectionEvent.Expired::new));
    }

    /**
     * Returns every act that is permitted next. The correction of a wrong day of receipt is no step and is not listed.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @return the steps
     */
    public List<NextStep> nextSteps(LocalDate asOf, Deadlines law) {
        return new ObjectionSteps(view(asOf), law).on(asOf);
    }

    /**
     * Returns what a petition to Komisi Informasi rests on.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @return the grounds that are not settled, and what the superior did by that day
     */
    public PetitionBasis basis(LocalDate asOf, Deadlines law) {
        return view(asOf).basis(law);
    }

    /**
     * Returns when the superior's answer is due (UU 14/2008 Pasal 36 ayat (2)): from receipt, or from the entry in the
     * register by that reading; before the entry is recorded, receipt counts.
     *
     * @param law calendar and policy
     * @return the deadline
     */
    public Deadline replyDue(Deadlines law) {
        return view().replyDue(law);
    }

    /**
     * Says whether the superior answered after the days were over.
     *
     * @param law calendar and policy
     * @return false while there is no answer
     */
    public boolean isAnsweredLate(Deadlines law) {
        return view().basis(law).isAnsweredLate(law);
    }

    /**
     * Returns the grounds on which the objection came too late (UU 14/2008 Pasal 36 ayat (1)).
     *
     * @param law calendar and policy
     * @return the grounds; empty where all are in time
     */
    public List<FoundGround> lateGrounds(Deadlines law) {
        return filed.event().grounds().stream()
                .filter(ground -> ground.due(law).isMissedOn(received()))
                .toList();
    }

    /**
     * Returns the number.
     *
     * @return the number of the objection
     */
    public ObjectionNumber number() {
        return filed.event().number();
    }

    /**
     * Returns the filing as recorded.
     *
     * @return request, information, grounds with their days, and form
     */
    public ObjectionEvent.Filed filing() {
        return filed.event();
    }

    /**
     * Returns the day of receipt.
     *
     * @return the day, as corrected last
     */
    public LocalDate received() {
        return view().received();
    }

    /**
     * Returns the answer.
     *
     * @return the superior's answer with its stamp; empty while there is none
     */
    public Optional<Recorded<ObjectionEvent.Answered>> answered() {
        return history.recorded(ObjectionEvent.Answered.class).stream().findFirst();
    }

    /**
     * Returns the row that reports and the storage of the register know.
     *
     * @return day of receipt, grounds, and how it ended
     */
    public ObjectionRecord toRecord() {
        return new ObjectionRecord(received(), view().grounds(), view().end());
    }

    /**
     * Returns all events.
     *
     * @return the history
     */
    @Override
    public History<ObjectionEvent> history() {
        return history;
    }

    ObjectionView view() {
        return new ObjectionView(filed, history);
    }

    ObjectionView view(LocalDate asOf) {
        return new ObjectionView(filed, history.until(asOf));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Objection that && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return history.hashCode();
    }

    @Override
    public String toString() {
        return "Objection[" + filed.event().number() + ", received " + received() + ", grounds "
                + Grounds.codes(view().grounds()) + "]";
    }
}
