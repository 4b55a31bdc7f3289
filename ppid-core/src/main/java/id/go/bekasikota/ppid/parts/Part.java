package id.go.bekasikota.ppid.parts;

import id.go.bekasikota.ppid.law.Needed;
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
    private final @Nullable Needed needed;

    private Part(@Nullable Part whole, Consumer<PartPath> step, @Nullable Object value, @Nullable Needed needed) {
        this.whole = whole;
        this.step = step;
        this.value = value;
        this.needed = needed;
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
        new Part(null, path -> {}, value, null).visit(visitor);
    }

    private void visit(Consumer<Part> visitor) {
        visitor.accept(this);
        if (value instanceof Optional<?> held) {
            held.ifPresent(inner -> inPlace(inner).visit(visitor));
        } else if (value instanceof Collection<?> elements) {
            int index = 0;
            for (Object element : elements) {
                int at = index++;
                further(path -> path.at(at), element, needed).visit(visitor);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> {
                inPlace(key).visit(visitor);
                further(path -> path.under(key), held, needed).visit(visitor);
            });
        } else if (value != null) {
            for (Method accessor : Accessors.of(value.getClass())) {
                Needed needs = accessor.getAnnotation(Needed.class);
                further(path -> path.into(accessor), Accessors.read(accessor, value), needs)
                        .visit(visitor);
            }
        }
    }

    private Part inPlace(@Nullable Object part) {
        return new Part(whole, step, part, needed);
    }

    private Part further(Consumer<PartPath> next, @Nullable Object part, @Nullable Needed needs) {
        return new Part(this, next, part, needs);
    }

    /** {@return whether the part is not there at all, as where a mapper read a text that lacks it} */
    public boolean isAbsent() {
        return value == null;
    }

    /**
     * {@return what demands the part where it is {@link Needed} and says nothing, as a blank text or a collection without an
     * element: the article, or an empty text where none does; empty where the part says something or need not}
     */
    public Optional<String> leftOutBy() {
        boolean empty = value instanceof Collection<?> elements && elements.isEmpty();
        boolean blank = text().filter(text -> text.toString().isBlank()).isPresent();
        return Optional.ofNullable(needed).filter(mark -> empty || blank).map(Needed::value);
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
