package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server under test is as durable as one in production; its defaults are those of an old server, and the tables are not. */
class MariaDbDurabilityTest {
    @ParameterizedTest
    @CsvSource({
        "innodb_flush_log_at_trx_commit,1",
        "character_set_database,latin1",
        "tx_isolation,REPEATABLE-READ",
        "innodb_file_per_table,1"
    })
    void theServerRunsWith(String setting, String value) {
        assertThat(texts("SELECT @@" + setting)).containsExactly(value);
    }

    @Test
    void everyTableIsOfInnoDbAndComparesTextsByCodePoint() {
        assertThat(texts("SELECT DISTINCT CONCAT(engine, ' ', table_collation) FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_name IN ('"
                        + String.join("', '", EmptiedDatabases.tables(Databases.MARIADB)) + "')"))
                .containsExactly("InnoDB utf8mb4_nopad_bin");
    }

    private static List<String> texts(String query) {
        return Jdbi.create(EmptiedDatabases.of(Databases.MARIADB))
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(String.class).list());
    }
}
