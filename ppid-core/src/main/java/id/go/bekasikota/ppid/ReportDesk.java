package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.ReportPeriod;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.report.Standing;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.ReplyClock;
import id.go.bekasikota.ppid.request.RequestRecord;
import id.go.bekasikota.ppid.request.RequestState;
import id.go.bekasikota.ppid.request.RequestView;
import java.time.LocalDate;

/** The desk for reports (laporan layanan informasi publik), UU 14/2008 Pasal 12, PERKI 1/2021 Pasal 56 to 58. Thread-safe. */
public final class ReportDesk {
    private final Office office;

    ReportDesk(Office office) {
        this.office = office;
    }

    /**
     * Makes the service report of a period from the cases of this body.
     *
     * @param period the period
     * @return the report, as of the last day of the period
     * @throws id.go.bekasikota.ppid.law.PpidException if the calendar does not know the period
     */
    public ServiceReport service(ReportPeriod period) {
        return ServiceReport.of(tally(period), period);
    }

    /**
     * Counts the cases of this body, to be merged with the tallies of others. Days run by the policy of this body. A voided
     * request is not counted, and a receipt counts on its corrected day, even where that was found after the period: only so
     * do two periods add up, and a report made again may differ. Every objection and every dispute counts, with or
     * without a request.
     *
     * @param period the period
     * @return the tally
     */
    public Tally tally(ReportPeriod period) {
        ReportBasis basis = new ReportBasis(
                period, office.law().policy().clockStart(), office.law().calendar());
        return office.storage().inTransaction(stores -> {
            TallyBuilder builder = new TallyBuilder();
            office.each(stores.requests(), request -> request(request, basis, builder));
            office.each(stores.objections(), objection -> objection(objection, basis, builder));
            office.each(stores.disputes(), dispute -> dispute(dispute, basis, builder));
            return builder.build();
        });
    }

    private void request(InformationRequest request, ReportBasis basis, TallyBuilder builder) {
        LocalDate last = request.history().lastDay();
        RequestView known = request.on(last.isAfter(basis.asOf()) ? last : basis.asOf(), office.law());
        if (known.state() != RequestState.VOIDED && !known.received().isAfter(basis.asOf())) {
            RequestRecord then = known.record().asOf(basis.asOf());
            ReplyClock clock = ReplyClock.of(then, known.trigger(), office.law());
            Standing.of(then, clock, basis).ifPresent(standing -> builder.add(then, standing));
        }
    }

    private void objection(Objection objection, ReportBasis basis, TallyBuilder builder) {
        Standing.of(objection.toRecord(), objection.replyDue(office.law()), basis)
                .ifPresent(standing -> builder.add(objection.toRecord(), standing));
    }

    private static void dispute(Dispute dispute, ReportBasis basis, TallyBuilder builder) {
        if (basis.period().contains(dispute.toRecord().filed())) {
            builder.disputes(1);
        }
    }
}
