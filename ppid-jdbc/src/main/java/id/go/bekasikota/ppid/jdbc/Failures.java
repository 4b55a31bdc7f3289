package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.StorageException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Turns what a driver throws into one clear line; the driver's own words stay in the cause. */
final class Failures {
    private static final int LONGEST_CHAIN = 20;
    private static final Set<String> UNKNOWN = Set.of("42P01", "42703", "42S02", "42S22", "42S04");

    private static final Set<String> CONFLICTS = Set.of("40001", "40P01");
    private static final String DEADLOCK =
            "this transaction and another one waited for each other (a deadlock), and the"
                    + " database ended this one; nothing of it was kept (try again)";
    private static final String TIMED_OUT =
            "a statement took longer than the database or the host allows; nothing was kept (expected more time)";
    private static final int DUPLICATE_ON_MARIADB = 1062;
    private static final int DEADLOCK_ON_H2 = 40001;
    private static final int GENERAL_ON_H2 = 50000;

    private Failures() {}

    /** Runs what only throws through Jdbi. */
    static <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            throw of(e);
        }
    }

    static StorageException of(Exception failure) {
        Throwable beneath =
                failure instanceof JdbiException && failure.getCause() != null ? failure.getCause() : failure;
        return new StorageException(
                said(beneath)
                        .or(() -> exhausted(beneath))
                        .orElseGet(() -> "the database did not do what was asked" + state(beneath)),
                withoutValues(beneath));
    }

    /** A pool that had nothing to give tells no state of SQL. */
    private static Optional<String> exhausted(Throwable failure) {
        Throwable each = failure;
        for (int i = 0; each != null && i < LONGEST_CHAIN; i++, each = each.getCause()) {
            if (each instanceof SQLTransientConnectionException) {
                return Optional.of("no connection came free in time (expected a larger pool, or shorter transactions)");
            }
        }
        return Optional.empty();
    }

    /** Where a value was refused or stands twice, drivers quote it; their words are left out then, and state and number stay. */
    private static Throwable withoutValues(Throwable failure) {
        Optional<SQLException> quoting = anywhere(
                failure,
                (state, code) -> state.startsWith("22") || state.startsWith("23")
                        ? Optional.of(new SQLException("the driver's words may quote what was written", state, code))
                        : Optional.empty());
        quoting.ifPresent(bare -> bare.setStackTrace(failure.getStackTrace()));
        return quoting.<Throwable>map(bare -> bare).orElse(failure);
    }

    /** Whether a failure is a second row of one key. */
    static boolean isDuplicate(Throwable failure) {
        return anywhere(
                        failure,
                        (state, code) -> state.equals("23505") || code == DUPLICATE_ON_MARIADB
                                ? Optional.of(true)
                                : Optional.empty())
                .isPresent();
    }

    /** Whether the database ended the transaction in favour of another, so that the same may succeed in a new one. */
    static boolean isConflict(Throwable failure) {
        return anywhere(failure, (state, code) -> CONFLICTS.contains(state) ? Optional.of(true) : Optional.empty())
                .isPresent();
    }

    /** Whether a failure is a table or a column that is not there. */
    static boolean isUnknownTableOrColumn(Throwable failure) {
        return anywhere(failure, (state, code) -> UNKNOWN.contains(state) ? Optional.of(true) : Optional.empty())
                .isPresent();
    }

    private static Optional<String> said(Throwable failure) {
        return anywhere(failure, (state, code) -> Optional.ofNullable(line(state, code)));
    }

    private interface Reader<T> {
        Optional<T> read(String state, int code);
    }

    /** Asks every SQL exception beneath, since pools and batches wrap the one that knows. */
    private static <T> Optional<T> anywhere(Throwable failure, Reader<T> reader) {
        Throwable each = failure;
        for (int i = 0; each != null && i < LONGEST_CHAIN; i++, each = each.getCause()) {
            SQLException sql = each instanceof SQLException first ? first : null;
            for (int j = 0; sql != null && j < LONGEST_CHAIN; j++, sql = sql.getNextException()) {
                Optional<T> found = isEndedByH2(sql)
                        ? reader.read("40001", DEADLOCK_ON_H2)
                        : reader.read(sql.getSQLState() == null ? "" : sql.getSQLState(), sql.getErrorCode());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether H2 stumbled over a transaction that it had just ended for a deadlock: who waited for that one is told, as a
     * general error, of a state that a transaction cannot take.
     */
    private static boolean isEndedByH2(SQLException sql) {
        return sql.getErrorCode() == GENERAL_ON_H2
                && sql.getMessage() != null
                && sql.getMessage().contains("/103]");
    }

    private static @Nullable String line(String state, int code) {
        String line = ofCode(code);
        return line != null ? line : ofState(state);
    }

    /** What H2 and MariaDB tell by a number of their own; no number has a meaning on both. */
    private static @Nullable String ofCode(int code) {
        return switch (code) {
            case 90020 -> "the database file is in use by another process (wait until it ends, or close it there)";
            case 90146, 90013, 1049 -> "there is no such database (expected the address of one that exists)";
            case 90011 -> "the path of the database file is relative (expected it to begin with / or ./)";
            case 90030 -> "the database file is damaged (restore it from a copy)";
            case 90048 -> "the database file was written by another version of H2 (expected the version in use)";
            case DEADLOCK_ON_H2, 1213 -> DEADLOCK;
            case 50200, 1205 -> "another transaction holds what this one needs; nothing was kept (try again)";
            case 1969, 3024 -> TIMED_OUT;
            case 1044, 1142 -> "the user may not do this in the database (grant it what it needs)";
            case 1290, 1836 -> "the database or the transaction is read-only (expected one that can be written)";
            case 1114, 1021 -> "the database has no room left (free disk or memory)";
            default -> null;
        };
    }

    private static @Nullable String ofState(String state) {
        return switch (state) {
            case "28000", "28P01" -> "the database refused the user or the password";
            case "3D000" -> "there is no such database (expected the address of one that exists)";
            case "42501" -> "the user may not do this in the database (grant it what it needs)";
            case "25006" -> "the database or the transaction is read-only (expected one that can be written)";
            case "42P01", "42S02", "42S04", "42703", "42S22" ->
                "the tables of ppid are missing or of another version (run"
                        + " Schema.migrate(), or the files under META-INF/ppid/db)";
            case "40P01" -> DEADLOCK;
            case "40001", "HYT00" -> "another transaction holds what this one needs; nothing was kept" + " (try again)";
            case "57014" -> TIMED_OUT;
            case "53100", "53200" -> "the database has no room left (free disk or memory)";
            default ->
                state.startsWith("08") ? "cannot connect to the database (is it running at this address?)" : null;
        };
    }

    private static String state(Throwable failure) {
        return anywhere(
                        failure,
                        (state, code) -> state.isEmpty() ? Optional.empty() : Optional.of(" (SQLSTATE " + state + ")"))
                .orElse("");
    }
}
