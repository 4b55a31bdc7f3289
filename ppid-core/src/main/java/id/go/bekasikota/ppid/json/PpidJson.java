package id.go.bekasikota.ppid.json;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.report.ServiceReport;
import java.util.List;
import java.util.Optional;

/**
 * Writes and reads the public values as JSON (bentuk JSON), the same bytes on every machine.
 *
 * <p>How values look is told in the description of this package. Works with Jackson 2 and with Jackson 3, and takes
 * Jackson 2 where both are there; the text is the same. Unknown fields are ignored on reading. Thread-safe.
 */
public final class PpidJson {

    private static final String OURS = "id.go.bekasikota.ppid.";

    private PpidJson() {}

    /**
     * Writes a value. Elements of a list, and what an {@code Optional} holds, keep their type codes.
     *
     * @param value a public value of this library, or a list or {@code Optional} of them
     * @return its JSON, indented by two spaces, with line feeds and one at the end
     * @throws PpidException if the value cannot be written, or there is no Jackson
     */
    public static String write(Object value) {
        Given.value(value, "value");
        if (value instanceof Optional<?> optional) {
            return optional.map(PpidJson::write).orElse("null\n");
        }
        if (value instanceof ServiceReport report) {
            return ReportText.of(report) + "\n";
        }
        return (value instanceof Iterable<?> values
                        ? binding().writeAll(values)
                        : binding().write(value)) + "\n";
    }

    /**
     * Writes a list.
     *
     * @param <T> the type of the values
     * @param values the values
     * @param type their type, under which {@link #readList} reads them
     * @return its JSON, indented by two spaces, with line feeds and one at the end
     * @throws PpidException if a value is of another type or cannot be written, or there is no Jackson
     */
    public static <T> String writeList(List<? extends T> values, Class<T> type) {
        Given.value(type, "type");
        Given.value(values, "values").stream()
                .filter(value -> !type.isInstance(value))
                .findFirst()
                .ifPresent(other -> {
                    throw new PpidException("a list of " + type.getSimpleName() + " holds a "
                            + other.getClass().getSimpleName());
                });
        return write(values);
    }

    /**
     * Reads a value.
     *
     * @param <T> the type of the value
     * @param json the JSON
     * @param type the type of the value
     * @return the value
     * @throws PpidException if the JSON is malformed or does not fit the type, or there is no Jackson; the message names
     *     field, line and column, and never repeats what the JSON holds. A report that contradicts itself is a {@link
     *     id.go.bekasikota.ppid.report.RefusedReportException}, which names the rule and the figures
     */
    public static <T> T read(String json, Class<T> type) {
        return readOptional(json, type).orElseThrow(() -> new JsonFault(type).misfit(1, 1));
    }

    /**
     * Reads a value that may be absent.
     *
     * @param <T> the type of the value
     * @param json the JSON
     * @param type the type of the value
     * @return the value; empty where the JSON is {@code null}
     * @throws PpidException as {@link #read}
     */
    public static <T> Optional<T> readOptional(String json, Class<T> type) {
        requireOurs(json, type);
        Optional<T> value = Optional.ofNullable(binding().read(json, type));
        Missing.check(value, type);
        value.ifPresent(PpidJson::refuseContradiction);
        return value;
    }

    /**
     * Reads a list.
     *
     * @param <T> the type of the values
     * @param json the JSON of an array
     * @param type the type of the values
     * @return the values, unmodifiable
     * @throws PpidException as {@link #read}, or if the JSON is no array
     */
    public static <T> List<T> readList(String json, Class<T> type) {
        requireOurs(json, type);
        List<T> values =
                Optional.ofNullable(binding().readAll(json, type)).orElseThrow(() -> new JsonFault(type).misfit(1, 1));
        Missing.check(values, type);
        values.forEach(PpidJson::refuseContradiction);
        return List.copyOf(values);
    }

    /** A mapper reads classes, files and addresses too, which is no business of a text that somebody sent. */
    private static void requireOurs(String json, Class<?> type) {
        Given.value(json, "json");
        if (!Given.value(type, "type").getName().startsWith(OURS)) {
            throw new PpidException(
                    type.getName() + " is not read from JSON here (expected a public value of this library)");
        }
    }

    /** Its rules compare parts with each other, so that they can be asked only when nothing is missing. */
    private static void refuseContradiction(Object value) {
        if (value instanceof ServiceReport report) {
            report.check();
        }
    }

    private static JsonBinding binding() {
        return Chosen.BINDING.orElseThrow(
                () -> lacking(PpidJson.class.getModule().isNamed()));
    }

    /** On a module path a jar alone is not enough: somebody must require its module. */
    private static PpidException lacking(boolean modules) {
        return new PpidException("there is no JSON library (expected com.fasterxml.jackson.core:jackson-databind with"
                + " com.fasterxml.jackson.datatype:jackson-datatype-jsr310 and jackson-datatype-jdk8, or"
                + " tools.jackson.core:jackson-databind"
                + (modules
                        ? ", and on the module path \"requires tools.jackson.databind;\" in your module-info, or"
                                + " --add-modules tools.jackson.databind; of Jackson 2 com.fasterxml.jackson.databind,"
                                + " com.fasterxml.jackson.datatype.jdk8 and com.fasterxml.jackson.datatype.jsr310)"
                        : ")"));
    }

    /**
     * Chooses the major that the class path has, Jackson 2 before 3.
     *
     * @param loader where to look
     * @return the binding; empty where neither is there with all that it needs
     */
    static Optional<JsonBinding> binding(ClassLoader loader) {
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

    /** Chosen at the first use, so that a host without any Jackson can load this class. */
    private static final class Chosen {
        static final Optional<JsonBinding> BINDING = binding(PpidJson.class.getClassLoader());
    }
}
