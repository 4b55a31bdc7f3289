package id.go.bekasikota.ppid.calendar;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;

/**
 * The days that a calendar knows (cakupan kalender); outside it there is no answer, never a guess.
 *
 * @param first the first known day, inclusive
 * @param last the last known day, inclusive
 */
@JsonForm
public record Coverage(@JsonIso LocalDate first, @JsonIso LocalDate last) {

    /** How many days before its end a calendar warns of it: two months, in which the next decree can be entered. */
    public static final int NOTICE_DAYS = 60;

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if the last day lies before the first
     */
    public Coverage {
        Given.value(first, "first");
        Given.value(last, "last");
        if (last.isBefore(first)) {
            throw new PpidException("a calendar cannot end on " + last + " before it begins on " + first);
        }
    }

    /**
     * {@return the coverage of whole years}
     *
     * @param firstYear the first year, from 1 January
     * @param lastYear the last year, to 31 December
     * @throws PpidException if one of them is not from 1 to 9999
     */
    public static Coverage years(int firstYear, int lastYear) {
        if (Math.min(firstYear, lastYear) < DateRange.ALWAYS.from().getYear()
                || Math.max(firstYear, lastYear) > DateRange.ALWAYS.to().getYear()) {
            throw new PpidException("a calendar of the years " + firstYear + " to " + lastYear
                    + " cannot be (expected years from 1 to 9999)");
        }
        return new Coverage(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
    }

    /**
     * {@return whether a day is known: it lies between the ends, both included}
     *
     * @param date the day
     */
    public boolean contains(LocalDate date) {
        Given.value(date, "date");
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /**
     * {@return the days that two calendars both know: the later first and the earlier last day}
     *
     * @param other the other coverage
     * @throws PpidException if they have no day in common
     */
    public Coverage and(Coverage other) {
        Given.value(other, "other");
        LocalDate from = first.isAfter(other.first) ? first : other.first;
        LocalDate to = last.isBefore(other.last) ? last : other.last;
        if (to.isBefore(from)) {
            throw new PpidException("the " + this + " and the " + other + " have no day in common");
        }
        return new Coverage(from, to);
    }

    Coverage until(LocalDate later) {
        return new Coverage(first, later);
    }

    /**
     * {@return whether a day lies so near the end that the next decree should be at hand, because a count that begins then may
     * leave the calendar: it is known and lies at most {@value #NOTICE_DAYS} days before the end}
     *
     * @param date the day
     */
    public boolean endsSoonAfter(LocalDate date) {
        Given.value(date, "date");
        return contains(date) && !date.isBefore(last.minusDays(NOTICE_DAYS));
    }

    @Override
    public String toString() {
        return "calendar known from " + first + " to " + last;
    }
}
