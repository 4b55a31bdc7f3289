package id.go.bekasikota.ppid.calendar;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;

/**
 * Days from one to another (rentang tanggal), as those that a report covers (masa laporan).
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive
 */
@JsonForm
public record DateRange(@JsonIso LocalDate from, @JsonIso LocalDate to) {
    /** All days that a date of ours may be: 0001-01-01 to 9999-12-31. */
    public static final DateRange ALWAYS = new DateRange(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    /** The last of these days alone, on which nothing falls that has a day. */
    public static final DateRange NEVER = new DateRange(ALWAYS.to, ALWAYS.to);

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if the last day lies before the first
     */
    public DateRange {
        Given.value(from, "from");
        Given.value(to, "to");
        if (to.isBefore(from)) {
            throw new PpidException(CalendarTexts.TEXTS.both("range.period", to.toString(), from.toString()));
        }
    }

    /**
     * {@return a calendar year: 1 January to 31 December}
     *
     * @param year the year, 1 to 9999
     * @throws PpidException if it is none of these
     */
    public static DateRange year(int year) {
        if (year < ALWAYS.from.getYear() || year > ALWAYS.to.getYear()) {
            throw new PpidException(CalendarTexts.TEXTS.both("range.year", String.valueOf(year)));
        }
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * {@return whether a day lies in the period: it lies between the ends, both included}
     *
     * @param day the day
     */
    public boolean contains(LocalDate day) {
        Given.value(day, "day");
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
