package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.deadline.PolicyComparison;
import id.go.bekasikota.ppid.law.DateText;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A comparison of policies in words (perbandingan kebijakan): a table of dates, then what each policy rests on. */
final class ComparisonText {
    private ComparisonText() {}

    static String of(PolicyComparison comparison, @Nullable LocalDate complete, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.say(language, "compare.title", DateText.full(comparison.received(), language)));
        lines.add(
                complete == null
                        ? Texts.say(language, "compare.incomplete")
                        : Texts.say(language, "complete", DateText.full(complete, language)));
        lines.add(TextTable.of(table(comparison, language)));
        lines.add(parting(comparison, language));
        for (PolicyComparison.Column column : comparison.columns()) {
            lines.add(named(column, language) + ": " + meaning(column.policy(), language));
        }
        return String.join("\n", lines);
    }

    private static String parting(PolicyComparison comparison, Language language) {
        String names = comparison.parting().stream()
                .map(column -> named(column, language))
                .collect(Collectors.joining("; "));
        return names.isEmpty()
                ? Texts.say(language, "compare.same")
                : Texts.say(
                        language, "compare.parting", named(comparison.columns().get(0), language), names);
    }

    private static List<List<String>> table(PolicyComparison comparison, Language language) {
        PolicyComparison.Column first = comparison.columns().get(0);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                Texts.say(language, "compare.policy"),
                Texts.say(language, "compare.reply"),
                Texts.say(language, "compare.extended"),
                Texts.say(language, "compare.refusal")));
        rows.add(List.of(
                "",
                first.reply().citation().toString(),
                first.extended().citation().toString(),
                first.refusal().citation().toString()));
        for (PolicyComparison.Column column : comparison.columns()) {
            rows.add(List.of(
                    named(column, language),
                    Texts.due(column.reply(), language),
                    Texts.due(column.extended(), language),
                    Texts.due(column.refusal(), language)));
        }
        return rows;
    }

    /** A preset by its name as it is typed, another policy by what it reads otherwise than the statute. */
    private static String named(PolicyComparison.Column column, Language language) {
        String statute = LawPolicy.statute().tell(language);
        String told = column.policy().tell(language);
        return told.equals(statute) || !told.startsWith(statute)
                ? column.policy().name()
                : told.substring(statute.length()).replaceFirst("^, \\S+ ", "");
    }

    /** All readings of the statute; of another policy only those in which it differs. */
    private static String meaning(LawPolicy policy, Language language) {
        LawPolicy statute = LawPolicy.statute();
        return policy.counting().stream()
                .filter(reading -> policy.equals(statute) || !statute.reads(reading))
                .map(reading -> told(reading, language))
                .collect(Collectors.joining(" "));
    }

    /** The reading with its article; where its text names none, every regulation is silent and the article leaves it open. */
    private static String told(Reading reading, Language language) {
        String text = reading.explain(language);
        String citation = reading.citation().toString();
        return text.contains(citation) ? text : text + " " + Texts.say(language, "compare.open", citation);
    }
}
