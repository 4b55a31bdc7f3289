package id.go.bekasikota.ppid.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.PpidException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/**
 * Every public method is called with null and with extremes in the place of each argument: it takes them, or refuses them by name. None
 * throws what only a fault would.
 */
@NullUnmarked
class NullsAndExtremesTest {
    private static final int CALLS = 4_000;

    private static final Map<Class<?>, List<Object>> EXTREMES = Map.of(
            LocalDate.class, List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)),
            LocalDateTime.class, List.of(LocalDateTime.MIN, LocalDateTime.MAX),
            LocalTime.class, List.of(LocalTime.MIN, LocalTime.MAX),
            Instant.class, List.of(Instant.MIN, Instant.MAX),
            int.class, List.of(Integer.MIN_VALUE, Integer.MAX_VALUE, 0, -1),
            long.class, List.of(Long.MIN_VALUE, Long.MAX_VALUE, 0L, -1L),
            String.class, List.of("", "\u202e\u0000"));

    private final List<String> faults = new ArrayList<>();
    private int calls;

    @Test
    void nothingIsThrownThatOnlyAFaultWouldThrow() throws Exception {
        for (Class<?> type : PublicApiTest.types()) {
            if (!Throwable.class.isAssignableFrom(type)) {
                Stream.concat(Stream.of(type.getDeclaredMethods()), Stream.of(type.getDeclaredConstructors()))
                        .filter(NullsAndExtremesTest::isAsked)
                        .sorted((a, b) -> a.toString().compareTo(b.toString()))
                        .forEach(this::callEachWay);
            }
        }

        assertThat(faults).isEmpty();
        assertThat(calls).isGreaterThan(CALLS);
    }

    private static boolean isAsked(Executable method) {
        boolean ofEveryType =
                method.getName().equals("equals") || method.getName().equals("valueOf");
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && !ofEveryType
                && method.getParameterCount() > 0;
    }

    private void callEachWay(Executable method) {
        Object on;
        Object[] arguments;
        try {
            boolean free = method instanceof Constructor || Modifier.isStatic(method.getModifiers());
            on = free ? null : CallSamples.instance(method.getDeclaringClass());
            arguments = Stream.of(types(method)).map(CallSamples::of).toArray();
        } catch (AssertionError | RuntimeException e) {
            return; // of these few nothing is at hand; the number of calls says that they are few
        }
        Class<?>[] types = method.getParameterTypes();
        for (int place = 0; place < types.length; place++) {
            if (!types[place].isPrimitive()) {
                call(method, on, arguments, place, null);
            }
            for (Object extreme : EXTREMES.getOrDefault(types[place], List.of())) {
                call(method, on, arguments, place, extreme);
            }
        }
    }

    private static Type[] types(Executable method) {
        Type[] generic = method.getGenericParameterTypes();
        return generic.length == method.getParameterCount() ? generic : method.getParameterTypes();
    }

    private void call(Executable method, Object on, Object[] arguments, int place, Object value) {
        calls++;
        Object[] given = arguments.clone();
        given[place] = value;
        try {
            method.setAccessible(true);
            if (method instanceof Method called) {
                called.invoke(on, given);
            } else {
                ((Constructor<?>) method).newInstance(given);
            }
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            if (!(thrown instanceof PpidException) && !isRefusedByName(thrown)) {
                faults.add(method + " with " + value + " at " + place + ": " + thrown + " "
                        + Arrays.stream(thrown.getStackTrace()).limit(3).toList());
            }
        } catch (IllegalArgumentException e) {
            calls--; // the sample is no argument of this one
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    private static boolean isRefusedByName(Throwable thrown) {
        return thrown instanceof NullPointerException
                && thrown.getMessage() != null
                && thrown.getMessage().matches("[a-zA-Z]+")
                && thrown.getStackTrace()[0].getMethodName().equals("requireNonNull");
    }
}
