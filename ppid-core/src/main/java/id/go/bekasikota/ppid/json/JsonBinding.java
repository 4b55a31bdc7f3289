package id.go.bekasikota.ppid.json;

import java.util.List;
import java.util.Optional;
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

    /**
     * Chooses the major that the class path has, Jackson 2 before 3.
     *
     * @param loader where to look
     * @return the binding; empty where neither is there with all that it needs
     */
    static Optional<JsonBinding> on(ClassLoader loader) {
        if (has(loader, "com.fasterxml.jackson.databind.json.JsonMapper")
                && has(loader, "com.fasterxml.jackson.datatype.jsr310.JavaTimeModule")
                && has(loader, "com.fasterxml.jackson.datatype.jdk8.Jdk8Module")) {
            return Optional.of(new Jackson2Binding());
        }
        return has(loader, "tools.jackson.databind.json.JsonMapper")
                ? Optional.of(new Jackson3Binding())
                : Optional.empty();
    }

    private static boolean has(ClassLoader loader, String name) {
        try {
            Class.forName(name, false, loader);
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
