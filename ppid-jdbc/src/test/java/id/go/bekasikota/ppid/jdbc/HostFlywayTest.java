package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.storage.Storage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A host has versions 1 and 2 of its own; the library's tables come before or after, by a second Flyway or by the library. */
class HostFlywayTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void versionsOfTheHost() throws Exception {
        Files.writeString(folder.resolve("V1__offices.sql"), "CREATE TABLE office (id INTEGER PRIMARY KEY);\n");
        Files.writeString(folder.resolve("V2__first.sql"), "INSERT INTO office VALUES (7);\n");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void byASecondFlyway(Databases database) {
        DataSource secondAfter = database.empty();
        host(secondAfter).load().migrate();
        second(database, secondAfter).load().migrate();
        assertBoth(secondAfter);

        DataSource secondBefore = database.empty();
        second(database, secondBefore).load().migrate();
        host(secondBefore).baselineOnMigrate(true).baselineVersion("0").load().migrate();
        assertBoth(secondBefore);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void byTheLibrary(Databases database) {
        DataSource after = database.empty();
        host(after).load().migrate();
        Schema.of(after).migrate();
        assertBoth(after);

        DataSource before = database.empty();
        Schema.of(before).migrate();
        host(before).baselineOnMigrate(true).baselineVersion("0").load().migrate();
        assertBoth(before);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void byBothOneAfterTheOther(Databases database) {
        DataSource dataSource = database.empty();
        host(dataSource).load().migrate();
        Schema.of(dataSource).migrate();
        second(database, dataSource).load().migrate();
        Schema.of(dataSource).migrate();
        assertBoth(dataSource);
    }

    private FluentConfiguration host(DataSource dataSource) {
        return Flyway.configure().dataSource(dataSource).locations("filesystem:" + folder);
    }

    private static FluentConfiguration second(Databases database, DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:META-INF/ppid/db/" + database.name().toLowerCase(Locale.ROOT))
                .table("ppid_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0");
    }

    private static void assertBoth(DataSource dataSource) {
        assertThat(next(JdbcStorage.owning(dataSource))).isOne();
        int office = Jdbi.create(dataSource)
                .withHandle(handle -> handle.createQuery("SELECT id FROM office")
                        .mapTo(Integer.class)
                        .one());
        assertThat(office).isEqualTo(7);
    }

    private static long next(Storage storage) {
        return storage.inTransaction(stores -> stores.counters().next("body", "series"));
    }
}
