package id.go.bekasikota.ppid.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.go.bekasikota.ppid.law.PpidException;
import java.io.IOException;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Jackson 2 with its modules for {@code java.time} and {@code Optional}. */
final class Jackson2Binding implements JsonBinding {
    private final JsonMapper mapper = JsonMapper.builder()
            // of its own, since the shared one keeps classes; first, since modules add to it
            .typeFactory(TypeFactory.defaultInstance()
                    .withCache((LookupCache<Object, JavaType>) new LRUMap<Object, JavaType>(64, 2_000)))
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .addModule(times())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();
    private final ObjectWriter writer = mapper.writer(printer());

    @Override
    public String write(Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw fault(value.getClass(), e).unwritable();
        }
    }

    @Override
    public String writeAll(Iterable<?> values) {
        StringWriter text = new StringWriter();
        try (SequenceWriter array = writer.writeValuesAsArray(text)) {
            array.writeAll(values);
        } catch (JsonProcessingException e) {
            throw fault(List.class, e).unwritable();
        } catch (IOException e) {
            throw new PpidException("the values cannot be written as JSON", e);
        }
        return text.toString();
    }

    @Override
    public <T> @Nullable T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw unreadable(type, e);
        }
    }

    @Override
    public <T> @Nullable List<T> readAll(String json, Class<T> type) {
        JavaType list = mapper.getTypeFactory().constructCollectionType(List.class, type);
        try {
            return mapper.readValue(json, list);
        } catch (JsonProcessingException e) {
            throw unreadable(type, e);
        }
    }

    private static PpidException unreadable(Class<?> type, JsonProcessingException e) {
        JsonLocation place = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
        JsonFault fault = fault(type, e);
        if (e instanceof InvalidTypeIdException kind) {
            Class<?> family = kind.getBaseType().getRawClass();
            return kind.getTypeId() == null
                    ? fault.untyped(family)
                    : fault.mistyped(family, place.getLineNr(), place.getColumnNr());
        }
        return e instanceof JsonMappingException
                ? fault.misfit(place.getLineNr(), place.getColumnNr())
                : fault.malformed(place.getLineNr(), place.getColumnNr());
    }

    private static JsonFault fault(Class<?> type, JsonProcessingException e) {
        JsonFault fault = new JsonFault(type);
        if (e instanceof JsonMappingException mapping) {
            mapping.getPath().forEach(step -> {
                if (step.getFieldName() == null) {
                    fault.at(step.getIndex());
                } else {
                    fault.in(step.getFieldName());
                }
            });
        }
        return fault;
    }

    private static SimpleModule times() {
        SimpleModule times = new SimpleModule();
        TextTimes.FORMS.forEach((type, form) -> add(times, type, form));
        return times;
    }

    private static <T> void add(SimpleModule times, Class<T> type, Function<String, ?> form) {
        times.addDeserializer(type, new StdScalarDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser text, DeserializationContext context) throws IOException {
                if (!text.hasToken(JsonToken.VALUE_STRING)) {
                    return type.cast(context.handleUnexpectedToken(type, text));
                }
                try {
                    return type.cast(form.apply(text.getText()));
                } catch (DateTimeException e) {
                    return type.cast(context.handleWeirdStringValue(type, "", "no such day or time"));
                }
            }
        });
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
