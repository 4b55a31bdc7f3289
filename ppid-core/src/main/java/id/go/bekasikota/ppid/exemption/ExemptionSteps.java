package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.attempt.Step;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.OpeningOrder.Cause;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be done next with an exemption. */
record ExemptionSteps(ExemptionFacts exemption, LocalDate asOf, Deadlines law) {

    List<NextStep> all() {
        if (!exemption.isInForceOn(asOf) || !exemption.isOpenTo(asOf)) {
            return List.of();
        }
        PeriodKind period = exemption.lastDecision().period();
        Stream<NextStep> openings = Arrays.stream(Cause.values())
                .filter(cause -> cause.opens(period) && (cause != Cause.PPID_DECISION || opensAtItsEnd()))
                .map(cause -> cause == Cause.PPID_DECISION ? atItsEnd() : opening(cause));
        Stream<NextStep> change = exemption.isDecidedByPpid() ? Stream.empty() : Stream.of(change());
        return Step.inForce(Stream.concat(openings, change).toList(), asOf);
    }

    /** PPID decides once, and only where the end is a date (PP 61/2010 Pasal 11 ayat (1)). */
    private boolean opensAtItsEnd() {
        return !exemption.isDecidedByPpid() && exemption.end().isPresent();
    }

    /** Due on the day of review, also after it: the decision is late then, and still one. A period too short has no such day. */
    private NextStep atItsEnd() {
        Step step = Step.of(OpeningActKind.PPID_DECISION).ground(Cause.PPID_DECISION);
        LocalDate end = exemption.end().orElseThrow();
        Classification letter = exemption.lastDecision().letter();
        Optional<Deadline> review = exemption.reviewDue(law).filter(due -> isDueAfter(due, letter.date()));
        review.ifPresentOrElse(step::by, () -> step.by(end.minusDays(1)));
        boolean late = review.filter(due -> due.isMissedOn(asOf)).isPresent();
        return step.saying(
                Cause.PPID_DECISION.citation(),
                ExemptionTexts.TEXTS.both(late ? "next.open-late" : "next.open-at-end", end),
                silence());
    }

    private static boolean isDueAfter(Deadline due, LocalDate letter) {
        return due.due().known().filter(letter::isAfter).isEmpty();
    }

    private NextStep opening(Cause cause) {
        Step step = Step.of(OpeningActKind.of(cause)).ground(cause);
        end().ifPresent(end -> step.by(end.minusDays(1)));
        return step.saying(cause.citation(), ExemptionTexts.TEXTS.both("next.open", label(cause)), silence());
    }

    private static BilingualText label(Cause cause) {
        return ExemptionTexts.TEXTS.both("opening-order-cause." + cause.code());
    }

    private NextStep change() {
        Step step = Step.of(ExemptionActKind.RECLASSIFY);
        end().ifPresent(end -> step.by(end.minusDays(1)));
        return step.saying(
                Citation.parse("PP 61/2010 Pasal 10"), ExemptionTexts.TEXTS.both("next.reclassify"), silence());
    }

    private BilingualText silence() {
        String key = exemption.opening().isPresent() ? "next.set" : "next.ends";
        return end().map(end -> ExemptionTexts.TEXTS.both(key, end))
                .orElseGet(() -> ExemptionTexts.TEXTS.both("next.stays"));
    }

    private Optional<LocalDate> end() {
        return exemption.publicFrom();
    }
}
