package id.go.bekasikota.ppid.event;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A case that is the sum of its events (perkara): immutable, changed only by acts that return the new one.
 *
 * <p>Two cases of one kind are equal when their histories are: a case that was kept, written as JSON or restored from its events
 * equals the one before. State, due dates and next steps follow from the events, a day and the law, and so play no part.
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

    /**
     * Returns the version, which a storage compares before it replaces a case.
     *
     * @return the number of events
     */
    default int version() {
        return history().version();
    }

    /**
     * Says whether another object is a case of the same kind with an equal history.
     *
     * @param other the other object
     * @return whether it is
     */
    @Override
    boolean equals(@Nullable Object other);

    /**
     * Returns the hash of the history.
     *
     * @return the hash
     */
    @Override
    int hashCode();
}
