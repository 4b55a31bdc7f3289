package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.deadline.StatutoryDeadlines.REQUEST_REPLY;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.organization.Units;
import id.go.bekasikota.ppid.requester.RequesterMatch;
import java.time.LocalDate;
import java.util.Optional;

/** What stands against an act before the answer: receipt, check and repair, disposition, correction and voiding. */
record IntakeRules(RequestView now, Attempt attempt) {
    private static final String SILENCE = "UU 14/2008 Pasal 35 ayat (1) huruf c";
    private static final String RECORDED = "UU 14/2008 Pasal 22 ayat (2)";
    private static final String STATUTE = "UU 14/2008 Pasal 64 ayat (1)";

    static Optional<Denial> receive(Attempt attempt, LocalDate received) {
        return attempt.unless(!received.isAfter(attempt.on()), "receive.future", received)
                .or(() -> underTheStatute(attempt, received));
    }

    private static Optional<Denial> underTheStatute(Attempt attempt, LocalDate received) {
        boolean inForce = REQUEST_REPLY.basis().isInForceOn(received);
        return attempt.unlessBy(STATUTE, inForce, "receive.before-law", since(REQUEST_REPLY));
    }

    Optional<Denial> declareComplete() {
        Completeness completeness = now.completeness();
        return RequestRules.awaiting(attempt, now)
                .or(() -> attempt.unless(completeness.isCheckAwaited(), "complete.already"));
    }

    Optional<Denial> declareIncomplete() {
        return RequestRules.awaiting(attempt, now)
                .or(() -> attempt.unless(now.state() == RequestState.REGISTERED, "incomplete.not-now"));
    }

    Optional<Denial> declareIncomplete(IncompletenessNotice notice) {
        boolean named = !notice.gaps().isEmpty();
        return declareIncomplete()
                .or(() -> attempt.unlessBy("PERKI 1/2021 Pasal 33 ayat (1)", named, "incomplete.nothing"))
                .or(() -> arrival(notice));
    }

    /** The days for the repair run from the arrival of the letter, which does not lie before the letter. */
    private Optional<Denial> arrival(IncompletenessNotice notice) {
        LocalDate arrived = notice.arrived().orElse(now.day());
        boolean after = !now.day().isAfter(arrived);
        return attempt.unlessBy("PERKI 1/2021 Pasal 33 ayat (3)", after, "incomplete.arrived", now.day(), arrived);
    }

    Optional<Denial> repair() {
        return attempt.unless(
                now.state() == RequestState.INCOMPLETE, "repair.nothing", RequestRules.label(now.state()));
    }

    /** The right to repair is the requester's own; another person's form is a request of its own, recorded under their name. */
    Optional<Denial> repair(RequesterMatch match) {
        boolean own = match != RequesterMatch.OTHER;
        return repair().or(() -> attempt.unless(own, "repair.requester"))
                .or(() -> attempt.unlessBy(RECORDED, own, "repair.requester"));
    }

    /** Where the body's units are known, the unit is one of them on the day. */
    Optional<Denial> dispose(String to, Optional<Units> known) {
        return RequestRules.awaiting(attempt, now)
                .or(() -> attempt.unless(!to.isBlank(), "dispose.nowhere"))
                .or(() -> attempt.unless(!to.equals(now.unit()), "dispose.same"))
                .or(() -> attempt.unless(
                        known.filter(units -> !units.existsOn(to, attempt.on())).isEmpty(),
                        "dispose.no-unit",
                        attempt.on()));
    }

    Optional<Denial> correctable() {
        return RequestRules.goingOn(attempt, now.state() != RequestState.VOIDED, now);
    }

    Optional<Denial> correctReceipt(LocalDate to) {
        boolean other = !to.isAfter(now.day()) && !to.equals(now.received());
        return correctable()
                .or(() -> attempt.unless(other, "correct.day", now.received()))
                .or(() -> now.facts()
                        .firstAct
                        .flatMap(first -> attempt.unless(!to.isAfter(first), "correct.after-act", first)))
                .or(() -> underTheStatute(attempt, to))
                .or(() -> attempt.unlessBy(SILENCE, !narrows(to), "correct.silence"));
    }

    /** Once the answer was due the requester may object to silence; a later receipt would take that away. */
    private boolean narrows(LocalDate to) {
        return to.isAfter(now.received())
                && now.state().awaitsAnswer()
                && now.clock().isAfterDue(now.day());
    }

    private static LocalDate since(DeadlineRule rule) {
        return rule.basis().from().orElseThrow();
    }
}
