package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.ReportSource;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.CountedRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * Counts the cases of one transaction in the database: only groups reach the JVM, however many cases there are. Under readings that
 * SQL does not count, the facts of each case do, and are counted by the domain.
 */
final class JdbcReports implements ReportSource {
    private final Handle handle;
    private final Dialect dialect;

    JdbcReports(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
    }

    @Override
    public Tally tally(String body, ReportBasis basis) {
        return Failures.translated(() -> {
            CountQuery queries = new CountQuery(handle, Texts.key(body), basis);
            TallyBuilder builder = new TallyBuilder(basis);
            Map<UUID, String> units = units(queries);
            if (!units.isEmpty()
                    || !queries.isEmpty("SELECT 1 FROM ppid_follow_up WHERE body_key = :bodyKey LIMIT 1")) {
                if (new Countable(queries).bySql()) {
                    count(queries, units, builder);
                } else {
                    stream(Texts.key(body), builder);
                }
            }
            return builder.build();
        });
    }

    private void count(CountQuery queries, Map<UUID, String> units, TallyBuilder builder) {
        new WorkingDayRows(handle, dialect).fill(queries.basis());
        new RequestCounting(queries).count(units, builder);
        new ReceivedCounting(queries).count(builder);
        new ExemptionCounting(queries).count(builder);
        new ObjectionCounting(queries).count(builder);
    }

    private void stream(UUID body, TallyBuilder builder) {
        for (String origin : List.of(JdbcRegister.ORIGIN, LivedFacts.ORIGIN)) {
            FactReader facts = new FactReader(handle, body, origin);
            facts.requests(request -> builder.add(request));
            facts.objections(objection -> builder.add(objection));
            facts.disputes(dispute -> builder.add(dispute));
        }
    }

    @Override
    public void requests(String body, Consumer<CountedRequest> each) {
        Failures.translated(() -> {
            new FactReader(handle, Texts.key(body), LivedFacts.ORIGIN).requests(each);
            return each;
        });
    }

    private static Map<UUID, String> units(CountQuery queries) {
        Map<UUID, String> units = new HashMap<>();
        queries.each(
                "SELECT unit_key, unit FROM ppid_unit WHERE body_key = :bodyKey",
                row -> units.put(row.getObject("unit_key", UUID.class), Texts.read(row, "unit")));
        return units;
    }
}
