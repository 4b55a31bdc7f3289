package id.go.bekasikota.ppid.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.databases.H2Databases;
import id.go.bekasikota.ppid.databases.MariaDbServer;
import id.go.bekasikota.ppid.databases.PostgresServer;
import id.go.bekasikota.ppid.jdbc.JdbcStorage;
import id.go.bekasikota.ppid.law.Language;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases in a database have the same story, to the letter, as cases in memory. */
class OnDatabasesIT {
    static Stream<Named<Supplier<DataSource>>> databases() {
        return Stream.of(
                Named.of("H2", H2Databases::migrated),
                Named.of("PostgreSQL", PostgresServer::migrated),
                Named.of("MariaDB", MariaDbServer::migrated));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theTextIsTheOneExpected(Supplier<DataSource> database) {
        for (Language language : Language.values()) {
            String told = Walkthrough.told(language, () -> JdbcStorage.owning(database.get()));

            assertThat(told.strip()).isEqualTo(Told.expected(language.code()).strip());
        }
    }
}
