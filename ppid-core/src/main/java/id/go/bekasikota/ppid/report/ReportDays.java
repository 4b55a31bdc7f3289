package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import java.time.LocalDate;

/**
 * The days that something was counted for and on (masa dan tanggal penghitungan): only counts of the same days add up.
 *
 * @param period the days covered
 * @param asOf the day as of which pending cases were looked at; what happened after it was not known
 */
@JsonForm
public record ReportDays(DateRange period, @JsonIso LocalDate asOf) {

    /** {@return whether the whole period was over when it was counted} */
    public boolean over() {
        return !asOf.isBefore(period.to());
    }
}
