package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.dispute.DisputeAct;
import id.go.bekasikota.ppid.dispute.Petition;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.RegistrationNumber;
import id.go.bekasikota.ppid.storage.LifecycleStores;
import java.util.Optional;
import java.util.function.Function;

/**
 * The desk for disputes (sengketa informasi publik), UU 14/2008 Pasal 37 to 50, PERKI 1/2013, Perma 2/2011. What the requester
 * and the body do are methods; what Komisi Informasi or a court did is recorded. A dispute is known by the number of the
 * objection that it follows. Every act is one transaction; a denied act changes nothing. Thread-safe.
 */
public final class DisputeDesk {
    private static final Office.Shelf<Dispute> DISPUTES = LifecycleStores::disputes;

    private final Office office;

    DisputeDesk(Office office) {
        this.office = office;
    }

    /**
     * Records a petition to Komisi Informasi (UU 14/2008 Pasal 37, PERKI 1/2013 Pasal 13).
     *
     * @param objection the objection that it follows
     * @param petition where it goes and against whom
     * @param actor who records it
     * @return the dispute; denied as {@link Dispute#file} and {@link Dispute#refiling}
     * @throws id.go.bekasikota.ppid.storage.DuplicateIdException if a first petition ended in a way that does not bar a second
     *     one: one petition on an objection is kept here
     */
    public Result<Dispute> file(RegistrationNumber objection, Petition petition, Actor actor) {
        return office.storage().inTransaction(stores -> {
            Objection known = office.require(stores.objections(), objection.text());
            Optional<Denial> again =
                    about(stores, objection).flatMap(before -> before.refiling(office.law(), office.stamp(actor)));
            if (again.isPresent()) {
                return Result.denied(again.get());
            }
            return Dispute.file(known, petition, office.law(), office.stamp(actor))
                    .then(dispute -> office.add(stores.disputes(), objection.text(), dispute));
        });
    }

    /**
     * Records an act, of Komisi Informasi, of a court or of a party.
     *
     * @param objection the objection that the dispute follows
     * @param act makes the act from who records it and the time of the host's clock, for example
     *     {@code stamp -> new PetitionAct.Registered(stamp, number)}
     * @param actor who did it, or the officer who records what Komisi Informasi or a court did
     * @return the dispute; denied as {@link Dispute#record}
     */
    public Result<Dispute> record(RegistrationNumber objection, Function<Stamp, DisputeAct> act, Actor actor) {
        return office.act(
                DISPUTES, objection.text(), dispute -> dispute.record(act.apply(office.stamp(actor)), office.law()));
    }

    /**
     * Hands in the body's written answer (PERKI 1/2013 Pasal 25).
     *
     * @param objection the objection that the dispute follows
     * @param document the answer
     * @param actor the officer
     * @return the dispute; denied as {@link Dispute#reply}
     */
    public Result<Dispute> reply(RegistrationNumber objection, DocumentRef document, Actor actor) {
        return office.act(
                DISPUTES, objection.text(), dispute -> dispute.reply(document, office.law(), office.stamp(actor)));
    }

    /**
     * Records that the petitioner asks to withdraw (PERKI 1/2013 Pasal 14).
     *
     * @param objection the objection that the dispute follows
     * @param reason why; may be empty
     * @param actor the petitioner
     * @return the dispute; denied as {@link Dispute#withdraw}
     */
    public Result<Dispute> withdraw(RegistrationNumber objection, String reason, Actor actor) {
        return office.act(
                DISPUTES, objection.text(), dispute -> dispute.withdraw(reason, office.law(), office.stamp(actor)));
    }

    /**
     * Hands in conclusions (PERKI 1/2013 Pasal 57).
     *
     * @param objection the objection that the dispute follows
     * @param document the conclusions
     * @param actor the party
     * @return the dispute; denied as {@link Dispute#conclude}
     */
    public Result<Dispute> conclude(RegistrationNumber objection, DocumentRef document, Actor actor) {
        return office.act(
                DISPUTES, objection.text(), dispute -> dispute.conclude(document, office.law(), office.stamp(actor)));
    }

    /**
     * Records that the body carried out what was ordered.
     *
     * @param objection the objection that the dispute follows
     * @param done what was done
     * @param actor the officer
     * @return the dispute; denied as {@link Dispute#carryOut}
     */
    public Result<Dispute> carryOut(RegistrationNumber objection, String done, Actor actor) {
        return office.act(
                DISPUTES, objection.text(), dispute -> dispute.carryOut(done, office.law(), office.stamp(actor)));
    }

    /**
     * Returns a dispute.
     *
     * @param objection the objection that it follows
     * @return the dispute as it is kept
     * @throws id.go.bekasikota.ppid.law.PpidException if there is none
     */
    public Dispute get(RegistrationNumber objection) {
        return office.find(DISPUTES, objection.text());
    }

    Optional<Dispute> about(LifecycleStores stores, RegistrationNumber objection) {
        return stores.disputes().find(office.body().code(), objection.text());
    }
}
