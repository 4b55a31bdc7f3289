package id.go.bekasikota.ppid.calendar;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.law.PpidException;
import java.time.LocalDate;

/**
 * The days that a calendar knows (cakupan kalender); outside it there is no answer, never a guess.
 *
 * @param first the first known day, inclusive
 * @param last the last known day, inclusive
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Coverage(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate first,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate last) {

    /**
     * Checks the order of the ends.
     *
     * @param first the first known day
     * @param last the last known day
     * @throws PpidException if the last day lies before the first
     */
    public Coverage {
        if (last.isBefore(first)) {
            throw new PpidException("a calendar cannot end on " + last + " before it begins on " + first);
        }
    }

    /**
     * Returns the coverage of whole years.
     *
     * @param firstYear the first year, from 1 January
     * @param lastYear the last year, to 31 December
     * @return the coverage
     */
    public static Coverage years(int firstYear, int lastYear) {
        return new Coverage(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
    }

    /**
     * Says whether a day is known.
     *
     * @param date the day
     * @return whether it lies between the ends, both included
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    @Override
    public String toString() {
        return "calendar known from " + first + " to " + last;
    }
}
