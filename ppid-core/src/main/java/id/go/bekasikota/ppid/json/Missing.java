package id.go.bekasikota.ppid.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.law.PpidException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a JSON text lacks: Jackson gives null for it, which no value of this library may hold. */
final class Missing {
    private static final String OURS = "id.go.bekasikota.ppid.";

    private final Class<?> type;

    private Missing(Class<?> type) {
        this.type = type;
    }

    static void check(Object value, Class<?> type) {
        new Missing(type).visit(value, fault -> fault);
    }

    private void visit(@Nullable Object value, UnaryOperator<JsonFault> path) {
        if (value == null) {
            throw path.apply(new JsonFault(type)).lacking();
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(held -> visit(held, path));
        } else if (value instanceof Aggregate<?> aggregate) { // annotated on the interface only
            visit(aggregate.history(), path);
        } else if (value instanceof Iterable<?> elements) {
            int index = 0;
            for (Object element : elements) {
                int at = index++;
                visit(element, fault -> path.apply(fault).at(at));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> visit(held, fault -> path.apply(fault).in(String.valueOf(key))));
        } else if (value.getClass().getName().startsWith(OURS) && !(value instanceof Enum<?>)) {
            parts(value.getClass()).forEach(part -> visit(part(value, part), fault -> step(path.apply(fault), part)));
        }
    }

    private static Stream<Method> parts(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor)
                : Arrays.stream(type.getMethods())
                        .filter(method -> method.isAnnotationPresent(JsonProperty.class) || isWhole(method));
    }

    private static JsonFault step(JsonFault fault, Method part) {
        return isWhole(part) ? fault : fault.in(part.getName());
    }

    private static boolean isWhole(Method method) {
        return method.isAnnotationPresent(JsonValue.class);
    }

    private static @Nullable Object part(Object value, Method accessor) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new PpidException("a value of " + value.getClass().getSimpleName() + " cannot be checked", e);
        }
    }
}
