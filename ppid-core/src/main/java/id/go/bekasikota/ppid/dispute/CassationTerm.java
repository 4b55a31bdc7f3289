package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.marks.JsonForm;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days in which a party may go to the Supreme Court (jangka waktu kasasi): two texts, two dates.
 *
 * <p>UU 14/2008 Pasal 50 prints days without "working" and starts with receipt; Perma 2/2011 Pasal 9 ayat (2) prints working
 * days and starts with the reading before the party, else with the bailiff's notice (PN) or its posting (PTUN). The court
 * goes by the latter; the earlier is the safe one. That one party alone was present is not regulated; each party's own
 * event counts here.
 *
 * @param procedural the last day by the Perma; empty while nothing started it
 * @param statutory the last day by the statute, from receipt; empty while receipt is not recorded
 * @param warning the statute's days from the earliest of reading, notice and receipt, to be warned of; empty while nothing
 *     happened
 */
@JsonForm
public record CassationTerm(Optional<Deadline> procedural, Optional<Deadline> statutory, Optional<Deadline> warning) {

    /**
     * {@return whether no text lets the party go on: the Perma's day is known and past, and so is the statute's where receipt
     * is recorded}
     *
     * @param day the day
     */
    public boolean isOverOn(LocalDate day) {
        return procedural.filter(end -> end.isMissedOn(day)).isPresent()
                && statutory.filter(end -> !end.isMissedOn(day)).isEmpty();
    }

    /** {@return the first day after both: the day after the later of the two; empty while the Perma's is not known} */
    public Optional<LocalDate> overSince() {
        return last().map(end -> end.date().plusDays(1));
    }

    /** The later of the two texts' days, which is the last by any; empty while the Perma's is not known. */
    Optional<Deadline> last() {
        return procedural
                .filter(end -> end.due().known().isPresent())
                .map(end -> statutory
                        .filter(other ->
                                other.due().known().filter(end.date()::isBefore).isPresent())
                        .orElse(end));
    }

    /** {@return the earlier of all days known: the deadline to be warned of; empty while nothing started one} */
    public Optional<Deadline> warnBy() {
        return warning.filter(end -> procedural
                        .filter(other -> other.due().known().isPresent())
                        .filter(other -> other.date().isBefore(end.date()))
                        .isEmpty())
                .or(() -> procedural);
    }
}
