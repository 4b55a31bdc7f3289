package id.go.bekasikota.ppid.proposal;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.attempt.Step;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.CasePage;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a unit proposes to PPID Utama (usulan unit): an exemption, an entry of the public list or a slide. A unit may propose and decides
 * nothing (PERKI 1/2021 Pasal 12, 45); PPID Utama accepts, returns or joins, once. No text prints a day by which it is decided.
 *
 * <p>Immutable and thread-safe.
 */
public final class Proposal implements Aggregate<ProposalEvent> {
    private static final Set<Class<? extends ProposalEvent>> ENDS =
            Set.of(ProposalEvents.Accepted.class, ProposalEvents.Returned.class, ProposalEvents.Joined.class);

    private final History<ProposalEvent> history;
    private final ProposalEvents.Made made;

    private Proposal(History<ProposalEvent> history) {
        this.history = history;
        this.made = history.all(ProposalEvents.Made.class).get(0);
    }

    /**
     * Makes a proposal for a unit that exists.
     *
     * @param number its number
     * @param unit the code of the unit
     * @param proposed what it proposes
     * @param law calendar and policy
     * @param stamp who proposes and when
     * @return the proposal; denied to whoever may not propose
     */
    public static Result<Proposal> make(
            ProposalNumber number, String unit, Proposed proposed, Deadlines law, Stamp stamp) {
        Given.value(proposed, "proposed");
        Given.value(stamp, "stamp");
        return attempt(ProposalActKind.MAKE, proposed.kind(), "none", law, stamp)
                .result(
                        Optional::empty,
                        () -> new Proposal(History.beginning(stamp, new ProposalEvents.Made(number, unit, proposed))));
    }

    static Attempt attempt(ProposalActKind act, ProposalKind kind, String state, Deadlines law, Stamp stamp) {
        return new Attempt(act, act.article(kind), state, law, stamp, stamp.on());
    }

    /**
     * Restores a proposal from a storage; only its structure is checked: it ends once, and only what was accepted is carried out.
     *
     * @param events its events in the order in which they were recorded
     * @return the proposal as it was
     * @throws PpidException if the events are not in such an order
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Proposal restore(List<Recorded<ProposalEvent>> events) {
        return new Proposal(History.restored(events, ProposalEvents.Made.class)
                .endedBy(Proposal::isEnd, Set.of(ProposalEvents.TookIn.class, ProposalEvents.CarriedOut.class)));
    }

    private static boolean isEnd(ProposalEvent event) {
        return ENDS.contains(event.getClass());
    }

    /**
     * Binds the acts on this proposal to the law and to who acts when.
     *
     * @param law calendar and policy
     * @param stamp who acts and when
     * @return the acts
     */
    public ProposalActs acting(Deadlines law, Stamp stamp) {
        return new ProposalActs(this, law, stamp);
    }

    /** This proposal with one event more. */
    Proposal plus(Stamp stamp, ProposalEvent event) {
        return new Proposal(history.plus(stamp, event));
    }

    /** {@return its number} */
    public ProposalNumber number() {
        return made.number();
    }

    /** {@return the code of the unit that proposes} */
    public String unit() {
        return made.unit();
    }

    /** {@return what is proposed} */
    public Proposed proposed() {
        return made.proposed();
    }

    /**
     * {@return how it stands at the end of a day; waiting before it was made}
     *
     * @param day the day
     */
    public ProposalState state(LocalDate day) {
        Given.value(day, "day");
        History<ProposalEvent> then = history.until(day);
        if (then.has(ProposalEvents.CarriedOut.class)) {
            return ProposalState.CARRIED_OUT;
        }
        if (then.has(ProposalEvents.Accepted.class)) {
            return ProposalState.ACCEPTED;
        }
        if (then.has(ProposalEvents.Returned.class)) {
            return ProposalState.RETURNED;
        }
        return then.has(ProposalEvents.Joined.class) ? ProposalState.JOINED : ProposalState.WAITING;
    }

    /**
     * {@return the day of the last answer of PPID Utama by a day: that it was accepted, returned, joined or carried out; empty while
     * it waits}
     *
     * @param asOf the day, inclusive
     */
    public Optional<LocalDate> answeredOn(LocalDate asOf) {
        Given.value(asOf, "asOf");
        return history.until(asOf).events().stream()
                .filter(recorded -> isAnswer(recorded.event()))
                .map(Recorded::on)
                .reduce((earlier, later) -> later);
    }

    /** Another one that was joined with it is no answer to it. */
    private static boolean isAnswer(ProposalEvent event) {
        return isEnd(event) || event instanceof ProposalEvents.CarriedOut;
    }

    /** {@return why it was returned; empty where it was not} */
    public Optional<String> returnedBecause() {
        return history.last(ProposalEvents.Returned.class).map(ProposalEvents.Returned::reason);
    }

    /** {@return the number of the one in which it goes on; empty where it was not joined} */
    public Optional<ProposalNumber> joinedInto() {
        return history.last(ProposalEvents.Joined.class).map(ProposalEvents.Joined::into);
    }

    /** {@return the number of what it became; empty until it is carried out} */
    public Optional<String> carriedOutAs() {
        return history.last(ProposalEvents.CarriedOut.class).map(ProposalEvents.CarriedOut::as);
    }

    /**
     * {@return every act that is permitted on a day: the steps of PPID Utama; no text prints a day for them}
     *
     * @param asOf the day
     */
    public List<NextStep> nextSteps(LocalDate asOf) {
        Given.value(asOf, "asOf");
        if (!history.beganBy(asOf)) {
            return List.of();
        }
        List<ProposalActKind> acts = switch (state(asOf)) {
            case WAITING -> List.of(ProposalActKind.ACCEPT, ProposalActKind.RETURN, ProposalActKind.JOIN);
            case ACCEPTED -> List.of(ProposalActKind.CARRY_OUT);
            case CARRIED_OUT, RETURNED, JOINED -> List.of();
        };
        return acts.stream().map(this::step).toList();
    }

    /**
     * {@return what a page shows of it on a day}
     *
     * @param asOf the day
     */
    public CasePage page(LocalDate asOf) {
        Given.value(asOf, "asOf");
        CasePage.Item item = new CasePage.Item(1, proposed().about(), Optional.empty());
        return new CasePage(
                "proposal",
                number().text(),
                asOf,
                CasePage.Shown.of(state(asOf)),
                history.events().get(0).on(),
                List.of(),
                List.of(item),
                nextSteps(asOf));
    }

    private NextStep step(ProposalActKind act) {
        return Step.of(act)
                .saying(
                        act.article(proposed().kind()),
                        ProposalTexts.TEXTS.both("next." + act.code(), number()),
                        ProposalTexts.TEXTS.both("next.proposal.otherwise"));
    }

    @Override
    public History<ProposalEvent> history() {
        return history;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Proposal that && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return history.hashCode();
    }

    @Override
    public String toString() {
        return "Proposal[" + number() + " of " + unit() + "]";
    }
}
