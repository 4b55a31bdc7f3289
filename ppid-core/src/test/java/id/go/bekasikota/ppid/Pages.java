package id.go.bekasikota.ppid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A list read page by page to its end, each page but the last one full. */
final class Pages {
    private Pages() {}

    static <T> List<T> all(Function<Listing, Page<T>> list, Listing first) {
        List<T> all = new ArrayList<>();
        Page<T> page = list.apply(first);
        all.addAll(page.items());
        while (page.next().isPresent()) {
            assertThat(page.items()).hasSize(first.size());
            page = list.apply(first.after(page.next().get()));
            all.addAll(page.items());
        }
        return all;
    }
}
