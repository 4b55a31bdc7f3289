package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.storage.StorageException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Rows for one insert, given value by value and sent together. Plain JDBC, since binding by name costs more than the
 * database does when there are a million rows. An absent value has the type of a present one, so that batches stay whole.
 */
final class Batch {
    private static final int MOST_ATTEMPTS = 100;

    private final RowTarget target;
    private int position;
    private int rows;

    private Batch(RowTarget target) {
        this.target = target;
    }

    /** Fills a batch. */
    @FunctionalInterface
    interface Filler {
        void fill(Batch batch) throws SQLException;
    }

    /** Has rows given to somebody who sends them. */
    static void fill(RowTarget target, Filler filler) {
        try {
            filler.fill(new Batch(target));
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** Prepares a statement, has it filled and sends it; returns how many rows it changed. */
    static int run(Handle handle, String sql, Filler filler) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            Batch batch = new Batch(new RowTarget.Bound(statement));
            filler.fill(batch);
            return batch.rows > 0 ? Arrays.stream(statement.executeBatch()).sum() : 0;
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /** Adds many rows by one statement of PostgreSQL, which costs it less than one for each row. */
    static void runArrays(Handle handle, Columns columns, Filler filler) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(columns.insertArrays())) {
            RowTarget.Arrays arrays = RowTarget.Arrays.of(columns.all().size());
            filler.fill(new Batch(arrays));
            if (arrays.bind(statement, columns.all()) > 0) {
                statement.execute();
            }
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    /**
     * Runs an insert that leaves out what is there. Another transaction may add the same row first; H2 tells so only once
     * that one has committed, and then a second attempt finds the row. The others wait for it and never tell.
     */
    static void keep(Handle handle, Dialect dialect, String insert, Filler filler) {
        if (dialect != Dialect.H2) {
            run(handle, insert, filler);
            return;
        }
        for (int attempt = 1; ; attempt++) {
            try {
                Transactions.wholly(handle, () -> {
                    run(handle, insert, filler);
                    return filler;
                });
                return;
            } catch (StorageException e) {
                if (attempt == MOST_ATTEMPTS || !Failures.isDuplicate(e)) {
                    throw e;
                }
            }
        }
    }

    Batch key(UUID key) throws SQLException {
        return put(key, Types.OTHER);
    }

    Batch key(Optional<UUID> key) throws SQLException {
        return put(key.orElse(null), Types.OTHER);
    }

    Batch key(byte[] key) throws SQLException {
        return put(key, Types.BINARY);
    }

    Batch text(String text) throws SQLException {
        return put(text, Types.VARCHAR);
    }

    Batch text(Optional<String> text) throws SQLException {
        return put(text.orElse(null), Types.VARCHAR);
    }

    Batch code(Coded coded) throws SQLException {
        return put(coded.code(), Types.VARCHAR);
    }

    Batch code(Optional<? extends Coded> coded) throws SQLException {
        return put(coded.map(Coded::code).orElse(null), Types.VARCHAR);
    }

    /** Never through {@code java.sql.Date}, which lies in a time zone. */
    Batch date(LocalDate date) throws SQLException {
        return put(date, Types.DATE);
    }

    Batch date(Optional<LocalDate> date) throws SQLException {
        return put(date.orElse(null), Types.DATE);
    }

    Batch time(Optional<LocalTime> time) throws SQLException {
        return put(time.orElse(null), Types.TIME);
    }

    /** In UTC, without a zone, since not every database has a type with one. */
    Batch moment(Instant moment) throws SQLException {
        return put(LocalDateTime.ofInstant(moment, ZoneOffset.UTC), Types.TIMESTAMP);
    }

    Batch number(long number) throws SQLException {
        return put(number, Types.BIGINT);
    }

    Batch number(int number) throws SQLException {
        return put(number, Types.INTEGER);
    }

    Batch flag(boolean flag) throws SQLException {
        return put(flag, Types.BOOLEAN);
    }

    private Batch put(@Nullable Object value, int type) throws SQLException {
        target.put(++position, value, type);
        return this;
    }

    void add() throws SQLException {
        target.add();
        position = 0;
        rows++;
    }
}
