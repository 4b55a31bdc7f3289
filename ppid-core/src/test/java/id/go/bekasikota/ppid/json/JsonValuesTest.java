package id.go.bekasikota.ppid.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bekasikota.ppid.contract.Samples;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public value has one JSON tree, whichever major and whoever's mapper writes it, and comes back from it. A new public
 * type is found by itself: it passes, gets a line in {@code SpecialSamples} beside {@link Samples}, or is named in
 * {@link NotRead} with the reason.
 */
class JsonValuesTest {
    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Stream<Class<?>> values() {
        return Stream.concat(PublicTypes.records(), PublicTypes.classes())
                .filter(type -> !NotRead.NO_VALUE.containsKey(type))
                .distinct();
    }

    static Stream<Class<?>> families() {
        return PublicTypes.families().filter(type -> !NotRead.NO_VALUE.containsKey(type));
    }

    static Stream<Class<?>> enums() {
        return PublicTypes.enums().filter(type -> !NotRead.NO_VALUE.containsKey(type));
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyMapperWritesTheSameTree(Class<?> type) throws Exception {
        for (Object sample : Samples.of(type)) {
            String text = Mapper.OURS_2.write(sample);
            assertThat(Mapper.OURS_3.write(sample)).isEqualTo(text);
            for (Mapper mapper : Mapper.values()) {
                assertThat(tree(mapper.write(sample))).as(mapper.name()).isEqualTo(tree(text));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyMapperReadsTheValueBack(Class<?> type) {
        for (Object sample : Samples.of(type)) {
            String text = Mapper.OURS_2.write(sample);
            for (Mapper mapper : Mapper.values()) {
                assertSame(mapper.read(text, type), sample, type);
            }
            assertSame(PpidJson.read(text, type), sample, type);
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyMapperIgnoresAFieldItDoesNotKnow(Class<?> type) throws Exception {
        Object sample = Samples.of(type, Samples.Fill.FULL);
        if (type.isRecord() && tree(Mapper.OURS_2.write(sample)) instanceof ObjectNode object) {
            object.putObject("laterVersion").putArray("of").add(1);
            for (Mapper mapper : Mapper.values()) {
                assertSame(mapper.read(object.toString(), type), sample, type);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatIsWrittenHasAFieldForEveryComponentInTheirOrder(Class<?> type) throws Exception {
        Object sample = Samples.of(type, Samples.Fill.FULL);
        if (type.isRecord() && tree(Mapper.OURS_2.write(sample)) instanceof ObjectNode object) {
            List<String> fields = new ArrayList<>();
            object.fieldNames().forEachRemaining(fields::add);
            fields.remove("type");
            assertThat(fields)
                    .containsExactlyElementsOf(Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void aSetHasOneOrderHoweverItWasMade(Class<?> type) throws Exception {
        if (type.isRecord()) {
            Object sample = PpidJson.read(Mapper.OURS_2.write(Samples.of(type, Samples.Fill.FULL)), type);
            for (RecordComponent component : type.getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                if (component.getType() == Set.class) {
                    Object[] elements = ((Collection<?>) component.getAccessor().invoke(sample)).toArray();
                    assertThat(elements).as(component.getName()).isEqualTo(sorted(elements));
                }
                Object value = component.getAccessor().invoke(sample);
                assertThat(value.getClass().getName())
                        .as(component.getName() + " in an order that differs from run to run")
                        .doesNotMatch("java.util.ImmutableCollections.(Set|Map)(N|12)");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void everyMemberOfAFamilyIsReadByItsTypeCode(Class<?> family) throws Exception {
        List<String> codes = new ArrayList<>();
        for (Class<?> member : Samples.members(family).toList()) {
            for (Object sample : Samples.of(member)) {
                String text = Mapper.OURS_2.write(sample);
                codes.add(tree(text).path("type").asText());
                for (Mapper mapper : Mapper.values()) {
                    assertThat((Object) mapper.read(text, family))
                            .as(mapper.name())
                            .isEqualTo(sample);
                }
            }
        }
        assertThat(codes).allMatch(code -> code.matches("[a-z][a-z_-]*"));
        assertThat(Set.copyOf(codes)).hasSize((int) Samples.members(family).count());
    }

    @ParameterizedTest
    @MethodSource("enums")
    void everyMapperWritesAndReadsTheCode(Class<?> type) throws Exception {
        for (Object constant : type.getEnumConstants()) {
            String json = "\"" + code(type, constant) + "\"";
            for (Mapper mapper : Mapper.values()) {
                assertThat(mapper.write(constant)).as(mapper.name()).isEqualTo(json);
                assertThat((Object) mapper.read(json, type)).as(mapper.name()).isSameAs(constant);
            }
        }
    }

    @Test
    void whatIsNoValueIsAPublicTypeStill() {
        Stream<Class<?>> found = Stream.of(
                        PublicTypes.records(), PublicTypes.enums(), PublicTypes.families(), PublicTypes.classes())
                .flatMap(types -> types);

        assertThat(found).containsAll(NotRead.NO_VALUE.keySet());
    }

    private static void assertSame(Object read, Object sample, Class<?> type) {
        assertThat(Mapper.OURS_2.write(read)).isEqualTo(Mapper.OURS_2.write(sample));
        assertThat(read).as(type.getName()).isEqualTo(sample).hasSameHashCodeAs(sample);
    }

    private static Object[] sorted(Object[] elements) {
        Object[] sorted = elements.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** The explicit code of a constant, on which the constant's name has no influence. */
    private static String code(Class<?> type, Object constant) throws ReflectiveOperationException {
        JsonProperty explicit = type.getField(((Enum<?>) constant).name()).getAnnotation(JsonProperty.class);
        if (explicit != null) {
            return explicit.value();
        }
        List<Method> coded = Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class)
                        || method.getName().equals("code"))
                .toList();
        assertThat(coded).as(type + " has no code").isNotEmpty();
        return (String) coded.get(0).invoke(constant);
    }

    private static JsonNode tree(String text) throws JsonProcessingException {
        return TREES.readTree(text);
    }
}
