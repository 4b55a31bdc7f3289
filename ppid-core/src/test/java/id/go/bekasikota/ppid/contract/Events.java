package id.go.bekasikota.ppid.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import id.go.bekasikota.ppid.event.Event;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.stream.Stream;

/** Events by the codes of their kinds (jenis peristiwa), for tests outside of the package that hides their records. */
public final class Events {
    private Events() {}

    /**
     * Returns a kind of event.
     *
     * @param <E> the family
     * @param family its sealed interface
     * @param code the code of the kind
     * @return its record
     */
    public static <E extends Event> Class<? extends E> kind(Class<E> family, String code) {
        return Stream.of(family.getAnnotation(JsonSubTypes.class).value())
                .filter(kind -> kind.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event " + code + " of " + family))
                .value()
                .asSubclass(family);
    }

    /**
     * Makes an event.
     *
     * @param <E> the family
     * @param family its sealed interface
     * @param code the code of its kind
     * @param parts its components in their order
     * @return the event
     */
    public static <E extends Event> E of(Class<E> family, String code, Object... parts) {
        try {
            Constructor<?> constructor = kind(family, code).getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return family.cast(constructor.newInstance(parts));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no event " + code + " of " + family + " of these parts", e);
        }
    }

    /**
     * Returns a component of an event.
     *
     * @param event the event
     * @param name the name of the component
     * @return its value
     */
    public static Object part(Event event, String name) {
        try {
            Method accessor = event.getClass().getDeclaredMethod(name);
            accessor.setAccessible(true);
            return accessor.invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no " + name + " in " + event.getClass(), e);
        }
    }
}
