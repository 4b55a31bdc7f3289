package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.Place;
import id.go.bekasikota.ppid.text.Quoted;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Lists cases page by page: asks the storage for places, and looks at no more cases than may stand on the page. */
record Register<A extends Aggregate<?>>(AggregateStore<A> store, String body) {
    private static final int DAY = LocalDate.MIN.withYear(1).toString().length();

    /** Asks the storage for the places behind one. */
    interface Question {
        List<Place> ask(Place after, int limit);
    }

    Page<A> page(Question question, Predicate<A> checked, Listing listing) {
        List<A> items = new ArrayList<>();
        Place last = place(listing.mark());
        boolean more = true;
        while (more && items.size() < listing.size()) {
            int wanted = listing.size() - items.size();
            List<Place> places = question.ask(last, wanted + 1);
            more = places.size() > wanted;
            List<Place> taken = places.subList(0, Math.min(wanted, places.size()));
            inOrder(taken).stream().filter(checked).forEach(items::add);
            last = taken.isEmpty() ? last : taken.get(taken.size() - 1);
        }
        return new Page<>(items, mark(last, more));
    }

    /** The places of a page alone. */
    static Page<String> ids(Question question, Listing listing) {
        List<Place> places = question.ask(place(listing.mark()), listing.size() + 1);
        boolean more = places.size() > listing.size();
        List<Place> taken = more ? places.subList(0, listing.size()) : places;
        Place last = taken.isEmpty() ? Place.START : taken.get(taken.size() - 1);
        return new Page<>(taken.stream().map(Place::id).toList(), mark(last, more));
    }

    /** All that a question gives, without pages. */
    List<A> all(Question question, Predicate<A> checked) {
        List<A> all = new ArrayList<>();
        Listing listing = Listing.first().ofSize(Listing.LARGEST);
        Page<A> page = page(question, checked, listing);
        all.addAll(page.items());
        while (page.next().isPresent()) {
            page = page(question, checked, listing.after(page.next().get()));
            all.addAll(page.items());
        }
        return List.copyOf(all);
    }

    private Collection<A> inOrder(List<Place> places) {
        var found = store.find(body, places.stream().map(Place::id).toList());
        return places.stream()
                .flatMap(place -> Optional.ofNullable(found.get(place.id())).stream())
                .toList();
    }

    private static Optional<String> mark(Place last, boolean more) {
        return more ? Optional.of(last.received() + " " + last.id()) : Optional.empty();
    }

    private static Place place(Optional<String> mark) {
        return mark.map(Register::read).orElse(Place.START);
    }

    private static Place read(String mark) {
        try {
            return new Place(LocalDate.parse(mark.substring(0, DAY)), mark.substring(DAY + 1));
        } catch (DateTimeParseException | StringIndexOutOfBoundsException e) {
            throw new PpidException(
                    "there is no page behind " + Quoted.of(mark) + " (expected what the page before named)", e);
        }
    }
}
