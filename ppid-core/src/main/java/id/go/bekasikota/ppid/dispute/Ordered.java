package id.go.bekasikota.ppid.dispute;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Copies of sets in the order of the law, the same in every JSON. */
final class Ordered {
    private Ordered() {}

    static <E extends Enum<E>> Set<E> copy(Class<E> type, Collection<E> values) {
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }
}
