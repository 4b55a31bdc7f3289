package id.go.bekasikota.ppid.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * The beginning of a part of a transaction, to which that part can be undone. Said by statements, since under XA drivers
 * refuse the methods of JDBC while the database takes the words.
 */
record Savepoint(Connection connection, String name) {
    private static final String FAILED_TRANSACTION = "25P02";

    /** Runs a part of a transaction; what it wrote is gone when it throws, and the transaction can go on. */
    static <T> T wholly(Handle handle, Supplier<T> part) {
        Optional<Savepoint> before = set(handle.getConnection());
        try {
            T result = part.get();
            before.ifPresent(savepoint -> savepoint.say("RELEASE SAVEPOINT "));
            return result;
        } catch (Throwable e) {
            if (!before.map(savepoint -> savepoint.undone(e)).orElse(false)) {
                RollbackOnly.because(handle, e);
            }
            throw e;
        }
    }

    /** Begins a part; empty where the database refuses savepoints. */
    private static Optional<Savepoint> set(Connection connection) {
        Savepoint savepoint = new Savepoint(
                connection,
                "ppid_" + Long.toHexString(ThreadLocalRandom.current().nextLong()));
        try {
            savepoint.execute("SAVEPOINT ");
            return Optional.of(savepoint);
        } catch (SQLException e) {
            if (FAILED_TRANSACTION.equals(e.getSQLState())) {
                throw Failures.of(e);
            }
            return Optional.empty();
        }
    }

    /** Whether what was written since is undone. It is not where the database ended the whole transaction, as after a deadlock. */
    private boolean undone(Throwable failure) {
        try {
            execute("ROLLBACK TO SAVEPOINT ");
            return true;
        } catch (SQLException e) {
            failure.addSuppressed(e);
            return false;
        }
    }

    private void say(String words) {
        try {
            execute(words);
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private void execute(String words) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(words + name);
        }
    }

    /** What to do where a part failed that cannot be undone alone; each transaction has one, which goes with its handle. */
    static final class RollbackOnly {
        private static final String ATTRIBUTE = "ppid.rollback-only";

        private final Runnable mark;
        private boolean marked;

        private RollbackOnly(Runnable mark) {
            this.mark = mark;
        }

        /** Sets what to do, once, where the first part fails so. */
        static RollbackOnly of(Handle handle, Runnable mark) {
            RollbackOnly rollbackOnly = new RollbackOnly(mark);
            handle.define(ATTRIBUTE, rollbackOnly);
            return rollbackOnly;
        }

        private static void because(Handle handle, Throwable failure) {
            if (handle.getConfig(SqlStatements.class).getAttribute(ATTRIBUTE) instanceof RollbackOnly rollbackOnly
                    && !rollbackOnly.marked) {
                rollbackOnly.mark(failure);
            }
        }

        private void mark(Throwable failure) {
            marked = true;
            try {
                mark.run();
            } catch (RuntimeException e) {
                if (!Failures.isConflict(failure)) {
                    e.addSuppressed(failure);
                    throw e;
                }
                // who is told of a deadlock knows that the whole is over
                failure.addSuppressed(e);
            }
        }

        boolean isMarked() {
            return marked;
        }
    }
}
