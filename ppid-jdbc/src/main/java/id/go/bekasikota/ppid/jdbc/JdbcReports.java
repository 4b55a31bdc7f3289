package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.ReportSource;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.report.TallyBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Counts the cases of one transaction in the database: only groups reach the JVM, however many cases there are. */
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
            TallyBuilder builder = new TallyBuilder();
            CountQuery queries = new CountQuery(handle, Texts.key(body), basis);
            Map<UUID, String> units = units(queries);
            if (!units.isEmpty()
                    || !queries.isEmpty("SELECT 1 FROM ppid_follow_up WHERE body_key = :bodyKey LIMIT 1")) {
                new WorkingDayRows(handle, dialect).fill(basis);
                new RequestCounting(queries).count(units, builder);
                new ReceivedCounting(queries).count(builder);
                new ExemptionCounting(queries).count(builder);
                new ObjectionCounting(queries).count(builder);
            }
            return builder.build();
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
