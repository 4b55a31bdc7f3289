package id.go.bekasikota.ppid.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.contract.Cases;
import id.go.bekasikota.ppid.contract.SampleCases;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.report.ReportBasis;
import id.go.bekasikota.ppid.storage.DuplicateCaseException;
import id.go.bekasikota.ppid.storage.Storage;
import id.go.bekasikota.ppid.storage.StorageException;
import id.go.bekasikota.ppid.storage.Stores;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a joining storage does inside a transaction that the host begins and ends; run on each database. */
abstract class JoiningTest {
    private static final CaseRecord CASE = SampleCases.pending("A/1", "dinkes", LocalDate.of(2025, 3, 26));
    private static final ReportBasis YEAR = ReportBasis.statute(DateRange.year(2025));

    abstract DataSource migrated();

    @Test
    void nothingIsThereBeforeTheHostCommits() throws SQLException {
        DataSource dataSource = migrated();
        Storage outside = JdbcStorage.owning(dataSource);
        try (Connection connection = transaction(dataSource)) {
            Storage joining = JdbcStorage.joining(() -> connection);
            Cases.add(joining, "body", CASE);

            assertThat(Cases.find(joining, "body", "A/1")).contains(CASE);
            assertThat(Cases.find(outside, "body", "A/1")).isEmpty();
            assertThat(connection.isClosed()).isFalse();

            connection.commit();
            assertThat(Cases.find(outside, "body", "A/1")).contains(CASE);
        }
    }

    @Test
    void theHostRollsBackAnImportAndItsReport() throws SQLException {
        DataSource dataSource = migrated();
        Storage outside = JdbcStorage.owning(dataSource);
        try (Connection connection = transaction(dataSource)) {
            Storage joining = JdbcStorage.joining(() -> connection);
            Cases.replace(joining, "body", SampleCases.of(1, 1_500));
            joining.inTransaction(stores -> stores.reports().tally("body", YEAR));
            joining.inTransaction(stores -> stores.reports().tally("body", YEAR));
            connection.rollback();
        }
        assertThat(Cases.all(outside, "body")).isEmpty();
    }

    @Test
    void theHostGoesOnAfterARefusal() throws SQLException {
        DataSource dataSource = migrated();
        try (Connection connection = transaction(dataSource)) {
            Storage joining = JdbcStorage.joining(() -> connection);
            Cases.add(joining, "body", CASE);
            assertThatThrownBy(() -> Cases.add(joining, "body", CASE)).isInstanceOf(DuplicateCaseException.class);
            connection.commit();
        }
        assertThat(Cases.all(JdbcStorage.owning(dataSource), "body")).containsExactly(CASE);
    }

    @Test
    void aConnectionThatCommitsByItselfIsRefused() throws SQLException {
        try (Connection connection = migrated().getConnection()) {
            Storage joining = JdbcStorage.joining(() -> connection);
            assertThatThrownBy(() -> Cases.add(joining, "body", CASE))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("no transaction open");
        }
    }

    private static Connection transaction(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        return connection;
    }

    /** A host that opens a transaction of the thread around each unit of work but one within another, as a framework does. */
    record Host(DataSource dataSource, Storage joining) implements Storage {
        private static final ThreadLocal<@Nullable Connection> CURRENT = new ThreadLocal<>();

        static Host of(DataSource dataSource) {
            return new Host(dataSource, JdbcStorage.joining(() -> {
                Connection connection = CURRENT.get();
                if (connection == null) {
                    throw new SQLException("no transaction");
                }
                return connection;
            }));
        }

        @Override
        public <T> T inTransaction(Function<Stores, T> work) {
            return CURRENT.get() == null ? inNewTransaction(work) : joining.inTransaction(work);
        }

        private <T> T inNewTransaction(Function<Stores, T> work) {
            try (Connection connection = transaction(dataSource)) {
                CURRENT.set(connection);
                try {
                    T result = joining.inTransaction(work);
                    connection.commit();
                    return result;
                } finally {
                    CURRENT.remove();
                    connection.rollback();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
