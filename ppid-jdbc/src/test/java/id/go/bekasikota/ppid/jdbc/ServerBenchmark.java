package id.go.bekasikota.ppid.jdbc;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.ORGANIZATION;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.contract.SampleCases;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.databases.PostgresServer;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.ExtensionReason;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.storage.Storage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Measures on a real, durable PostgreSQL what the library takes against what somebody writes by hand, in turns within one run:
 * acts, the yearly report, an import. Started by hand with a number of rows, by default 1000000, and of pairs of acts in a turn, by
 * default 2500; the first turns of acts are not counted, until both sides run compiled.
 */
final class ServerBenchmark {
    private static final int TURNS = 5;
    private static final int WARM_UP = 5;
    private static final ReportBasis YEAR = ReportBasis.statute(DateRange.year(2025));

    private final DataSource dataSource;
    private final int rows;
    private final int acts;

    private ServerBenchmark(DataSource dataSource, int rows, int acts) {
        this.dataSource = dataSource;
        this.rows = rows;
        this.acts = acts;
    }

    /** Starts it: rows, acts. */
    public static void main(String[] arguments) throws SQLException, IOException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int acts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_500;
        HikariConfig config = new HikariConfig();
        config.setDataSource(PostgresServer.migrated());
        config.setMaximumPoolSize(20);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            ServerBenchmark benchmark = new ServerBenchmark(pool, rows, acts);
            benchmark.requireDurable();
            benchmark.acts(1);
            benchmark.acts(16);
            benchmark.imports();
            benchmark.report();
        }
    }

    private void requireDurable() throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (!asked("SHOW " + setting).equals("on")) {
                throw new IllegalStateException(setting + " is not on");
            }
        }
    }

    private void acts(int threads) {
        Ppid ppid = Ppid.builder(BODY)
                .clock(SettableClock.on("2025-09-01"))
                .storage(JdbcStorage.owning(dataSource))
                .organization(ORGANIZATION)
                .build();
        IntConsumer ours = i -> {
            InformationRequest request =
                    ppid.requests().receive(asking("Anggaran " + i), PPID).orThrow();
            ExtensionNotice notice = ExtensionNotice.of(ExtensionReason.NOT_YET_DOCUMENTED, "Dokumen dihimpun");
            ppid.requests().extend(request.number(), notice, PPID).orThrow();
        };
        ours.accept(0);
        HandWrittenActs byHand = new HandWrittenActs(
                dataSource,
                new HandWrittenActs.HandWrittenTexts(
                        asked("SELECT facts FROM ppid_event LIMIT 1"),
                        asked("SELECT words FROM ppid_event LIMIT 1"),
                        asked("SELECT identity FROM ppid_identity LIMIT 1")));
        double[] mine = new double[TURNS];
        double[] theirs = new double[TURNS];
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            double first = rate(threads, ours);
            double second = rate(threads, i -> byHand.act());
            if (turn >= 0) {
                mine[turn] = first;
                theirs[turn] = second;
            }
        }
        print("receive and extend, " + threads + " threads, acts/s", mine, theirs, "at least 0.8");
    }

    /** Acts in a second, of which each unit of work has two. */
    private double rate(int threads, IntConsumer work) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        long start = System.nanoTime();
        for (int i = 0; i < acts; i++) {
            int number = i;
            executor.execute(() -> work.accept(number));
        }
        executor.shutdown();
        try {
            if (!executor.awaitTermination(1, TimeUnit.HOURS)) {
                throw new IllegalStateException("not done in an hour");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return 2.0 * acts / ((System.nanoTime() - start) / 1e9);
    }

    private void imports() throws SQLException, IOException {
        List<CaseRecord> records = SampleCases.of(1, rows / 2);
        Storage storage = JdbcStorage.owning(dataSource);
        double[] mine = new double[TURNS];
        double[] theirs = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            execute("TRUNCATE ppid_request, ppid_follow_up");
            long start = System.nanoTime();
            storage.<Long>inTransaction(stores -> stores.register().replaceImported("body", records.iterator()));
            mine[turn] = seconds(start);
            theirs[turn] = copied("ppid_request") + copied("ppid_follow_up");
        }
        print("import of " + rows / 2 + " rows, s", mine, theirs, "at most 2");
    }

    /** COPY of the same rows into an equal table with its indexes. */
    private double copied(String table) throws SQLException, IOException {
        execute("DROP TABLE IF EXISTS bench_copy", "CREATE TABLE bench_copy (LIKE " + table + " INCLUDING ALL)");
        try (Connection connection = dataSource.getConnection()) {
            PGConnection driver = connection.unwrap(PGConnection.class);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            driver.getCopyAPI().copyOut("COPY " + table + " TO STDOUT", out);
            ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
            long start = System.nanoTime();
            driver.getCopyAPI().copyIn("COPY bench_copy FROM STDIN", in);
            return seconds(start);
        }
    }

    /** Half of the requests were imported before; as many lived ones are copies of them. */
    private void report() throws SQLException {
        execute(
                """
                INSERT INTO ppid_request (body_key, origin, case_key, case_number, unit_key, received, received_time,
                    completed, unchecked, repair_from, channel, requester_type, category, extension_noticed, answered,
                    arrived, outcome, voided, grounds)
                SELECT body_key, 'host', case_key, case_number, unit_key, received, received_time, completed, unchecked,
                    repair_from, channel, requester_type, category, extension_noticed, answered, arrived, outcome, voided,
                    grounds
                FROM ppid_request WHERE origin = 'register'""",
                "INSERT INTO ppid_follow_up (body_key, origin, kind, case_key, received, ended, outcome, grounds)"
                        + " SELECT body_key, 'host', kind, case_key, received, ended, outcome, grounds"
                        + " FROM ppid_follow_up WHERE origin = 'register'",
                "VACUUM ANALYZE");
        Storage storage = JdbcStorage.owning(dataSource);
        double[] mine = new double[TURNS];
        double[] theirs = new double[TURNS];
        try (Connection connection = dataSource.getConnection()) {
            HandWrittenReport.prepare(connection);
            for (int turn = -1; turn < TURNS; turn++) {
                long start = System.nanoTime();
                Tally ours = storage.inTransaction(stores -> stores.reports().tally("body", YEAR));
                double first = seconds(start);
                start = System.nanoTime();
                Tally byHand = HandWrittenReport.tally(connection, Texts.key("body"), YEAR);
                double second = seconds(start);
                if (!ours.equals(byHand)) {
                    throw new IllegalStateException("the figures differ");
                }
                if (turn >= 0) {
                    mine[turn] = first;
                    theirs[turn] = second;
                }
            }
        }
        print("yearly report over " + rows + " requests, s", mine, theirs, "at most 1.2");
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String what, double[] ours, double[] byHand, String aim) {
        double mine = median(ours);
        double theirs = median(byHand);
        System.out.printf("%-45s %10.2f by hand %10.2f ratio %.2f (%s)%n", what, mine, theirs, mine / theirs, aim);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String asked(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
