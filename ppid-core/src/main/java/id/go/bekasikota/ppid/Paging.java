package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.AwaitedQuery;
import id.go.bekasikota.ppid.storage.Place;
import id.go.bekasikota.ppid.storage.ReceivedQuery;
import id.go.bekasikota.ppid.text.Quoted;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Lists cases page by page: asks the storage for places, and looks at no more cases than may stand on the page. */
record Paging<A extends Aggregate<?>>(AggregateStore<A> store, String body) {
    private static final int DAY = LocalDate.MIN.withYear(1).toString().length();

    /** Asks the storage for the places behind one. */
    interface Question {
        List<Place> ask(Place after, int limit);
    }

    /** A case and its place. */
    record Read<A>(Place place, A aggregate) {}

    /** The cases received as a query says. */
    Question received(ReceivedQuery which) {
        return (after, limit) -> store.received(body, which, after, limit);
    }

    /** The cases whose answer is awaited as a query says. */
    Question awaited(AwaitedQuery which) {
        return (after, limit) -> store.awaited(body, which, after, limit);
    }

    Page<A> page(Question question, Predicate<A> checked, Listing listing) {
        return page(question, checked, listing, Place.START);
    }

    /** A page of a question whose first page lies behind a place. */
    Page<A> page(Question question, Predicate<A> checked, Listing listing, Place first) {
        List<A> items = new ArrayList<>();
        Place last = listing.mark().map(Paging::read).orElse(first);
        boolean more = true;
        while (more && items.size() < listing.size()) {
            int wanted = listing.size() - items.size();
            List<Place> places = question.ask(last, wanted + 1);
            more = places.size() > wanted;
            List<Place> taken = places.subList(0, Math.min(wanted, places.size()));
            read(taken).stream().map(Read::aggregate).filter(checked).forEach(items::add);
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

    /** The ids of all that a question gives. */
    static List<String> ids(Question question) {
        return gathered(listing -> ids(question, listing));
    }

    /** The days up to one, inclusive, as far as a storage keeps days. */
    static DateRange until(LocalDate day) {
        LocalDate first = Place.START.received();
        LocalDate last = Place.END.received();
        LocalDate to = day.isAfter(last) ? last : day.isBefore(first) ? first : day;
        return new DateRange(first, to);
    }

    /** All that a question gives, without pages. */
    List<A> all(Question question, Predicate<A> checked) {
        return gathered(listing -> page(question, checked, listing));
    }

    private static <T> List<T> gathered(Function<Listing, Page<T>> pages) {
        Listing listing = Listing.first().ofSize(Listing.LARGEST);
        Page<T> page = pages.apply(listing);
        List<T> all = new ArrayList<>(page.items());
        while (page.next().isPresent()) {
            page = pages.apply(listing.after(page.next().get()));
            all.addAll(page.items());
        }
        return List.copyOf(all);
    }

    /** The cases that stand at places, in their order. */
    List<Read<A>> read(List<Place> places) {
        var found = store.find(body, places.stream().map(Place::id).toList());
        return places.stream()
                .flatMap(place -> Optional.ofNullable(found.get(place.id())).stream()
                        .map(aggregate -> new Read<>(place, aggregate)))
                .toList();
    }

    /** A question that gives the places of several, each in the same order. */
    static Question merged(List<Question> questions, Comparator<Place> order) {
        return (after, limit) -> questions.stream()
                .flatMap(question -> question.ask(after, limit).stream())
                .sorted(order)
                .limit(limit)
                .toList();
    }

    /** A question that gives those places of another that count. */
    static Question where(Question question, Predicate<Place> counted) {
        return (after, limit) -> {
            List<Place> found = new ArrayList<>();
            Place last = after;
            boolean more = true;
            while (more && found.size() < limit) {
                List<Place> next = question.ask(last, limit);
                more = next.size() == limit;
                last = next.isEmpty() ? last : next.get(next.size() - 1);
                next.stream().filter(counted).limit(limit - found.size()).forEach(found::add);
            }
            return found;
        };
    }

    private static Optional<String> mark(Place last, boolean more) {
        return more ? Optional.of(mark(last)) : Optional.empty();
    }

    static String mark(Place last) {
        return last.received() + " " + last.id();
    }

    private static Place place(Optional<String> mark) {
        return mark.map(Paging::read).orElse(Place.START);
    }

    /** The number in front of a blank in a mark. */
    static int length(String mark, int blank) {
        try {
            return Integer.parseInt(mark.substring(0, Math.max(0, blank)));
        } catch (NumberFormatException e) {
            throw unknown(mark, e);
        }
    }

    /** The place that stands in a part of a mark. */
    static Place read(String mark, int from, int to) {
        if (to < from || to > mark.length()) {
            throw unknown(mark, new StringIndexOutOfBoundsException(to));
        }
        return read(mark.substring(from, to));
    }

    private static Place read(String mark) {
        try {
            return new Place(LocalDate.parse(mark.substring(0, DAY)), mark.substring(DAY + 1));
        } catch (DateTimeParseException | StringIndexOutOfBoundsException e) {
            throw unknown(mark, e);
        }
    }

    private static PpidException unknown(String mark, RuntimeException cause) {
        return new PpidException(
                "there is no page behind " + Quoted.of(mark) + " (expected what the page before named)", cause);
    }
}
