package id.go.bekasikota.ppid.architecture;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.contract.SampleLife;
import id.go.bekasikota.ppid.contract.Samples;
import id.go.bekasikota.ppid.contract.Samples.Fill;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.RuleTable;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.request.Outcome;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What any public method can be called with and on, so that its call is an ordinary one. */
final class CallSamples {
    private static final Map<Class<?>, Object> KNOWN = new HashMap<>(Map.ofEntries(
            Map.entry(Deadlines.class, Deadlines.indonesia()),
            Map.entry(WorkingCalendar.class, WorkingCalendar.indonesia()),
            Map.entry(RuleTable.class, StatutoryDeadlines.table()),
            Map.entry(ExemptionInventory.class, ExemptionInventory.of(List.of())),
            Map.entry(String.class, "kata"),
            Map.entry(Object.class, "kata"),
            Map.entry(CharSequence.class, "kata"),
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, true),
            Map.entry(Class.class, Outcome.class),
            Map.entry(Path.class, Path.of("/nowhere")),
            Map.entry(Clock.class, Clock.systemUTC()),
            Map.entry(ZoneId.class, ZoneId.of("UTC")),
            Map.entry(YearMonth.class, YearMonth.of(2025, 1)),
            Map.entry(DayOfWeek.class, DayOfWeek.MONDAY),
            Map.entry(InputStream.class, new ByteArrayInputStream(new byte[0]))));

    static {
        Ppid door = Ppid.builder(SampleLife.BODY)
                .clock(SettableClock.on("2025-09-01"))
                .organization(SampleLife.ORGANIZATION)
                .build();
        KNOWN.put(Ppid.class, door);
        Stream.of(Ppid.class.getMethods())
                .filter(desk -> desk.getReturnType().getSimpleName().endsWith("Desk") && desk.getParameterCount() == 0)
                .forEach(desk -> KNOWN.put(desk.getReturnType(), called(desk, door)));
    }

    private CallSamples() {}

    private static Object called(Method method, Object on, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    /** A value that a parameter of a type takes. */
    static Object of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return of((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof TypeVariable<?> variable) {
            return of(variable.getBounds()[0]);
        }
        return type instanceof GenericArrayType ? new Object[] {"kata"} : plain((Class<?>) type);
    }

    private static Object of(Class<?> raw, Type... of) {
        if (raw == Optional.class) {
            return Optional.of(of(of[0]));
        }
        if (raw == List.class || raw == Collection.class || raw == Iterable.class) {
            return List.of(of(of[0]));
        }
        if (raw == Set.class) {
            return Set.of(of(of[0]));
        }
        return raw == Map.class ? Map.of(of(of[0]), of(of[1])) : plain(raw);
    }

    private static Object plain(Class<?> type) {
        if (KNOWN.containsKey(type)) {
            return KNOWN.get(type);
        }
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 1);
            Array.set(array, 0, plain(type.getComponentType()));
            return array;
        }
        return type.isInterface() && !type.isSealed() ? host(type) : Samples.of(type, Fill.SINGLE);
    }

    /** What a host would write, and which does nothing. */
    private static Object host(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            return switch (method.getName()) {
                case "toString" -> "host";
                case "hashCode" -> 1;
                case "equals" -> false;
                default -> throw new PpidException("the host does nothing");
            };
        });
    }

    /** Something to call a method of a type on; a builder as its type begins one. */
    static Object instance(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return type.getSimpleName().equals("Builder") && outer != null ? made(outer, type) : sampled(type);
    }

    private static Object sampled(Class<?> type) {
        try {
            return of(type);
        } catch (AssertionError | ClassCastException e) {
            return made(type, type);
        }
    }

    private static Object made(Class<?> by, Class<?> type) {
        Method factory = Stream.of(by.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing makes a " + type));
        Object[] arguments = Stream.of(factory.getGenericParameterTypes())
                .map(CallSamples::of)
                .toArray();
        return called(factory, by, arguments);
    }
}
