package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Who begins and ends the transactions. */
interface Transactions {
    /** The isolation that the stores rest on. */
    String EXPECTED = "READ COMMITTED";

    <T> T run(Function<Handle, T> work);

    /**
     * Begins, commits and rolls back by itself, whatever the auto-commit of the connections that it gets. One within another of
     * the same thread is a part of it.
     *
     * <p>PostgreSQL says its isolation beside what it counts or locks, so that no answer is waited for to hear it; where it is another
     * one, the transaction begins anew under the right one. Elsewhere it is asked first.
     *
     * @param jdbi opens connections
     * @param running the transaction of each thread
     */
    record Owning(Jdbi jdbi, ThreadLocal<@Nullable Handle> running) implements Transactions {
        private static final int MOST_ATTEMPTS = 10;

        static Owning of(DataSource dataSource) {
            return new Owning(Jdbi.create(dataSource), new ThreadLocal<>());
        }

        @Override
        public <T> T run(Function<Handle, T> work) {
            Handle outer = running.get();
            return outer == null ? repeated(work) : wholly(outer, () -> work.apply(outer));
        }

        /** Runs the work again where the database ended its transaction in favour of another. */
        private <T> T repeated(Function<Handle, T> work) {
            for (int attempt = 1; ; attempt++) {
                try {
                    return whole(work);
                } catch (StorageException | JdbiException e) {
                    if (attempt == MOST_ATTEMPTS || !Failures.isConflict(e)) {
                        throw e;
                    }
                }
            }
        }

        private <T> T whole(Function<Handle, T> work) {
            try {
                return whole(work, Settings::assumed);
            } catch (Isolation.OtherException e) {
                return whole(work, Settings::asked);
            }
        }

        private <T> T whole(Function<Handle, T> work, Settings.Source settings) {
            try (Handle handle = Failures.translated(jdbi::open)) {
                Connection connection = handle.getConnection();
                Settings before = settings.of(connection);
                before.begin(connection);
                Savepoint.RollbackOnly rollbackOnly = Savepoint.RollbackOnly.of(handle, () -> {});
                running.set(handle);
                try {
                    T result = work.apply(handle);
                    commit(connection, rollbackOnly);
                    return result;
                } catch (Throwable e) {
                    undo(connection, e);
                    throw e;
                } finally {
                    running.remove();
                    restore(connection, before);
                }
            } catch (SQLException e) {
                throw Failures.of(e);
            }
        }

        private static void commit(Connection connection, Savepoint.RollbackOnly rollbackOnly) throws SQLException {
            if (rollbackOnly.isMarked()) {
                throw new StorageException(
                        "a part of the transaction failed and could not be undone alone, so nothing of it was kept");
            }
            connection.commit();
        }

        private static void undo(Connection connection, Throwable failure) {
            try {
                connection.rollback();
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
        }

        @SuppressWarnings("EmptyCatch") // what happened before says more than a connection that broke on the way back
        private static void restore(Connection connection, Settings before) {
            try {
                before.restore(connection);
            } catch (SQLException e) {
                // its pool drops it
            }
        }
    }

    /** How a connection was before a transaction. */
    record Settings(boolean autoCommit, int isolation) {
        /** Finds them. */
        interface Source {
            Settings of(Connection connection) throws SQLException;
        }

        /** Asks the server; auto-commit is on then, since PostgreSQL would begin a transaction. */
        static Settings asked(Connection connection) throws SQLException {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(true);
            return new Settings(autoCommit, connection.getTransactionIsolation());
        }

        /** Asks nothing where the server tells of another isolation by itself. */
        static Settings assumed(Connection connection) throws SQLException {
            return Dialect.of(connection) == Dialect.POSTGRESQL
                    ? new Settings(connection.getAutoCommit(), Connection.TRANSACTION_READ_COMMITTED)
                    : asked(connection);
        }

        void begin(Connection connection) throws SQLException {
            if (isOther()) {
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
            connection.setAutoCommit(false);
        }

        void restore(Connection connection) throws SQLException {
            if (isOther()) {
                connection.setAutoCommit(true);
                connection.setTransactionIsolation(isolation);
            }
            connection.setAutoCommit(autoCommit);
        }

        private boolean isOther() {
            return isolation != Connection.TRANSACTION_READ_COMMITTED;
        }
    }

    /** Works inside what the host began, as a part of it. */
    record Joining(ConnectionSource source, Jdbi jdbi) implements Transactions {
        static Joining of(ConnectionSource source) {
            return new Joining(source, Jdbi.create(new ConnectionFactory() {
                @Override
                public Connection openConnection() throws SQLException {
                    return source.take();
                }

                @Override
                public void closeConnection(Connection connection) throws SQLException {
                    source.giveBack(connection);
                }
            }));
        }

        @Override
        public <T> T run(Function<Handle, T> work) {
            try (Handle handle = Failures.translated(jdbi::open)) {
                requireTransaction(handle.getConnection());
                Savepoint.RollbackOnly.of(handle, source::setRollbackOnly);
                return wholly(handle, () -> work.apply(handle));
            } catch (SQLException e) {
                throw Failures.of(e);
            }
        }

        private static void requireTransaction(Connection connection) throws SQLException {
            if (connection.getAutoCommit()) {
                throw new StorageException("the host has no transaction open: its connection commits by itself"
                        + " (expected auto-commit off)");
            }
            String isolation = isolation(connection.getTransactionIsolation());
            if (!isolation.equals(EXPECTED)) {
                throw new StorageException(
                        "the transaction of the host has the isolation " + isolation + " (expected " + EXPECTED + ")");
            }
        }

        private static String isolation(int level) {
            return switch (level) {
                case Connection.TRANSACTION_READ_COMMITTED -> EXPECTED;
                case Connection.TRANSACTION_READ_UNCOMMITTED -> "READ UNCOMMITTED";
                case Connection.TRANSACTION_REPEATABLE_READ -> "REPEATABLE READ";
                case Connection.TRANSACTION_SERIALIZABLE -> "SERIALIZABLE";
                default -> "with the number " + level;
            };
        }
    }

    /** Runs a part of a transaction; what it wrote is gone when it throws, and the transaction can go on. */
    static <T> T wholly(Handle handle, Supplier<T> part) {
        return Savepoint.wholly(handle, part);
    }
}
