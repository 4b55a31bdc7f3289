package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.go.bekasikota.ppid.contract.Cases;
import id.go.bekasikota.ppid.contract.SampleCases;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An owning storage commits by itself, however the pool sets auto-commit. */
class H2PooledAutoCommitOffTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aCaseIsThereAfterThePoolWasClosed(boolean autoCommit) {
        try (HikariDataSource pool = pool(autoCommit)) {
            Schema.of(pool).migrate();
            Cases.add(JdbcStorage.owning(pool), "body", SampleCases.pending("1", "dinkes", LocalDate.of(2025, 3, 26)));
        }
        try (HikariDataSource pool = pool(autoCommit)) {
            assertThat(Cases.find(JdbcStorage.owning(pool), "body", "1")).isPresent();
        }
    }

    @Test
    void autoCommitIsAsItWasAfterwards() throws SQLException {
        try (HikariDataSource pool = pool(true)) {
            Schema.of(pool).migrate();
            try (Connection connection = pool.getConnection()) {
                assertThat(connection.getAutoCommit()).isTrue();
            }
        }
    }

    private HikariDataSource pool(boolean autoCommit) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:file:" + folder.resolve("cases").toAbsolutePath());
        config.setUsername("sa");
        config.setMaximumPoolSize(1);
        config.setAutoCommit(autoCommit);
        return new HikariDataSource(config);
    }
}
