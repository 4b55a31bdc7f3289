package id.go.bekasikota.ppid.json;

import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.parts.PartPath;
import java.lang.reflect.Method;

/**
 * What is wrong with a JSON text, told without its contents, which may be somebody's identity: the messages of Jackson quote
 * them, so its exceptions are neither shown nor kept as a cause.
 */
final class JsonFault implements PartPath {
    private final StringBuilder path = new StringBuilder();
    private final String type;

    JsonFault(Class<?> type) {
        this.type = type.getSimpleName();
    }

    void in(String field) {
        path.append(path.isEmpty() ? "" : ".").append(field);
    }

    @Override
    public void at(int index) {
        path.append('[').append(index).append(']');
    }

    @Override
    public void under(Object key) {
        in(key.toString());
    }

    /** What is written as one of its components has no field for it. */
    @Override
    public void into(Method accessor) {
        if (!accessor.isAnnotationPresent(JsonValue.class)) {
            in(accessor.getName());
        }
    }

    PpidException malformed(int line, int column) {
        return new PpidException("the JSON of " + type + " is malformed" + place(line, column));
    }

    PpidException misfit(int line, int column) {
        String field = path.isEmpty() ? "" : " at " + path;
        return new PpidException("the JSON does not fit " + type + field + place(line, column));
    }

    PpidException lacking() {
        return new PpidException("the JSON of " + type + " lacks " + path);
    }

    PpidException unwritable() {
        String field = path.isEmpty() ? "" : " at " + path;
        return new PpidException("a value of " + type + " cannot be written as JSON" + field
                + " (expected a public value of this library)");
    }

    private static String place(int line, int column) {
        return line < 1 ? "" : " (line " + line + ", column " + column + ")";
    }
}
