package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.event.Attempt;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An act tried in a dispute: the attempt, beside it what is special to a dispute.
 *
 * @param attempt the attempt, which makes every denial
 * @param kind its kind
 * @param state the state in which it is tried
 * @param side the party concerned; empty where the act is of none
 * @param terms what happened before, and what the law makes of it
 */
record Tried(Attempt attempt, DisputeActKind kind, DisputeState state, Optional<Side> side, DisputeTerms terms) {

    static Tried of(DisputeActKind kind, DisputeState state, Optional<Side> side, DisputeTerms terms, Stamp stamp) {
        return new Tried(new Attempt(kind, state.code(), terms.law(), stamp), kind, state, side, terms);
    }

    static Tried of(DisputeAct act, DisputeTerms terms, Stamp stamp) {
        Optional<Side> side = act instanceof Sided sided ? Optional.of(sided.side()) : Optional.empty();
        return of(DisputeActKind.of(act), terms.state(stamp.on()), side, terms, stamp);
    }

    DisputeView view() {
        return terms.view();
    }

    LocalDate on() {
        return attempt.on();
    }

    Side party() {
        return side.orElseThrow();
    }

    /** The kind of session that is going on. */
    SessionKind session() {
        return state == DisputeState.MEDIATION ? SessionKind.MEDIATION : SessionKind.HEARING;
    }

    /** The term of the act for the party that does it, where the law sets one. */
    Optional<Deadline> term() {
        return terms.of(kind, side);
    }

    /** The article by which the act is done in the state in which it is tried. */
    Citation citation() {
        return switch (kind) {
            case LAPSED -> session().citation();
            case ABSENCE_RECORDED -> absence();
            case CARRIED_OUT -> carryingOut();
            default -> kind.citation();
        };
    }

    private Citation absence() {
        if (party() == Side.PETITIONER) {
            return session().citation();
        }
        return session() == SessionKind.MEDIATION
                ? MediationFailure.RESPONDENT_ABSENT.citation()
                : Citation.parse("PERKI 1/2013 Pasal 31");
    }

    private Citation carryingOut() {
        return switch (state) {
            case DECIDED_BY_MEDIATION -> DisputeActKind.MEDIATION_DECIDED.citation();
            case COURT_DECIDED, COURT_FINAL, SUPREME_DECIDED -> Citation.parse("Perma 2/2011 Pasal 11");
            default -> kind.citation();
        };
    }

    /** Denies the act by its article in this state. */
    Optional<Denial> deny(String key, Object... arguments) {
        return attempt.deny(citation(), key, arguments);
    }

    Optional<Denial> unless(boolean allowed, String key, Object... arguments) {
        return allowed ? Optional.empty() : deny(key, arguments);
    }

    Optional<Denial> unlessBy(String article, boolean allowed, String key, Object... arguments) {
        return attempt.unlessBy(article, allowed, key, arguments);
    }

    Optional<Denial> once(Class<? extends DisputeEvent> type) {
        return unless(!view().has(type), "twice");
    }

    /** Denies what each party may do only once. */
    <X extends DisputeAct & Sided> Optional<Denial> onceEach(Class<X> type) {
        return unless(view().dayOf(type, party()).isEmpty(), "twice-each", party());
    }

    Optional<Denial> after(Class<? extends DisputeAct> type, DisputeActKind needed) {
        return attempt.after(view().has(type), needed);
    }

    Optional<Denial> inTime(Optional<Deadline> term) {
        return term.flatMap(attempt::inTime);
    }
}
