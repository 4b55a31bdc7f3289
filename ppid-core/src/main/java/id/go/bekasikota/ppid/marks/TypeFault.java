package id.go.bekasikota.ppid.marks;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What is wrong with the type of a member of a family: one line with its path and what was expected, without what was read. */
enum TypeFault {
    MISSING("lacks "),
    UNKNOWN("does not fit at "),
    TWICE("gives twice ");

    /** The field that names the member. */
    static final String FIELD = "type";

    private final String told;

    TypeFault(String told) {
        this.told = told;
    }

    /** Where the member stands, from the outside in: a field or a place in a list at each step. */
    static <S> String path(List<S> steps, Function<S, @Nullable String> field, ToIntFunction<S> index) {
        StringBuilder path = new StringBuilder();
        for (S step : steps) {
            String name = field.apply(step);
            if (name == null) {
                path.append('[').append(index.applyAsInt(step)).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.toString();
    }

    String in(String path, Class<?> family) {
        return "the JSON " + told + (path.isEmpty() ? "" : path + ".") + FIELD + " (expected one of "
                + String.join(", ", TypeCodes.of(family)) + ")";
    }
}
