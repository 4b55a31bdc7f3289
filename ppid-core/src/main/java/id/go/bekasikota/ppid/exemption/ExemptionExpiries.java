package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.OpeningOrder.Cause;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the passing of time does to an exemption, and what may be done next. */
final class ExemptionExpiries {
    private final ExemptionFacts exemption;
    private final Deadlines law;

    ExemptionExpiries(ExemptionFacts exemption, Deadlines law) {
        this.exemption = exemption;
        this.law = law;
    }

    List<Expiry> expiries(LocalDate asOf) {
        List<ExemptionDecision> decisions = exemption.decisions();
        List<Expiry> expiries = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            Optional<LocalDate> next = i + 1 < decisions.size()
                    ? Optional.of(decisions.get(i + 1).letter().date())
                    : exemption.firstOpening();
            Classification letter = decisions.get(i).letter();
            letter.end().date().ifPresent(end -> {
                review(end)
                        .filter(due -> !due.isBefore(letter.date()) && runsOut(due, next, asOf))
                        .ifPresent(due -> expiries.add(reviewMissed(due, end)));
                Optional.of(end)
                        .filter(day -> !asOf.isBefore(day) && next.isEmpty())
                        .ifPresent(day -> expiries.add(ended(day)));
            });
        }
        return expiries.stream()
                .flatMap(expiry -> expiry.underRulesOf(expiry.since()).stream())
                .toList();
    }

    private static boolean runsOut(LocalDate due, Optional<LocalDate> closed, LocalDate asOf) {
        return asOf.isAfter(due) && closed.filter(day -> !day.isAfter(due)).isEmpty();
    }

    private Optional<LocalDate> review(LocalDate end) {
        return law.of(StatutoryDeadlines.EXEMPTION_REVIEW, end).due().known();
    }

    private static Expiry reviewMissed(LocalDate due, LocalDate end) {
        return new Expiry(
                "exemption.review-due",
                due.plusDays(1),
                StatutoryDeadlines.EXEMPTION_REVIEW.citation(),
                ExemptionTexts.TEXTS.both("expiry.exemption.review-due", due, end));
    }

    private static Expiry ended(LocalDate end) {
        return new Expiry(
                "exemption.ended",
                end,
                ExemptionState.ENDED.citation(),
                ExemptionTexts.TEXTS.both("expiry.exemption.ended", end));
    }

    Optional<Deadline> reviewDue() {
        return exemption.opening().isPresent()
                ? Optional.empty()
                : exemption
                        .lastDecision()
                        .letter()
                        .end()
                        .date()
                        .map(end -> law.of(StatutoryDeadlines.EXEMPTION_REVIEW, end));
    }

    List<NextStep> nextSteps(LocalDate asOf) {
        if (!exemption.isInForceOn(asOf) || !exemption.isOpenTo(asOf)) {
            return List.of();
        }
        PeriodKind period = exemption.lastDecision().period();
        Stream<NextStep> openings = Arrays.stream(Cause.values())
                .filter(cause -> cause.opens(period) && (cause != Cause.PPID_DECISION || opensAtItsEnd()))
                .map(cause -> cause == Cause.PPID_DECISION ? atItsEnd(asOf) : opening(cause));
        Stream<NextStep> change = exemption.isDecidedByPpid() ? Stream.empty() : Stream.of(change());
        return Stream.concat(openings, change).toList();
    }

    /** PPID decides once, and only where the end is a date (PP 61/2010 Pasal 11 ayat (1)). */
    private boolean opensAtItsEnd() {
        return !exemption.isDecidedByPpid() && exemption.end().isPresent();
    }

    /** Due on the day of review, also after it: the decision is late then, and still one. A period too short has no such day. */
    private NextStep atItsEnd(LocalDate asOf) {
        NextStep.Builder step = NextStep.of(OpeningActKind.PPID_DECISION).on(Cause.PPID_DECISION);
        LocalDate end = exemption.end().orElseThrow();
        Classification letter = exemption.lastDecision().letter();
        Optional<Deadline> review = reviewDue().filter(due -> isDueAfter(due, letter.date()));
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
        NextStep.Builder step = NextStep.of(OpeningActKind.of(cause)).on(cause);
        end().ifPresent(end -> step.by(end.minusDays(1)));
        return step.saying(cause.citation(), ExemptionTexts.TEXTS.both("next.open", label(cause)), silence());
    }

    private static BilingualText label(Cause cause) {
        return ExemptionTexts.TEXTS.both("opening-order-cause." + cause.code());
    }

    private NextStep change() {
        NextStep.Builder step = NextStep.of(ExemptionActKind.RECLASSIFY);
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
