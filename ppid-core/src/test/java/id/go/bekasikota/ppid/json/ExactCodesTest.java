package id.go.bekasikota.ppid.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.go.bekasikota.ppid.contract.Samples;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.policy.Reading;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/**
 * A code is read from its exact text alone, whoever's mapper reads it and wherever it stands. By itself either major reads 1 and
 * "1" as the constant of that ordinal, and trims. A new code, and a record that holds one, are found by themselves.
 */
class ExactCodesTest {
    private static final ObjectMapper TREES = new ObjectMapper();

    /** A component of a record that holds a code, and how. */
    private record Place(Class<?> holder, RecordComponent component, Class<?> code, Kind kind) {
        @Override
        public String toString() {
            return holder.getSimpleName() + "." + component.getName() + " " + kind;
        }
    }

    private enum Kind {
        COMPONENT,
        OPTIONAL,
        ELEMENT,
        KEY
    }

    /** A reading is read by its policy, which says of which question it is. */
    static Stream<Class<?>> codes() {
        return PublicTypes.enums()
                .filter(Coded.class::isAssignableFrom)
                .filter(type -> !Reading.class.isAssignableFrom(type));
    }

    static Stream<Place> places() {
        return PublicTypes.records()
                .filter(type -> !NotRead.NO_VALUE.containsKey(type))
                .flatMap(type ->
                        Arrays.stream(type.getRecordComponents()).flatMap(component -> places(type, component)));
    }

    private static Stream<Place> places(Class<?> holder, RecordComponent component) {
        if (!(component.getGenericType() instanceof ParameterizedType generic)) {
            return place(holder, component, component.getType(), Kind.COMPONENT);
        }
        Type[] of = generic.getActualTypeArguments();
        if (component.getType() == Optional.class) {
            return place(holder, component, of[0], Kind.OPTIONAL);
        }
        return Map.class.isAssignableFrom(component.getType())
                ? Stream.concat(
                        place(holder, component, of[0], Kind.KEY), place(holder, component, of[1], Kind.ELEMENT))
                : place(holder, component, of[0], Kind.ELEMENT);
    }

    private static Stream<Place> place(Class<?> holder, RecordComponent component, Type type, Kind kind) {
        return type instanceof Class<?> code && code.isEnum() && Coded.class.isAssignableFrom(code)
                ? Stream.of(new Place(holder, component, code, kind))
                : Stream.empty();
    }

    /** What is no code of a type, as JSON: numbers, other ways to write some of its codes, and what is no text. */
    private static Stream<String> inexact(Class<?> type, int some) {
        Set<String> codes = texts(type).map(ExactCodesTest::quoted).collect(Collectors.toSet());
        Stream<String> texts = Stream.concat(
                Stream.of("", " ", "0", "1", "-1", "null"),
                Stream.concat(names(type).limit(some), texts(type).limit(some).flatMap(ExactCodesTest::misspelt)));
        Stream<String> others =
                codes.stream().limit(some).flatMap(code -> Stream.of("[" + code + "]", "{\"code\":" + code + "}"));
        return Stream.of(
                        Stream.of("0", "1", "-1", "1.0", "true", "[]", "{}"), texts.map(ExactCodesTest::quoted), others)
                .flatMap(spellings -> spellings)
                .filter(spelling -> !codes.contains(spelling))
                .distinct();
    }

    private static Stream<String> misspelt(String code) {
        return Stream.of(
                " " + code + " ",
                code + " ",
                "\t" + code,
                code + "\n",
                code + "\u0000",
                code.toUpperCase(Locale.ROOT),
                code.replace('-', '_'));
    }

    private static Stream<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name());
    }

    private static Stream<String> texts(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> ((Coded) constant).code());
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }

    @Test
    void everyEnumIsACodeOrNoValue() {
        assertThat(PublicTypes.enums().filter(type -> !Coded.class.isAssignableFrom(type)))
                .isSubsetOf(NotRead.NO_VALUE.keySet());
    }

    @Test
    void everyWayToHoldACodeIsFound() {
        assertThat(codes()).hasSizeGreaterThan(70);
        assertThat(places()).hasSizeGreaterThan(100).extracting(Place::kind).contains(Kind.values());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aCodeAloneIsExact(Class<?> type) {
        inexact(type, 3).forEach(spelling -> assertRefused(spelling, type));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aCodeWithinAValueIsExact(Place place) throws Exception {
        String text = Mapper.OURS_2.write(Samples.of(place.holder(), Samples.Fill.FULL));
        assertThat(TREES.readTree(text).path(place.component().getName()).isEmpty())
                .as("%s has a sample", place)
                .isEqualTo(place.kind() == Kind.COMPONENT || place.kind() == Kind.OPTIONAL);
        for (String spelling : inexact(place.code(), 1).toList()) {
            if (place.kind() != Kind.KEY || spelling.startsWith("\"")) {
                assertRefused(with(spelling, place, text), place.holder());
            }
        }
    }

    private static String with(String spelling, Place place, String text) throws JsonProcessingException {
        ObjectNode object = (ObjectNode) TREES.readTree(text);
        String field = place.component().getName();
        JsonNode code = TREES.readTree(spelling);
        switch (place.kind()) {
            case COMPONENT, OPTIONAL -> object.set(field, code);
            case ELEMENT -> {
                if (object.get(field) instanceof ArrayNode elements) {
                    elements.set(0, code);
                } else {
                    ObjectNode map = (ObjectNode) object.get(field);
                    map.set(map.fieldNames().next(), code);
                }
            }
            case KEY -> {
                ObjectNode map = (ObjectNode) object.get(field);
                map.set(code.textValue(), map.remove(map.fieldNames().next()));
            }
        }
        return object.toString();
    }

    private static void assertRefused(String json, Class<?> type) {
        for (Mapper mapper : Mapper.values()) {
            assertThat(catchThrowable(() -> mapper.read(json, type)))
                    .as("%s reads %s from %s", mapper, type.getSimpleName(), json)
                    .isInstanceOfAny(PpidException.class, UncheckedIOException.class, JacksonException.class);
        }
        assertThat(catchThrowable(() -> PpidJson.read(json, type))).isInstanceOf(PpidException.class);
    }
}
