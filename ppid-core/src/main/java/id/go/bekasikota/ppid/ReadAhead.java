package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.storage.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Cases that fall due in the order of their places, taken one by one, and read a page at a time. */
final class ReadAhead<A extends Aggregate<?>> {
    private final Paging<A> paging;
    private final Paging.Question question;
    private final Predicate<A> checked;
    private final int page;
    private final Deque<Paging.Read<A>> ahead = new ArrayDeque<>();
    private Place asked;
    private Place taken;
    private boolean more = true;

    ReadAhead(Paging<A> paging, Paging.Question question, Predicate<A> checked, int page, Place after) {
        this.paging = paging;
        this.question = question;
        this.checked = checked;
        this.page = page;
        this.asked = after;
        this.taken = after;
    }

    /** The next case, which stays. */
    Optional<Paging.Read<A>> next() {
        while (ahead.isEmpty() && more) {
            List<Place> places = question.ask(asked, page);
            more = places.size() == page;
            asked = places.isEmpty() ? asked : places.get(places.size() - 1);
            paging.read(places).stream()
                    .filter(read -> checked.test(read.aggregate()))
                    .forEach(ahead::add);
        }
        return Optional.ofNullable(ahead.peek());
    }

    /** Takes the next case. */
    void take() {
        taken = ahead.remove().place();
    }

    /** The place of the last case that was taken. */
    Place taken() {
        return taken;
    }
}
