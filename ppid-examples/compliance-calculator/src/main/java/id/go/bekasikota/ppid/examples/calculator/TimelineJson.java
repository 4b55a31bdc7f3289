package id.go.bekasikota.ppid.examples.calculator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.Timeline;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A timeline as JSON (garis waktu), schema {@code ppid-timeline/1}. */
final class TimelineJson {
    static final String SCHEMA = "ppid-timeline/1";

    private TimelineJson() {}

    static String of(Timeline timeline, Deadlines deadlines, @Nullable LocalDate complete) {
        ObjectNode document = JsonParts.document(SCHEMA);
        document.put("received", timeline.received().toString());
        document.put("complete", JsonParts.text(Optional.ofNullable(complete)));
        JsonParts.policy(document, deadlines.policy());
        JsonParts.calendar(document, deadlines.calendar().coverage());
        ArrayNode milestones = document.putArray("milestones");
        timeline.milestones().forEach(milestone -> milestone(milestones.addObject(), milestone));
        return JsonParts.write(document);
    }

    private static void milestone(ObjectNode node, Timeline.Milestone milestone) {
        node.put("code", milestone.code());
        JsonParts.text(node, "label", milestone.label());
        JsonParts.deadline(node, milestone.deadline());
        node.put("clock", JsonParts.text(milestone.clock()));
    }
}
