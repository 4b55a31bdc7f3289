package id.go.bekasikota.ppid.proposal;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Result;
import java.util.Optional;
import java.util.function.Function;

/**
 * What PPID Utama does with a proposal (tindakan atas usulan), bound to the law and to who acts when. Each act gives the proposal with one
 * event more, or the denial that says why not. Immutable and thread-safe.
 */
public final class ProposalActs {
    private final Proposal proposal;
    private final Deadlines law;
    private final Stamp stamp;

    ProposalActs(Proposal proposal, Deadlines law, Stamp stamp) {
        this.proposal = proposal;
        this.law = law;
        this.stamp = stamp;
    }

    /**
     * Accepts it. PPID Utama then tests, decides and has it approved, enters it in the list, or shows it.
     *
     * @return the proposal; denied where it ended
     */
    public Result<Proposal> accept() {
        return act(ProposalActKind.ACCEPT, this::waiting, new ProposalEvents.Accepted());
    }

    /**
     * Returns it to the unit, which may propose anew.
     *
     * @param reason why
     * @return the proposal; denied where it ended, or without a reason
     */
    public Result<Proposal> giveBack(String reason) {
        return act(
                ProposalActKind.RETURN,
                attempt -> waiting(attempt).or(() -> attempt.unless(!reason.isBlank(), "reason")),
                new ProposalEvents.Returned(reason));
    }

    /**
     * Joins it with another one of its kind, in which it goes on.
     *
     * @param other the other proposal
     * @return this proposal, which so ends; denied where it ended, or where the other one is itself, of another kind, or no longer before
     *     PPID Utama
     */
    public Result<Proposal> joinWith(Proposal other) {
        return act(
                ProposalActKind.JOIN,
                attempt -> waiting(attempt).or(() -> joining(attempt, other)),
                new ProposalEvents.Joined(other.number()));
    }

    /**
     * Records on this one that another was joined with it.
     *
     * @param other the number of the one that ended
     * @return this proposal
     */
    public Proposal takeIn(ProposalNumber other) {
        return proposal.plus(stamp, new ProposalEvents.TookIn(other));
    }

    /**
     * Records what an accepted one became.
     *
     * @param as the number of the exemption, of the entry, or of what shows that a slide was shown
     * @return the proposal; denied where it was not accepted, or was carried out before
     */
    public Result<Proposal> carryOut(String as) {
        return act(
                ProposalActKind.CARRY_OUT,
                attempt -> attempt.unless(state() == ProposalState.ACCEPTED, "not-accepted", proposal.number())
                        .or(() -> attempt.unless(!as.isBlank(), "becomes")),
                new ProposalEvents.CarriedOut(as));
    }

    private Result<Proposal> act(ProposalActKind kind, Function<Attempt, Optional<Denial>> rules, ProposalEvent event) {
        Attempt attempt = Proposal.attempt(kind, proposal.proposed().kind(), state().code(), law, stamp);
        return attempt.result(() -> rules.apply(attempt), () -> proposal.plus(stamp, event));
    }

    private Optional<Denial> waiting(Attempt attempt) {
        return attempt.unless(state() == ProposalState.WAITING, "ended", proposal.number(), state());
    }

    private Optional<Denial> joining(Attempt attempt, Proposal other) {
        boolean fits = !other.number().equals(proposal.number())
                && other.proposed().kind() == proposal.proposed().kind()
                && other.state(stamp.on()).waitsForPpid();
        return attempt.unless(fits, "other", other.number());
    }

    private ProposalState state() {
        return proposal.state(stamp.on());
    }
}
