package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.ReportSource;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.report.TallyBuilder;
import id.go.bekasikota.ppid.request.CountedRequest;
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
            CountQuery query = new CountQuery(handle, dialect, Texts.key(body), basis);
            TallyBuilder builder = new TallyBuilder(basis);
            if (new Countable(query).bySql() && query.count(figures(basis), units(query.body()), builder)) {
                return builder.build();
            }
            return streamed(query.body(), new TallyBuilder(basis));
        });
    }

    private static List<Figure> figures(ReportBasis basis) {
        return List.of(
                new RequestCounting(basis),
                new ReceivedCounting(),
                new ExemptionCounting(),
                new ObjectionCounting(basis),
                new FollowUpCounting());
    }

    /** By the definition, which also says what is wrong with a day that SQL does not know. */
    private Tally streamed(UUID body, TallyBuilder builder) {
        for (String origin : List.of(JdbcRegister.ORIGIN, LivedFacts.ORIGIN)) {
            FactReader facts = new FactReader(handle, body, origin);
            facts.requests(request -> builder.add(request));
            facts.objections(objection -> builder.add(objection));
            facts.disputes(dispute -> builder.add(dispute));
        }
        return builder.build();
    }

    @Override
    public void requests(String body, Consumer<CountedRequest> each) {
        Failures.translated(() -> {
            new FactReader(handle, Texts.key(body), LivedFacts.ORIGIN).requests(each);
            return each;
        });
    }

    private Map<UUID, String> units(UUID body) {
        return handle.createQuery("SELECT unit_key, unit FROM ppid_unit WHERE body_key = :bodyKey")
                .bind("bodyKey", Bound.key(body))
                .map((row, context) -> Map.entry(row.getObject("unit_key", UUID.class), Texts.read(row, "unit")))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
