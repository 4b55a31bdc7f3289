package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.databases.PostgresServer;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server under test is as durable as one in production, and independent of the machine's locale. */
class PostgresDurabilityTest {
    @ParameterizedTest
    @CsvSource({"fsync,on", "synchronous_commit,on", "full_page_writes,on", "server_encoding,UTF8", "lc_messages,C"})
    void theServerRunsWith(String setting, String value) {
        List<String> shown = Jdbi.create(PostgresServer.empty())
                .withHandle(handle -> handle.createQuery("SHOW " + setting)
                        .mapTo(String.class)
                        .list());
        assertThat(shown).containsExactly(value);
    }
}
