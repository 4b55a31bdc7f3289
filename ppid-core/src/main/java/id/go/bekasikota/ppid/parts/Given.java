package id.go.bekasikota.ppid.parts;

import id.go.bekasikota.ppid.law.PpidException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a caller gives (nilai yang diberikan): null is refused by its name, as nothing in this library takes it. */
public final class Given {

    private Given() {}

    /**
     * Takes a value that must be there.
     *
     * @param <T> its type
     * @param value the value
     * @param name what the caller calls it
     * @return the value
     * @throws PpidException if it is null
     */
    public static <T> T value(@Nullable T value, String name) {
        if (value == null) {
            throw new PpidException(name + " is null (expected a value)");
        }
        return value;
    }

    /**
     * Takes a list as a form holds it: what is not there is found when the form is checked, and not before.
     *
     * @param <T> the type of its elements
     * @param list the list; null as where a mapper read a form that lacks it
     * @return its elements, null among them too; empty where it is null; unmodifiable
     */
    public static <T> List<T> asTyped(@Nullable Collection<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
