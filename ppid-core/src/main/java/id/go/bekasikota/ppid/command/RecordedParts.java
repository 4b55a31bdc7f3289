package id.go.bekasikota.ppid.command;

import id.go.bekasikota.ppid.law.Coded;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a value what no storage keeps as it is (pemeriksa nilai yang dicatat): a text that is not plain, and a part that is
 * not there at all. Follows records, optionals, collections and maps; names the part by its path. Not thread-safe.
 */
final class RecordedParts {
    private final List<Violation> violations = new ArrayList<>();

    private RecordedParts() {}

    static List<Violation> violations(Object value) {
        RecordedParts parts = new RecordedParts();
        parts.look("", value);
        return List.copyOf(parts.violations);
    }

    /** Only what is not there at all, as where a host's own mapper read a form that lacks a field. */
    static List<Violation> absent(Object value) {
        return violations(value).stream()
                .filter(violation -> violation.code().equals(Violation.BLANK))
                .toList();
    }

    private void look(String path, @Nullable Object part) {
        if (part == null) {
            violations.add(Violation.of(path, Violation.BLANK));
        } else if (part instanceof CharSequence text) {
            if (!PlainTextValidator.isPlain(text)) {
                violations.add(Violation.of(path, Violation.CONTROL_CHARACTER));
            }
        } else if (part instanceof Optional<?> held) {
            held.ifPresent(value -> look(path, value));
        } else if (part instanceof Iterable<?> elements) {
            int index = 0;
            for (Object element : elements) {
                look(path + "[" + index++ + "]", element);
            }
        } else if (part instanceof Map<?, ?> entries) {
            entries.forEach((key, value) -> {
                look(path, key);
                look(key instanceof Coded coded ? path + "[" + coded.code() + "]" : path, value);
            });
        } else if (part instanceof Record) {
            components(path, part);
        }
    }

    private void components(String path, Object value) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            look(path.isEmpty() ? component.getName() : path + "." + component.getName(), read(component, value));
        }
    }

    private static @Nullable Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
