package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One kind of act tried on a day.
 *
 * @param view what happened before
 * @param law calendar and policy
 * @param kind the kind of act
 * @param side the party concerned; empty where the act is of none
 * @param on the day of the act
 */
record Attempt(DisputeView view, Deadlines law, ActKind kind, Optional<Side> side, LocalDate on) {

    DisputeState state() {
        return view.state(on, law);
    }

    DisputeTerms terms() {
        return new DisputeTerms(view, law);
    }

    Side party() {
        return side.orElseThrow();
    }

    /** The article by which the act is done in the state in which it is tried. */
    Citation citation() {
        return switch (kind) {
            case LAPSED -> HearingGates.session(this).citation();
            case ABSENCE_RECORDED -> absence();
            case CARRIED_OUT -> carryingOut();
            default -> kind.citation();
        };
    }

    private Citation absence() {
        SessionKind session = HearingGates.session(this);
        if (party() == Side.PETITIONER) {
            return session.citation();
        }
        return session == SessionKind.MEDIATION
                ? MediationFailure.RESPONDENT_ABSENT.citation()
                : Citation.parse("PERKI 1/2013 Pasal 31");
    }

    private Citation carryingOut() {
        return switch (state()) {
            case DECIDED_BY_MEDIATION -> ActKind.MEDIATION_DECIDED.citation();
            case COURT_DECIDED, COURT_FINAL, SUPREME_DECIDED -> Citation.parse("Perma 2/2011 Pasal 11");
            default -> kind.citation();
        };
    }

    Optional<Denial> deny(Citation citation, String key, Object... arguments) {
        BilingualText reason = DisputeTexts.TEXTS.both("deny." + key, arguments);
        return Optional.of(new Denial(
                kind.act(), state().code(), citation, DisputeTexts.TEXTS.both("deny", kind, state(), reason)));
    }

    Optional<Denial> unless(boolean allowed, String key, Object... arguments) {
        return allowed ? Optional.empty() : deny(citation(), key, arguments);
    }

    Optional<Denial> unlessBy(String citation, boolean allowed, String key, Object... arguments) {
        return allowed ? Optional.empty() : deny(Citation.parse(citation), key, arguments);
    }

    /** Denies what may be done only once. */
    Optional<Denial> once(Class<? extends DisputeEvent> type) {
        return unless(!view.has(type), "twice");
    }

    /** Denies what each party may do only once. */
    <X extends DisputeAct & Sided> Optional<Denial> onceEach(Class<X> type) {
        return unless(view.dayOf(type, party()).isEmpty(), "twice-each", party());
    }

    /** Denies what needs another act before it. */
    Optional<Denial> after(Class<? extends DisputeAct> type, ActKind needed) {
        return unless(view.has(type), "needs", needed);
    }

    /** Denies what comes after its term. */
    Optional<Denial> inTime(Optional<Deadline> term) {
        return term.filter(end -> end.isMissedOn(on))
                .flatMap(end -> deny(kind.citation(), "late", end.date(), end.citation()));
    }

    Optional<Denial> table() {
        DisputeState state = state();
        if (DisputeTable.allows(state, kind)) {
            return Optional.empty();
        }
        List<ActKind> possible = possible();
        if (possible.isEmpty()) {
            return deny(citation(), state == DisputeState.REFUSED ? "refused" : "ended");
        }
        return deny(
                citation(),
                "state",
                new BilingualText(names(possible, Language.INDONESIAN), names(possible, Language.ENGLISH)));
    }

    /** What would not be denied instead; on a day before the last act, what would not be denied on the day of that act. */
    private List<ActKind> possible() {
        LocalDate last = view.history().lastDay();
        return DisputeSteps.attempts(view, on.isBefore(last) ? last : on, law)
                .map(Attempt::kind)
                .distinct()
                .toList();
    }

    private static String names(List<ActKind> kinds, Language language) {
        return kinds.stream().map(act -> act.label(language)).collect(Collectors.joining("; "));
    }

    Optional<Denial> order() {
        LocalDate earliest = view.earliest(kind);
        return unless(!on.isBefore(earliest), "before", on, earliest);
    }
}
