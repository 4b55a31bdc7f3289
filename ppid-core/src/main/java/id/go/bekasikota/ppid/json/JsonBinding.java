package id.go.bekasikota.ppid.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One major of Jackson. Only the chosen implementation is ever loaded, so the other major need not be there. */
interface JsonBinding {

    /** Writes a value. */
    String write(Object value);

    /** Writes values as an array, each as if it stood alone, so that it keeps its type code. */
    String writeAll(Iterable<?> values);

    /** Reads a value; null where the JSON is {@code null}. */
    <T> @Nullable T read(String json, Class<T> type);

    /** Reads an array of values, of which any may be null; null where the JSON is {@code null}. */
    <T> @Nullable List<T> readAll(String json, Class<T> type);
}
