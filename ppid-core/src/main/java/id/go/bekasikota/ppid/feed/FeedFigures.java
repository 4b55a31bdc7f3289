package id.go.bekasikota.ppid.feed;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.report.ReportDays;
import id.go.bekasikota.ppid.report.Tally;
import java.util.Optional;

/**
 * The figures that a unit hands in beside its documents (data permintaan unit): counted by the unit, or by PPID Utama from the register
 * file that came.
 *
 * @param period what they count
 * @param tally the counts, of this unit and of what it took over alone
 * @param register the register file that they were counted from; empty where the unit counted itself
 */
@JsonForm
public record FeedFigures(DateRange period, Tally tally, Optional<DocumentRef> register) {

    /** Whether they were counted when the whole period was over, as far as they say so. */
    boolean over() {
        return tally.days().map(ReportDays::over).orElse(true);
    }

    /**
     * {@return figures that the unit counted itself}
     *
     * @param period what they count
     * @param tally the counts
     */
    public static FeedFigures of(DateRange period, Tally tally) {
        return new FeedFigures(period, tally, Optional.empty());
    }
}
