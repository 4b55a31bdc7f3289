package id.go.bekasikota.ppid.event;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A case that is the sum of its events (perkara): immutable, changed only by acts that return the new one.
 *
 * @param <E> its family of events
 */
public interface Aggregate<E extends Event> {

    /**
     * Returns the events.
     *
     * @return the history; its length is the version of the case
     */
    @JsonValue
    History<E> history();
}
