package id.go.bekasikota.ppid.examples.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The published schemas hold for what the program really writes, and refuse what it does not write. */
class JsonSchemaTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static JsonNode valid(String schema, String... args) throws IOException {
        String json = InProcess.run(args).endsWith(0).out();
        assertThat(schema(schema).validate(json, InputFormat.JSON)).isEmpty();
        return MAPPER.readTree(json);
    }

    private static Schema schema(String name) throws IOException {
        String file = "/schema/" + name.replace('/', '-') + ".schema.json";
        try (InputStream in = Objects.requireNonNull(JsonSchemaTest.class.getResourceAsStream(file), file)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    @Test
    void anExplanationHoldsEveryStep() throws IOException {
        JsonNode json = valid(
                "ppid-explanation/1",
                "explain",
                "--rule=request.reply",
                "--trigger=2025-03-26",
                "--format=json",
                "--cutoff=15:00",
                "--time=16:00");

        assertThat(json.at("/schema").asText()).isEqualTo("ppid-explanation/1");
        assertThat(json.at("/due/date").asText()).isEqualTo("2025-04-22");
        assertThat(json.at("/countedFrom").asText()).isEqualTo("2025-03-27");
        assertThat(json.at("/trigger/time").asText()).isEqualTo("16:00:00");
        assertThat(json.at("/skipped").size()).isEqualTo(16);
        assertThat(json.at("/skipped/0/holidays/0/decree").asText()).startsWith("SKB 1017/2024");
        assertThat(json.at("/policy/cutoff").asText()).isEqualTo("15:00");
        assertThat(json.at("/text/id").asText()).startsWith("Batas akhir");
        assertThat(json.at("/text/en").asText()).startsWith("Last day");
    }

    @Test
    void whatIsUnsureIsMarkedInTheJson() throws IOException {
        JsonNode json =
                valid("ppid-explanation/1", "explain", "--rule=request.reply", "--trigger=2027-03-04", "--format=json");
        JsonNode cassation = valid(
                "ppid-explanation/1", "explain", "--rule=court.cassation", "--trigger=2025-09-08", "--format=json");

        assertThat(json.at("/skipped").findValuesAsText("status")).contains("provisional", "agreed");
        assertThat(json.at("/remarks").findValuesAsText("kind")).containsExactly("provisional-day");
        assertThat(json.at("/remarks/0/text/en").asText()).contains("it may still move: 9-12, 15 March 2027");
        assertThat(cassation.at("/remarks/0/kind").asText()).isEqualTo("other-reading");
    }

    @Test
    void rulesInHoursAndMonthsAreExplainedToo() throws IOException {
        JsonNode hours = valid(
                "ppid-explanation/1",
                "explain",
                "--rule=data.access",
                "--trigger=2025-03-26",
                "--time=09:30",
                "--format=json");
        JsonNode months =
                valid("ppid-explanation/1", "explain", "--rule=unit.feed", "--trigger=2035-12-31", "--format=json");

        assertThat(hours.at("/due/time").asText()).isEqualTo("09:30:00");
        assertThat(months.at("/due/date").asText()).isEqualTo("2036-06-30");
        assertThat(months.at("/elapsedFromTrigger").isNull()).isTrue();
        assertThat(months.at("/rule/inForceFrom").isNull()).isTrue();
    }

    @Test
    void aTimelineHoldsEveryMilestoneAndItsClock() throws IOException {
        JsonNode json = valid(
                "ppid-timeline/1",
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
    void aMilestoneBeyondTheCalendarHasNoDate() throws IOException {
        JsonNode json = valid("ppid-timeline/1", "timeline", "--received=2027-12-10", "--format=json");

        assertThat(json.at("/milestones/0/due/status").asText()).isEqualTo("known");
        assertThat(json.at("/milestones/2/due/status").asText()).isEqualTo("after-calendar");
        assertThat(json.at("/milestones/2/due/date").isNull()).isTrue();
    }

    @Test
    void aComparisonHoldsEveryPolicy() throws IOException {
        JsonNode json = valid("ppid-comparison/1", "compare", "--received=2025-03-26", "--format=json");

        assertThat(json.at("/policies").size()).isEqualTo(4);
        assertThat(json.at("/policies/1/policy/name").asText()).isEqualTo("perki2021");
        assertThat(json.at("/policies/1/reply/due/date").asText()).isEqualTo("2025-04-24");
        assertThat(json.at("/policies/1/refusal/due/date").asText()).isEqualTo("2025-04-21");
        assertThat(json.at("/policies/0/reply/rule/citation").asText()).isEqualTo("UU 14/2008 Pasal 22 ayat (7)");
        // received on a working day: only the reading of receipt on a day off gives the same dates
        assertThat(json.at("/policies").findValuesAsText("parts")).containsExactly("false", "true", "true", "false");
    }

    @Test
    void theLanguageDoesNotChangeTheJson() {
        String[] id = {"timeline", "--received=2025-03-26", "--format=json", "--lang=id"};
        String[] en = {"timeline", "--received=2025-03-26", "--format=json", "--lang=en"};

        assertThat(InProcess.run(id).bytes()).isEqualTo(InProcess.run(en).bytes());
    }

    @Test
    void theSchemasRefuseADocumentOfAnotherKind() throws IOException {
        String json = InProcess.run("compare", "--received=2025-03-26", "--format=json")
                .out();

        assertThat(schema("ppid-timeline/1").validate(json, InputFormat.JSON)).isNotEmpty();
        assertThat(parse(json).at("/schema").asText()).isEqualTo("ppid-comparison/1");
    }

    private static JsonNode parse(String json) throws JsonProcessingException {
        return MAPPER.readTree(json);
    }
}
