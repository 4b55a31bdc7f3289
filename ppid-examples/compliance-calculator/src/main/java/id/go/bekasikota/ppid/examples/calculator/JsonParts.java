package id.go.bekasikota.ppid.examples.calculator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.DueDate;
import id.go.bekasikota.ppid.deadline.LegalBasis;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.policy.LawPolicy;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts that the JSON documents share (bagian JSON). Built field by field, because the documents have a published
 * schema and must not follow when a class of the library is renamed; what is not known is null, never left out.
 */
final class JsonParts {
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonParts() {}

    static ObjectNode document(String schema) {
        return MAPPER.createObjectNode().put("schema", schema);
    }

    static String write(ObjectNode document) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        try {
            return MAPPER.writer(printer).writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers can always be written", e);
        }
    }

    static void policy(ObjectNode parent, LawPolicy policy) {
        ObjectNode node = parent.putObject("policy");
        node.put("name", policy.name());
        node.put("clockStart", policy.clockStart().code());
        node.put("collectiveLeave", policy.collectiveLeave().code());
        node.put("nonWorkingReceipt", policy.nonWorkingReceipt().code());
        node.put("cutoff", text(policy.cutoff()));
        ObjectNode basis = node.putObject("basis");
        basis.put("clockStart", policy.clockStart().citation().toString());
        basis.put("collectiveLeave", policy.collectiveLeave().citation().toString());
        basis.put("nonWorkingReceipt", policy.nonWorkingReceipt().citation().toString());
    }

    static void calendar(ObjectNode parent, Coverage coverage) {
        ObjectNode node = parent.putObject("calendar");
        node.put("first", coverage.first().toString());
        node.put("last", coverage.last().toString());
    }

    static void text(ObjectNode parent, String field, BilingualText text) {
        parent.putObject(field).put("id", text.id()).put("en", text.en());
    }

    /** Puts what every deadline has: rule, trigger, due date and the working days between. */
    static void deadline(ObjectNode node, Deadline deadline) {
        rule(node.putObject("rule"), deadline.rule());
        ObjectNode trigger = node.putObject("trigger");
        trigger.put("date", deadline.trigger().date().toString());
        trigger.put("time", clock(deadline.trigger().time()));
        due(node.putObject("due"), deadline.due());
        node.put(
                "elapsedFromTrigger",
                deadline.elapsed().isPresent() ? (Integer) deadline.elapsed().getAsInt() : null);
    }

    private static void rule(ObjectNode node, DeadlineRule rule) {
        LegalBasis basis = rule.basis();
        node.put("code", rule.code());
        text(node, "name", rule.wording().name());
        node.put("amount", rule.term().amount());
        node.put("unit", rule.term().unit().code());
        node.put("citation", rule.citation().toString());
        node.put("inForceFrom", text(basis.from()));
        node.put("inForceTo", text(basis.to()));
        node.put("certainty", basis.certainty().code());
        text(node, "startsWith", rule.wording().trigger());
        text(node, "bound", rule.wording().bound());
        text(node, "note", rule.wording().note());
    }

    private static void due(ObjectNode node, DueDate due) {
        node.put("status", status(due));
        node.put("date", text(due.known()));
        node.put("time", due instanceof DueDate.On on ? clock(on.time()) : null);
    }

    private static String status(DueDate due) {
        if (due instanceof DueDate.On) {
            return "known";
        }
        return due instanceof DueDate.BeforeCoverage ? "before-calendar" : "after-calendar";
    }

    static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    /** Times always with seconds, which {@link LocalTime#toString} leaves out when they are zero. */
    private static @Nullable String clock(Optional<LocalTime> time) {
        return time.map(t -> t.getSecond() == 0 ? t + ":00" : t.toString()).orElse(null);
    }
}
