package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.storage.StorageException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What holds for the tables on each database. */
abstract class SchemaTest {
    private static final int AT_ONCE = 4;

    abstract DataSource empty();

    abstract String folder();

    /** The schema in use, in the words of the database. */
    String schema() {
        return "CURRENT_SCHEMA";
    }

    @Test
    void aDatabaseWithoutTablesIsRefusedWithWhatToRun() {
        DataSource dataSource = empty();
        for (Runnable start :
                List.<Runnable>of(() -> Schema.of(dataSource).verify(), () -> JdbcStorage.owning(dataSource))) {
            assertThatThrownBy(start::run)
                    .isInstanceOf(StorageException.class)
                    .hasMessageContainingAll("Schema.migrate()", "META-INF/ppid/db/" + folder())
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void migratingTwiceChangesNothing() {
        DataSource dataSource = empty();
        Schema.of(dataSource).migrate();
        List<String> columns = columns(dataSource);
        List<String> versions = versions(dataSource);

        Schema.of(dataSource).migrate();

        assertThat(columns(dataSource)).isEqualTo(columns).isNotEmpty();
        assertThat(versions(dataSource)).isEqualTo(versions).hasSize(1);
        Schema.of(dataSource).verify();
    }

    @Test
    void severalMigrateAtOnce() throws Exception {
        DataSource dataSource = empty();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            CountDownLatch together = new CountDownLatch(AT_ONCE);
            List<Future<?>> all = Stream.generate(() -> (Runnable) () -> {
                        together.countDown();
                        awaitQuietly(together);
                        Schema.of(dataSource).migrate();
                    })
                    .limit(AT_ONCE)
                    .<Future<?>>map(threads::submit)
                    .toList();
            for (Future<?> each : all) {
                each.get(1, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(versions(dataSource)).hasSize(1);
        Schema.of(dataSource).verify();
    }

    @Test
    void anEditedFileIsRefused() {
        DataSource dataSource = empty();
        Schema.of(dataSource).migrate();
        execute(dataSource, "UPDATE ppid_schema SET checksum = 'other'");

        for (Runnable start : List.<Runnable>of(
                () -> Schema.of(dataSource).verify(),
                () -> Schema.of(dataSource).migrate())) {
            assertThatThrownBy(start::run)
                    .isInstanceOf(StorageException.class)
                    .hasMessageContainingAll("V1__cases.sql", "checksum other");
        }
    }

    @Test
    void aVersionFromTheFutureIsRefused() {
        DataSource dataSource = empty();
        Schema.of(dataSource).migrate();
        execute(dataSource, "INSERT INTO ppid_schema (version, file, checksum) VALUES (99, 'V99', 'x')");

        assertThatThrownBy(() -> Schema.of(dataSource).verify())
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("version 99");
    }

    @Test
    void flywayMakesTheSameTablesFromTheSameFiles() {
        DataSource own = empty();
        DataSource flyway = empty();
        Schema.of(own).migrate();
        Flyway.configure()
                .dataSource(flyway)
                .locations("classpath:META-INF/ppid/db/" + folder())
                .load()
                .migrate();

        assertThat(columns(flyway)).isEqualTo(columns(own)).isNotEmpty();
        assertThat(constraints(flyway)).isEqualTo(constraints(own)).isNotEmpty();
        assertThatCode(() -> JdbcStorage.owning(flyway)).doesNotThrowAnyException();
    }

    private List<String> columns(DataSource dataSource) {
        return texts(
                dataSource,
                "SELECT CONCAT_WS(' ', table_name, column_name, ordinal_position, data_type, is_nullable,"
                        + " character_maximum_length, collation_name) FROM information_schema.columns"
                        + " WHERE table_schema = " + schema()
                        + " AND LOWER(table_name) LIKE 'ppid%' AND LOWER(table_name) <> 'ppid_schema' ORDER BY 1");
    }

    private List<String> constraints(DataSource dataSource) {
        return texts(
                dataSource,
                "SELECT CONCAT_WS(' ', table_name, constraint_name, constraint_type)"
                        + " FROM information_schema.table_constraints WHERE table_schema = " + schema()
                        + " AND LOWER(table_name) LIKE 'ppid%'"
                        + " AND LOWER(table_name) <> 'ppid_schema' AND LOWER(constraint_name) LIKE 'ppid%' ORDER BY 1");
    }

    private static List<String> versions(DataSource dataSource) {
        return texts(dataSource, "SELECT CONCAT_WS(' ', version, file, checksum) FROM ppid_schema ORDER BY 1");
    }

    private static List<String> texts(DataSource dataSource, String query) {
        return Jdbi.create(dataSource)
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    private static void execute(DataSource dataSource, String sql) {
        Jdbi.create(dataSource).withHandle(handle -> handle.execute(sql));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
