package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.law.Denial;
import java.time.LocalDate;
import java.util.Optional;

/** What the law denies about changing and opening what is exempt; each rule with its article. */
record OpeningRules(ExemptionFacts exemption, Attempt attempt) {

    /** Checks that there is something to change, and that the test is a new one. */
    Optional<Denial> reclassify(ExemptionDecision decision) {
        LocalDate date = decision.letter().date();
        // a letter with an earlier date does not go behind an opening that is recorded by now
        Optional<OpeningOrder> opened =
                exemption.opening().filter(order -> !order.date().isAfter(attempt.on()));
        if (opened.filter(OpeningRules::isDeclaredOpen).isPresent()) {
            return attempt.deny(NeverExempt.G.citation(), "never-again");
        }
        ExemptionDecision last = exemption.lastDecision();
        boolean isNew = !decision.test().equals(last.test())
                && !decision.test().sheet().date().isBefore(last.letter().date())
                && !date.isBefore(last.letter().date());
        return attempt.unlessBy(
                        "PP 61/2010 Pasal 10 ayat (1)",
                        opened.isEmpty() && !exemption.isDecidedByPpid() && exemption.isInForceOn(date),
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

    Optional<Denial> open(OpeningOrder order) {
        return order.cause() == OpeningOrder.Cause.PPID_DECISION ? byPpid(order.date()) : byOthers(order);
    }

    /** PPID alone opens on a dated end and on no other day: any other one is a change of the classification. */
    private Optional<Denial> byPpid(LocalDate from) {
        return attempt.unless(exemption.isOpenTo(attempt.on()) && exemption.isInForceOn(attempt.on()), "not-exempt")
                .or(() -> attempt.once(exemption.isDecidedByPpid()))
                .or(() -> exemption.end().isPresent()
                        ? Optional.empty()
                        : attempt.deny(ExemptionActKind.CHANGE, "opening-no-end"))
                .or(() -> exemption
                        .end()
                        .filter(end -> !end.equals(from))
                        .flatMap(end -> attempt.deny(ExemptionActKind.CHANGE, "opening-not-at-end", end)));
    }

    private Optional<Denial> byOthers(OpeningOrder order) {
        OpeningOrder.Cause cause = order.cause();
        String only = cause == OpeningOrder.Cause.PUBLIC_HEARING ? "hearing-only" : "persons-only";
        boolean exempt = exemption.isOpenTo(attempt.on()) && exemption.isInForceOn(order.date());
        return attempt.unless(exempt, "not-exempt")
                .or(() -> attempt.unless(
                        cause.opens(exemption.lastDecision().period()),
                        only,
                        cause,
                        exemption.lastDecision().test().ground().citation()))
                .or(() -> attempt.unless(!order.date().isAfter(attempt.on()), "opening-later", order.date()))
                .or(() -> attempt.unless(cause != OpeningOrder.Cause.OTHER || gives(order), "opening-no-reason"));
    }

    /** The list of causes is open, so that one that it does not name says what it is. */
    private static boolean gives(OpeningOrder order) {
        return order.reason().filter(text -> !text.isBlank()).isPresent();
    }
}
