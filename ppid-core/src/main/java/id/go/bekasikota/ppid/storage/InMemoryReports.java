package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.ReportSource;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.CountedRequest;
import id.go.bekasikota.ppid.request.InformationRequest;
import java.util.function.Consumer;

/** Counts the cases in memory, imported and lived, one by one. */
record InMemoryReports(
        RegisterStore register,
        InMemoryAggregates<?, InformationRequest> requests,
        InMemoryAggregates<?, Objection> objections,
        InMemoryAggregates<?, Dispute> disputes)
        implements ReportSource {

    @Override
    public Tally tally(String body, ReportBasis basis) {
        TallyBuilder builder = new TallyBuilder(basis);
        register.forEach(body, record -> builder.add(record));
        requests.each(body, request -> builder.add(request.counted()));
        objections.each(body, objection -> builder.add(objection.counted()));
        disputes.each(body, dispute -> builder.add(dispute.toRecord()));
        return builder.build();
    }

    @Override
    public void requests(String body, Consumer<CountedRequest> each) {
        requests.each(body, request -> each.accept(request.counted()));
    }
}
