package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.report.Period;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RegistrationNumber;
import id.go.bekasikota.ppid.request.RequestState;
import id.go.bekasikota.ppid.request.RequestView;
import id.go.bekasikota.ppid.storage.LifecycleStores;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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
    public ServiceReport service(Period period) {
        return ServiceReport.of(tally(period), period);
    }

    /**
     * Counts the cases of this body, to be merged with the tallies of others. A voided request is not counted, and a
     * receipt counts on its corrected day, even where that was found after the period; of several objections or disputes about
     * one request the first is.
     *
     * @param period the period
     * @return the tally
     */
    public Tally tally(Period period) {
        ReportBasis basis = new ReportBasis(
                period, office.law().policy().clockStart(), office.law().calendar());
        return office.storage().inTransaction(stores -> {
            Map<RegistrationNumber, Objection> objections = objections(stores, basis.asOf());
            Map<RegistrationNumber, Dispute> disputes = disputes(stores, basis.asOf());
            TallyBuilder builder = Tally.builder();
            office.each(
                    stores.requests(),
                    request -> record(request, objections, disputes, basis.asOf())
                            .ifPresent(record -> builder.add(record, basis)));
            return builder.build();
        });
    }

    private Optional<CaseRecord> record(
            InformationRequest request,
            Map<RegistrationNumber, Objection> objections,
            Map<RegistrationNumber, Dispute> disputes,
            LocalDate asOf) {
        RequestView view = asKnown(request, asOf);
        return view.state() == RequestState.VOIDED || view.received().isAfter(asOf)
                ? Optional.empty()
                : Optional.of(new CaseRecord(
                        view.record(),
                        Optional.ofNullable(objections.get(request.id())).map(Objection::toRecord),
                        Optional.ofNullable(disputes.get(request.id())).map(Dispute::toRecord)));
    }

    /** With what was corrected or voided after the period too, else two years would not add up; later acts are cut off. */
    private RequestView asKnown(InformationRequest request, LocalDate asOf) {
        LocalDate last = request.history().lastDay();
        return request.on(last.isAfter(asOf) ? last : asOf, office.law());
    }

    private Map<RegistrationNumber, Dispute> disputes(LifecycleStores stores, LocalDate asOf) {
        Map<RegistrationNumber, Dispute> first = new HashMap<>();
        office.each(stores.disputes(), dispute -> {
            if (!dispute.petition().stamp().on().isAfter(asOf)) {
                dispute.petition().basis().request().ifPresent(request -> first.putIfAbsent(request, dispute));
            }
        });
        return first;
    }

    private Map<RegistrationNumber, Objection> objections(LifecycleStores stores, LocalDate asOf) {
        Map<RegistrationNumber, Objection> first = new HashMap<>();
        office.each(stores.objections(), objection -> {
            if (!objection.received().isAfter(asOf)) {
                objection.filing().request().ifPresent(request -> first.putIfAbsent(request, objection));
            }
        });
        return first;
    }
}
