package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.Expiry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the passing of time does to an exemption. */
record ExemptionExpiries(ExemptionFacts exemption, LocalDate asOf, Deadlines law) {

    List<Expiry> all() {
        List<ExemptionDecision> decisions = exemption.decisions();
        List<Expiry> expiries = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            Optional<LocalDate> next = i + 1 < decisions.size()
                    ? Optional.of(decisions.get(i + 1).letter().date())
                    : exemption.firstOpening();
            Classification letter = decisions.get(i).letter();
            letter.end().date().ifPresent(end -> {
                review(end)
                        .filter(due -> !due.isBefore(letter.date()) && runsOut(due, next))
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

    private boolean runsOut(LocalDate due, Optional<LocalDate> closed) {
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
}
