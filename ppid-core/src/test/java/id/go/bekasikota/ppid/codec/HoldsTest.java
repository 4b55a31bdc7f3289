package id.go.bekasikota.ppid.codec;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.requester.Identity;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each text of an event holds is said once, so that the words of a case can be erased and nothing else. */
class HoldsTest {
    private static final Set<Type> TEXTS = Set.of(String.class, URI.class);

    /** Every record that an event or its stamp, a form or an identity holds, found by walking their types. */
    private static Stream<RecordComponent> components() {
        Set<Class<?>> records = new LinkedHashSet<>();
        walk(Stamp.class, records);
        Families.ALL.values().forEach(family -> walk(family, records));
        Stream.of(ReceiveRequest.class, FileObjection.class, Identity.class).forEach(form -> walk(form, records));
        return records.stream().flatMap(type -> Stream.of(type.getRecordComponents()));
    }

    private static void walk(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType container) {
            Stream.of(container.getActualTypeArguments()).forEach(held -> walk(held, records));
        } else if (type instanceof Class<?> plain && plain.isSealed() && !plain.isEnum()) {
            Stream.of(plain.getPermittedSubclasses()).forEach(member -> walk(member, records));
        } else if (type instanceof Class<?> plain && plain.isRecord() && records.add(plain)) {
            Stream.of(plain.getRecordComponents()).forEach(component -> walk(component.getGenericType(), records));
        }
    }

    private static boolean isText(RecordComponent component) {
        Type type = component.getGenericType();
        return type instanceof ParameterizedType container
                ? Stream.of(container.getActualTypeArguments()).anyMatch(TEXTS::contains)
                : TEXTS.contains(type);
    }

    @Test
    void everyTextSaysWhatItHolds() {
        assertThat(components().filter(HoldsTest::isText))
                .hasSizeGreaterThan(80)
                .allSatisfy(text -> assertThat(text.isAnnotationPresent(Holds.class))
                        .as(
                                "%s.%s says what it holds",
                                text.getDeclaringRecord().getName(), text.getName())
                        .isTrue());
    }

    @Test
    void nothingElseDoes() {
        assertThat(components().filter(component -> !isText(component)))
                .noneMatch(component -> component.isAnnotationPresent(Holds.class));
    }
}
