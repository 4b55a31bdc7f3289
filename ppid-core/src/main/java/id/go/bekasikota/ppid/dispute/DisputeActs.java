package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.Objection;
import java.util.Optional;

/**
 * What may be done in a dispute (tindakan dalam sengketa), bound to the law and to who acts when. Each act gives the dispute with one
 * event more, or the denial that says why not. Immutable and thread-safe.
 */
public final class DisputeActs {
    private final Dispute dispute;
    private final Deadlines law;
    private final Stamp stamp;

    DisputeActs(Dispute dispute, Deadlines law, Stamp stamp) {
        this.dispute = dispute;
        this.law = law;
        this.stamp = stamp;
    }

    /**
     * Records an act, of a party, of Komisi Informasi or of a court.
     *
     * @param act the act
     * @return the dispute; denied where it is not for the actor to do, where the table does not allow the act in this state,
     *     where its day lies before what it follows from, or where a condition of its article is not met
     */
    public Result<Dispute> record(DisputeAct act) {
        Tried tried = Tried.of(act, new DisputeTerms(dispute.facts(), law), stamp);
        return tried.attempt().result(() -> DisputeRules.denial(tried, act), () -> dispute.plus(stamp, act));
    }

    /**
     * Files another petition on the same objection.
     *
     * @param objection the objection
     * @param petition where it goes and against whom
     * @return the new dispute; denied as {@link Dispute#file} and as {@link Dispute#refiling}
     */
    public Result<Dispute> fileAgain(Objection objection, Petition petition) {
        return refiling()
                .<Result<Dispute>>map(Result::denied)
                .orElseGet(() -> Dispute.filed(dispute.number().next(), objection, petition, law, stamp));
    }

    Optional<Denial> refiling() {
        DisputeState state = dispute.state(stamp.on(), law);
        Attempt attempt = PetitionRules.filing(state, law, stamp);
        return attempt.denial(() -> PetitionRules.refiling(attempt, dispute.facts(), state));
    }
}
