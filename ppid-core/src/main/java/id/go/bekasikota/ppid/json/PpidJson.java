package id.go.bekasikota.ppid.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.go.bekasikota.ppid.law.PpidException;

/**
 * Writes and reads the public values as JSON (bentuk JSON), the same bytes on every machine.
 *
 * <p>Dates are {@code yyyy-MM-dd}, what is absent is {@code null}, codes are the stable ones, numbers are plain. Unknown
 * fields are ignored on reading. Needs {@code jackson-databind} with its modules for {@code java.time} and
 * {@code Optional}. Thread-safe.
 */
public final class PpidJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private PpidJson() {}

    /**
     * Writes a value.
     *
     * @param value a public value of this library
     * @return its JSON, indented, with line feeds and one at the end
     * @throws PpidException if the value cannot be written
     */
    public static String write(Object value) {
        try {
            return MAPPER.writer(new LineFeedPrinter()).writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new PpidException("the value cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Reads a value.
     *
     * @param <T> the type of the value
     * @param json the JSON
     * @param type the type of the value
     * @return the value
     * @throws PpidException if the JSON is malformed or does not fit the type; the message names line and column
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")";
            throw new PpidException("the JSON cannot be read: " + e.getOriginalMessage() + where, e);
        }
    }
}
