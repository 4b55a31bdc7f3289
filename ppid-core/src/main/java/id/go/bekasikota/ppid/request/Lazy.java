package id.go.bekasikota.ppid.request;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value computed when it is first asked for and kept; thread-safe for values of which one is as good as its equal. A case is
 * restored, and a view made by every act, without what only some ask of it: due dates cost more than all else of a view.
 */
final class Lazy<T> {
    private final Supplier<T> made;
    private volatile @Nullable T kept;

    Lazy(Supplier<T> made) {
        this.made = made;
    }

    T get() {
        T known = kept;
        if (known == null) {
            known = made.get();
            kept = known;
        }
        return known;
    }
}
