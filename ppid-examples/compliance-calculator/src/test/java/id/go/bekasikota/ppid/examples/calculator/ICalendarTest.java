package id.go.bekasikota.ppid.examples.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar files, read by a library that is not ours. */
class ICalendarTest {
    private static final String[] TIMELINE = {"timeline", "--received", "2025-03-26", "--format", "ics", "--lang", "id"
    };

    private static ICalendar read(String... args) {
        String text = InProcess.run(args).endsWith(0).out();
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendar;
    }

    private static String day(ICalDate date) {
        assertThat(date.hasTime()).isFalse();
        var raw = date.getRawComponents();
        return String.format(Locale.ROOT, "%04d-%02d-%02d", raw.getYear(), raw.getMonth(), raw.getDate());
    }

    private static List<String> days(ICalendar calendar) {
        return calendar.getEvents().stream()
                .map(event -> day(event.getDateStart().getValue()))
                .toList();
    }

    @Test
    void everyMilestoneIsAnEventOfTheSameDayAsInTheJson() throws IOException {
        JsonNode json = new JsonMapper()
                .readTree(InProcess.run("timeline", "--received=2025-03-26", "--format=json")
                        .out());
        List<String> dates = new ArrayList<>();
        json.at("/milestones")
                .forEach(milestone ->
                        dates.add(milestone.at("/deadline/due/date").asText()));

        assertThat(days(read(TIMELINE))).hasSize(5).isEqualTo(dates);
    }

    @Test
    void anExplanationIsItsDescription() {
        String[] args = {"explain", "--rule=request.reply", "--trigger=2025-03-26"};
        VEvent event = read("explain", "--rule=request.reply", "--trigger=2025-03-26", "--format=ics")
                .getEvents()
                .get(0);

        assertThat(event.getDescription().getValue() + "\n")
                .isEqualTo(InProcess.run(args).out());
        assertThat(event.getSummary().getValue()).isEqualTo("Batas akhir: jawaban tertulis");
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(Instant.parse("2026-11-25T03:00:00Z"));
        assertThat(day(event.getDateEnd().getValue())).isEqualTo("2025-04-22");
    }

    @Test
    void alarmsSoundOnTheMorningOfTheWorkingDaysBefore() {
        VEvent event = read("explain", "--rule=request.reply", "--trigger=2025-03-26", "--format=ics")
                .getEvents()
                .get(0);

        // due Monday 21 April; Friday the 18th is Good Friday: working days before are Thu 17, Wed 16, Tue 15
        assertThat(event.getAlarms())
                .extracting(alarm -> alarm.getTrigger().getDate().toInstant().toString())
                .containsExactly("2025-04-15T02:00:00Z", "2025-04-17T02:00:00Z");
    }

    @Test
    void aTermInHoursEndsAtItsMoment() {
        VEvent event = read(
                        "explain",
                        "--rule=data.access",
                        "--trigger=2025-03-26",
                        "--time=09:30",
                        "--format=ics",
                        "--lang=en")
                .getEvents()
                .get(0);

        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2025-03-29T02:30:00Z"));
    }

    @Test
    void linesAreFoldedByOctetsBetweenCharactersAndEndWithCrLf_O12() {
        byte[] bytes = InProcess.run(TIMELINE).bytes();
        String text = new String(bytes, StandardCharsets.UTF_8);

        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\ufffd");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text).contains("\\, ", "\r\n ").doesNotContainPattern("(?m)^DESCRIPTION:[^\r]*[^\\\\],");
    }

    @Test
    void aCharacterOfFourOctetsIsNeverCut() {
        String folded = OctetFolding.of("SUMMARY:a" + "\ud83d\ude00".repeat(40) + "\r\n");

        assertThat(folded.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(new String(folded.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(folded);
        assertThat(folded.replace("\r\n ", "")).isEqualTo("SUMMARY:a" + "\ud83d\ude00".repeat(40) + "\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "breach.notify, 2025-09-12, 2025-09-14T09:00:00Z 2025-09-15T06:00:00Z",
        "request.check, 2025-09-12, 2025-09-16T02:00:00Z",
        "request.reply, 2025-03-26, 2025-04-15T02:00:00Z 2025-04-17T02:00:00Z",
        "dispute.summons, 2025-09-12, 2025-09-03T02:00:00Z 2025-09-08T02:00:00Z"
    })
    void anAlarmIsNeverBeforeTheTriggerAndOneIsBeforeTheEnd_F28(String rule, String trigger, String moments) {
        VEvent event = read("explain", "--rule", rule, "--trigger", trigger, "--time", "16:00", "--format", "ics")
                .getEvents()
                .get(0);

        assertThat(event.getAlarms())
                .extracting(alarm -> alarm.getTrigger().getDate().toInstant().toString())
                .containsExactly(moments.split(" "));
    }

    @Test
    void whatIsWrittenLaterHasAHigherSequence_F28() {
        String[] words = {"explain", "--rule=request.reply", "--trigger=2025-03-26", "--format=ics"};
        VEvent earlier =
                read(with(words, "--now=2025-09-01T08:00:00Z")).getEvents().get(0);
        VEvent later =
                read(with(words, "--now=2025-09-01T15:00:01+07:00")).getEvents().get(0);

        assertThat(later.getUid().getValue()).isEqualTo(earlier.getUid().getValue());
        assertThat(later.getSequence().getValue())
                .isEqualTo(earlier.getSequence().getValue() + 1);
        assertThat(later.getDateTimeStamp().getValue().toInstant()).isEqualTo(Instant.parse("2025-09-01T08:00:01Z"));
    }

    @Test
    void theLastDayOfAllHasAnEvent() {
        String text = InProcess.run(
                        "explain", "--rule=exemption.law-enforcement", "--trigger=9969-12-31", "--format=ics")
                .endsWith(0)
                .out();

        assertThat(text).contains("DTSTART;VALUE=DATE:99991231\r\n").doesNotContain("DTEND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", "2025-09-01", "2025-09-01T08:00", "+12025-01-01T00:00:00Z", ""})
    void aMomentNamesItsOffset(String now) {
        InProcess.english("explain", "--rule=request.reply", "--trigger=2025-03-26", "--now=" + now)
                .isRefused("no instant");
    }

    private static String[] with(String[] words, String more) {
        String[] all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = more;
        return all;
    }

    @Test
    void aSecondRunGivesTheSameIdentitiesAndEachEventItsOwn_O12() {
        List<String> first = uids(read(TIMELINE));

        assertThat(uids(read(TIMELINE))).isEqualTo(first);
        assertThat(Set.copyOf(first)).hasSize(first.size());
        assertThat(uids(read("timeline", "--received=2025-03-27", "--format=ics")))
                .doesNotContainAnyElementsOf(first);
        assertThat(uids(read("timeline", "--received=2025-03-26", "--format=ics", "--as-known-on=2025-01-01")))
                .as("a changed calendar moves the event instead of doubling it")
                .isEqualTo(first);
    }

    private static List<String> uids(ICalendar calendar) {
        return calendar.getEvents().stream()
                .map(event -> event.getUid().getValue())
                .collect(Collectors.toList());
    }

    @Test
    void aMilestoneWithoutADateIsNoEvent() {
        assertThat(days(read("timeline", "--received=2027-12-10", "--format=ics")))
                .containsExactly("2027-12-15", "2027-12-27");
        InProcess.english("timeline", "--received=2010-01-04", "--format=ics").isRefused("no milestone");
    }
}
