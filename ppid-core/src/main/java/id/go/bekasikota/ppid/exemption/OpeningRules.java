package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.event.Attempt;
import id.go.bekasikota.ppid.law.Denial;
import java.time.LocalDate;
import java.util.Optional;

/** What the law denies about changing and opening what is exempt; each rule with its article. */
record OpeningRules(ExemptionView exemption, Attempt attempt) {

    /** Checks that there is something to change, and that the test is a new one. */
    Optional<Denial> changing(ExemptionDecision decision) {
        LocalDate date = decision.letter().date();
        if (exemption.opening().filter(OpeningRules::isDeclaredOpen).isPresent()) {
            return attempt.deny(NeverExempt.G.citation(), "never-again");
        }
        ExemptionDecision last = exemption.lastDecision();
        boolean isNew = !decision.test().equals(last.test())
                && !decision.test().sheet().date().isBefore(last.letter().date())
                && !date.isBefore(last.letter().date());
        return attempt.unlessBy(
                        "PP 61/2010 Pasal 10 ayat (1)",
                        exemption.opening().isEmpty() && exemption.isInForceOn(date),
                        "only-exempt")
                .or(() -> attempt.unlessBy("PP 61/2010 Pasal 10 ayat (2)", isNew, "new-test"));
    }

    /** What an objection, Komisi Informasi or a court declared open is never exempt again (Pasal 18 ayat (1) huruf g). */
    private static boolean isDeclaredOpen(OpeningOrder order) {
        return switch (order.cause()) {
            case OBJECTION, COMMISSION, COURT -> true;
            default -> false;
        };
    }

    Optional<Denial> opening(OpeningOrder order) {
        OpeningOrder.Cause cause = order.cause();
        String only = cause == OpeningOrder.Cause.PUBLIC_HEARING ? "hearing-only" : "persons-only";
        boolean later = order.date().isAfter(attempt.on()) && cause != OpeningOrder.Cause.PPID_DECISION;
        return attempt.unless(exemption.canOpen(order.date(), attempt.on()), "not-exempt")
                .or(() -> attempt.unless(
                        cause.opens(exemption.lastDecision().period()),
                        only,
                        cause,
                        exemption.lastDecision().test().ground().citation()))
                .or(() -> attempt.unless(!later, "opening-later", order.date()));
    }
}
