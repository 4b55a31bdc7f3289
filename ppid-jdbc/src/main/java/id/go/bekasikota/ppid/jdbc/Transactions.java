package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.StorageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Who begins and ends the transactions. */
interface Transactions {

    <T> T run(Function<Handle, T> work);

    /** Begins, commits and rolls back by itself, whatever the auto-commit of the connections that it gets. */
    record Owning(Jdbi jdbi) implements Transactions {
        @Override
        public <T> T run(Function<Handle, T> work) {
            try (Handle handle = Failures.translated(jdbi::open)) {
                Connection connection = handle.getConnection();
                boolean autoCommit = connection.getAutoCommit();
                connection.setAutoCommit(false);
                try {
                    T result = work.apply(handle);
                    connection.commit();
                    return result;
                } catch (Throwable e) {
                    undo(connection, e);
                    throw e;
                } finally {
                    restore(connection, autoCommit);
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
        private static void restore(Connection connection, boolean autoCommit) {
            try {
                connection.setAutoCommit(autoCommit);
            } catch (SQLException e) {
                // its pool drops it
            }
        }
    }

    /** Works inside what the host began. */
    record Joining(Jdbi jdbi) implements Transactions {
        @Override
        public <T> T run(Function<Handle, T> work) {
            try (Handle handle = Failures.translated(jdbi::open)) {
                if (handle.getConnection().getAutoCommit()) {
                    throw new StorageException("the host has no transaction open: its connection commits by itself"
                            + " (expected auto-commit off)");
                }
                return work.apply(handle);
            } catch (SQLException e) {
                throw Failures.of(e);
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
