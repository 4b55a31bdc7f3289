package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.contract.Cases;
import id.go.bekasikota.ppid.contract.SampleCases;
import id.go.bekasikota.ppid.databases.H2Databases;
import id.go.bekasikota.ppid.databases.MariaDbServer;
import id.go.bekasikota.ppid.databases.PostgresServer;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.storage.Storage;
import id.go.bekasikota.ppid.storage.StorageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What goes wrong beneath is told in one line of ours, with the driver's exception as the cause. */
class FailuresTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 26);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aDatabaseFileInUseByAnotherProcess() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("cases").toAbsolutePath();
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldOpen.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('o');
            assertTold(H2Databases.at(url), "in use by another process");
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void aWrongPassword() throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("cases").toAbsolutePath();
        try (Connection connection = H2Databases.at(url).getConnection()) {
            assertThat(connection.isClosed()).isFalse();
            assertTold(JdbcConnectionPool.create(url, "sa", "wrong"), "refused the user or the password");
        }
    }

    @Test
    void aServerThatIsNotThere() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl("jdbc:postgresql://127.0.0.1:1/cases");
        assertTold(dataSource, "cannot connect to the database");
    }

    @Test
    void aMariaDbThatIsNotThere() throws SQLException {
        assertTold(new MariaDbDataSource("jdbc:mariadb://127.0.0.1:1/cases"), "cannot connect to the database");
    }

    @Test
    void aDatabaseThatMariaDbDoesNotHave() throws SQLException {
        MariaDbDataSource dataSource = new MariaDbDataSource(MariaDbServer.url("nowhere"));
        dataSource.setUser(MariaDbServer.USER);
        dataSource.setPassword(MariaDbServer.PASSWORD);
        assertTold(dataSource, "there is no such database");
    }

    @Test
    void aWrongPasswordOfMariaDb() throws SQLException {
        MariaDbDataSource dataSource = new MariaDbDataSource(MariaDbServer.url("test"));
        dataSource.setUser(MariaDbServer.USER);
        dataSource.setPassword("salah");
        assertTold(dataSource, "refused the user or the password");
    }

    @Test
    void aDatabaseThatTheServerDoesNotHave() throws SQLException {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        try (Connection connection = PostgresServer.empty().getConnection()) {
            dataSource.setUrl(connection.getMetaData().getURL().replaceAll("/postgres[?]", "/nowhere?"));
        }
        dataSource.setUser("postgres");
        assertTold(dataSource, "there is no such database");
    }

    @Test
    void aFileThatIsNoDatabase() throws Exception {
        Files.writeString(folder.resolve("cases.mv.db"), "no database ".repeat(2_000));
        assertTold(H2Databases.at("jdbc:h2:file:" + folder.resolve("cases").toAbsolutePath()), "damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0000", "a\uD83D", "\uDE00b", "\uD83D\uD83D\uDE00"})
    void aTextThatNoDatabaseKeepsIsRefusedAlikeEverywhere(String text) {
        List<String> told = new ArrayList<>();
        for (DataSource dataSource :
                List.of(H2Databases.migrated(), PostgresServer.migrated(), EmptiedDatabases.of(Databases.MARIADB))) {
            Storage storage = JdbcStorage.owning(dataSource);
            for (CaseRecord record :
                    List.of(SampleCases.pending(text, "dinkes", DAY), SampleCases.pending("1", text, DAY))) {
                told.add(message(() -> Cases.add(storage, "body", record)));
                told.add(message(() -> Cases.replace(storage, "body", List.of(record))));
            }
            told.add(message(() -> Cases.replace(storage, text, List.of())));
            assertThat(Cases.all(storage, "body")).isEmpty();
        }
        assertThat(told.subList(0, 5))
                .isEqualTo(told.subList(5, 10))
                .isEqualTo(told.subList(10, 15))
                .noneMatch(line -> line.contains("\n"));
        assertThat(told.get(0)).startsWith("the registration number holds ");
        assertThat(told.get(2)).startsWith("the code of the unit holds ");
    }

    private static String message(Runnable act) {
        try {
            act.run();
        } catch (StorageException e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("not refused");
    }

    private static void assertTold(DataSource dataSource, String what) {
        for (Runnable start :
                List.<Runnable>of(() -> Schema.of(dataSource).migrate(), () -> JdbcStorage.owning(dataSource))) {
            assertThatThrownBy(start::run)
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining(what)
                    .hasMessageNotContainingAny("\n", "[", "Exception", "FATAL")
                    .hasCauseInstanceOf(SQLException.class);
        }
    }

    /** Another process that has the database open. */
    static final class HoldOpen {
        private HoldOpen() {}

        /** Opens the database, says so, and waits for its end. */
        public static void main(String[] arguments) throws Exception {
            try (Connection connection = H2Databases.at(arguments[0]).getConnection()) {
                System.out.print(connection.isClosed() ? 'c' : 'o');
                System.out.flush();
                Thread.sleep(60_000);
            }
        }
    }
}
