package id.go.bekasikota.ppid.examples.calculator;

import static id.go.bekasikota.ppid.examples.calculator.PublishedSchema.COMPARISON;
import static id.go.bekasikota.ppid.examples.calculator.PublishedSchema.DEADLINE;
import static id.go.bekasikota.ppid.examples.calculator.PublishedSchema.TIMELINE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** The published schemas hold for what the program really writes, and refuse what it does not write. */
class JsonSchemaTest {
    private static JsonNode valid(PublishedSchema schema, String... args) {
        return schema.valid(InProcess.run(args).endsWith(0).out());
    }

    @Test
    void anExplanationHoldsEveryStep() {
        JsonNode json = valid(
                DEADLINE,
                "explain",
                "--rule=request.reply",
                "--trigger=2025-03-26",
                "--format=json",
                "--cutoff=15:00",
                "--time=16:00");

        assertThat(json.at("/due/date").asText()).isEqualTo("2025-04-22");
        assertThat(json.at("/derivation/countedFrom").asText()).isEqualTo("2025-03-27");
        assertThat(json.at("/trigger/time").asText()).isEqualTo("16:00:00");
        assertThat(json.at("/derivation/skipped").size()).isEqualTo(16);
        assertThat(json.at("/derivation/skipped/0/holidays/0/decree").asText()).startsWith("SKB 1017/2024");
        assertThat(json.at("/policy/cutoff").asText()).isEqualTo("15:00");
        assertThat(json.at("/text/id").asText()).startsWith("Batas akhir");
        assertThat(json.at("/text/en").asText()).startsWith("Last day");
    }

    @Test
    void whatIsUnsureIsMarkedInTheJson() {
        JsonNode json = valid(DEADLINE, "explain", "--rule=request.reply", "--trigger=2027-03-04", "--format=json");
        JsonNode cassation =
                valid(DEADLINE, "explain", "--rule=court.cassation", "--trigger=2025-09-08", "--format=json");

        assertThat(json.at("/derivation/skipped").findValuesAsText("status")).contains("provisional", "agreed");
        assertThat(json.at("/derivation/remarks").findValuesAsText("kind")).containsExactly("provisional-day");
        assertThat(json.at("/derivation/remarks/0/text/en").asText())
                .contains("it may still move: 9-12, 15 March 2027");
        assertThat(cassation.at("/derivation/remarks/0/kind").asText()).isEqualTo("other-reading");
    }

    @Test
    void rulesInHoursAndMonthsAreExplainedToo() {
        JsonNode hours = valid(
                DEADLINE, "explain", "--rule=data.access", "--trigger=2025-03-26", "--time=09:30", "--format=json");
        JsonNode months = valid(DEADLINE, "explain", "--rule=unit.feed", "--trigger=2035-12-31", "--format=json");

        assertThat(hours.at("/due/time").asText()).isEqualTo("09:30:00");
        assertThat(months.at("/due/date").asText()).isEqualTo("2036-06-30");
        assertThat(months.at("/elapsed").isNull()).isTrue();
        assertThat(months.at("/rule/basis/from").isNull()).isTrue();
    }

    @Test
    void aTimelineHoldsEveryMilestoneAndItsClock() {
        JsonNode json = valid(
                TIMELINE,
                "timeline",
                "--received=2025-03-26",
                "--complete=2025-03-27",
                "--clock-start=complete",
                "--format=json");

        assertThat(json.at("/milestones").findValuesAsText("code"))
                .contains("check", "refusal", "reply", "reply-extended", "objection", "objection-extended");
        assertThat(json.at("/milestones/1/clock").asText()).isEqualTo("PERKI 1/2021 Pasal 34 ayat (3)");
    }

    @Test
    void aMilestoneBeyondTheCalendarHasNoDate() {
        JsonNode json = valid(TIMELINE, "timeline", "--received=2027-12-10", "--format=json");

        assertThat(json.at("/milestones/0/deadline/due/type").asText()).isEqualTo("on");
        assertThat(json.at("/milestones/2/deadline/due/type").asText()).isEqualTo("after-coverage");
        assertThat(json.at("/milestones/2/deadline/due/coverage/last").asText()).isEqualTo("2027-12-31");
    }

    @Test
    void aComparisonHoldsEveryPolicy() {
        JsonNode json = valid(COMPARISON, "compare", "--received=2025-03-26", "--format=json");

        assertThat(json.at("/columns").size()).isEqualTo(4);
        assertThat(json.at("/columns/1/label/en").asText()).contains("perki2021");
        assertThat(json.at("/columns/1/policy/clock-start").asText()).isEqualTo("complete");
        assertThat(json.at("/columns/1/reply/due/date").asText()).isEqualTo("2025-04-24");
        assertThat(json.at("/columns/1/refusal/due/date").asText()).isEqualTo("2025-04-21");
        assertThat(json.at("/columns/0/reply/rule/basis/citation").asText()).isEqualTo("UU 14/2008 Pasal 22 ayat (7)");
        assertThat(json.at("/columns/0/reply/derivation/basis/clock-start").asText())
                .isEqualTo("UU 14/2008 Pasal 22 ayat (7)");
    }

    @Test
    void theLanguageDoesNotChangeTheJson() {
        String[] id = {"timeline", "--received=2025-03-26", "--format=json", "--lang=id"};
        String[] en = {"timeline", "--received=2025-03-26", "--format=json", "--lang=en"};

        assertThat(InProcess.run(id).bytes()).isEqualTo(InProcess.run(en).bytes());
    }

    @Test
    void theSchemasRefuseADocumentOfAnotherKind() {
        String json = InProcess.run("compare", "--received=2025-03-26", "--format=json")
                .out();

        TIMELINE.refuses(json);
        TIMELINE.refuses(json.replace("\"columns\"", "\"milestones\""));
        COMPARISON.refuses(json.replaceFirst("\"elapsed\"", "\"elapsedDays\""));
        COMPARISON.refuses(json.replaceFirst("\"reason\" : \"weekend\"", "\"reason\" : \"sunday\""));
    }
}
