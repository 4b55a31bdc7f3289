package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.PeriodUnit;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule with the texts that its rows share (aturan), made once so that a million rows do not make them again.
 *
 * @param rule the rule
 * @param countsHours whether it needs the time of its trigger
 * @param startsWithReceipt whether a cut-off matters to it
 * @param from the first day in force, or null where not known
 * @param citation its article
 * @param citationBefore its article, and from when it is in force, for a trigger that lies before that day
 */
record KnownRule(
        DeadlineRule rule,
        boolean countsHours,
        boolean startsWithReceipt,
        @Nullable LocalDate from,
        String citation,
        String citationBefore) {

    static KnownRule of(DeadlineRule rule) {
        String citation = rule.citation().toString();
        LocalDate from = rule.basis().from().orElse(null);
        return new KnownRule(
                rule,
                rule.term().unit() == PeriodUnit.HOUR,
                rule.term().startsWithReceipt(),
                from,
                citation,
                citation + "; in force from " + from);
    }

    /** All rules of the law by code. */
    static Map<String, KnownRule> byCode() {
        return StatutoryDeadlines.all().stream()
                .map(KnownRule::of)
                .collect(Collectors.toUnmodifiableMap(known -> known.rule().code(), Function.identity()));
    }

    String legalBasis(@Nullable LocalDate trigger) {
        return from != null && trigger != null && trigger.isBefore(from) ? citationBefore : citation;
    }
}
