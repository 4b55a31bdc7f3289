package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.command.CommandCheck;
import id.go.bekasikota.ppid.dispute.Court;
import id.go.bekasikota.ppid.dispute.CourtAct;
import id.go.bekasikota.ppid.dispute.DecisionAct;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.dispute.DisputeAct;
import id.go.bekasikota.ppid.dispute.DisputeActs;
import id.go.bekasikota.ppid.dispute.DisputeNumber;
import id.go.bekasikota.ppid.dispute.HearingAct;
import id.go.bekasikota.ppid.dispute.Petition;
import id.go.bekasikota.ppid.dispute.PetitionAct;
import id.go.bekasikota.ppid.dispute.Side;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionActs;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The desk for disputes (sengketa informasi publik), UU 14/2008 Pasal 37 to 50, PERKI 1/2013, Perma 2/2011. What the requester
 * and the body do are methods; what Komisi Informasi or a court did is recorded. A dispute is known by the number of the objection that it follows; where a petition
 * was filed again, the last one is meant. Every act is one transaction; a denied act changes nothing. Thread-safe.
 */
public final class DisputeDesk {
    private final DeskContext context;
    private final Cases<ObjectionNumber, Objection, ObjectionActs> objections;
    private final Cases<DisputeNumber, Dispute, DisputeActs> cases;

    DisputeDesk(DeskContext context) {
        this.context = context;
        this.objections = ObjectionDesk.cases(context);
        this.cases = cases(context);
    }

    /** The disputes; a unit has one where it has the objection that it follows. */
    static Cases<DisputeNumber, Dispute, DisputeActs> cases(DeskContext context) {
        Cases<ObjectionNumber, Objection, ObjectionActs> objections = ObjectionDesk.cases(context);
        return new Cases<>(
                context,
                CaseKind.DISPUTE,
                Stores::disputes,
                DisputeNumber::text,
                Dispute::acting,
                (dispute, stores) -> objections
                        .units()
                        .of(objections.get(stores, dispute.number().objection()), stores),
                Optional.of(DisputeDesk::ties));
    }

    /** The objection that it follows, and the exemptions that it names, on which it is recorded what it opens. */
    private static CaseLocks ties(Dispute dispute) {
        return CaseLocks.toRestOn(
                        CaseKind.OBJECTION, List.of(dispute.number().objection().text()))
                .and(Openings.held(dispute.named()));
    }

    /**
     * Records a petition to Komisi Informasi (UU 14/2008 Pasal 37, PERKI 1/2013 Pasal 13); also one that comes again after an
     * end that does not bar it, within or after its days, which run on.
     *
     * @param objection the objection that it follows
     * @param petition where it goes and against whom
     * @param actor who records it
     * @return the dispute; denied as {@link Dispute#file} and {@link Dispute#refiling}, and where the petition names another kind of
     *     body than this one ({@link Dispute#otherKind})
     */
    public Result<Dispute> file(ObjectionNumber objection, Petition petition, Actor actor) {
        CommandCheck.complete("petition", petition);
        Stamp stamp = context.stamp(actor);
        return Dispute.otherKind(petition, context.body().kind(), context.law(), stamp)
                .<Result<Dispute>>map(Result::denied)
                .orElseGet(() -> file(objection, petition, stamp));
    }

    private Result<Dispute> file(ObjectionNumber objection, Petition petition, Stamp stamp) {
        CaseLocks held = CaseLocks.toChange(CaseKind.OBJECTION, List.of(objection.text()));
        return cases.begin(held, stores -> filed(stores, objection, petition, stamp), Dispute::number);
    }

    /** A first petition, or one more after the last. */
    private Result<Dispute> filed(Stores stores, ObjectionNumber objection, Petition petition, Stamp stamp) {
        Objection known = objections.get(stores, objection);
        Stamp within = context.within(objections.units().of(known, stores), stamp);
        return new FollowUps(context, stores)
                .lastPetition(objection)
                .map(before -> before.acting(context.law(), within).fileAgain(known, petition))
                .orElseGet(() -> Dispute.file(known, petition, context.law(), within));
    }

    /**
     * Records an act of today: what Komisi Informasi or a court did, or a party that no method of this desk speaks for.
     *
     * @param number the dispute
     * @param act what was done, for example {@code new PetitionAct.Registered(number)}
     * @param actor who did it, or the officer who records it
     * @return the dispute; denied as {@link DisputeActs#record}
     */
    public Result<Dispute> record(DisputeNumber number, DisputeAct act, Actor actor) {
        return record(number, act, context.today(), actor);
    }

    /**
     * Records the same of a day that is over.
     *
     * @param number the dispute
     * @param act what was done
     * @param on the day of the act, today or before
     * @param actor who did it, or the officer who records it
     * @return the dispute; denied as {@link DisputeActs#record}
     * @throws PpidException if the day lies after today
     */
    public Result<Dispute> record(DisputeNumber number, DisputeAct act, LocalDate on, Actor actor) {
        Given.value(on, "on");
        LocalDate today = context.today();
        if (on.isAfter(today)) {
            throw new PpidException(
                    "an act of " + on + " is recorded on " + today + " (expected one of today or before)");
        }
        return does(number, act, context.stamp(actor).on(on));
    }

    private Result<Dispute> does(DisputeNumber number, DisputeAct act, Actor actor) {
        return does(number, act, context.stamp(actor));
    }

    private Result<Dispute> does(DisputeNumber number, DisputeAct act, Stamp stamp) {
        Given.value(act, "act");
        return cases.act(
                number,
                Openings.held(act.named()),
                stamp,
                (acts, stores) -> acts.record(act)
                        .then(dispute -> new Openings(context, stores)
                                .record(number.text(), dispute.named(), dispute.opens(context.law()), stamp)));
    }

    /**
     * Hands in the missing papers (PERKI 1/2013 Pasal 17 ayat (2)).
     *
     * @param number the dispute
     * @param actor the requester
     * @return the dispute; denied unless papers are missing
     */
    public Result<Dispute> complete(DisputeNumber number, Actor actor) {
        return does(number, new PetitionAct.Completed(), actor);
    }

    /**
     * Says why papers are missing that the body did not serve (PERKI 1/2013 Pasal 18).
     *
     * @param number the dispute
     * @param reason the reason
     * @param actor the requester
     * @return the dispute; denied unless papers of the request or the objection are missing
     */
    public Result<Dispute> explainUnserved(DisputeNumber number, String reason, Actor actor) {
        return does(number, new PetitionAct.UnservedExplained(reason), actor);
    }

    /**
     * Asks to withdraw the petition, before the hearing in which the decision is read (PERKI 1/2013 Pasal 14 ayat (1)).
     *
     * @param number the dispute
     * @param reason the reason; may be empty
     * @param actor the requester
     * @return the dispute; before registration it ended, else it ends when Komisi Informasi strikes it out
     */
    public Result<Dispute> withdraw(DisputeNumber number, String reason, Actor actor) {
        return does(number, new PetitionAct.WithdrawalAsked(reason), actor);
    }

    /**
     * Gives somebody a special power to represent the body in this dispute (UU 14/2008 Pasal 44 ayat (4), PERKI 1/2021 Pasal 8
     * ayat (2) huruf d).
     *
     * @param number the dispute
     * @param appointed whom, by which document and since when
     * @param actor the head of the body or Atasan PPID
     * @return the dispute; denied to anybody else
     */
    public Result<Dispute> appoint(DisputeNumber number, PetitionAct.RepresentativeAppointed appointed, Actor actor) {
        return does(number, appointed, actor);
    }

    /**
     * Hands in the body's written answer, before the first day (PERKI 1/2013 Pasal 25).
     *
     * @param number the dispute
     * @param document the answer
     * @param actor who represents the body
     * @return the dispute; denied from the first day on
     */
    public Result<Dispute> reply(DisputeNumber number, DocumentRef document, Actor actor) {
        return does(number, new HearingAct.Replied(document), actor);
    }

    /**
     * Asks to replace the mediator or a member of the panel (PERKI 1/2013 Pasal 22 ayat (2)-(3)).
     *
     * @param number the dispute
     * @param reason the reason
     * @param actor the requester, or who represents the body
     * @return the dispute; denied too near to the first day
     */
    public Result<Dispute> askReplacement(DisputeNumber number, String reason, Actor actor) {
        return does(number, new HearingAct.ReplacementAsked(Side.of(actor), reason), actor);
    }

    /**
     * Hands in conclusions (PERKI 1/2013 Pasal 57).
     *
     * @param number the dispute
     * @param document the conclusions
     * @param actor the requester, or who represents the body
     * @return the dispute; denied too near to the hearing in which the decision is read
     */
    public Result<Dispute> conclude(DisputeNumber number, DocumentRef document, Actor actor) {
        return does(number, new DecisionAct.ConclusionsFiled(Side.of(actor), document), actor);
    }

    /**
     * Sues against a decision of adjudication (UU 14/2008 Pasal 47 and 48, Perma 2/2011 Pasal 4); both parties may.
     *
     * @param number the dispute
     * @param court the court
     * @param actor the requester, or who represents the body
     * @return the dispute; denied after the party's own term, and at the wrong court
     */
    public Result<Dispute> sue(DisputeNumber number, Court court, Actor actor) {
        return does(number, new CourtAct.SuitFiled(Side.of(actor), court), actor);
    }

    /**
     * Answers the suit of the other party (Perma 2/2011 Pasal 6 ayat (3)).
     *
     * @param number the dispute
     * @param actor the requester, or who represents the body
     * @return the dispute; denied where the other party did not sue
     */
    public Result<Dispute> answerSuit(DisputeNumber number, Actor actor) {
        return does(number, new CourtAct.SuitAnswered(Side.of(actor)), actor);
    }

    /**
     * Goes to the Supreme Court (UU 14/2008 Pasal 50, Perma 2/2011 Pasal 9 ayat (2)); both parties may.
     *
     * @param number the dispute
     * @param actor the requester, or who represents the body
     * @return the dispute; denied when the party's days are over by both texts
     */
    public Result<Dispute> appealInCassation(DisputeNumber number, Actor actor) {
        return does(number, new CourtAct.CassationFiled(Side.of(actor)), actor);
    }

    /**
     * Asks the head of the court for an execution order of a final decision of Komisi Informasi (Perma 2/2011 Pasal 12).
     *
     * @param number the dispute
     * @param officialCopy the official copy of the decision
     * @param actor the requester
     * @return the dispute; denied to the body, and before the decision is final
     */
    public Result<Dispute> askExecution(DisputeNumber number, DocumentRef officialCopy, Actor actor) {
        return does(number, new DecisionAct.ExecutionAsked(officialCopy), actor);
    }

    /**
     * Records that the body carried out what was ordered (PERKI 1/2013 Pasal 59 ayat (2)).
     *
     * @param number the dispute
     * @param done what was done
     * @param actor the officer
     * @return the dispute; denied where nothing is ordered
     */
    public Result<Dispute> carryOut(DisputeNumber number, String done, Actor actor) {
        return does(number, new DecisionAct.CarriedOut(done), actor);
    }

    /**
     * {@return the dispute as it is kept}
     *
     * @param number the dispute
     * @throws PpidException if there is none
     */
    public Dispute get(DisputeNumber number) {
        return cases.get(number);
    }

    /**
     * {@return every petition on an objection: more than one where the first was not registered, was stopped, lapsed or was
     * withdrawn in adjudication, and was filed again; the disputes in the order in which they were filed; empty where there is
     * none}
     *
     * @param objection the objection that they follow
     */
    public List<Dispute> petitions(ObjectionNumber objection) {
        Given.value(objection, "objection");
        return context.storage().inTransaction(stores -> new FollowUps(context, stores).petitions(objection));
    }
}
