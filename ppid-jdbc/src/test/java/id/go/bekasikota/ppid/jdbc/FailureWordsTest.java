package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.go.bekasikota.ppid.databases.H2Databases;
import id.go.bekasikota.ppid.storage.Storage;
import id.go.bekasikota.ppid.storage.StorageException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.h2.api.ErrorCode;
import org.h2.message.DbException;
import org.h2.mvstore.DataUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A timeout and an empty pool are named, and no failure quotes what was written. */
class FailureWordsTest {

    @ParameterizedTest
    @CsvSource({"57014, 0", "57014, 57014", "70100, 1969", "HY000, 3024"})
    void aStatementThatTookTooLongIsNamed(String state, int code) {
        assertThat(Failures.of(new SQLException("cancelled", state, code))).hasMessageContaining("took longer");
    }

    @ParameterizedTest
    @CsvSource({"23505, 0", "22001, 22001", "23000, 1062"})
    void noCauseQuotesWhatWasWritten(String state, int code) {
        SQLException driver = new SQLException("Key (name)=(Siti Rahasia) already exists", state, code);
        StorageException told = Failures.of(new SQLException("batch of Siti Rahasia", driver));

        StringWriter log = new StringWriter();
        told.printStackTrace(new PrintWriter(log, true));
        assertThat(log.toString()).doesNotContain("Rahasia");
        assertThat(told.getCause()).isInstanceOfSatisfying(SQLException.class, cause -> {
            assertThat(cause.getSQLState()).isEqualTo(state);
            assertThat(cause.getErrorCode()).isEqualTo(code);
        });
    }

    @Test
    void whoH2EndsTogetherWithTheVictimOfADeadlockIsToldOfIt() {
        SQLException both = DbException.toSQLException(DataUtils.newMVStoreException(
                DataUtils.ERROR_TRANSACTION_ILLEGAL_STATE, "Transaction was illegally transitioned"));

        assertThat(both.getErrorCode()).isEqualTo(ErrorCode.GENERAL_ERROR_1);
        assertThat(Failures.of(both)).hasMessageContaining("(a deadlock)");
        assertThat(Failures.isConflict(both)).isTrue();
    }

    @Test
    void anotherGeneralErrorOfH2IsNoDeadlock() {
        SQLException other =
                DbException.toSQLException(DataUtils.newMVStoreException(DataUtils.ERROR_INTERNAL, "Something else"));

        assertThat(other.getErrorCode()).isEqualTo(ErrorCode.GENERAL_ERROR_1);
        assertThat(Failures.of(other)).hasMessageContaining("did not do what was asked");
        assertThat(Failures.isConflict(other)).isFalse();
    }

    @Test
    void aPoolWithNothingToGiveIsNamed() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(H2Databases.migrated());
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(300);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            Storage storage = JdbcStorage.owning(pool);
            storage.inTransaction(stores -> {
                CompletableFuture<Object> other =
                        CompletableFuture.supplyAsync(() -> storage.inTransaction(inner -> inner));
                assertThatThrownBy(other::join)
                        .hasCauseInstanceOf(StorageException.class)
                        .hasMessageContaining("no connection came free");
                return stores;
            });
        }
    }
}
