package id.go.bekasikota.ppid.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The events of one case in the order in which they were recorded (riwayat). Immutable and thread-safe.
 *
 * @param <E> the family of events
 */
public final class History<E extends Event> {
    private final List<E> events;

    private History(List<E> events) {
        this.events = List.copyOf(events);
    }

    /**
     * Returns a history of events.
     *
     * @param <E> the family of events
     * @param events the events in the order in which they were recorded
     * @return the history
     */
    public static <E extends Event> History<E> of(List<? extends E> events) {
        return new History<>(List.copyOf(events));
    }

    /**
     * Returns this history with one more event.
     *
     * @param event the event
     * @return the longer history
     */
    public History<E> plus(E event) {
        List<E> longer = new ArrayList<>(events);
        longer.add(event);
        return new History<>(longer);
    }

    /**
     * Returns this history with the notices that it does not hold yet; noting twice is the same as once.
     *
     * @param notices what silence and expiry did
     * @param event makes the event that holds a notice
     * @return the longer history; itself where there is nothing new
     */
    public History<E> noting(List<Notice> notices, Function<Notice, ? extends E> event) {
        History<E> longer = this;
        for (Notice notice : notices) {
            longer = longer.holds(notice) ? longer : longer.plus(event.apply(notice));
        }
        return longer;
    }

    private boolean holds(Notice notice) {
        return events.stream()
                .anyMatch(event ->
                        event instanceof NoticeEvent known && known.notice().isSameAs(notice));
    }

    /**
     * Says whether the case was there at the end of a day.
     *
     * @param day the day, inclusive
     * @return whether the act that began it lies on or before that day; a case without events never is
     */
    public boolean beganBy(LocalDate day) {
        return !events.isEmpty() && !events.get(0).stamp().on().isAfter(day);
    }

    /**
     * Returns what had happened by the end of a day.
     *
     * @param day the last day, inclusive
     * @return the events whose act lies on or before it
     */
    public History<E> until(LocalDate day) {
        return new History<>(events.stream()
                .filter(event -> !event.stamp().on().isAfter(day))
                .toList());
    }

    /**
     * Returns the events of one kind.
     *
     * @param <X> the kind
     * @param kind the kind
     * @return the events in order; an unmodifiable list
     */
    public <X extends E> List<X> all(Class<X> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Returns the event of one kind that was recorded last.
     *
     * @param <X> the kind
     * @param kind the kind
     * @return the event; empty where there is none
     */
    public <X extends E> Optional<X> last(Class<X> kind) {
        return all(kind).stream().reduce((earlier, later) -> later);
    }

    /**
     * Says whether an event of one kind happened.
     *
     * @param kind the kind
     * @return whether there is one
     */
    public boolean has(Class<? extends E> kind) {
        return events.stream().anyMatch(kind::isInstance);
    }

    /**
     * Returns all events.
     *
     * @return an unmodifiable list in the order in which they were recorded
     */
    @JsonValue
    public List<E> events() {
        return events;
    }

    /**
     * Returns the day of the latest act.
     *
     * @return the day; acts that follow are dated on it or later
     * @throws java.util.NoSuchElementException if there is no event
     */
    public LocalDate lastDay() {
        return events.stream()
                .map(event -> event.stamp().on())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /**
     * Returns how many events there are, which is the version of the case.
     *
     * @return the number of events
     */
    public int version() {
        return events.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof History<?> that && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return events.hashCode();
    }

    @Override
    public String toString() {
        return "History" + events;
    }
}
