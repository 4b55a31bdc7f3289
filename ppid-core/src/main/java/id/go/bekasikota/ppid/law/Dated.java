package id.go.bekasikota.ppid.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A value that changed by law over time (nilai bertanggal): each value holds from its start date until the next.
 *
 * <p>Asking before the first start date is an error, never a silent default. Immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class Dated<T> {
    private final String what;
    private final NavigableMap<LocalDate, T> byStart;

    private Dated(String what, Map<LocalDate, T> byStart) {
        this.what = what;
        this.byStart = new TreeMap<>(byStart);
    }

    /**
     * Creates a dated value.
     *
     * @param <T> the type of the values
     * @param what what the value is, for messages
     * @param byStart the values by the first day on which each holds, at least one
     * @return the dated value
     * @throws PpidException if there is no value
     */
    public static <T> Dated<T> of(String what, Map<LocalDate, T> byStart) {
        Objects.requireNonNull(byStart, "byStart");
        if (byStart.isEmpty()) {
            throw new PpidException(what + " has no value (expected at least one start date)");
        }
        return new Dated<>(what, byStart);
    }

    /**
     * {@return the value in force on a date}
     *
     * @param date the date; the first day of a value belongs to it
     * @throws PpidException if the date lies before the first start date
     */
    public T at(LocalDate date) {
        Objects.requireNonNull(date, "date");
        Map.Entry<LocalDate, T> entry = byStart.floorEntry(date);
        if (entry == null) {
            throw new PpidException(what + " is not known on " + date + " (known from " + byStart.firstKey() + ")");
        }
        return entry.getValue();
    }

    /** {@return the days on which values begin to hold, an unmodifiable list in order, at least one} */
    public List<LocalDate> starts() {
        return List.copyOf(byStart.keySet());
    }

    @Override
    public String toString() {
        return "Dated[" + what + " " + byStart + "]";
    }
}
