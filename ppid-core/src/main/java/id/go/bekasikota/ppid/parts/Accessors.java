package id.go.bekasikota.ppid.parts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.law.PpidException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What reads the components of a value. It is found once for each class, and forgotten with the class. */
final class Accessors {
    private static final String OURS = "id.go.bekasikota.ppid.";

    /** What a class keeps is of the JDK and of the class itself, so that neither it nor this library is held by the other. */
    private static final ClassValue<List<AnnotatedElement>> OF_CLASS = new ClassValue<>() {
        @Override
        protected List<AnnotatedElement> computeValue(Class<?> type) {
            List<AnnotatedElement> found = find(type).toList();
            // spares the check of access at each reading; where it is refused, what is public is read all the same
            found.forEach(component -> accessor(component).trySetAccessible());
            return found;
        }
    };

    private Accessors() {}

    /** Components in the order of a record, else methods by name; none where values of the class have no parts. */
    static List<AnnotatedElement> of(Class<?> type) {
        return OF_CLASS.get(type);
    }

    private static Stream<AnnotatedElement> find(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents()).map(Accessors::readable);
        }
        return type.getName().startsWith(OURS) && !Enum.class.isAssignableFrom(type)
                ? written(type).map(Function.identity())
                : Stream.empty();
    }

    /** The accessor is public; the record itself may be hidden. */
    private static AnnotatedElement readable(RecordComponent component) {
        component.getAccessor().trySetAccessible();
        return component;
    }

    /** What a class is written as and read from; an aggregate says so on its interface only. */
    private static Stream<Method> written(Class<?> type) {
        return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                .flatMap(declaring -> Arrays.stream(declaring.getMethods()))
                .filter(method -> method.isAnnotationPresent(JsonValue.class) || isRead(method))
                .collect(Collectors.toMap(Method::getName, Function.identity(), (own, same) -> own, TreeMap::new))
                .values()
                .stream();
    }

    private static boolean isRead(Method method) {
        JsonProperty property = method.getAnnotation(JsonProperty.class);
        return property != null && property.access() != JsonProperty.Access.READ_ONLY;
    }

    /** The method that reads a component; that of a record bears the component's name. */
    static Method accessor(AnnotatedElement component) {
        return component instanceof RecordComponent of ? of.getAccessor() : (Method) component;
    }

    static @Nullable Object read(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new PpidException("a value of " + value.getClass().getSimpleName() + " cannot be checked", e);
        }
    }
}
