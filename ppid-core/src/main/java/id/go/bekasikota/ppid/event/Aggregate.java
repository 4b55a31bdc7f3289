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

    /** {@return the events; its length is the version of the case} */
    @JsonValue
    History<E> history();

    /** {@return the version, which a storage compares before it replaces a case} */
    default int version() {
        return history().version();
    }

    /**
     * {@return whether another object is a case of the same kind with an equal history}
     *
     * @param other the other object
     */
    @Override
    boolean equals(@Nullable Object other);

    /** {@return the hash of the history} */
    @Override
    int hashCode();
}
