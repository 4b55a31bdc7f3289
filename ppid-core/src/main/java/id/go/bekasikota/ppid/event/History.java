package id.go.bekasikota.ppid.event;

import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.organization.Power;
import id.go.bekasikota.ppid.parts.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The events of one case in the order in which they were recorded (riwayat). Immutable and thread-safe.
 *
 * @param <E> the family of events
 */
public final class History<E extends Event> {
    private final List<Recorded<E>> events;

    private History(List<Recorded<E>> events) {
        this.events = List.copyOf(events);
    }

    /**
     * {@return a history of events}
     *
     * @param <E> the family of events
     * @param events the events in the order in which they were recorded
     */
    public static <E extends Event> History<E> of(List<Recorded<E>> events) {
        return new History<>(events);
    }

    /**
     * Restores the history of a case that was kept. Only what holds for every case for ever is checked: that it has one
     * beginning, not before the law, that no event was recorded before the one before it, and that time did what time does and
     * nothing else; never policy, calendar or power, because a kept case must open under any of them.
     *
     * @param <E> the family of events
     * @param events the events in the order in which they were recorded
     * @param beginning the event that begins a case of this kind, and no other event of it
     * @return the history
     * @throws PpidException if one of these does not hold
     */
    public static <E extends Event> History<E> restored(List<Recorded<E>> events, Class<? extends E> beginning) {
        Structure.beginsOnce(events, beginning);
        return restoredSeries(events, beginning);
    }

    /**
     * Restores the history of a series of equal events that was kept, as {@link #restored}.
     *
     * @param <E> the family of events
     * @param events the events in the order in which they were recorded
     * @param member the event with which it begins, which may come again
     * @return the history
     * @throws PpidException if it begins otherwise or is not in order
     */
    public static <E extends Event> History<E> restoredSeries(List<Recorded<E>> events, Class<? extends E> member) {
        Structure.begins(events, member);
        return new History<>(events);
    }

    /**
     * Checks that nothing follows an end but what may.
     *
     * @param end the event that ends the case
     * @param mayFollow the events that may still be dated on or after the day of the end
     * @return this history
     * @throws PpidException if another one follows
     */
    public History<E> endedBy(Class<? extends E> end, Set<Class<? extends E>> mayFollow) {
        return endedBy(end::isInstance, mayFollow);
    }

    /**
     * Checks that nothing follows an end but what may, where more than one kind of event ends the case.
     *
     * @param end whether an event ends the case
     * @param mayFollow the events that may still be dated on or after the day of the end
     * @return this history
     * @throws PpidException if another one follows
     */
    public History<E> endedBy(Predicate<? super E> end, Set<Class<? extends E>> mayFollow) {
        Structure.ends(events, end, mayFollow);
        return this;
    }

    /**
     * {@return the history of a case that begins}
     *
     * @param <E> the family of events
     * @param stamp who and when
     * @param first the event that begins it
     * @throws PpidException if the day lies before the law
     */
    public static <E extends Event> History<E> beginning(Stamp stamp, E first) {
        Given.value(stamp, "stamp");
        if (Structure.isBeforeTheLaw(stamp.on())) {
            throw new PpidException(
                    "no case begins on " + stamp.on() + " (expected a day on which UU 14/2008 is in force)");
        }
        return new History<>(List.of(new Recorded<>(stamp, first)));
    }

    /**
     * {@return this history with one more event}
     *
     * @param stamp who and when; where clocks differ, the moment is that of the event before, if that is later
     * @param event what happened
     */
    public History<E> plus(Stamp stamp, E event) {
        List<Recorded<E>> longer = new ArrayList<>(events);
        Instant last = events.isEmpty()
                ? Instant.MIN
                : events.get(events.size() - 1).stamp().recorded();
        longer.add(new Recorded<>(stamp.notBefore(last), event));
        return new History<>(longer);
    }

    /**
     * {@return this history with the expiries that it does not hold yet; noting twice is the same as once; itself where there
     * is nothing new}
     *
     * @param stamp the passing of time, and when they are noted
     * @param expiries what silence and the end of terms did
     * @param event makes the event that holds an expiry
     * @throws PpidException if anybody but time notes them
     */
    public History<E> noting(Stamp stamp, List<Expiry> expiries, Function<Expiry, ? extends E> event) {
        if (!Power.PASS_TIME.isHeldBy(stamp.by())) {
            throw new PpidException("only the passing of time notes that a term ended (expected Actor.time())");
        }
        History<E> longer = this;
        for (Expiry expiry : expiries) {
            longer = longer.holds(expiry) ? longer : longer.plus(stamp, event.apply(expiry));
        }
        return longer;
    }

    private boolean holds(Expiry expiry) {
        return events.stream()
                .anyMatch(recorded -> recorded.event() instanceof ExpiryEvent known
                        && known.expiry().isSameAs(expiry));
    }

    /**
     * {@return whether the case was there at the end of a day: the act that began it lies on or before that day; a case without
     * events never is}
     *
     * @param day the day, inclusive
     */
    public boolean beganBy(LocalDate day) {
        return !events.isEmpty() && !events.get(0).on().isAfter(day);
    }

    /**
     * {@return what had happened by the end of a day: the events whose act lies on or before it}
     *
     * @param day the last day, inclusive
     */
    public History<E> until(LocalDate day) {
        return events.stream().noneMatch(recorded -> recorded.on().isAfter(day))
                ? this
                : new History<>(events.stream()
                        .filter(recorded -> !recorded.on().isAfter(day))
                        .toList());
    }

    /**
     * {@return the events of one kind with who and when; an unmodifiable list}
     *
     * @param <X> the kind
     * @param kind the kind
     */
    public <X extends E> List<Recorded<X>> recorded(Class<X> kind) {
        return events.stream()
                .filter(recorded -> kind.isInstance(recorded.event()))
                .map(recorded -> new Recorded<>(recorded.stamp(), kind.cast(recorded.event())))
                .toList();
    }

    /**
     * {@return the events of one kind; an unmodifiable list}
     *
     * @param <X> the kind
     * @param kind the kind
     */
    public <X extends E> List<X> all(Class<X> kind) {
        return of(kind).toList();
    }

    private <X extends E> Stream<X> of(Class<X> kind) {
        return events.stream().map(Recorded::event).filter(kind::isInstance).map(kind::cast);
    }

    /**
     * {@return the event of one kind that was recorded last; empty where there is none}
     *
     * @param <X> the kind
     * @param kind the kind
     */
    public <X extends E> Optional<X> last(Class<X> kind) {
        return of(kind).reduce((earlier, later) -> later);
    }

    /**
     * {@return the event of one kind that was recorded last, with who and when; empty where there is none}
     *
     * @param <X> the kind
     * @param kind the kind
     */
    public <X extends E> Optional<Recorded<X>> lastRecorded(Class<X> kind) {
        return recorded(kind).stream().reduce((earlier, later) -> later);
    }

    /**
     * {@return the day of the act of the event of one kind that was recorded last; empty where there is none}
     *
     * @param kind the kind
     */
    public Optional<LocalDate> dayOf(Class<? extends E> kind) {
        return events.stream()
                .filter(recorded -> kind.isInstance(recorded.event()))
                .map(Recorded::on)
                .reduce((earlier, later) -> later);
    }

    /**
     * {@return whether an event of one kind happened}
     *
     * @param kind the kind
     */
    public boolean has(Class<? extends E> kind) {
        return events.stream().anyMatch(recorded -> kind.isInstance(recorded.event()));
    }

    /** {@return all events, an unmodifiable list in the order in which they were recorded} */
    @JsonValue
    public List<Recorded<E>> events() {
        return events;
    }

    /**
     * {@return what was appended since an earlier state of the same case: the events that followed; an unmodifiable list}
     *
     * @param before the earlier history
     * @throws PpidException if this history does not begin with the earlier one, because an act can only append
     */
    public List<Recorded<E>> since(History<?> before) {
        int known = before.events.size();
        if (known > events.size() || !events.subList(0, known).equals(before.events)) {
            throw new PpidException(
                    "an act changed what had happened (expected events appended to the history before)");
        }
        return events.subList(known, events.size());
    }

    /**
     * {@return the day of the latest act; acts that follow are dated on it or later}
     *
     * @throws java.util.NoSuchElementException if there is no event
     */
    public LocalDate lastDay() {
        return events.stream().map(Recorded::on).max(LocalDate::compareTo).orElseThrow();
    }

    /** {@return how many events there are, which is the version of the case} */
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
