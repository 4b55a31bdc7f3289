package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.Timeline;
import id.go.bekasikota.ppid.law.DateText;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A timeline in words (garis waktu): one line per milestone with its date, its count and its articles. */
final class TimelineText {
    private TimelineText() {}

    static String of(Timeline timeline, Deadlines deadlines, @Nullable LocalDate complete, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.say(language, "timeline.title", DateText.full(timeline.received(), language)));
        if (complete != null && deadlines.policy().clockStart() == ClockStart.COMPLETE) {
            lines.add(Texts.say(language, "complete", DateText.full(complete, language)));
        }
        lines.add(Texts.say(language, "policy", deadlines.policy().tell(language)));
        List<List<String>> rows = timeline.milestones().stream()
                .map(milestone -> row(milestone, language))
                .toList();
        lines.add(rows.isEmpty() ? Texts.say(language, "timeline.none") : TextTable.of(rows));
        return String.join("\n", lines);
    }

    private static List<String> row(Timeline.Milestone milestone, Language language) {
        Deadline deadline = milestone.deadline();
        String basis = deadline.citation().in(language)
                + milestone.clock().map(clock -> "; " + clock.in(language)).orElse("");
        return List.of(milestone.label().in(language), Texts.due(deadline, language), count(deadline, language), basis);
    }

    private static String count(Deadline deadline, Language language) {
        return Texts.say(
                language,
                "count",
                deadline.rule().term().amount(),
                DateText.full(deadline.trigger().date(), language));
    }
}
