package id.go.bekasikota.ppid.json;

import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.TypeCodes;
import id.go.bekasikota.ppid.parts.PartPath;
import java.lang.reflect.Method;
import java.util.List;

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

    /** A part is not there, or says of no member of its family that it is one; other types have no kinds. */
    PpidException lacking(List<String> kinds) {
        String expected = kinds.isEmpty() ? "" : " (expected an object whose type is " + oneOf(kinds) + ")";
        return new PpidException("the JSON of " + type + " lacks " + path + expected);
    }

    /** What is a member of a family does not say which, so that nothing of it can be read. */
    PpidException untyped(Class<?> family) {
        in("type");
        return new PpidException(
                "the JSON of " + type + " lacks " + path + " (expected " + oneOf(TypeCodes.of(family)) + ")");
    }

    /** What is a member of a family says that it is something else. */
    PpidException mistyped(Class<?> family, int line, int column) {
        in("type");
        return new PpidException("the JSON does not fit " + type + " at " + path + place(line, column) + " (expected "
                + oneOf(TypeCodes.of(family)) + ")");
    }

    private static String oneOf(List<String> codes) {
        return "one of " + String.join(", ", codes);
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
