package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonFormat;
import id.go.bekasikota.ppid.law.JsonForm;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;

/**
 * The days that a report covers (masa laporan).
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive
 */
@JsonForm
public record ReportPeriod(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate to) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if the last day lies before the first
     */
    public ReportPeriod {
        Given.value(from, "from");
        Given.value(to, "to");
        if (to.isBefore(from)) {
            throw new PpidException(ReportTexts.TEXTS.both("period", to.toString(), from.toString()));
        }
    }

    /**
     * {@return a calendar year: 1 January to 31 December}
     *
     * @param year the year, 1 to 9999
     * @throws PpidException if it is none of these
     */
    public static ReportPeriod year(int year) {
        if (year < 1 || year > 9999) {
            throw new PpidException(ReportTexts.TEXTS.both("year", String.valueOf(year)));
        }
        return new ReportPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
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
