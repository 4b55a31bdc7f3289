package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.storage.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Work on cases of which a body has few, so that they are all at hand. */
final class SmallWork {
    private SmallWork() {}

    static <A> Page<A> page(
            List<A> found,
            Worklist<?> which,
            Listing listing,
            Function<A, String> id,
            Function<A, LocalDate> began,
            Function<A, Optional<LocalDate>> due) {
        return which.isUrgent()
                ? Register.sorted(
                        found,
                        one -> new Place(due.apply(one).orElse(Place.END.received()), id.apply(one)),
                        Comparator.naturalOrder(),
                        listing)
                : Register.sorted(
                        found, one -> new Place(began.apply(one), id.apply(one)), Comparator.reverseOrder(), listing);
    }
}
