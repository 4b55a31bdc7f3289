package id.go.bekasikota.ppid.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import id.go.bekasikota.ppid.marks.Holds;
import java.io.IOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** How values of one type stand in the text of an event. Thread-safe. */
interface Shape {

    /** Writes a value; its words go to the list of words. */
    void write(Object value, JsonGenerator json, WordList words) throws IOException;

    /** Reads a value. */
    Object read(Object tree, WordList words);

    /** Finds the shape of a component. */
    interface Finder {
        Shape of(Type type, @Nullable Holds holds);
    }
}
