package id.go.bekasikota.ppid.codec;

import id.go.bekasikota.ppid.parts.Given;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes values of one type as texts that a storage keeps, and reads them back (kodek nilai), by the rules of
 * {@link EventCodec}: the same value gives the same text, and what a newer release wrote is refused. Immutable and thread-safe.
 *
 * @param <T> the type, a record
 */
public final class ValueCodec<T> {
    private static final int VERSION = 1;

    private final Class<T> type;
    private final Shape shape;

    private ValueCodec(Class<T> type) {
        this.type = type;
        this.shape = new Shapes().record(type);
    }

    /**
     * Returns the codec of a type.
     *
     * @param <T> the type
     * @param type its class
     * @return the codec
     */
    public static <T> ValueCodec<T> of(Class<T> type) {
        Given.value(type, "type");
        return new ValueCodec<>(type);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @return its text, with all its words
     */
    public String write(T value) {
        WordList words = WordList.empty();
        return Tree.write(json -> {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeFieldName("value");
            shape.write(value, json, words);
            json.writeFieldName("words");
            words.write(json);
            json.writeEndObject();
        });
    }

    /**
     * Reads a value.
     *
     * @param text its text
     * @return the value
     * @throws id.go.bekasikota.ppid.law.PpidException if the text is torn, or was written by a newer release; the message quotes
     *     nothing of it
     */
    public T read(String text) {
        Map<String, Object> whole = new LinkedHashMap<>(Tree.fields(Tree.read(text)));
        if (Tree.number(Tree.taken(whole, "version")) != VERSION) {
            throw Tree.fault("it was written by a newer release");
        }
        Object value = Tree.taken(whole, "value");
        WordList words = WordList.of(Tree.taken(whole, "words"));
        Tree.end(whole);
        return type.cast(shape.read(value, words));
    }
}
