package id.go.bekasikota.ppid.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.parts.Given;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Writes the events of one family as texts that a storage keeps for ever, and reads them back (kodek peristiwa). It needs no
 * JSON mapper. Immutable and thread-safe; made once for a family.
 *
 * <p>An event of an older form is brought to today's. One of a newer release is refused: its type, its version, or a field or
 * code that is not known here. Nothing is guessed and nothing dropped.
 *
 * @param <E> the family of events
 */
public final class EventCodec<E extends Event> {
    private final Class<E> family;
    private final SealedShape events;
    private final RecordShape stamps;
    private final List<Upcast> upcasts;

    private EventCodec(Class<E> family, List<Upcast> upcasts) {
        Shapes shapes = new Shapes();
        this.family = family;
        this.events = new SealedShape(family, shapes::record);
        this.stamps = shapes.record(Stamp.class);
        this.upcasts = List.copyOf(upcasts);
    }

    /**
     * Returns the codec of a family of events.
     *
     * @param <E> the family
     * @param family its sealed interface
     * @return the codec
     */
    public static <E extends Event> EventCodec<E> of(Class<E> family) {
        Given.value(family, "family");
        return of(family, List.of());
    }

    static <E extends Event> EventCodec<E> of(Class<E> family, List<Upcast> upcasts) {
        return new EventCodec<>(family, upcasts);
    }

    /**
     * Brings the fields of an event to the next version of its form.
     *
     * @param type the type of the event
     * @param from the version that it takes, from 1; it gives the next one
     * @param fields changes the fields, in which words stand as their places
     */
    record Upcast(String type, int from, UnaryOperator<Map<String, Object>> fields) {}

    /**
     * Writes an event.
     *
     * @param recorded the event with its stamp
     * @return its text
     */
    public EventText write(Recorded<? extends E> recorded) {
        String type = events.code(recorded.event());
        WordList words = WordList.empty();
        String facts = Tree.write(json -> write(recorded, events.member(type), json, words));
        return new EventText(type, version(type), facts, words.written());
    }

    private void write(Recorded<?> recorded, RecordShape shape, JsonGenerator json, WordList words) throws IOException {
        json.writeStartObject();
        json.writeFieldName("stamp");
        stamps.write(recorded.stamp(), json, words);
        json.writeFieldName("event");
        shape.write(recorded.event(), json, words);
        json.writeEndObject();
    }

    /**
     * Reads an event.
     *
     * @param text its text
     * @return the event with its stamp
     * @throws id.go.bekasikota.ppid.law.PpidException if the text is torn, or was written by a newer release; the message quotes
     *     no words
     */
    public Recorded<E> read(EventText text) {
        int today = version(text.code());
        if (text.version() > today || text.version() < 1) {
            throw Tree.fault("version " + text.version() + " of \"" + text.code()
                    + "\" was written by a newer release (expected 1 to " + today + ")");
        }
        WordList words = text.words().map(Tree::read).map(WordList::of).orElseGet(WordList::erased);
        Map<String, Object> whole = new LinkedHashMap<>(Tree.fields(Tree.read(text.facts())));
        Object stamp = Tree.taken(whole, "stamp");
        Object event = upcast(text, Tree.fields(Tree.taken(whole, "event")));
        Tree.end(whole);
        return new Recorded<>(
                (Stamp) stamps.read(stamp, words),
                family.cast(events.member(text.code()).read(event, words)));
    }

    private Map<String, Object> upcast(EventText text, Map<String, Object> fields) {
        Map<String, Object> today = fields;
        for (int version = text.version(); version < version(text.code()); version++) {
            today = step(text.code(), version).fields().apply(today);
        }
        return today;
    }

    private Upcast step(String type, int from) {
        return upcasts.stream()
                .filter(upcast -> upcast.type().equals(type) && upcast.from() == from)
                .findFirst()
                .orElseThrow();
    }

    /** A form begins with version 1; each upcast makes one more. */
    private int version(String type) {
        return 1
                + (int) upcasts.stream()
                        .filter(upcast -> upcast.type().equals(type))
                        .count();
    }
}
