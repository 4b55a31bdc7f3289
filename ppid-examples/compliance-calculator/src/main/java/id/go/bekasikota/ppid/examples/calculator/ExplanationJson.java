package id.go.bekasikota.ppid.examples.calculator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bekasikota.ppid.calendar.Holiday;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Derivation;
import id.go.bekasikota.ppid.deadline.SkippedDay;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Language;

/** A derivation as JSON (penurunan batas waktu), schema {@code ppid-explanation/1}. */
final class ExplanationJson {
    static final String SCHEMA = "ppid-explanation/1";

    private ExplanationJson() {}

    static String of(Deadline deadline) {
        Derivation derivation = deadline.derivation();
        ObjectNode document = JsonParts.document(SCHEMA);
        JsonParts.deadline(document, deadline);
        JsonParts.policy(document, deadline.policy());
        JsonParts.calendar(document, derivation.calendar().coverage());
        document.put("countedFrom", JsonParts.text(derivation.countedFrom()));
        ArrayNode skipped = document.putArray("skipped");
        derivation.skipped().forEach(day -> skipped(skipped.addObject(), day));
        ArrayNode remarks = document.putArray("remarks");
        derivation.remarks().forEach(remark -> {
            ObjectNode node = remarks.addObject().put("kind", remark.kind().code());
            JsonParts.text(node, "text", remark.text());
        });
        JsonParts.text(
                document,
                "text",
                new BilingualText(deadline.explain(Language.INDONESIAN), deadline.explain(Language.ENGLISH)));
        return JsonParts.write(document);
    }

    private static void skipped(ObjectNode node, SkippedDay day) {
        node.put("date", day.date().toString());
        node.put("reason", day.reason() == SkippedDay.Reason.WEEKEND ? "weekend" : "holiday");
        ArrayNode holidays = node.putArray("holidays");
        day.holidays().forEach(holiday -> holiday(holidays.addObject(), holiday));
    }

    private static void holiday(ObjectNode node, Holiday holiday) {
        // the published schema writes kinds as files of holidays do
        node.put("kind", holiday.kind().code().replace('-', '_'));
        JsonParts.text(node, "name", new BilingualText(holiday.nameId(), holiday.nameEn()));
        node.put("decree", holiday.decree().isEmpty() ? null : holiday.decree());
        node.put("status", holiday.status().code());
    }
}
