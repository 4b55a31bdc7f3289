package id.go.bekasikota.ppid.codec;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.marks.Holds;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the shape of each type that an event may hold; made once for a family of events. Not thread-safe. */
final class Shapes implements Shape.Finder {
    private final Map<Class<?>, RecordShape> records = new HashMap<>();

    /** The shape of a component of a record. */
    @Override
    public Shape of(Type type, @Nullable Holds holds) {
        if (type instanceof ParameterizedType container) {
            Type element = container.getActualTypeArguments()[0];
            if (container.getRawType() == Map.class) {
                return new MapShape(keys((Class<?>) element), of(container.getActualTypeArguments()[1], holds));
            }
            return container.getRawType() == Set.class
                    ? new SetShape(of(element, holds))
                    : new ListShape(of(element, holds));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class || plain == URI.class) {
            return text(plain, holds);
        }
        return plain.isRecord() || (plain.isSealed() && !plain.isEnum()) ? ours(plain) : leaf(plain);
    }

    private static Function<String, ?> keys(Class<?> type) {
        if (type.isEnum()) {
            return constants(type);
        }
        return type == Integer.class ? Integer::valueOf : Function.identity();
    }

    private static Shape text(Class<?> type, @Nullable Holds holds) {
        boolean words = holds != null && holds.value() == Holds.Kind.WORDS;
        if (type == URI.class) {
            return words ? new UriShape() : new TextShape<>(URI::create);
        }
        return words ? new WordShape() : new TextShape<>(Function.identity());
    }

    private Shape ours(Class<?> type) {
        if (type.isSealed()) {
            return new SealedShape(type, this::record);
        }
        return Arrays.stream(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class))
                ? new TextShape<>(ValueRecords.reader(type))
                : record(type);
    }

    RecordShape record(Class<?> type) {
        RecordShape known = records.get(type);
        if (known == null) {
            known = RecordShape.of(type, this);
            records.put(type, known);
        }
        return known;
    }

    private static Shape leaf(Class<?> type) {
        if (type.isEnum()) {
            return new TextShape<>(constants(type));
        }
        return switch (type.getName()) {
            case "int", "java.lang.Integer" -> new NumberShape(Tree::place);
            case "long", "java.lang.Long" -> new NumberShape(Tree::number);
            case "java.math.BigDecimal" -> new TextShape<>(BigDecimal::new);
            case "java.time.LocalDate" -> new TextShape<>(LocalDate::parse);
            case "java.time.LocalTime" -> new TextShape<>(LocalTime::parse);
            case "java.time.Instant" -> new TextShape<>(Instant::parse);
            default -> throw new IllegalStateException("no event may hold a " + type.getName());
        };
    }

    /** A code is never removed, so one that is not known here was written by a newer release. */
    private static Function<String, Object> constants(Class<?> type) {
        Map<String, Object> byCode = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Coded) constant).code(), Function.identity()));
        return code -> {
            Object constant = byCode.get(code);
            if (constant == null) {
                throw Tree.fault("it holds a code of a newer release");
            }
            return constant;
        };
    }

    /** Codes, dates and what else is one text. */
    private record TextShape<T>(Function<String, T> reader) implements Shape {
        @Override
        public void write(Object value, JsonGenerator json, WordList words) throws IOException {
            json.writeString(value instanceof Coded coded ? coded.code() : value.toString());
        }

        @Override
        public Object read(Object tree, WordList words) {
            try {
                return reader.apply(Tree.text(tree));
            } catch (DateTimeParseException e) {
                throw Tree.fault("a date or time is none");
            } catch (NumberFormatException e) {
                throw Tree.fault("a number is none");
            }
        }
    }

    private record WordShape() implements Shape {
        @Override
        public void write(Object value, JsonGenerator json, WordList words) throws IOException {
            json.writeNumber(words.put((String) value));
        }

        @Override
        public Object read(Object tree, WordList words) {
            return words.text(Tree.place(tree));
        }
    }

    private record UriShape() implements Shape {
        @Override
        public void write(Object value, JsonGenerator json, WordList words) throws IOException {
            json.writeNumber(words.put(value.toString()));
        }

        @Override
        public Object read(Object tree, WordList words) {
            return words.uri(Tree.place(tree));
        }
    }

    private record NumberShape(Function<Object, Object> reader) implements Shape {
        @Override
        public void write(Object value, JsonGenerator json, WordList words) throws IOException {
            json.writeNumber(((Number) value).longValue());
        }

        @Override
        public Object read(Object tree, WordList words) {
            return reader.apply(tree);
        }
    }

    private record ListShape(Shape element) implements Shape {
        @Override
        public void write(Object value, JsonGenerator json, WordList words) throws IOException {
            json.writeStartArray();
            for (Object each : (List<?>) value) {
                element.write(each, json, words);
            }
            json.writeEndArray();
        }

        @Override
        public Object read(Object tree, WordList words) {
            List<Object> values = new ArrayList<>();
            Tree.elements(tree).forEach(each -> values.add(element.read(each, words)));
            return List.copyOf(values);
        }
    }

    /** A set has no order of its own, so its elements, which are codes or numbers, are written in theirs. */
    private record SetShape(Shape element) implements Shape {
        @Override
        public void write(Object value, JsonGenerator json, WordList words) throws IOException {
            json.writeStartArray();
            for (Object each : ordered((Collection<?>) value)) {
                element.write(each, json, words);
            }
            json.writeEndArray();
        }

        private static List<?> ordered(Collection<?> values) {
            return values.stream()
                    .sorted(Comparator.comparing((Object each) -> each instanceof Integer number ? number : 0)
                            .thenComparing(each -> each instanceof Coded coded ? coded.code() : ""))
                    .toList();
        }

        @Override
        public Object read(Object tree, WordList words) {
            Set<Object> values = new LinkedHashSet<>();
            Tree.elements(tree).forEach(each -> values.add(element.read(each, words)));
            return values;
        }
    }

    /** Keys are codes or numbers, in the order that the map has, which is that of its keys. */
    private record MapShape(Function<String, ?> keys, Shape value) implements Shape {
        @Override
        public void write(Object map, JsonGenerator json, WordList words) throws IOException {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) map).entrySet()) {
                Object key = entry.getKey();
                json.writeFieldName(key instanceof Coded coded ? coded.code() : String.valueOf(key));
                value.write(entry.getValue(), json, words);
            }
            json.writeEndObject();
        }

        @Override
        public Object read(Object tree, WordList words) {
            Map<Object, Object> values = new LinkedHashMap<>();
            Tree.fields(tree).forEach((key, one) -> values.put(key(key), value.read(one, words)));
            return values;
        }

        private Object key(String text) {
            try {
                return keys.apply(text);
            } catch (NumberFormatException e) {
                throw Tree.fault("a number is none");
            }
        }
    }
}
