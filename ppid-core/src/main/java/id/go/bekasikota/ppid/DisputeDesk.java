package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.dispute.Court;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.dispute.DisputeAct;
import id.go.bekasikota.ppid.dispute.DisputeNumber;
import id.go.bekasikota.ppid.dispute.Petition;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.BodyKind;
import id.go.bekasikota.ppid.storage.LifecycleStores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The desk for disputes (sengketa informasi publik), UU 14/2008 Pasal 37 to 50, PERKI 1/2013, Perma 2/2011. What the requester
 * and the body do are methods, but for the wish to replace a mediator or a member of the panel; that, and what Komisi
 * Informasi or a court did, is recorded. A dispute is known by the number of the objection that it follows; where a petition
 * was filed again, the last one is meant. Every act is one transaction; a denied act changes nothing. Thread-safe.
 */
public final class DisputeDesk {
    private static final Office.Shelf<Dispute> DISPUTES = LifecycleStores::disputes;

    private final Office office;

    DisputeDesk(Office office) {
        this.office = office;
    }

    /**
     * Records a petition to Komisi Informasi (UU 14/2008 Pasal 37, PERKI 1/2013 Pasal 13); also one that comes again after an
     * end that does not bar it, within or after its days, which run on.
     *
     * @param objection the objection that it follows
     * @param petition where it goes and against whom
     * @param actor who records it
     * @return the dispute; denied as {@link Dispute#file} and {@link Dispute#refiling}
     * @throws PpidException if the petition names another kind of body than this one, on which the court depends
     */
    public Result<Dispute> file(ObjectionNumber objection, Petition petition, Actor actor) {
        requireKind(petition);
        return office.storage().inTransaction(stores -> {
            Objection known = office.require(stores.objections(), objection.text());
            Result<Dispute> filed = last(petitions(stores, objection))
                    .map(before -> before.fileAgain(known, petition, office.law(), office.stamp(actor)))
                    .orElseGet(() -> Dispute.file(known, petition, office.law(), office.stamp(actor)));
            return filed.then(
                    dispute -> office.add(stores.disputes(), dispute.number().text(), dispute));
        });
    }

    private void requireKind(Petition petition) {
        BodyKind kind = office.body().kind();
        if (petition.body() != kind) {
            throw new PpidException(
                    "the petition is against a body of the kind \""
                            + petition.body().code() + "\" (expected \"" + kind.code() + "\", the kind of this body)",
                    Court.of(kind).citation());
        }
    }

    /**
     * Records an act, of Komisi Informasi, of a court or of a party.
     *
     * @param number the dispute
     * @param act makes the act from who records it and the time of the host's clock, for example
     *     {@code new PetitionAct.Registered(number)}
     * @param actor who did it, or the officer who records what Komisi Informasi or a court did
     * @return the dispute; denied as {@link Dispute#record}
     * @throws PpidException if the act is dated on a day that has not come
     */
    public Result<Dispute> record(DisputeNumber number, DisputeAct act, Actor actor) {
        return record(number, act, office.today(), actor);
    }

    /**
     * Records what Komisi Informasi or a court did on a day that is over.
     *
     * @param number the dispute
     * @param act what was done
     * @param on the day of the act, today or before
     * @param actor who did it, or the officer who records it
     * @return the dispute; denied as {@link Dispute#record}
     * @throws PpidException if the day lies after today
     */
    public Result<Dispute> record(DisputeNumber number, DisputeAct act, LocalDate on, Actor actor) {
        LocalDate today = office.today();
        if (on.isAfter(today)) {
            throw new PpidException(
                    "an act of " + on + " is recorded on " + today + " (expected one of today or before)");
        }
        return change(
                number,
                dispute -> dispute.record(act, office.law(), office.stamp(actor).on(on)));
    }

    /**
     * Hands in the body's written answer (PERKI 1/2013 Pasal 25).
     *
     * @param number the dispute
     * @param document the answer
     * @param actor the officer
     * @return the dispute; denied as {@link Dispute#reply}
     */
    public Result<Dispute> reply(DisputeNumber number, DocumentRef document, Actor actor) {
        return change(number, dispute -> dispute.reply(document, office.law(), office.stamp(actor)));
    }

    /**
     * Records that the petitioner asks to withdraw (PERKI 1/2013 Pasal 14).
     *
     * @param number the dispute
     * @param reason why; may be empty
     * @param actor the petitioner
     * @return the dispute; denied as {@link Dispute#withdraw}
     */
    public Result<Dispute> withdraw(DisputeNumber number, String reason, Actor actor) {
        return change(number, dispute -> dispute.withdraw(reason, office.law(), office.stamp(actor)));
    }

    /**
     * Hands in conclusions (PERKI 1/2013 Pasal 57).
     *
     * @param number the dispute
     * @param document the conclusions
     * @param actor the party
     * @return the dispute; denied as {@link Dispute#conclude}
     */
    public Result<Dispute> conclude(DisputeNumber number, DocumentRef document, Actor actor) {
        return change(number, dispute -> dispute.conclude(document, office.law(), office.stamp(actor)));
    }

    /**
     * Hands in the missing papers (PERKI 1/2013 Pasal 17 ayat (2)).
     *
     * @param number the dispute
     * @param actor the requester
     * @return the dispute; denied as {@link Dispute#complete}
     */
    public Result<Dispute> complete(DisputeNumber number, Actor actor) {
        return change(number, dispute -> dispute.complete(office.law(), office.stamp(actor)));
    }

    /**
     * Says why papers are missing that the body did not serve (PERKI 1/2013 Pasal 18).
     *
     * @param number the dispute
     * @param reason the reason
     * @param actor the requester
     * @return the dispute; denied as {@link Dispute#explainUnserved}
     */
    public Result<Dispute> explainUnserved(DisputeNumber number, String reason, Actor actor) {
        return change(number, dispute -> dispute.explainUnserved(reason, office.law(), office.stamp(actor)));
    }

    /**
     * Sues against a decision of adjudication (UU 14/2008 Pasal 47 and 48, Perma 2/2011 Pasal 4); both parties may.
     *
     * @param number the dispute
     * @param court the court
     * @param actor the requester or an officer of the body
     * @return the dispute; denied as {@link Dispute#sue}
     */
    public Result<Dispute> sue(DisputeNumber number, Court court, Actor actor) {
        return change(number, dispute -> dispute.sue(court, office.law(), office.stamp(actor)));
    }

    /**
     * Answers the suit of the other party (Perma 2/2011 Pasal 6 ayat (3)).
     *
     * @param number the dispute
     * @param actor the requester or an officer of the body
     * @return the dispute; denied as {@link Dispute#answerSuit}
     */
    public Result<Dispute> answerSuit(DisputeNumber number, Actor actor) {
        return change(number, dispute -> dispute.answerSuit(office.law(), office.stamp(actor)));
    }

    /**
     * Goes to the Supreme Court (UU 14/2008 Pasal 50, Perma 2/2011 Pasal 9 ayat (2)); both parties may.
     *
     * @param number the dispute
     * @param actor the requester or an officer of the body
     * @return the dispute; denied as {@link Dispute#appealInCassation}
     */
    public Result<Dispute> appealInCassation(DisputeNumber number, Actor actor) {
        return change(number, dispute -> dispute.appealInCassation(office.law(), office.stamp(actor)));
    }

    /**
     * Asks the head of the court for an execution order (Perma 2/2011 Pasal 12).
     *
     * @param number the dispute
     * @param officialCopy the official copy of the decision of Komisi Informasi
     * @param actor the requester
     * @return the dispute; denied as {@link Dispute#askExecution}
     */
    public Result<Dispute> askExecution(DisputeNumber number, DocumentRef officialCopy, Actor actor) {
        return change(number, dispute -> dispute.askExecution(officialCopy, office.law(), office.stamp(actor)));
    }

    /**
     * Records that the body carried out what was ordered.
     *
     * @param number the dispute
     * @param done what was done
     * @param actor the officer
     * @return the dispute; denied as {@link Dispute#carryOut}
     */
    public Result<Dispute> carryOut(DisputeNumber number, String done, Actor actor) {
        return change(number, dispute -> dispute.carryOut(done, office.law(), office.stamp(actor)));
    }

    /**
     * Returns a dispute.
     *
     * @param number the dispute
     * @return the dispute as it is kept
     * @throws PpidException if there is none
     */
    public Dispute get(DisputeNumber number) {
        return office.find(DISPUTES, number.text());
    }

    /**
     * Returns every petition on an objection: more than one where the first was not registered, was stopped, lapsed or was
     * withdrawn in adjudication, and was filed again.
     *
     * @param objection the objection that they follow
     * @return the disputes in the order in which they were filed; empty where there is none
     */
    public List<Dispute> petitions(ObjectionNumber objection) {
        return office.storage().inTransaction(stores -> petitions(stores, objection));
    }

    List<Dispute> petitions(LifecycleStores stores, ObjectionNumber objection) {
        List<Dispute> petitions = new ArrayList<>();
        DisputeNumber number = DisputeNumber.first(objection);
        Optional<Dispute> next = find(stores, number);
        while (next.isPresent()) {
            petitions.add(next.get());
            number = number.next();
            next = next.get().outcome().isEmpty() ? Optional.empty() : find(stores, number);
        }
        return List.copyOf(petitions);
    }

    private Optional<Dispute> find(LifecycleStores stores, DisputeNumber number) {
        return stores.disputes().find(office.body().code(), number.text());
    }

    private static Optional<Dispute> last(List<Dispute> petitions) {
        return petitions.stream().reduce((earlier, later) -> later);
    }

    /** The last petition on an objection that was filed by a day. */
    Optional<Dispute> lastPetition(LifecycleStores stores, ObjectionNumber objection, LocalDate asOf) {
        return last(petitions(stores, objection).stream()
                .filter(dispute -> dispute.history().beganBy(asOf))
                .toList());
    }

    private Result<Dispute> change(DisputeNumber number, Function<Dispute, Result<Dispute>> act) {
        return office.act(DISPUTES, number.text(), act);
    }
}
