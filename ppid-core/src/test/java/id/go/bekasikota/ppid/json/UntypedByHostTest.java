package id.go.bekasikota.ppid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.go.bekasikota.ppid.contract.Samples;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.requester.Requester;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A host's own mapper tells what belongs to a family and does not say which member it is as ours does: one line with the path and
 * what was expected. Every value that is read is tried, and everything within it.
 */
class UntypedByHostTest {
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final List<Mapper> HOSTS = List.of(Mapper.HOST_2, Mapper.HOST_3);

    /** What may be told otherwise: a form has violations, and a person of a group or with a power needs no type. */
    private static final String NEEDS_NONE = ".*/(requester|objector|members/[0-9]+|attorney)";

    static Stream<Class<?>> values() {
        return JsonValuesTest.values();
    }

    @ParameterizedTest
    @MethodSource("values")
    void isToldInOneLine(Class<?> type) throws Exception {
        JsonNode whole = TREES.readTree(PpidJson.write(Samples.of(type, Samples.Fill.FULL)));
        for (String place : typed(whole)) {
            if (!place.matches(NEEDS_NONE)) {
                String lacks = "lacks " + path(place);
                assertTold(changed(whole, place, member -> member.remove("type")), type, lacks);
                for (String none : List.of("null", "{\"type\":\"on\"}", "[]")) {
                    assertTold(changed(whole, place, member -> member.set("type", tree(none))), type, lacks);
                }
                for (String unknown :
                        List.of("\"RAHASIA\"", "\"\"", "\"" + type.getName() + "\"", "1", "1.5", "true")) {
                    String json = changed(whole, place, member -> member.set("type", tree(unknown)));
                    assertTold(json, type, "does not fit at " + path(place));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void isToldWhereItIsGivenTwice(Class<?> type) throws Exception {
        JsonNode whole = TREES.readTree(PpidJson.write(Samples.of(type, Samples.Fill.FULL)));
        for (String place : typed(whole)) {
            String first = changed(whole, place, member -> member.set("TWICE", member.get("type")));
            String last = changed(whole, place, member -> {
                JsonNode said = member.remove("type");
                member.putNull("TWICE").set("type", said);
            });
            for (String json : List.of(first, last)) {
                assertTold(json.replace("\"TWICE\"", "\"type\""), type, "gives twice " + path(place));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void isToldOfWhatIsNoObject(Class<?> type) throws Exception {
        JsonNode whole = TREES.readTree(PpidJson.write(Samples.of(type, Samples.Fill.FULL)));
        for (String place : typed(whole)) {
            for (String other : List.of("[]", "[\"individual\",{}]", "1", "true")) {
                if (!place.matches(NEEDS_NONE) || other.startsWith("[")) {
                    assertTold(replaced(whole, place, other), type, "lacks " + path(place));
                }
            }
        }
    }

    @Test
    void theLineNamesTheFieldAndWhatWasExpected() {
        String requesters = " (expected one of individual, legal-entity, group)";
        for (Mapper host : List.of(Mapper.HOST_2, Mapper.HOST_3, Mapper.ODD_HOST_2, Mapper.ODD_HOST_3)) {
            assertThat(told(host, "{\"name\":\"Siti\"}", Requester.class))
                    .isEqualTo("the JSON lacks type" + requesters);
            assertThat(told(host, "{\"name\":\"Siti\",\"type\":\"person\"}", Requester.class))
                    .isEqualTo("the JSON does not fit at type" + requesters);
            assertThat(told(host, "{\"type\":null,\"name\":\"Siti\",\"type\":\"group\"}", Requester.class))
                    .isEqualTo("the JSON gives twice type" + requesters);
        }
    }

    @Test
    void aPlaceInAListIsNamed() {
        ObjectMapper host = new ObjectMapper().registerModules(new JavaTimeModule(), new Jdk8Module());
        String json = "[" + PpidJson.write(Samples.of(Decision.Granted.class, Samples.Fill.FULL)) + ",{\"item\":1}]";

        assertThat(catchThrowable(() -> host.readValue(
                        json, host.getTypeFactory().constructCollectionType(List.class, Decision.class))))
                .message()
                .startsWith("the JSON lacks [1].type (expected one of granted, ");
    }

    /** Some frameworks show the message without the path. */
    @Test
    void theMessageWithoutThePathIsOursToo() {
        ObjectMapper host = new ObjectMapper();

        assertThat(catchThrowable(() -> host.readValue("{}", Requester.class)))
                .isInstanceOfSatisfying(
                        JsonProcessingException.class,
                        e -> assertThat(e.getOriginalMessage())
                                .isEqualTo("the JSON lacks type (expected one of individual, legal-entity, group)"));
    }

    private static void assertTold(String json, Class<?> type, String how) {
        for (Mapper host : HOSTS) {
            assertThat(told(host, json, type))
                    .as(host + " " + json)
                    .startsWith("the JSON " + how + " (expected one of ")
                    .doesNotContain("RAHASIA", "id.go.", "\n", "Jackson", "subtype");
        }
    }

    private static String told(Mapper host, String json, Class<?> type) {
        Throwable told = catchThrowable(() -> host.read(json, type));
        if (told instanceof UncheckedIOException hidden) {
            told = Objects.requireNonNull(hidden.getCause());
        }
        assertThat(told).as(host + " " + json).isNotNull();
        return String.valueOf(told.getMessage());
    }

    /** Where a value holds a member of a family. */
    private static List<String> typed(JsonNode whole) {
        List<String> places = new ArrayList<>();
        walk(whole, "", places);
        return places;
    }

    private static void walk(JsonNode node, String at, List<String> places) {
        if (node.path("type").isTextual()) {
            places.add(at);
        }
        node.properties().forEach(field -> walk(field.getValue(), at + "/" + field.getKey(), places));
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            walk(node.get(index), at + "/" + index, places);
        }
    }

    private static String path(String place) {
        String steps = place.replaceAll("/([0-9]+)(?=/|$)", "[$1]").replace('/', '.');
        return (steps + ".type").replaceFirst("^\\.", "");
    }

    private static String changed(JsonNode whole, String place, Consumer<ObjectNode> change) {
        JsonNode copy = whole.deepCopy();
        change.accept((ObjectNode) copy.at(place));
        return copy.toString();
    }

    private static String replaced(JsonNode whole, String place, String other) {
        if (place.isEmpty()) {
            return other;
        }
        int last = place.lastIndexOf('/');
        String step = place.substring(last + 1);
        JsonNode copy = whole.deepCopy();
        if (copy.at(place.substring(0, last)) instanceof ArrayNode array) {
            array.set(Integer.parseInt(step), tree(other));
        } else {
            ((ObjectNode) copy.at(place.substring(0, last))).set(step, tree(other));
        }
        return copy.toString();
    }

    private static JsonNode tree(String json) {
        try {
            return TREES.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
