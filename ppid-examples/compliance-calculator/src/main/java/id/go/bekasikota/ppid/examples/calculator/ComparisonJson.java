package id.go.bekasikota.ppid.examples.calculator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.PolicyComparison;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A comparison of policies as JSON (perbandingan kebijakan), schema {@code ppid-comparison/1}. */
final class ComparisonJson {
    static final String SCHEMA = "ppid-comparison/1";

    private ComparisonJson() {}

    static String of(PolicyComparison comparison, Deadlines deadlines, @Nullable LocalDate complete) {
        ObjectNode document = JsonParts.document(SCHEMA);
        document.put("received", comparison.received().toString());
        document.put("complete", JsonParts.text(Optional.ofNullable(complete)));
        JsonParts.calendar(document, deadlines.calendar().coverage());
        ArrayNode columns = document.putArray("policies");
        comparison.columns().forEach(column -> column(columns.addObject(), column, comparison));
        return JsonParts.write(document);
    }

    private static void column(ObjectNode node, PolicyComparison.Column column, PolicyComparison comparison) {
        JsonParts.policy(node, column.policy());
        JsonParts.deadline(node.putObject("reply"), column.reply());
        JsonParts.deadline(node.putObject("extended"), column.extended());
        JsonParts.deadline(node.putObject("refusal"), column.refusal());
        node.put("parts", comparison.parting().contains(column));
    }
}
