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

/**
 * Rows for one insert, given value by value and sent together. Plain JDBC, since binding by name costs more than the
 * database does when there are a million rows. An absent value has the type of a present one, so that batches stay whole.
 */
final class Batch {
    private static final int MOST_ATTEMPTS = 100;

    private final PreparedStatement statement;
    private int position;
    private int rows;

    private Batch(PreparedStatement statement) {
        this.statement = statement;
    }

    /** Fills a batch. */
    @FunctionalInterface
    interface Filler {
        void fill(Batch batch) throws SQLException;
    }

    /** Prepares a statement, has it filled and sends it; returns how many rows it changed. */
    static int run(Handle handle, String sql, Filler filler) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            Batch batch = new Batch(statement);
            filler.fill(batch);
            return batch.rows > 0 ? Arrays.stream(statement.executeBatch()).sum() : 0;
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
        statement.setObject(++position, key);
        return this;
    }

    Batch key(byte[] key) throws SQLException {
        statement.setBytes(++position, key);
        return this;
    }

    Batch text(String text) throws SQLException {
        Texts.set(statement, ++position, text);
        return this;
    }

    Batch text(Optional<String> text) throws SQLException {
        if (text.isPresent()) {
            return text(text.get());
        }
        statement.setNull(++position, Types.VARCHAR);
        return this;
    }

    Batch code(Coded coded) throws SQLException {
        statement.setString(++position, coded.code());
        return this;
    }

    Batch code(Optional<? extends Coded> coded) throws SQLException {
        if (coded.isPresent()) {
            return code(coded.get());
        }
        statement.setNull(++position, Types.VARCHAR);
        return this;
    }

    /** Never through {@code java.sql.Date}, which lies in a time zone. */
    Batch date(LocalDate date) throws SQLException {
        statement.setObject(++position, date);
        return this;
    }

    Batch date(Optional<LocalDate> date) throws SQLException {
        if (date.isPresent()) {
            return date(date.get());
        }
        statement.setNull(++position, Types.DATE);
        return this;
    }

    Batch time(Optional<LocalTime> time) throws SQLException {
        if (time.isPresent()) {
            statement.setObject(++position, time.get());
        } else {
            statement.setNull(++position, Types.TIME);
        }
        return this;
    }

    /** In UTC, without a zone, since not every database has a type with one. */
    Batch moment(Instant moment) throws SQLException {
        statement.setObject(++position, LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
        return this;
    }

    Batch number(long number) throws SQLException {
        statement.setLong(++position, number);
        return this;
    }

    Batch number(int number) throws SQLException {
        statement.setInt(++position, number);
        return this;
    }

    Batch flag(boolean flag) throws SQLException {
        statement.setBoolean(++position, flag);
        return this;
    }

    void add() throws SQLException {
        statement.addBatch();
        position = 0;
        rows++;
    }
}
