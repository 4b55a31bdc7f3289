package id.go.bekasikota.ppid.contract;

import id.go.bekasikota.ppid.law.Holds;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes a sample of any record from the types of its components (contoh nilai), the same one each time. A type whose constructor
 * wants more than that stands in {@link SpecialSamples}.
 */
public final class Samples {

    /** How much a sample holds. */
    public enum Fill {
        /** Every Optional present, several elements in every collection. */
        FULL,
        /** Every Optional empty, one element in every collection. */
        SINGLE,
        /** Every Optional and every collection empty, where the constructor allows it. */
        EMPTY
    }

    private static final String LINE = " \"quoted\" \\ / \u00e9 \ud83d\ude00 <b>${7*7}</b>";
    private static final Set<Holds.Kind> LINES = Set.of(Holds.Kind.CODE, Holds.Kind.OFFICIAL, Holds.Kind.SENTENCE);
    private static final String TEXT = " \"quoted\" \\ / \u00e9 \ud83d\ude00 \u202e\u0007 <b>${7*7}</b>";

    private final Fill fill;
    private LocalDate day = LocalDate.of(2025, 1, 1);
    private int number;
    private boolean line;

    private Samples(Fill fill) {
        this.fill = fill;
    }

    /**
     * Returns samples of a type, one for each fill.
     *
     * @param type the type
     * @return the samples, each once
     */
    public static List<Object> of(Class<?> type) {
        return Arrays.stream(Fill.values())
                .map(fill -> new Samples(fill).make(type, "root"))
                .distinct()
                .toList();
    }

    /**
     * Returns one sample of a type. That of a case has one event of each kind.
     *
     * @param <T> the type
     * @param type the type
     * @param fill how much it holds
     * @return the sample
     */
    public static <T> T of(Class<T> type, Fill fill) {
        return type.cast(new Samples(fill).make(type, "root"));
    }

    /**
     * Returns the records and enums of a family, also those of families within it.
     *
     * @param family a sealed interface
     * @return the members in order of their names
     */
    public static Stream<Class<?>> members(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .sorted(Comparator.comparing(member -> member.getName().replace("Events$", "Event$")))
                .flatMap(member -> member.isSealed() ? members(member) : Stream.of(member));
    }

    private Object make(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), name);
        }
        Class<?> plain = (Class<?>) type;
        Function<Fill, Object> special = AggregateSamples.TABLE.getOrDefault(plain, SpecialSamples.TABLE.get(plain));
        if (special != null) {
            return special.apply(fill);
        }
        if (plain.isEnum()) {
            Object[] constants = plain.getEnumConstants();
            return constants[fill == Fill.FULL ? 0 : constants.length - 1];
        }
        if (plain.isSealed()) {
            List<Class<?>> members = members(plain).toList();
            return make(members.get(fill == Fill.FULL ? 0 : members.size() - 1), name);
        }
        return plain.isRecord() ? record(plain) : simple(plain, name);
    }

    private Object simple(Class<?> type, String name) {
        number++;
        return switch (type.getName()) {
            case "java.lang.String" -> fill == Fill.FULL ? name + number + (line ? LINE : TEXT) : name;
            case "int", "java.lang.Integer" -> number;
            case "long", "java.lang.Long" -> fill == Fill.FULL ? 1_000_000_000_000L + number : number;
            case "java.math.BigDecimal" -> new BigDecimal(fill == Fill.FULL ? "0.9375" : "100000000000");
            case "java.time.LocalDate" -> nextDay();
            case "java.time.LocalTime" -> LocalTime.of(15, fill == Fill.FULL ? 30 : 0);
            case "java.time.LocalDateTime" -> LocalDateTime.of(2025, 9, 1, 15, fill == Fill.FULL ? 30 : 0);
            case "java.time.Instant" -> Instant.parse("2025-09-01T02:00:00.123456Z");
            case "java.net.URI" -> URI.create("file:/arsip/2025/" + number + ".pdf");
            default -> throw new AssertionError("no sample of " + type + " " + name + "; add it to SpecialSamples");
        };
    }

    /** Later than all before, so that what has a beginning and an end gets them in order. */
    private LocalDate nextDay() {
        day = day.plusDays(1);
        return day;
    }

    private Object container(Class<?> type, Type[] of, String name) {
        if (type == Optional.class) {
            return fill == Fill.FULL ? Optional.of(make(of[0], name)) : Optional.empty();
        }
        if (type == List.class) {
            return elements(of[0], name);
        }
        if (type == Set.class) {
            List<Object> reversed = new ArrayList<>(elements(of[0], name));
            Collections.reverse(reversed);
            return new LinkedHashSet<>(reversed);
        }
        if (type == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            elements(of[0], name).forEach(key -> map.put(key, make(of[1], name)));
            return map;
        }
        throw new AssertionError("no sample of " + type + " " + name + "; add it to SpecialSamples");
    }

    private List<Object> elements(Type of, String name) {
        if (fill == Fill.EMPTY) {
            return List.of();
        }
        if (fill == Fill.SINGLE) {
            return List.of(make(of, name));
        }
        if (of instanceof Class<?> type && type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        return of instanceof Class<?> type && type.isSealed()
                ? members(type).map(member -> make(member, name)).toList()
                : List.of(make(of, name), make(of, name), make(of, name));
    }

    private Object record(Class<?> type) {
        try {
            return fresh(type);
        } catch (InvocationTargetException e) {
            if (fill == Fill.EMPTY) {
                return new Samples(Fill.SINGLE).make(type, "root");
            }
            throw new AssertionError("no sample of " + type + "; add it to SpecialSamples", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no sample of " + type + "; add it to SpecialSamples", e);
        }
    }

    private Object fresh(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(
                Arrays.stream(components).map(this::component).toArray());
    }

    private Object component(RecordComponent component) {
        Holds holds = component.getAnnotation(Holds.class);
        line = holds != null && LINES.contains(holds.value());
        return make(component.getGenericType(), component.getName());
    }
}
