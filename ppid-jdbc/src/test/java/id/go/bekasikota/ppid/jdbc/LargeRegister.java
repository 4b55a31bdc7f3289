package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.contract.SampleCases;
import id.go.bekasikota.ppid.report.ReportBasis;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGSimpleDataSource;

/** Measures import, tally and reading of a large register; started by hand with an address and a number of rows. */
final class LargeRegister {
    private LargeRegister() {}

    /** Starts it: address, rows. */
    public static void main(String[] arguments) {
        String url = arguments[0];
        int rows = Integer.parseInt(arguments[1]);
        DataSource dataSource = dataSource(url);
        Schema.of(dataSource).migrate();
        JdbcStorage storage = JdbcStorage.owning(dataSource);
        for (int run = 1; run <= 2; run++) {
            timed(
                    "import and tally " + run,
                    rows,
                    ignored -> storage.inTransaction(stores -> {
                        long count = timed(
                                "  import",
                                rows,
                                n -> stores.register().replaceImported("body", SampleCases.iterator(1, n)));
                        timed(
                                "  tally",
                                rows,
                                n -> stores.reports().tally("body", ReportBasis.statute(DateRange.year(2025))));
                        return count;
                    }));
        }
        timed(
                "tally alone",
                rows,
                n -> storage.inTransaction(
                        stores -> stores.reports().tally("body", ReportBasis.statute(DateRange.year(2025)))));
        timed(
                "read all",
                rows,
                n -> storage.inTransaction(stores -> {
                    AtomicLong count = new AtomicLong();
                    stores.register().forEach("body", record -> count.incrementAndGet());
                    return count.get();
                }));
    }

    private static DataSource dataSource(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return JdbcConnectionPool.create(url, "sa", "");
        }
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setUrl(url);
        return postgres;
    }

    private static <T> T timed(String what, int rows, Function<Integer, T> work) {
        long start = System.nanoTime();
        T result = work.apply(rows);
        System.out.printf("%s: %d rows, %.1f s%n", what, rows, (System.nanoTime() - start) / 1e9);
        return result;
    }
}
