package id.go.bekasikota.ppid.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import id.go.bekasikota.ppid.law.PpidException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as maps, lists, texts and whole numbers: the form in which an older event is made into one of today. */
final class Tree {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private Tree() {}

    /** Writes JSON. */
    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    static String write(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            writing.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static Object read(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            Object tree = value(parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw fault("something follows its end");
            }
            return tree;
        } catch (IOException e) {
            // the parser's message quotes the text, which may hold names
            throw fault("its text is no JSON, or is torn");
        }
    }

    private static Object value(JsonParser parser, @Nullable JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            return object(parser);
        }
        if (token == JsonToken.START_ARRAY) {
            return array(parser);
        }
        if (token == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getLongValue();
        }
        throw fault("a value is neither object, list, text nor whole number");
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            fields.put(name, value(parser, parser.nextToken()));
        }
        return fields;
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(value(parser, token));
        }
        return elements;
    }

    @SuppressWarnings("unchecked") // made above
    static Map<String, Object> fields(Object tree) {
        return (Map<String, Object>) expect(tree, Map.class, "an object");
    }

    /** Takes a field out. */
    static Object taken(Map<String, Object> fields, String name) {
        Object value = fields.remove(name);
        if (value == null) {
            throw fault("it lacks the field \"" + name + "\"");
        }
        return value;
    }

    /** Refuses fields that nobody took: they are of a newer release. */
    static void end(Map<String, Object> fields) {
        if (!fields.isEmpty()) {
            throw fault("it holds a field of a newer release");
        }
    }

    static List<?> elements(Object tree) {
        return expect(tree, List.class, "a list");
    }

    static String text(Object tree) {
        return expect(tree, String.class, "a text");
    }

    static long number(Object tree) {
        return expect(tree, Long.class, "a whole number");
    }

    static int place(Object tree) {
        long number = number(tree);
        if (number != (int) number) {
            throw fault("a number is too large");
        }
        return (int) number;
    }

    private static <T> T expect(Object tree, Class<T> type, String expected) {
        if (!type.isInstance(tree)) {
            throw fault("a value is not " + expected);
        }
        return type.cast(tree);
    }

    static PpidException fault(String problem) {
        return new PpidException("a stored text cannot be read: " + problem);
    }
}
