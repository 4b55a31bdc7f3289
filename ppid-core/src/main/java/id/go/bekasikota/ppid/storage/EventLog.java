package id.go.bekasikota.ppid.storage;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.parts.Printed;
import java.util.List;

/**
 * All events of a body in the order in which they were kept (log peristiwa): audit trail and outbox in one. A change of this
 * interface is a major version.
 *
 * <p>What {@link AggregateStore} adds or appends stands here, once. Positions have no gaps, and none becomes visible before the
 * one in front of it: a reader that remembers the last position misses nothing while others write. Not thread-safe: it
 * belongs to its transaction.
 */
public interface EventLog {

    /**
     * {@return the events that follow a position; fewer than the limit, or none, at the end}
     *
     * @param body the code of the public body
     * @param position the position of the last event read; 0 for the first
     * @param limit how many at most, from 1
     */
    List<Entry> after(String body, long position, int limit);

    /**
     * One event with its place.
     *
     * @param position its place in the log of the body, from 1
     * @param kind the kind of case: {@code request}, {@code exemption}, {@code objection}, {@code dispute},
     *     {@code publication}, {@code list}, {@code feed}, {@code proposal}, {@code meeting} or {@code duty}
     * @param id the id of the case
     * @param event the event
     */
    record Entry(
            long position,
            @Holds(CODE) String kind,
            @Holds(CODE) String id,
            Recorded<?> event) {

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }
}
