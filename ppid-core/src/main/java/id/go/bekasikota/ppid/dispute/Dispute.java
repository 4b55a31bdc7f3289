package id.go.bekasikota.ppid.dispute;

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
import id.go.bekasikota.ppid.objection.DisputeOutcome;
import id.go.bekasikota.ppid.objection.DisputeRecord;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.PetitionBasis;
import id.go.bekasikota.ppid.objection.PetitionTerm;
import id.go.bekasikota.ppid.organization.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dispute before Komisi Informasi and the courts (sengketa informasi publik), UU 14/2008 Bab VIII to X, PERKI 1/2013,
 * Perma 2/2011.
 *
 * <p>What a party does has a method of its own; what Komisi Informasi or a court did is recorded by {@link #record} as one
 * act of a sealed family. The states are those of {@link DisputeTable}, computed from the acts and a day. No term of Komisi
 * Informasi or of a court makes anything lapse: they are targets. Immutable and thread-safe.
 */
public final class Dispute implements Aggregate<DisputeEvent> {
    private final History<DisputeEvent> history;
    private final Recorded<PetitionAct.Filed> filed;

    private Dispute(History<DisputeEvent> history) {
        this.history = history;
        this.filed = history.recorded(PetitionAct.Filed.class).stream()
                .findFirst()
                .orElseThrow(() -> new PpidException("a dispute begins with its petition (expected that event first)"));
    }

    /**
     * Files a petition after an objection (UU 14/2008 Pasal 37, PERKI 1/2013 Pasal 5, 9, 13).
     *
     * <p>An early or late petition is recorded and marked ({@link #timeliness}), as Komisi Informasi judges it (Pasal 36
     * ayat (1) huruf d).
     *
     * @param objection the objection, answered or not
     * @param petition where it goes and against whom
     * @param law calendar and policy
     * @param stamp the petitioner, or an officer who records it; the day is that of receipt by Komisi Informasi
     * @return the dispute; denied where the objection was withdrawn or settled, or before it was received
     */
    public static Result<Dispute> file(Objection objection, Petition petition, Deadlines law, Stamp stamp) {
        return filed(DisputeNumber.first(objection.number()), objection, petition, law, stamp);
    }

    private static Result<Dispute> filed(
            DisputeNumber number, Objection objection, Petition petition, Deadlines law, Stamp stamp) {
        return FilingGate.denial(objection, law, stamp)
                .<Result<Dispute>>map(Result::denied)
                .orElseGet(() -> {
                    PetitionBasis basis = objection.basis(stamp.on(), law);
                    return Result.of(
                            new Dispute(History.beginning(stamp, new PetitionAct.Filed(number, basis, petition))));
                });
    }

    /**
     * Files another petition on the same objection.
     *
     * @param objection the objection
     * @param petition where it goes and against whom
     * @param law calendar and policy
     * @param stamp the petitioner, or an officer who records it
     * @return the new dispute; denied as {@link #file} and as {@link #refiling}
     */
    public Result<Dispute> fileAgain(Objection objection, Petition petition, Deadlines law, Stamp stamp) {
        return refiling(law, stamp)
                .<Result<Dispute>>map(Result::denied)
                .orElseGet(() -> filed(number().next(), objection, petition, law, stamp));
    }

    /**
     * Says why another petition on the same objection is denied.
     *
     * @param law calendar and policy
     * @param stamp who tries it and when
     * @return the denial while this dispute is dealt with or decided, and after it was withdrawn before the hearing (PERKI 1/2013
     *     Pasal 15 ayat (4)); empty where no text bars it: not registered, stopped, lapsed or withdrawn in adjudication
     */
    public Optional<Denial> refiling(Deadlines law, Stamp stamp) {
        return FilingGate.again(this, law, stamp);
    }

    /**
     * Restores a dispute from its events.
     *
     * @param events all events in the order in which they were recorded
     * @return the dispute as it was
     * @throws PpidException if the events do not hold its petition
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Dispute restore(List<Recorded<DisputeEvent>> events) {
        return new Dispute(History.of(events));
    }

    /**
     * Records an act, of Komisi Informasi, of a court or of a party.
     *
     * @param act the act
     * @param law calendar and policy
     * @param stamp who and when; an officer of the body may record what Komisi Informasi or a court did
     * @return the dispute; denied where the table does not allow the act in this state, where somebody else acts, where its
     *     day lies before what it follows from, or where a condition of its article is not met
     */
    public Result<Dispute> record(DisputeAct act, Deadlines law, Stamp stamp) {
        return DisputeRules.denial(new DisputeView(filed, history), act, law, stamp)
                .<Result<Dispute>>map(Result::denied)
                .orElseGet(() -> Result.of(new Dispute(history.plus(stamp, act))));
    }

    /**
     * Hands in the missing papers (PERKI 1/2013 Pasal 17 ayat (2)).
     *
     * @param law calendar and policy
     * @param stamp the petitioner and the day
     * @return the dispute; denied unless papers are missing
     */
    public Result<Dispute> complete(Deadlines law, Stamp stamp) {
        return record(new PetitionAct.Completed(), law, stamp);
    }

    /**
     * Says why papers are missing that the body did not serve (PERKI 1/2013 Pasal 18).
     *
     * @param reason the reason
     * @param law calendar and policy
     * @param stamp the petitioner and the day
     * @return the dispute; denied unless papers of the request or the objection are missing
     */
    public Result<Dispute> explainUnserved(String reason, Deadlines law, Stamp stamp) {
        return record(new PetitionAct.UnservedExplained(reason), law, stamp);
    }

    /**
     * Asks to withdraw the petition, before the hearing in which the decision is read (PERKI 1/2013 Pasal 14 ayat (1)).
     *
     * @param reason the reason; may be empty
     * @param law calendar and policy
     * @param stamp the petitioner and the day
     * @return the dispute, which ends when Komisi Informasi strikes it out
     */
    public Result<Dispute> withdraw(String reason, Deadlines law, Stamp stamp) {
        return record(new PetitionAct.WithdrawalAsked(reason), law, stamp);
    }

    /**
     * Hands in the body's written answer, before the first day (PERKI 1/2013 Pasal 25).
     *
     * @param document the answer
     * @param law calendar and policy
     * @param stamp the officer and the day
     * @return the dispute
     */
    public Result<Dispute> reply(DocumentRef document, Deadlines law, Stamp stamp) {
        return record(new HearingAct.Replied(document), law, stamp);
    }

    /**
     * Asks to replace the mediator or a member of the panel (PERKI 1/2013 Pasal 22 ayat (2)-(3)).
     *
     * @param reason the reason
     * @param law calendar and policy
     * @param stamp the party and the day
     * @return the dispute; denied too near to the first day
     */
    public Result<Dispute> askReplacement(String reason, Deadlines law, Stamp stamp) {
        return record(new HearingAct.ReplacementAsked(side(stamp), reason), law, stamp);
    }

    /**
     * Hands in conclusions (PERKI 1/2013 Pasal 57).
     *
     * @param document the conclusions
     * @param law calendar and policy
     * @param stamp the party and the day
     * @return the dispute; denied too near to the hearing in which the decision is read
     */
    public Result<Dispute> conclude(DocumentRef document, Deadlines law, Stamp stamp) {
        return record(new DecisionAct.ConclusionsFiled(side(stamp), document), law, stamp);
    }

    /**
     * Sues against a decision of adjudication (UU 14/2008 Pasal 47 and 48, Perma 2/2011 Pasal 4).
     *
     * @param court the court
     * @param law calendar and policy
     * @param stamp the party and the day of filing
     * @return the dispute; denied after the party's own term, and at the wrong court
     */
    public Result<Dispute> sue(Court court, Deadlines law, Stamp stamp) {
        return record(new CourtAct.SuitFiled(side(stamp), court), law, stamp);
    }

    /**
     * Answers the other party's suit (Perma 2/2011 Pasal 6 ayat (3)).
     *
     * @param law calendar and policy
     * @param stamp the party and the day
     * @return the dispute
     */
    public Result<Dispute> answerSuit(Deadlines law, Stamp stamp) {
        return record(new CourtAct.SuitAnswered(side(stamp)), law, stamp);
    }

    /**
     * Goes to the Supreme Court (UU 14/2008 Pasal 50, Perma 2/2011 Pasal 9 ayat (2)).
     *
     * @param law calendar and policy
     * @param stamp the party and the day
     * @return the dispute; denied when the party's days are over by both texts
     */
    public Result<Dispute> appealInCassation(Deadlines law, Stamp stamp) {
        return record(new CourtAct.CassationFiled(side(stamp)), law, stamp);
    }

    /**
     * Asks the head of the court for an execution order of a final decision of Komisi Informasi (Perma 2/2011 Pasal 12).
     *
     * @param officialCopy the official copy of the decision
     * @param law calendar and policy
     * @param stamp the requester and the day
     * @return the dispute; denied to the body, and before the decision is final
     */
    public Result<Dispute> askExecution(DocumentRef officialCopy, Deadlines law, Stamp stamp) {
        return record(new DecisionAct.ExecutionAsked(officialCopy), law, stamp);
    }

    /**
     * Records that the body carried out the decision.
     *
     * @param done what was done
     * @param law calendar and policy
     * @param stamp the officer and the day
     * @return the dispute
     */
    public Result<Dispute> carryOut(String done, Deadlines law, Stamp stamp) {
        return record(new DecisionAct.CarriedOut(done), law, stamp);
    }

    private static Side side(Stamp stamp) {
        return stamp.by().equals(Actor.requester()) ? Side.PETITIONER : Side.RESPONDENT;
    }

    /**
     * Returns where the dispute stands on a day.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @return the state
     */
    public DisputeState state(LocalDate asOf, Deadlines law) {
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
        return new DisputeExpiries(view(asOf), law, asOf).all();
    }

    /**
     * Notes what silence and expiry did by a day; a notice that is there already is not repeated.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @param stamp who notes it and when
     * @return the dispute with the new notices
     */
    public Dispute noted(LocalDate asOf, Deadlines law, Stamp stamp) {
        return new Dispute(history.noting(stamp, expiries(asOf, law), DisputeEvent.Expired::new));
    }

    /**
     * Returns every act that is permitted next, with who does it.
     *
     * @param asOf the day
     * @param law calendar and policy
     * @return the steps in the order of the law; empty at an end
     */
    public List<NextStep> nextSteps(LocalDate asOf, Deadlines law) {
        return DisputeSteps.on(view(asOf), asOf, law);
    }

    /**
     * Judges the day of the petition.
     *
     * @param law calendar and policy
     * @return early, in time, doubtful or late
     */
    public PetitionTerm.Timeliness timeliness(Deadlines law) {
        return filed.event().basis().term(law).on(filed.on());
    }

    /**
     * Returns a party's own term for a suit.
     *
     * @param side the party
     * @param law calendar and policy
     * @return the deadline from its own receipt of the copy; empty while that is not recorded
     */
    public Optional<Deadline> courtTerm(Side side, Deadlines law) {
        return new DisputeTerms(new DisputeView(filed, history), law).court(side);
    }

    /**
     * Returns a party's own days of cassation, by both texts.
     *
     * @param side the party
     * @param law calendar and policy
     * @return both dates and the one to be warned of
     */
    public CassationTerm cassationTerm(Side side, Deadlines law) {
        return new DisputeTerms(new DisputeView(filed, history), law).cassation(side);
    }

    /**
     * Counts the absences that can make a petition lapse or a mediation fail.
     *
     * @param side the party
     * @param session the kind of session; each is counted apart
     * @param law calendar and policy
     * @return those after a summons received in time and without a reason that was accepted
     */
    public long absences(Side side, SessionKind session, Deadlines law) {
        return new DisputeView(filed, history).absences(side, session, law);
    }

    /**
     * Returns what the dispute opened to everybody by a day (UU 14/2008 Pasal 11 ayat (2)).
     *
     * @param asOf the day
     * @param law calendar and policy
     * @return the information of a decision that is final, each with its day; empty while none is
     */
    public List<DeclaredOpen> opened(LocalDate asOf, Deadlines law) {
        return new DisputeResult(view(asOf), law).opened(asOf);
    }

    /**
     * Returns how it ended before Komisi Informasi.
     *
     * @return the outcome; empty while pending
     */
    public Optional<DisputeOutcome> outcome() {
        return DisputeResult.outcome(new DisputeView(filed, history));
    }

    /**
     * Returns the row that reports and the storage of the register know.
     *
     * @return day of the petition and outcome
     */
    public DisputeRecord toRecord() {
        return new DisputeRecord(filed.on(), outcome());
    }

    /**
     * Returns the number.
     *
     * @return the objection that it follows, and which petition on it this is
     */
    public DisputeNumber number() {
        return filed.event().number();
    }

    /**
     * Returns the petition as recorded.
     *
     * @return the objection that it rests on, where it went and against whom
     */
    public Recorded<PetitionAct.Filed> petition() {
        return filed;
    }

    @Override
    public History<DisputeEvent> history() {
        return history;
    }

    private DisputeView view(LocalDate asOf) {
        return new DisputeView(filed, history.until(asOf));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dispute that && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return history.hashCode();
    }

    @Override
    public String toString() {
        return "Dispute[" + number() + ", filed "
                + filed.on() + ", "
                + new DisputeView(filed, history).phase().code() + "]";
    }
}
