package id.go.bekasikota.ppid;

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
     * Counts the cases of this body, to be merged with the tallies of others. A voided request is not counted; of several
     * objections about one request the first is.
     *
     * @param period the period
     * @return the tally
     */
    public Tally tally(Period period) {
        ReportBasis basis = new ReportBasis(
                period, office.law().policy().clockStart(), office.law().calendar());
        return office.storage().inTransaction(stores -> {
            Map<RegistrationNumber, Objection> objections = objections(stores, basis.asOf());
            TallyBuilder builder = Tally.builder();
            office.each(
                    stores.requests(),
                    request ->
                            record(request, objections, basis.asOf()).ifPresent(record -> builder.add(record, basis)));
            return builder.build();
        });
    }

    private Optional<CaseRecord> record(
            InformationRequest request, Map<RegistrationNumber, Objection> objections, LocalDate asOf) {
        if (request.history().events().get(0).stamp().on().isAfter(asOf)) {
            return Optional.empty();
        }
        RequestView view = request.on(asOf, office.law());
        return view.state() == RequestState.VOIDED
                ? Optional.empty()
                : Optional.of(new CaseRecord(
                        view.record(),
                        Optional.ofNullable(objections.get(request.id())).map(Objection::toRecord),
                        Optional.empty()));
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
