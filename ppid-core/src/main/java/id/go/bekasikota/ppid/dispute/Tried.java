package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Denial;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An act tried in a dispute: the attempt, beside it what is special to a dispute. Whoever holds a special power of the body acts
 * in the place of who gave it (UU 14/2008 Pasal 44 ayat (4)).
 *
 * @param attempt the attempt, which makes every denial, by the article of the act in the state in which it is tried
 * @param side the party concerned; empty where the act is of none
 * @param terms what happened before, and what the law makes of it
 */
record Tried(Attempt attempt, Optional<Side> side, DisputeTerms terms) {

    static Tried of(DisputeActKind kind, DisputeState state, Optional<Side> side, DisputeTerms terms, Stamp stamp) {
        Stamp principal = kind.isForTheRepresentative()
                ? terms.facts()
                        .principalOf(stamp.by(), stamp.on())
                        .map(stamp::by)
                        .orElse(stamp)
                : stamp;
        return new Tried(
                new Attempt(kind, kind.citation(state, side), state.code(), terms.law(), principal, stamp.on()),
                side,
                terms);
    }

    static Tried of(DisputeAct act, DisputeTerms terms, Stamp stamp) {
        Optional<Side> side = act instanceof Sided sided ? Optional.of(sided.side()) : Optional.empty();
        return of(DisputeActKind.of(act), terms.state(stamp.on()), side, terms, stamp);
    }

    DisputeActKind kind() {
        return (DisputeActKind) attempt.kind();
    }

    DisputeState state() {
        return DisputeState.of(attempt.state());
    }

    DisputeFacts facts() {
        return terms.facts();
    }

    LocalDate on() {
        return attempt.on();
    }

    Side party() {
        return side.orElseThrow();
    }

    /** The kind of session that is going on. */
    SessionKind session() {
        return SessionKind.in(state());
    }

    /** The term of the act for the party that does it, where the law sets one. */
    Optional<Deadline> term() {
        return terms.of(kind(), side);
    }

    Optional<Denial> once(Class<? extends DisputeEvent> type) {
        return attempt.once(facts().has(type));
    }

    /** Denies what each party may do only once. */
    <X extends DisputeAct & Sided> Optional<Denial> onceEach(Class<X> type) {
        return attempt.unless(facts().dayOf(type, party()).isEmpty(), "twice-each", party());
    }

    Optional<Denial> after(Class<? extends DisputeAct> type, DisputeActKind needed) {
        return attempt.after(facts().has(type), needed);
    }

    /** Denies a day that is set and lies before the act that sets it. */
    Optional<Denial> notPast(LocalDate day) {
        return attempt.unless(!day.isBefore(on()), "day", day, on());
    }

    Optional<Denial> inTime(Optional<Deadline> term) {
        return term.flatMap(attempt::inTime);
    }
}
