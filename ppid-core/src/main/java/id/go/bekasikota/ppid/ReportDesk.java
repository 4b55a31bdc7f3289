package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.ReportPeriod;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.report.Tally;

/** The desk for reports (laporan layanan informasi publik), UU 14/2008 Pasal 12, PERKI 1/2021 Pasal 56 to 58. Thread-safe. */
public final class ReportDesk {
    private final Office office;

    ReportDesk(Office office) {
        this.office = office;
    }

    /**
     * Makes the service report of a period from the cases of this body. A case that is pending today is looked at as it is today,
     * not as it will be when the period ends.
     *
     * @param period the period
     * @return the report, as of today or, where that is earlier, of the last day of the period; its {@code asOf} says which
     * @throws id.go.bekasikota.ppid.law.PpidException if the calendar does not know the period
     */
    public ServiceReport service(ReportPeriod period) {
        Given.value(period, "period");
        return ServiceReport.of(tally(period), period);
    }

    /**
     * Counts the cases of this body, to be merged with the tallies of others, as of today or, where that is earlier, of the last
     * day of the period. Days run by the policy of this body. A voided
     * request is not counted, and a receipt counts on its corrected day, even where that was found after the period: only so
     * do two periods add up, and a report made again may differ. Every objection and every dispute counts, with or
     * without a request.
     *
     * @param period the period
     * @return the tally
     * @throws id.go.bekasikota.ppid.law.PpidException if the calendar does not know the period
     */
    public Tally tally(ReportPeriod period) {
        Given.value(period, "period");
        ReportBasis basis = new ReportBasis(period, office.law()).on(office.today());
        return office.storage()
                .inTransaction(stores -> stores.reports().tally(office.body().code(), basis));
    }
}
