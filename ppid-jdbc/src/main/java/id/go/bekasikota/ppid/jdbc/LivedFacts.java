package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.dispute.DisputeRecord;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.objection.CountedObjection;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.request.CountedRequest;
import id.go.bekasikota.ppid.request.InformationRequest;
import java.util.List;
import java.util.Optional;

/** Keeps what is counted of a case that was lived beside its events, in the tables of imported registers. */
record LivedFacts(Outgoing outgoing, Dialect dialect, CaseRow row) {
    /** Where a row of the fact tables comes from. */
    static final String ORIGIN = "host";

    /** Writes what is counted of a case, where it changed. */
    void write(Optional<? extends Aggregate<?>> before, Aggregate<?> after) {
        Optional<Object> known = before.map(LivedFacts::facts);
        Object facts = facts(after);
        if (known.filter(facts::equals).isEmpty()) {
            write(known, facts);
        }
    }

    /** What is counted; itself where nothing is. */
    private static Object facts(Aggregate<?> aggregate) {
        if (aggregate instanceof InformationRequest request) {
            return request.counted();
        }
        if (aggregate instanceof Objection objection) {
            return objection.counted();
        }
        return aggregate instanceof Dispute dispute ? dispute.toRecord() : "";
    }

    private void write(Optional<Object> before, Object facts) {
        FactWriter.Target target =
                before.isPresent() ? FactWriter.Target.changing(outgoing) : FactWriter.Target.adding(outgoing);
        FactWriter writer = new FactWriter(outgoing, dialect, row.body(), ORIGIN, target);
        if (facts instanceof CountedRequest request) {
            before.map(CountedRequest.class::cast)
                    .ifPresent(old -> writer.know(old.recorded().unit().text()));
            Texts.check("the registration number", request.recorded().number().text());
            Texts.check("the code of the unit", request.recorded().unit().text());
            writer.requests(List.of(new FactWriter.Row<>(row.id(), request)));
        } else if (facts instanceof CountedObjection objection) {
            writer.objections(List.of(new FactWriter.Row<>(row.id(), objection)));
        } else if (facts instanceof DisputeRecord dispute) {
            writer.disputes(List.of(new FactWriter.Row<>(row.id(), dispute)));
        }
    }
}
