package id.go.bekasikota.ppid.parts;

import id.go.bekasikota.ppid.marks.Bounds;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.Needed;
import id.go.bekasikota.ppid.marks.TypeCodes;
import id.go.bekasikota.ppid.text.Printable;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
    private final @Nullable AnnotatedElement component;
    private final @Nullable Object value;

    private Part(
            @Nullable Part whole,
            Consumer<PartPath> step,
            @Nullable AnnotatedElement component,
            @Nullable Object value) {
        this.whole = whole;
        this.step = step;
        this.component = component;
        this.value = value;
    }

    /**
     * Visits a value and its parts, each before its own parts, in their order; of an entry of a map the key first. Takes time in
     * proportion to the number of parts that are visited.
     *
     * @param value the value
     * @param visitor what to do with each; says whether its own parts are visited too
     * @throws id.go.bekasikota.ppid.law.PpidException if a component cannot be read
     */
    public static void visit(Object value, Predicate<Part> visitor) {
        new Part(null, path -> {}, null, value).visit(visitor);
    }

    private void visit(Predicate<Part> visitor) {
        if (!visitor.test(this)) {
            return;
        }
        if (value instanceof Optional<?> held) {
            held.ifPresent(inner -> inPlace(inner).visit(visitor));
        } else if (value instanceof Collection<?> elements) {
            int index = 0;
            for (Object element : elements) {
                int at = index++;
                further(path -> path.at(at), component, element).visit(visitor);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, held) -> {
                inPlace(key).visit(visitor);
                further(path -> path.under(key), component, held).visit(visitor);
            });
        } else if (value != null) {
            for (AnnotatedElement next : Accessors.of(value.getClass())) {
                Method accessor = Accessors.accessor(next);
                further(path -> path.into(accessor), next, Accessors.read(accessor, value))
                        .visit(visitor);
            }
        }
    }

    private Part inPlace(@Nullable Object part) {
        return new Part(whole, step, component, part);
    }

    private Part further(Consumer<PartPath> next, @Nullable AnnotatedElement of, @Nullable Object part) {
        return new Part(this, next, of, part);
    }

    /** {@return whether the part is not there at all, as where a mapper read a text that lacks it} */
    public boolean isAbsent() {
        return value == null;
    }

    /** {@return the part where it is a text, or an address as it is written; empty where it is something else} */
    public Optional<CharSequence> text() {
        return value instanceof URI uri
                ? Optional.of(uri.toString())
                : Optional.ofNullable(value instanceof CharSequence text ? text : null);
    }

    /**
     * {@return the part where it is of a type; empty where it is something else}
     *
     * @param <T> the type
     * @param type the type
     */
    public <T> Optional<T> as(Class<T> type) {
        return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    /** {@return whether the part is an address, which {@link #text} gives as it is written} */
    public boolean isAddress() {
        return value instanceof URI;
    }

    /** {@return how many elements the part has where it is a list, a set or a map; empty where it is something else} */
    public OptionalInt size() {
        if (value instanceof Collection<?> elements) {
            return OptionalInt.of(elements.size());
        }
        return value instanceof Map<?, ?> map ? OptionalInt.of(map.size()) : OptionalInt.empty();
    }

    /**
     * {@return the type codes of which one says what the part is, where its component is of a family of values; empty where it is
     * of one type}
     */
    public List<String> kinds() {
        if (component == null) {
            return List.of();
        }
        return TypeCodes.of(Accessors.accessor(component).getReturnType());
    }

    /** {@return what a text of the component that the part belongs to holds; empty where its record does not say} */
    public Optional<Holds.Kind> holds() {
        return marked(Holds.class).map(Holds::value);
    }

    /**
     * {@return what demands the part where it is {@link Needed} and says nothing, as a blank text or a collection without an
     * element: the article, or an empty text where none does; empty where the part says something or need not}
     */
    public Optional<String> leftOutBy() {
        return marked(Needed.class).filter(needed -> saysNothing()).map(Needed::value);
    }

    private boolean saysNothing() {
        return size().orElse(1) == 0 || text().filter(Printable::isBlank).isPresent();
    }

    /** {@return how much the component that the part belongs to may hold; empty where its record does not say} */
    public Optional<Bounds> bounds() {
        return marked(Bounds.class);
    }

    private <A extends Annotation> Optional<A> marked(Class<A> mark) {
        return component == null ? Optional.empty() : Optional.ofNullable(component.getAnnotation(mark));
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
