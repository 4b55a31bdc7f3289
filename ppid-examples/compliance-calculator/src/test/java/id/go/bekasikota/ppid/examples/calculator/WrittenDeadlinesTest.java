package id.go.bekasikota.ppid.examples.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.PolicyComparison;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.deadline.Timeline;
import id.go.bekasikota.ppid.deadline.Trigger;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.CollectiveLeave;
import id.go.bekasikota.ppid.policy.Reading.NonWorkingReceipt;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deadlines, timelines and comparisons of every kind are written by their schemas, and a deadline by one form wherever it stands. */
class WrittenDeadlinesTest {
    private static final LawPolicy ODD = LawPolicy.perki2021()
            .with(CollectiveLeave.WORKING)
            .with(NonWorkingReceipt.ROLL)
            .withCutoff(LocalTime.of(15, 0));

    static Stream<Deadlines> laws() {
        return Stream.of(
                Deadlines.indonesia(),
                Deadlines.indonesia().under(LawPolicy.perki2021()),
                Deadlines.indonesia().under(ODD),
                Deadlines.indonesia().with(WorkingCalendar.indonesia().asKnownOn(LocalDate.of(2025, 8, 6))));
    }

    static Stream<DeadlineRule> rules() {
        return StatutoryDeadlines.table().all().stream();
    }

    /** A working day, a weekend, before an election and a provisional day, both ends of the calendar, and beyond. */
    static List<LocalDate> days() {
        return Stream.of(
                        "0001-01-01",
                        "2009-12-31",
                        "2010-01-01",
                        "2025-03-26",
                        "2025-09-06",
                        "2024-02-06",
                        "2027-03-04",
                        "2027-12-20",
                        "2028-02-29",
                        "9960-12-31")
                .map(LocalDate::parse)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsWrittenFromEveryDayUnderEveryLaw(DeadlineRule rule) {
        for (Deadlines law : laws().toList()) {
            for (LocalDate day : days()) {
                Deadline deadline = law.of(rule, day, LocalTime.of(16, 30, 5));
                JsonNode json = PublishedSchema.DEADLINE.valid(PpidJson.write(deadline));

                assertThat(json.at("/due/date").asText())
                        .isEqualTo(
                                deadline.due().known().map(LocalDate::toString).orElse(""));
                assertThat(json.at("/text/id").asText()).isEqualTo(deadline.explain(Language.INDONESIAN));
                assertThat(json.at("/text/en").asText()).isEqualTo(deadline.explain(Language.ENGLISH));
                assertThat(json.at("/derivation/skipped"))
                        .hasSize(deadline.derivation().skipped().size());
            }
        }
    }

    @Test
    void everyUnitKindOfDayAndRemarkWasAmongThem() {
        Set<String> seen = new HashSet<>();
        laws().forEach(law -> rules().forEach(rule -> days().forEach(day -> {
            JsonNode json = PublishedSchema.tree(PpidJson.write(law.of(rule, day, LocalTime.of(16, 30))));
            Stream.of("unit", "reason", "kind", "certainty", "status", "type")
                    .forEach(field -> seen.addAll(json.findValuesAsText(field)));
        })));

        assertThat(seen)
                .contains("working-day", "calendar-day", "month", "year", "hour", "weekend", "holiday", "national")
                .contains("collective-leave", "election", "provisional", "agreed", "on", "before-coverage")
                .contains("after-coverage", "coverage-ends-soon", "not-yet-in-force", "other-reading");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2008-01-02", "2010-05-03", "2021-06-29", "2025-03-26", "2025-09-06", "2027-12-10", "2031-01-01"
            })
    void everyTimelineIsWritten(LocalDate received) {
        laws().forEach(law -> {
            Timeline timeline = Timeline.of(law, Trigger.on(received), received.plusDays(2));
            JsonNode json = PublishedSchema.TIMELINE.valid(PpidJson.write(timeline));

            assertThat(json.at("/milestones")).hasSize(timeline.milestones().size());
            timeline.milestones().stream()
                    .findFirst()
                    .ifPresent(first -> assertThat(json.at("/milestones/0/deadline"))
                            .isEqualTo(PublishedSchema.tree(PpidJson.write(first.deadline()))));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-05-03", "2021-06-29", "2025-03-26", "2025-09-06", "2027-12-10"})
    void everyComparisonIsWritten(LocalDate received) {
        laws().limit(3)
                .forEach(law -> Stream.of(Optional.<LocalDate>empty(), Optional.of(received.plusDays(3)))
                        .map(complete -> complete.map(day -> PolicyComparison.of(law, received, day))
                                .orElseGet(() -> PolicyComparison.of(law, received)))
                        .forEach(comparison -> assertThat(PublishedSchema.COMPARISON
                                        .valid(PpidJson.write(comparison))
                                        .at("/columns"))
                                .hasSize(comparison.columns().size())));
    }

    @Test
    void theProgramWritesWhatTheLibraryWrites() {
        Deadlines law = Deadlines.indonesia();
        LocalDate day = LocalDate.of(2025, 3, 26);

        assertThat(written("explain", "--rule=data.access", "--trigger=2025-03-26", "--time=09:30"))
                .isEqualTo(PpidJson.write(law.of(StatutoryDeadlines.DATA_ACCESS, day, LocalTime.of(9, 30))));
        assertThat(written("timeline", "--received=2025-03-26"))
                .isEqualTo(PpidJson.write(Timeline.of(law, Trigger.on(day))));
        assertThat(written("compare", "--received=2025-03-26"))
                .isEqualTo(PpidJson.write(PolicyComparison.of(law, day)));
    }

    private static String written(String... args) {
        return InProcess.run(Stream.concat(Stream.of(args), Stream.of("--format=json"))
                        .toArray(String[]::new))
                .endsWith(0)
                .out();
    }
}
