package id.go.bekasikota.ppid.storage;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import id.go.bekasikota.ppid.text.CodePointOrder;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * The place of a case in a list by day (letak perkara dalam daftar), then by id in code-point order.
 *
 * @param received the day of receipt; in a list by term the day of the term, in one of what is live the day from which it is
 * @param id the id of the case
 */
public record Place(LocalDate received, @Holds(CODE) String id) implements Comparable<Place> {
    /** The place in front of all others. */
    public static final Place START = new Place(DateRange.ALWAYS.from(), "");

    /** The place behind all others. */
    public static final Place END = new Place(DateRange.ALWAYS.to(), Character.toString(Character.MAX_CODE_POINT));

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::received).thenComparing(Place::id, CodePointOrder.INSTANCE);

    @Override
    public int compareTo(Place other) {
        Given.value(other, "other");
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
