package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.deadline.StatutoryDeadlines.REQUEST_REPLY;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.organization.Units;
import java.time.LocalDate;
import java.util.Optional;

/** What stands against an act before the answer: receipt, check and repair, disposition, correction and voiding. */
final class IntakeRules {
    private static final String REPLY = "UU 14/2008 Pasal 22 ayat (7)";
    private static final String SILENCE = "UU 14/2008 Pasal 35 ayat (1) huruf c";
    private static final String RECORDED = "UU 14/2008 Pasal 22 ayat (2)";
    private static final String STATUTE = "UU 14/2008 Pasal 64 ayat (1)";

    private final RequestView now;

    IntakeRules(RequestView now) {
        this.now = now;
    }

    static Optional<Denial> receive(Attempt attempt, LocalDate received) {
        return attempt.unless(!received.isAfter(attempt.on()), "receive.future", received)
                .or(() -> underTheStatute(attempt, received));
    }

    private static Optional<Denial> underTheStatute(Attempt attempt, LocalDate received) {
        boolean inForce = REQUEST_REPLY.basis().isInForceOn(received);
        return attempt.unlessBy(STATUTE, inForce, "receive.before-law", since(REQUEST_REPLY));
    }

    Optional<Denial> declareComplete(Attempt attempt) {
        Completeness completeness = now.completeness();
        return checking(attempt).or(() -> attempt.unless(completeness.isCheckAwaited(), "complete.already"));
    }

    Optional<Denial> declareIncomplete(Attempt attempt) {
        return checking(attempt).or(() -> attempt.unless(now.state() == RequestState.REGISTERED, "incomplete.not-now"));
    }

    private Optional<Denial> checking(Attempt attempt) {
        return awaiting(attempt, now);
    }

    Optional<Denial> declareIncomplete(Attempt attempt, IncompletenessLetter letter) {
        boolean named = !letter.gaps().isEmpty();
        return declareIncomplete(attempt)
                .or(() -> attempt.unlessBy("PERKI 1/2021 Pasal 33 ayat (1)", named, "incomplete.nothing"))
                .or(() -> arrival(attempt, letter));
    }

    /** The days for the repair run from the arrival of the letter, which does not lie before the letter. */
    private Optional<Denial> arrival(Attempt attempt, IncompletenessLetter letter) {
        LocalDate arrived = letter.arrived().orElse(now.day());
        boolean after = !now.day().isAfter(arrived);
        return attempt.unlessBy("PERKI 1/2021 Pasal 33 ayat (3)", after, "incomplete.arrived", now.day(), arrived);
    }

    Optional<Denial> repair(Attempt attempt) {
        return attempt.unless(now.state() == RequestState.INCOMPLETE, "repair.nothing", label(now.state()));
    }

    /** The right to repair is the requester's own; another person's form is a request of its own, recorded under their name. */
    Optional<Denial> repair(Attempt attempt, RequesterMatch match) {
        boolean own = match != RequesterMatch.OTHER;
        return repair(attempt)
                .or(() -> attempt.unless(own, "repair.requester"))
                .or(() -> attempt.unlessBy(RECORDED, own, "repair.requester"));
    }

    /** Where the body's units are known, the unit is one of them on the day. */
    Optional<Denial> dispose(Attempt attempt, String to, Optional<Units> known) {
        return awaiting(attempt, now)
                .or(() -> attempt.unless(!to.isBlank(), "dispose.nowhere"))
                .or(() -> attempt.unless(!to.equals(now.unit()), "dispose.same"))
                .or(() -> attempt.unless(
                        known.filter(units -> !units.existsOn(to, attempt.on())).isEmpty(),
                        "dispose.no-unit",
                        attempt.on()));
    }

    Optional<Denial> correctable(Attempt attempt) {
        return goingOn(attempt, now.state() != RequestState.VOIDED, now);
    }

    Optional<Denial> correctReceipt(Attempt attempt, LocalDate to) {
        boolean other = !to.isAfter(now.day()) && !to.equals(now.received());
        return correctable(attempt)
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

    /** A text says something; an act that owes an explanation is denied without one. */
    static Optional<Denial> said(Attempt attempt, String text) {
        return attempt.unless(!text.isBlank(), "no-words");
    }

    /** Denies what is only possible while an answer is owed. */
    static Optional<Denial> awaiting(Attempt attempt, RequestView now) {
        return goingOn(attempt, now.state().awaitsAnswer(), now);
    }

    /** Denies what is only possible while the request is going on, as far as the act needs it. */
    static Optional<Denial> goingOn(Attempt attempt, boolean going, RequestView now) {
        return going ? Optional.empty() : attempt.deny(Citation.parse(REPLY), "ended", label(now.state()));
    }

    static BilingualText label(RequestState state) {
        return RequestTexts.TEXTS.both("request-state." + state.code());
    }

    private static LocalDate since(DeadlineRule rule) {
        return rule.basis().from().orElseThrow();
    }
}
