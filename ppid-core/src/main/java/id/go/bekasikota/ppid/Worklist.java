package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.parts.Given;
import java.util.HashSet;
import java.util.Set;

/**
 * Which cases of one kind are listed for work, and in which order (daftar kerja): those in certain states today, of certain days,
 * the newest or the most urgent first. Page and unit are said by a {@link Listing}. Immutable and thread-safe.
 *
 * @param <S> the states of the kind
 */
public final class Worklist<S extends Labelled> {
    private final Set<S> states;
    private final DateRange days;
    private final boolean urgent;

    private Worklist(Set<S> states, DateRange days, boolean urgent) {
        this.states = states;
        this.days = days;
        this.urgent = urgent;
    }

    /**
     * Lists what is in certain states today, the newest first.
     *
     * @param <S> the states of the kind
     * @param states the states; none for all
     * @return the list
     */
    @SafeVarargs
    public static <S extends Labelled> Worklist<S> of(S... states) {
        Given.value(states, "states");
        Set<S> wanted = new HashSet<>();
        for (S state : states) {
            wanted.add(state);
        }
        return new Worklist<>(Set.copyOf(wanted), DateRange.ALWAYS, false);
    }

    /**
     * {@return the same of certain days alone: of receipt, and of exemptions and entries those on which they began}
     *
     * @param period the days
     */
    public Worklist<S> from(DateRange period) {
        return new Worklist<>(states, period, urgent);
    }

    /**
     * {@return the same with what is due first in front; of requests and objections those alone whose answer is awaited}
     */
    public Worklist<S> mostUrgentFirst() {
        return new Worklist<>(states, days, true);
    }

    Set<S> states() {
        return states;
    }

    DateRange days() {
        return days;
    }

    boolean isUrgent() {
        return urgent;
    }

    boolean has(S state) {
        return states.isEmpty() || states.contains(state);
    }
}
