package id.go.bekasikota.ppid.parts;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A part of a value (bagian nilai): the value itself, a component of it, an element, or a part of those.
 *
 * <p>Parts of records are their components; those of our other values are what they are written as in JSON. An {@code Optional}
 * holds its part in its own place. Values of the JDK beyond these, and codes, have no parts.
 */
public final class Part {
    private final @Nullable Part whole;
    private final Consumer<PartPath> step;
    private final @Nullable Object value;

    private Part(@Nullable Part whole, Consumer<PartPath> step, @Nullable Object value) {
        this.whole = whole;
        this.step = step;
        this.value = value;
    }

    /**
     * Visits a value and all its parts, each before its own parts, in their order; of an entry of a map the key first. Takes
     * time in proportion to their number.
     *
     * @param value the value
     * @param visitor what to do with each
     * @throws id.go.bekasikota.ppid.law.PpidException if a component cannot be read
     */
    public static void visit(Object value, Consumer<Part> visitor) {
        new Part(null, path -> {}, value).visit(visitor);
    }

    private void visit(Consumer<Part> visitor) {
        visitor.accept(this);
        if (value instanceof Optional<?> held) {
            held.ifPresent(inner -> inPlace(inner).visit(visitor));
        } else if (value instanceof Collection<?> elements) {
            int index = 0;
            for (Object element : elements) {
                int at = index++;
                further(path -> path.at(at), element).visit(visitor);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> {
                inPlace(key).visit(visitor);
                further(path -> path.under(key), held).visit(visitor);
            });
        } else if (value != null) {
            for (Method accessor : Accessors.of(value.getClass())) {
                further(path -> path.into(accessor), Accessors.read(accessor, value))
                        .visit(visitor);
            }
        }
    }

    private Part inPlace(@Nullable Object part) {
        return new Part(whole, step, part);
    }

    private Part further(Consumer<PartPath> next, @Nullable Object part) {
        return new Part(this, next, part);
    }

    /** {@return whether the part is not there at all, as where a mapper read a text that lacks it} */
    public boolean isAbsent() {
        return value == null;
    }

    /** {@return the part where it is a text; empty where it is something else} */
    public Optional<CharSequence> text() {
        return value instanceof CharSequence text ? Optional.of(text) : Optional.empty();
    }

    /**
     * Tells the way from the whole value to this part.
     *
     * @param <P> the kind of path
     * @param path what names the steps
     * @return the same path
     */
    public <P extends PartPath> P trace(P path) {
        if (whole != null) {
            whole.trace(path);
        }
        step.accept(path);
        return path;
    }
}
