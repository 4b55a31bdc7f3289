package id.go.bekasikota.ppid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.contract.SampleLife;
import id.go.bekasikota.ppid.contract.Samples;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.report.Timeliness;
import id.go.bekasikota.ppid.request.Delivery;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestEvent;
import id.go.bekasikota.ppid.request.RequestedItem;
import id.go.bekasikota.ppid.requester.Individual;
import id.go.bekasikota.ppid.requester.Requester;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PpidJson adds to a mapper: one text, type codes at the root, and errors that name the place and no contents. */
class PpidJsonTest {
    private static final List<JsonBinding> BOTH = List.of(Mapper.TWO, Mapper.THREE);

    @Test
    void jackson2IsTakenWhereBothAreThere() {
        assertThat(PpidJson.binding(PpidJson.class.getClassLoader())).containsInstanceOf(Jackson2Binding.class);
    }

    @Test
    void theTextIsTheSameOnEveryMachine() {
        assertThat(PpidJson.write(new RequestedItem(1, "Anggaran / 2024 \u00e9")))
                .isEqualTo("{\n  \"number\" : 1,\n  \"details\" : \"Anggaran / 2024 \u00e9\"\n}\n");
        assertThat(PpidJson.write(List.of())).isEqualTo("[ ]\n");
    }

    @Test
    void aFigureIsWrittenWithoutExponent() {
        Timeliness timeliness = new Timeliness(1, 0, 0, 0, Optional.of(new BigDecimal("1E+2")));

        for (JsonBinding binding : BOTH) {
            assertThat(binding.write(timeliness)).contains("\"rate\" : 100\n");
        }
    }

    @Test
    void theTypeCodeIsKeptInAnOptionalAtTheRoot() {
        Optional<Requester> requester = Optional.of(Individual.named("Siti"));

        String json = PpidJson.write(requester);

        assertThat(json).startsWith("{\n  \"type\" : \"individual\",");
        assertThat(PpidJson.readOptional(json, Requester.class)).isEqualTo(requester);
        assertThat(PpidJson.write(Optional.empty())).isEqualTo("null\n");
        assertThat(PpidJson.readOptional("null", Requester.class)).isEmpty();
    }

    @Test
    void theTypeCodeIsKeptInAListAtTheRoot() {
        List<RequestEvent> events = new ArrayList<>();
        Arrays.stream(RequestEvent.class.getPermittedSubclasses())
                .forEach(kind -> events.add((RequestEvent) Samples.of(kind, Samples.Fill.FULL)));

        String json = PpidJson.writeList(events, RequestEvent.class);

        assertThat(json).startsWith("[\n  {\n    \"type\" : \"").isEqualTo(PpidJson.write(events));
        assertThat(PpidJson.readList(json, RequestEvent.class)).isEqualTo(events);
        for (JsonBinding binding : BOTH) {
            assertThat(binding.writeAll(events) + "\n").isEqualTo(json);
            assertThat(binding.readAll(json, RequestEvent.class)).isEqualTo(events);
        }
    }

    @Test
    void aListOfAnotherTypeIsRefused() {
        List<?> numbers = List.of(1);
        @SuppressWarnings("unchecked")
        List<Requester> wrong = (List<Requester>) numbers;

        assertThatThrownBy(() -> PpidJson.writeList(wrong, Requester.class))
                .isInstanceOf(PpidException.class)
                .hasMessage("a list of Requester holds a Integer");
    }

    @Test
    void aListIsReadOnlyFromAnArrayOfValues() {
        assertThatThrownBy(() -> PpidJson.readList("null", Requester.class)).isInstanceOf(PpidException.class);
        assertThatThrownBy(() -> PpidJson.readList("{}", Requester.class)).isInstanceOf(PpidException.class);
        assertThatThrownBy(() -> PpidJson.readList("[null]", RequestedItem.class))
                .isInstanceOf(PpidException.class)
                .hasMessage("the JSON of RequestedItem lacks [0]");
    }

    @Test
    void whatIsMissingIsRefusedByItsName() {
        assertThatThrownBy(() -> PpidJson.read(
                        "{\"by\":{\"type\":\"outsider\",\"party\":\"time\"},"
                                + "\"recorded\":\"2025-09-01T02:00:00Z\"}",
                        Stamp.class))
                .isInstanceOf(PpidException.class)
                .hasMessage("the JSON of Stamp lacks on");
        assertThatThrownBy(() -> PpidJson.read(
                        "{\"by\":{\"type\":\"outsider\"},\"on\":\"2025-09-01\","
                                + "\"recorded\":\"2025-09-01T02:00:00Z\"}",
                        Stamp.class))
                .hasMessage("the JSON of Stamp lacks by.party");
        String tally = PpidJson.write(Tally.empty()).replaceFirst("\"received\" : ", "\"later\" : ");
        assertThatThrownBy(() -> PpidJson.read(tally, Tally.class)).hasMessage("the JSON of Tally lacks received");
        assertThatThrownBy(() -> PpidJson.read("null", Stamp.class)).isInstanceOf(PpidException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"stamp\" : ", "\"receipt\" : ", "\"received\" : ", "\"channel\" : ", "\"on\" : "})
    void whatACaseLacksIsRefusedByItsName(String field) {
        InformationRequest request = Ppid.builder(SampleLife.BODY)
                .clock(SettableClock.on("2025-09-01"))
                .build()
                .requests()
                .receive(SampleLife.asking("Anggaran"), SampleLife.PPID)
                .orThrow();
        String torn = PpidJson.write(request).replaceFirst(field, "\"later\" : ");

        assertThatThrownBy(() -> PpidJson.read(torn, InformationRequest.class))
                .isInstanceOf(PpidException.class)
                .message()
                .startsWith("the JSON of InformationRequest lacks [0].")
                .endsWith(field.replaceAll("[\": ]", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n\"number\" : \"RAHASIA\", \"details\" : \"x\"}",
                "{\n\"number\" : 1.5, \"details\" : \"RAHASIA\"}",
                "{\n\"number\" : null, \"details\" : \"RAHASIA\"}",
                "{\n\"details\" : \"RAHASIA\"}",
                "{\n\"number\" : 0, \"details\" : \"RAHASIA\"}",
                "{\n\"number\" : 1, \"details\" : {\"RAHASIA\" : 1}}",
                "{\n\"number\" : 1, \"details\" : 3275}",
                "{\n\"number\" : 1, \"details\" : 3.5}",
                "{\n\"number\" : 1, \"details\" : true}",
                "{\n\"number\" : \"1\", \"details\" : \"x\"}",
                "{\n\"number\" : 1, \"details\" : RAHASIA}",
                "{\n\"number\" : 1, \"details\" : \"RAHASIA",
                "{\n\"number\" : 1, \"details\" : \"x\"} RAHASIA",
                "[\n\"RAHASIA\"]",
                "\n\"RAHASIA\""
            })
    void anErrorNamesTheLineAndNeverTheContents(String json) {
        for (JsonBinding binding : BOTH) {
            PpidException error =
                    catchThrowableOfType(PpidException.class, () -> binding.read(json, RequestedItem.class));

            assertThat(error).as(binding.getClass().getSimpleName()).isNotNull();
            assertThat(error.getMessage()).contains("RequestedItem", "line ", "column ");
            assertThat(trace(error)).doesNotContain("RAHASIA");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"RAHASIA\"", "0", "\"SOFT_COPY\""})
    void aCodeIsNeverGuessed(String form) {
        for (JsonBinding binding : BOTH) {
            PpidException error = catchThrowableOfType(
                    PpidException.class,
                    () -> binding.read("{\"form\":" + form + ",\"means\":\"post\"}", Delivery.class));

            assertThat(Objects.requireNonNull(error))
                    .hasMessageStartingWith("the JSON does not fit Delivery at form (line 1, column ");
            assertThat(trace(error)).doesNotContain("RAHASIA");
        }
    }

    @Test
    void anUnknownTypeCodeIsRefusedWithoutRepeatingIt() {
        for (JsonBinding binding : BOTH) {
            PpidException error = catchThrowableOfType(
                    PpidException.class, () -> binding.read("{\"type\":\"RAHASIA\"}", Requester.class));

            assertThat(Objects.requireNonNull(error)).hasMessageStartingWith("the JSON does not fit Requester");
            assertThat(trace(error)).doesNotContain("RAHASIA");
        }
    }

    @Test
    void whatIsNoValueIsNotWritten() {
        for (JsonBinding binding : BOTH) {
            assertThatThrownBy(() -> binding.write(new Unwritable()))
                    .isInstanceOf(PpidException.class)
                    .hasMessageContaining("Unwritable")
                    .hasMessageNotContaining("RAHASIA");
        }
    }

    @Test
    void aPolicyIgnoresAQuestionItDoesNotKnowAndDefaultsTheOthers() {
        assertThat(PpidJson.read("{\"clock-start\":\"complete\",\"later\":\"x\"}", LawPolicy.class))
                .isEqualTo(LawPolicy.statute().with(ClockStart.COMPLETE));
        assertThatThrownBy(() -> LawPolicy.of(Map.of("clock-start", "never")))
                .isInstanceOf(PpidException.class)
                .hasMessage("the question clock-start has no such reading (expected one of [receipt, complete])");
        assertThatThrownBy(() -> LawPolicy.of(Map.of("cutoff", "noon"))).isInstanceOf(PpidException.class);
    }

    private static String trace(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** A class whose only property fails with what it holds. */
    public static final class Unwritable {
        private final List<String> names = List.of();

        /** Fails. */
        public String getName() {
            return names.stream().findFirst().orElseThrow(() -> new IllegalStateException("RAHASIA"));
        }
    }
}
