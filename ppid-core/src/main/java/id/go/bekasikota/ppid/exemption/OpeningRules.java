package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.ExemptionTexts.Attempt;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Outsider;
import id.go.bekasikota.ppid.organization.Power;
import java.time.LocalDate;
import java.util.Optional;

/** What the law denies about changing and opening what is exempt; each rule with its article. */
final class OpeningRules {
    static final String OPEN = "exemption.open";
    static final String RECLASSIFY = "exemption.reclassify";

    private final Exemption exemption;

    OpeningRules(Exemption exemption) {
        this.exemption = exemption;
    }

    /** Checks that there is something to change, and that the test is a new one. */
    Optional<Denial> changing(Exemption.Decision decision) {
        LocalDate date = decision.letter().date();
        Attempt attempt = new Attempt(RECLASSIFY, exemption.state(date).code());
        if (exemption.opening().filter(OpeningRules::isDeclaredOpen).isPresent()) {
            return ExemptionTexts.deny(attempt, NeverExempt.G.citation(), "never-again");
        }
        if (exemption.opening().isPresent() || !exemption.isInForceOn(date)) {
            return ExemptionTexts.deny(attempt, Citation.parse("PP 61/2010 Pasal 10 ayat (1)"), "only-exempt");
        }
        Exemption.Decision last = exemption.lastDecision();
        boolean old = decision.test().equals(last.test())
                || decision.test().sheet().date().isBefore(last.letter().date());
        return old || date.isBefore(last.letter().date())
                ? ExemptionTexts.deny(attempt, Citation.parse("PP 61/2010 Pasal 10 ayat (2)"), "new-test")
                : Optional.empty();
    }

    /** Checks an order that is recorded by a stamp. */
    Optional<Denial> opening(OpeningOrder order, Stamp stamp) {
        Attempt attempt = new Attempt(OPEN, exemption.state(order.date()).code());
        OpeningOrder.Cause cause = order.cause();
        if (!canOpen(order, stamp)) {
            return ExemptionTexts.deny(attempt, cause.citation(), "not-exempt");
        }
        if (!cause.opens(PeriodKind.of(exemption.lastDecision().test().ground()))) {
            String key = cause == OpeningOrder.Cause.PUBLIC_HEARING ? "hearing-only" : "persons-only";
            return ExemptionTexts.deny(attempt, cause.citation(), key);
        }
        if (order.date().isAfter(stamp.on()) && cause != OpeningOrder.Cause.PPID_DECISION) {
            return ExemptionTexts.deny(attempt, cause.citation(), "opening-later", order.date());
        }
        return cause.isDecidedByPpid()
                ? Power.OPEN_EXEMPTION.denial(OPEN, attempt.state(), stamp.by())
                : recorder(attempt, cause, stamp.by());
    }

    /** What another decided is recorded by that other or by an officer, never by who asks for the information. */
    private static Optional<Denial> recorder(Attempt attempt, OpeningOrder.Cause cause, Actor by) {
        boolean decided = by instanceof Outsider outsider && outsider.party() == cause.actor();
        return by instanceof Officer || decided
                ? Optional.empty()
                : ExemptionTexts.deny(attempt, cause.citation(), "opening-officer");
    }

    /** What an objection, Komisi Informasi or a court declared open is never exempt again (Pasal 18 ayat (1) huruf g). */
    private static boolean isDeclaredOpen(OpeningOrder order) {
        return switch (order.cause()) {
            case OBJECTION, COMMISSION, COURT -> true;
            default -> false;
        };
    }

    /** In force on the day of opening, or opened by a decision made before the end for the end itself. */
    private boolean canOpen(OpeningOrder order, Stamp stamp) {
        boolean atItsEnd = exemption.opening().isEmpty()
                && exemption
                        .lastDecision()
                        .letter()
                        .end()
                        .date()
                        .filter(end -> end.equals(order.date()) && stamp.on().isBefore(end))
                        .isPresent();
        return isOpenTo(exemption, stamp.on()) && (atItsEnd || exemption.isInForceOn(order.date()));
    }

    /** Whether on a day all that was decided so far is known, and no opening has come yet; one for a later day may stand. */
    static boolean isOpenTo(Exemption exemption, LocalDate day) {
        boolean opened = exemption.history().recorded(ExemptionEvent.Opened.class).stream()
                .anyMatch(order ->
                        order.on().isAfter(day) || !order.event().order().date().isAfter(day));
        return !opened && !day.isBefore(exemption.lastDecision().letter().date());
    }
}
