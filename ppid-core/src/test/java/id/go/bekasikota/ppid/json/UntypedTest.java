package id.go.bekasikota.ppid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bekasikota.ppid.command.CommandCheck;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.command.Violation;
import id.go.bekasikota.ppid.contract.Samples;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.requester.Requester;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What belongs to a family and does not say by its type which member it is, or says that it is none, is told in one line of our
 * own: where, and which types are expected. Every value that is read is tried, and everything within it.
 */
class UntypedTest {
    private static final ObjectMapper TREES = new ObjectMapper();

    static Stream<Class<?>> values() {
        return JsonValuesTest.values();
    }

    @ParameterizedTest
    @MethodSource("values")
    void isToldInOneLine(Class<?> type) throws Exception {
        JsonNode whole = TREES.readTree(PpidJson.write(Samples.of(type, Samples.Fill.FULL)));
        for (String place : typed(whole)) {
            JsonNode untyped = whole.deepCopy();
            ((ObjectNode) untyped.at(place)).remove("type");
            JsonNode mistyped = whole.deepCopy();
            ((ObjectNode) mistyped.at(place)).put("type", "RAHASIA");
            for (JsonNode json : List.of(untyped, mistyped)) {
                assertThat(catchThrowable(() -> PpidJson.read(json.toString(), type)))
                        .isInstanceOf(PpidException.class)
                        .hasNoCause()
                        .message()
                        .matches("the JSON (of|does not fit) " + type.getSimpleName()
                                + "( at| lacks) \\S+ .*\\(expected .*(one of|type is one of) [a-z].*\\)")
                        .doesNotContain("RAHASIA", "id.go.", "\n", "Jackson", "subtype");
            }
        }
    }

    /** Where a sample holds a member of a family; members of a group and attorneys can be nothing but individuals. */
    private static List<String> typed(JsonNode whole) {
        List<String> places = new ArrayList<>();
        walk(whole, "", places);
        return places;
    }

    private static void walk(JsonNode node, String at, List<String> places) {
        if (node.path("type").isTextual() && !at.matches(".*/(members/[0-9]+|attorney)")) {
            places.add(at);
        }
        node.properties().forEach(field -> walk(field.getValue(), at + "/" + field.getKey(), places));
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            walk(node.get(index), at + "/" + index, places);
        }
    }

    @Test
    void theLineNamesTheFieldAndWhatWasExpected() {
        assertThatThrownBy(() -> PpidJson.read("{\"name\":\"Siti\"}", Requester.class))
                .hasMessage("the JSON of Requester lacks type (expected one of individual, legal-entity, group)");
        assertThatThrownBy(() -> PpidJson.read("{\n\"type\":\"person\"}", Requester.class))
                .message()
                .startsWith("the JSON does not fit Requester at type (line 2, column ")
                .endsWith(") (expected one of individual, legal-entity, group)");
        assertThatThrownBy(() ->
                        PpidJson.read("{\"unit\":\"dinkes\",\"requester\":{\"name\":\"Siti\"}}", ReceiveRequest.class))
                .message()
                .startsWith(
                        "the JSON of ReceiveRequest lacks requester (expected an object whose type is one of individual");
    }

    /** By a host's own mapper, where no line of ours could be told while it reads. */
    @ParameterizedTest
    @MethodSource("forms")
    void ofAFormItIsAViolation(String requester) {
        String json = PpidJson.write(Samples.of(ReceiveRequest.class, Samples.Fill.FULL))
                .replace("\\u0007", "")
                .replace("\u202e", "");
        for (Mapper mapper : Mapper.values()) {
            JsonNode form = readTree(json);
            ((ObjectNode) form).set("requester", readTree(requester));
            assertThat(CommandCheck.standard().violations(mapper.read(form.toString(), ReceiveRequest.class)))
                    .as(mapper.name())
                    .singleElement()
                    .extracting(Violation::field, violation -> violation.message(Language.ENGLISH))
                    .containsExactly(
                            "requester",
                            "must be filled in, and say by its type which it is of individual, legal-entity, group");
        }
    }

    static Stream<String> forms() {
        return Stream.of(
                "{\"name\":\"Siti\"}",
                "{\"type\":\"person\",\"name\":\"Siti\"}",
                "{\"type\":null}",
                "{\"type\":\"\"}",
                "{\"type\":1}",
                "{}",
                "null");
    }

    private static JsonNode readTree(String json) {
        try {
            return TREES.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
