package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Who begins and ends the transactions. */
interface Transactions {

    <T> T run(Function<Handle, T> work);

    /**
     * Begins, commits and rolls back by itself, whatever the auto-commit of the connections that it gets. One within another of
     * the same thread is a part of it.
     *
     * @param jdbi opens connections
     * @param running the transaction of each thread
     */
    record Owning(Jdbi jdbi, ThreadLocal<@Nullable Handle> running) implements Transactions {
        static Owning of(DataSource dataSource) {
            return new Owning(Jdbi.create(dataSource), new ThreadLocal<>());
        }

        @Override
        public <T> T run(Function<Handle, T> work) {
            Handle outer = running.get();
            return outer == null ? whole(work) : wholly(outer, () -> work.apply(outer));
        }

        private <T> T whole(Function<Handle, T> work) {
            try (Handle handle = Failures.translated(jdbi::open)) {
                Connection connection = handle.getConnection();
                Settings before = Settings.of(connection);
                new Settings(false, Connection.TRANSACTION_READ_COMMITTED).set(connection);
                running.set(handle);
                try {
                    T result = work.apply(handle);
                    connection.commit();
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
                before.set(connection);
            } catch (SQLException e) {
                // its pool drops it
            }
        }
    }

    /** How a connection was, and how a transaction needs it. */
    record Settings(boolean autoCommit, int isolation) {
        static Settings of(Connection connection) throws SQLException {
            return new Settings(connection.getAutoCommit(), connection.getTransactionIsolation());
        }

        void set(Connection connection) throws SQLException {
            if (connection.getTransactionIsolation() != isolation) {
                connection.setTransactionIsolation(isolation);
            }
            connection.setAutoCommit(autoCommit);
        }
    }

    /** Works inside what the host began, as a part of it. */
    record Joining(Jdbi jdbi) implements Transactions {
        @Override
        public <T> T run(Function<Handle, T> work) {
            try (Handle handle = Failures.translated(jdbi::open)) {
                requireTransaction(handle.getConnection());
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
            if (connection.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
                throw new StorageException(
                        "the transaction of the host has another isolation (expected READ COMMITTED)");
            }
        }
    }

    /** Runs a part of a transaction; what it wrote is gone when it throws, and the transaction can go on. */
    static <T> T wholly(Handle handle, Supplier<T> part) {
        Connection connection = handle.getConnection();
        try {
            var before = connection.setSavepoint();
            try {
                T result = part.get();
                connection.releaseSavepoint(before);
                return result;
            } catch (Throwable e) {
                connection.rollback(before);
                throw e;
            }
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }
}
