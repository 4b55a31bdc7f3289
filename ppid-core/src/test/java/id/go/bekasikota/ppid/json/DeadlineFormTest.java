package id.go.bekasikota.ppid.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.DueDate;
import id.go.bekasikota.ppid.deadline.PolicyComparison;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.deadline.Timeline;
import id.go.bekasikota.ppid.deadline.Trigger;
import id.go.bekasikota.ppid.policy.LawPolicy;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A deadline has one form, with its derivation and its text, whoever's mapper writes it; what was computed is not read. */
class DeadlineFormTest {
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final Deadlines LAW = Deadlines.indonesia();
    private static final LocalDate DAY = LocalDate.of(2025, 3, 26);

    static Stream<Object> values() {
        return Stream.of(
                LAW.of(StatutoryDeadlines.REQUEST_REPLY, DAY),
                LAW.under(LawPolicy.perki2021().withCutoff(LocalTime.of(15, 0)))
                        .of(StatutoryDeadlines.REQUEST_REPLY, DAY, LocalTime.of(16, 0)),
                LAW.of(StatutoryDeadlines.DATA_ACCESS, DAY, LocalTime.of(9, 30)),
                LAW.of(StatutoryDeadlines.COURT_CASSATION, DAY),
                LAW.of(StatutoryDeadlines.DISPUTE_SUMMONS, DAY),
                LAW.of(StatutoryDeadlines.PUBLICATION_PERIODIC, LocalDate.of(2035, 8, 31)),
                LAW.of(StatutoryDeadlines.REQUEST_REPLY, LocalDate.of(2031, 1, 6)),
                LAW.of(StatutoryDeadlines.REQUEST_REPLY, LocalDate.of(2009, 1, 6)),
                Timeline.of(LAW, Trigger.on(DAY)),
                PolicyComparison.of(LAW, DAY));
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyMapperWritesTheSameTreeAndReadsTheValueBack(Object value) throws Exception {
        String text = PpidJson.write(value);
        for (Mapper mapper : Mapper.values()) {
            assertThat(TREES.readTree(mapper.write(value))).as(mapper.name()).isEqualTo(TREES.readTree(text));
            assertThat((Object) mapper.read(text, value.getClass()))
                    .as(mapper.name())
                    .isEqualTo(value);
        }
        assertThat(PpidJson.write(PpidJson.read(text, value.getClass()))).isEqualTo(text);
    }

    @Test
    void theFieldsStandInTheirOrder() throws Exception {
        JsonNode json = TREES.readTree(PpidJson.write(LAW.of(StatutoryDeadlines.REQUEST_REPLY, DAY)));

        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("rule", "trigger", "due", "elapsed", "policy", "derivation", "text");
        assertThat(json.path("derivation").fieldNames())
                .toIterable()
                .containsExactly("countedFrom", "skipped", "calendar", "basis", "remarks");
        assertThat(json.at("/derivation/skipped/0/holidays").isArray()).isTrue();
    }

    @Test
    void whatWasComputedIsComputedAnew() throws Exception {
        Deadline deadline = LAW.of(StatutoryDeadlines.REQUEST_REPLY, DAY);
        ObjectNode forged = (ObjectNode) TREES.readTree(PpidJson.write(deadline));
        forged.put("elapsed", "many").put("text", 3).putObject("derivation").put("skipped", true);

        assertSameWithout(forged, deadline);
        assertSameWithout(forged.without(List.of("elapsed", "derivation", "text")), deadline);
    }

    private static void assertSameWithout(JsonNode json, Deadline deadline) {
        for (Mapper mapper : Mapper.values()) {
            assertThat(PpidJson.write(mapper.read(json.toString(), Deadline.class)))
                    .as(mapper.name())
                    .isEqualTo(PpidJson.write(deadline));
        }
    }

    /** Somebody's file may say anything; what could be read can be shown. */
    @Property(tries = 300)
    void whateverDueDateIsReadIsWritten(
            @ForAll("rules") DeadlineRule rule, @ForAll("triggers") Trigger trigger, @ForAll("dues") DueDate due)
            throws JsonProcessingException {
        Deadline read =
                PpidJson.read(PpidJson.write(Deadline.read(rule, trigger, due, LawPolicy.statute())), Deadline.class);

        JsonNode json = TREES.readTree(PpidJson.write(read));
        assertThat(json.at("/text/id").asText()).isNotBlank();
        assertThat(read.due()).isEqualTo(due);
    }

    @Provide
    Arbitrary<DeadlineRule> rules() {
        return Arbitraries.of(StatutoryDeadlines.table().all());
    }

    @Provide
    Arbitrary<Trigger> triggers() {
        return days().map(day ->
                new Trigger(day, day.getDayOfMonth() > 15 ? Optional.of(LocalTime.NOON) : Optional.empty()));
    }

    @Provide
    Arbitrary<DueDate> dues() {
        return days().map(day -> new DueDate.On(day, Optional.empty()));
    }

    /** In the calendar, anywhere, and at the ends of time. */
    private static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Dates.dates().between(LocalDate.of(2010, 1, 1), LocalDate.of(2027, 12, 31)),
                Dates.dates().between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)),
                Arbitraries.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.of(2009, 12, 31)));
    }
}
