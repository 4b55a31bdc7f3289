package id.go.bekasikota.ppid.jdbc;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.storage.LockMode;
import id.go.bekasikota.ppid.storage.StorageException;
import id.go.bekasikota.ppid.storage.Stores;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Acts inside the transaction of a host with a pool, whose auto-commit is on or off: all of it is kept, or nothing. */
class HostTransactionTest {
    private static final int MORE_THAN_THE_POOL_HAS = 25;

    private final SettableClock clock = SettableClock.on("2025-09-01");

    static Stream<Arguments> pools() {
        return Arrays.stream(Databases.values())
                .flatMap(database -> Stream.of(true, false).map(autoCommit -> Arguments.of(database, autoCommit)));
    }

    private static HikariDataSource pool(Databases database, boolean autoCommit) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.migrated());
        config.setAutoCommit(autoCommit);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setMaximumPoolSize(2);
        config.setConnectionTimeout(5_000);
        return new HikariDataSource(config);
    }

    private InformationRequest receive(Ppid ppid) {
        return ppid.requests().receive(asking("Anggaran"), PPID).orThrow();
    }

    @ParameterizedTest
    @MethodSource("pools")
    void actsAreKeptAndUndoneWithTheHost(Databases database, boolean autoCommit) {
        try (HikariDataSource pool = pool(database, autoCommit)) {
            Framework host = new Framework(pool);
            Ppid ppid = host.ppid(clock);

            host.begin();
            receive(ppid);
            host.rollBack();
            host.begin();
            String first = receive(ppid).number().text();
            String second = receive(ppid).number().text();
            host.commit();

            assertThat(first).endsWith("0001");
            assertThat(second).endsWith("0002");
            Ppid owning = Ppid.builder(BODY)
                    .storage(JdbcStorage.owning(pool))
                    .clock(clock)
                    .build();
            assertThat(receive(owning).number().text()).endsWith("0003");
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("pools")
    void outsideATransactionEveryCallIsRefusedByNameAndLeavesNothingOpen(Databases database, boolean autoCommit) {
        try (HikariDataSource pool = pool(database, autoCommit)) {
            Framework host = new Framework(pool);
            Ppid ppid = host.ppid(clock);
            for (int call = 0; call < MORE_THAN_THE_POOL_HAS; call++) {
                assertThatThrownBy(() -> receive(ppid))
                        .isInstanceOf(StorageException.class)
                        .hasMessageContaining("no transaction open");
            }
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
            host.begin();
            assertThat(receive(ppid).number().text()).endsWith("0001");
            host.commit();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aConnectionThatCommitsByItselfIsRefusedAndGivenBack(Databases database) {
        try (HikariDataSource pool = pool(database, true)) {
            JdbcStorage joining =
                    JdbcStorage.joining(ConnectionSource.inside(() -> true, pool::getConnection, Connection::close));
            for (int call = 0; call < MORE_THAN_THE_POOL_HAS; call++) {
                assertThatThrownBy(() -> joining.inTransaction(stores -> stores))
                        .isInstanceOf(StorageException.class)
                        .hasMessageContaining("commits by itself");
            }
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }

    /** A pool whose last connection is known. */
    private static final class Watched extends HikariDataSource {
        private @Nullable Connection last;

        Watched(HikariConfig config) {
            super(config);
        }

        @Override
        public Connection getConnection() throws SQLException {
            last = super.getConnection();
            return last;
        }
    }

    private static int isolationWithin(JdbcStorage storage, Watched pool, Consumer<Stores> work) {
        return storage.<Integer>inTransaction(stores -> {
            work.accept(stores);
            try {
                return pool.last == null ? 0 : pool.last.getTransactionIsolation();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anotherIsolationIsRefusedByNameAndSetWhereTheStorageOwns(Databases database) throws SQLException {
        try (HikariDataSource pool = pool(database, false)) {
            pool.getHikariConfigMXBean().setMaximumPoolSize(1);
            try (Connection connection = pool.getConnection()) {
                connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
                JdbcStorage joining = JdbcStorage.joining(() -> connection);
                assertThatThrownBy(() -> joining.inTransaction(stores -> stores))
                        .isInstanceOf(StorageException.class)
                        .hasMessageContaining("isolation SERIALIZABLE")
                        .hasMessageContaining("expected READ COMMITTED");
            }
        }
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.migrated());
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_SERIALIZABLE");
        config.setMaximumPoolSize(1);
        try (Watched pool = new Watched(config)) {
            Ppid owning = Ppid.builder(BODY)
                    .storage(JdbcStorage.owning(pool))
                    .clock(clock)
                    .build();
            assertThat(receive(owning).number().text()).endsWith("0001");
            try (Connection connection = pool.getConnection()) {
                assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
                assertThat(connection.getAutoCommit()).isFalse();
            }
            JdbcStorage storage = JdbcStorage.owning(pool);
            List<Consumer<Stores>> works = List.of(
                    stores -> stores.counters().next(BODY.code(), "series"),
                    stores -> stores.requests()
                            .lock(BODY.code(), stores.requests().ids(BODY.code(), "", 1), LockMode.TO_CHANGE),
                    stores -> stores.register()
                            .replaceImported(BODY.code(), List.<CaseRecord>of().iterator()));
            for (Consumer<Stores> work : works) {
                assertThat(isolationWithin(storage, pool, work)).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            }
        }
    }

    /** What a framework does: one transaction per thread, and a connection that is opened where there is none. */
    private static final class Framework {
        private final HikariDataSource pool;
        private @Nullable Connection open;

        Framework(HikariDataSource pool) {
            this.pool = pool;
        }

        Ppid ppid(SettableClock clock) {
            ConnectionSource source = ConnectionSource.inside(() -> open != null, this::connection, this::release);
            return Ppid.builder(BODY)
                    .storage(JdbcStorage.joining(source))
                    .clock(clock)
                    .build();
        }

        private Connection connection() throws SQLException {
            return open == null ? pool.getConnection() : open;
        }

        private void release(Connection connection) throws SQLException {
            if (connection != open) {
                connection.close();
            }
        }

        void begin() {
            run(() -> {
                Connection connection = pool.getConnection();
                connection.setAutoCommit(false);
                open = connection;
            });
        }

        void commit() {
            run(() -> {
                connection().commit();
                end();
            });
        }

        void rollBack() {
            run(() -> {
                connection().rollback();
                end();
            });
        }

        private void end() throws SQLException {
            connection().close();
            open = null;
        }

        private interface Step {
            void run() throws SQLException;
        }

        private static void run(Step step) {
            try {
                step.run();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
