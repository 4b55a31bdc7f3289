package id.go.bekasikota.ppid.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A rule of consistency that every service report must meet (aturan konsistensi laporan). A report that breaks one is
 * refused.
 */
public enum ReportRule {
    /** Pending at the end = pending at the start + received - processed, overall, per unit and for objections. */
    V1(ReportChecks::pendingIdentity),
    /** The outcomes sum to what was processed; of objections, with those that ended without an answer. */
    V2(ReportChecks::outcomes),
    /** The bands sum to what was processed, overall and per unit. */
    V3(ReportChecks::bands),
    /** No more backlog than pending at the end, overall, per unit and for objections. */
    V4(ReportChecks::backlog),
    /** No more refusals than cited letters, where every refusal cites one. */
    V5(ReportChecks::refusals),
    /** Median and average lie between min and max; figures are absent exactly where nothing was counted. */
    V6(ReportChecks::dayFigures),
    /** The overall counts are the sums over the units. */
    V7(ReportChecks::sums);

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method holds no state
    private final BiConsumer<ReportFigures, List<String>> contradictions;

    ReportRule(BiConsumer<ReportFigures, List<String>> contradictions) {
        this.contradictions = contradictions;
    }

    /** The first contradiction in words; empty where the rule is met. */
    Optional<String> contradiction(ReportFigures report) {
        List<String> found = new ArrayList<>();
        contradictions.accept(report, found);
        return found.stream().findFirst();
    }

    /** Refuses a report that breaks a rule. */
    static void check(ReportFigures report) {
        for (ReportRule rule : values()) {
            rule.contradiction(report).ifPresent(contradiction -> {
                throw new RefusedReportException(rule, contradiction);
            });
        }
    }
}
