package id.go.bekasikota.ppid.json;

import id.go.bekasikota.ppid.law.PpidException;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Jackson 3, set so that it writes the same text as {@link Jackson2Binding}. */
final class Jackson3Binding implements JsonBinding {
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(times())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();
    private final ObjectWriter writer = mapper.writer().with(printer());

    @Override
    public String write(Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JacksonException e) {
            throw fault(value.getClass(), e).unwritable();
        }
    }

    @Override
    public String writeAll(Iterable<?> values) {
        StringWriter text = new StringWriter();
        try (SequenceWriter array = writer.writeValuesAsArray(text)) {
            array.writeAll(values);
        } catch (JacksonException e) {
            throw fault(List.class, e).unwritable();
        }
        return text.toString();
    }

    @Override
    public <T> @Nullable T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JacksonException e) {
            throw unreadable(type, e);
        }
    }

    @Override
    public <T> @Nullable List<T> readAll(String json, Class<T> type) {
        JavaType list = mapper.getTypeFactory().constructCollectionType(List.class, type);
        try {
            return mapper.readValue(json, list);
        } catch (JacksonException e) {
            throw unreadable(type, e);
        }
    }

    private static PpidException unreadable(Class<?> type, JacksonException e) {
        TokenStreamLocation place = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
        JsonFault fault = fault(type, e);
        if (e instanceof InvalidTypeIdException kind) {
            Class<?> family = kind.getBaseType().getRawClass();
            return kind.getTypeId() == null
                    ? fault.untyped(family)
                    : fault.mistyped(family, place.getLineNr(), place.getColumnNr());
        }
        return e instanceof DatabindException
                ? fault.misfit(place.getLineNr(), place.getColumnNr())
                : fault.malformed(place.getLineNr(), place.getColumnNr());
    }

    private static JsonFault fault(Class<?> type, JacksonException e) {
        JsonFault fault = new JsonFault(type);
        e.getPath().forEach(step -> {
            if (step.getPropertyName() == null) {
                fault.at(step.getIndex());
            } else {
                fault.in(step.getPropertyName());
            }
        });
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
            public T deserialize(JsonParser text, DeserializationContext context) {
                if (!text.hasToken(JsonToken.VALUE_STRING)) {
                    return type.cast(context.handleUnexpectedToken(type, text));
                }
                try {
                    return type.cast(form.apply(text.getString()));
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
