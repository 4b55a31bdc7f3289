package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.storage.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A page of the cases that are due first, of several lanes, where the day of a place says already when its case is due. */
record DuePage<A extends Aggregate<?>>(Paging<A> paging, Predicate<A> checked, List<DueLane> lanes) {

    /** Places in an order in which their cases fall due, and when that is; empty beyond the calendar. */
    record DueLane(Paging.Question question, Function<LocalDate, Optional<LocalDate>> due) {}

    private record Due(int lane, Place place, LocalDate day) {}

    private static final Comparator<Due> ORDER =
            Comparator.comparing(Due::day).thenComparing(Due::place).thenComparing(Due::lane);

    Page<A> of(Listing listing) {
        List<A> items = new ArrayList<>();
        List<Place> last = UrgentPage.after(listing.mark(), lanes.size());
        boolean more = true;
        while (more && items.size() < listing.size()) {
            int wanted = listing.size() - items.size();
            List<Due> next = next(last, wanted + 1);
            more = next.size() > wanted;
            List<Due> taken = next.subList(0, Math.min(wanted, next.size()));
            taken.forEach(due -> last.set(due.lane(), due.place()));
            paging.read(taken.stream().map(Due::place).toList()).stream()
                    .map(Paging.Read::aggregate)
                    .filter(checked)
                    .forEach(items::add);
        }
        return new Page<>(items, more ? Optional.of(UrgentPage.mark(last)) : Optional.empty());
    }

    private List<Due> next(List<Place> last, int limit) {
        return IntStream.range(0, lanes.size())
                .boxed()
                .flatMap(lane -> next(lane, last.get(lane), limit))
                .sorted(ORDER)
                .limit(limit)
                .toList();
    }

    private Stream<Due> next(int lane, Place last, int limit) {
        return lanes.get(lane).question().ask(last, limit).stream()
                .map(place -> new Due(
                        lane,
                        place,
                        lanes.get(lane).due().apply(place.received()).orElse(Place.END.received())));
    }
}
