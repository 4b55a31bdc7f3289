package id.go.bekasikota.ppid.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What registering and extending a request write, in plain JDBC: the same rows, the same locks, a commit for each act, and no
 * statement that these do not need. The texts are those of one act of the front door.
 */
final class HandWrittenActs {
    private static final String COUNT = """
            INSERT INTO ppid_counter (body_key, series_key, series, taken) VALUES (?, ?, 'P', 1)
            ON CONFLICT (body_key, series_key) DO UPDATE SET taken = ppid_counter.taken + 1 RETURNING taken""";
    private static final String CASE = """
            INSERT INTO ppid_case (body_key, kind, case_key, version, last_act, rests_until, received, unit_key, stage, completed,
                extended, term, restricted)
            VALUES (?, 'request', ?, 1, ?, DATE '0001-01-01', ?, ?, 'pending', NULL, FALSE, ?, FALSE)""";
    private static final String FACTS = """
            INSERT INTO ppid_request (body_key, origin, case_key, case_number, unit_key, received, received_time, unchecked,
                channel, requester_type, voided, grounds)
            VALUES (?, 'host', ?, ?, ?, ?, '09:00', TRUE, 'website', 'individual', FALSE, '')""";
    private static final String EVENT = """
            INSERT INTO ppid_event (body_key, kind, case_key, version, type, type_version, acted_on, recorded, facts, words)
            VALUES (?, 'request', ?, ?, ?, 1, ?, ?, ?, ?)""";
    private static final String OUTBOX = """
            INSERT INTO ppid_outbox (body_key, kind, case_key, version, written)
            SELECT ?, 'request', ?, ?, COALESCE(MAX(written), 0) + 1 FROM ppid_outbox WHERE body_key = ?""";
    private static final String IDENTITY = "INSERT INTO ppid_identity (body_key, case_key, identity) VALUES (?, ?, ?)";
    private static final String HOLD =
            "SELECT case_key FROM ppid_case WHERE body_key = ? AND kind = 'request' AND case_key = ? FOR UPDATE";
    private static final String READ = """
            SELECT type, type_version, facts, words FROM ppid_event
            WHERE body_key = ? AND kind = 'request' AND case_key = ? ORDER BY version""";
    private static final String ADVANCE = """
            UPDATE ppid_case SET version = 2, last_act = ?, extended = TRUE
            WHERE body_key = ? AND kind = 'request' AND case_key = ? AND version = 1""";
    private static final String NOTICED = """
            UPDATE ppid_request SET extension_noticed = ? WHERE body_key = ? AND origin = 'host' AND case_key = ?""";

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    private final DataSource dataSource;
    private final UUID body = Texts.key("by hand");
    private final UUID unit = Texts.key("dinkes");
    private final HandWrittenTexts texts;

    /** The texts of an act as the front door writes them. */
    record HandWrittenTexts(String facts, String words, String identity) {}

    HandWrittenActs(DataSource dataSource, HandWrittenTexts texts) {
        this.dataSource = dataSource;
        this.texts = texts;
    }

    /** Registers a request, and extends it in a second transaction. */
    void act() {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            byte[] key = register(connection);
            connection.commit();
            extend(connection, key);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] register(Connection connection) throws SQLException {
        String number;
        try (PreparedStatement count = set(connection.prepareStatement(COUNT), body, Texts.key("P"));
                ResultSet row = count.executeQuery()) {
            row.next();
            number = "P/dinkes/2025/%04d".formatted(row.getLong(1));
        }
        byte[] key = number.getBytes(StandardCharsets.UTF_8);
        run(connection, CASE, body, key, DAY, DAY, unit, DAY);
        run(connection, FACTS, body, key, number, unit, DAY);
        record(connection, key, 1, "received");
        run(connection, IDENTITY, body, key, texts.identity());
        return key;
    }

    private void extend(Connection connection, byte[] key) throws SQLException {
        read(connection, HOLD, key);
        read(connection, READ, key);
        run(connection, ADVANCE, DAY, body, key);
        run(connection, NOTICED, DAY, body, key);
        record(connection, key, 2, "extended");
    }

    private void record(Connection connection, byte[] key, int version, String type) throws SQLException {
        LocalDateTime now = DAY.atTime(9, 0);
        run(connection, EVENT, body, key, version, type, DAY, now, texts.facts(), texts.words());
        run(connection, OUTBOX, body, key, version, body);
    }

    private void read(Connection connection, String sql, byte[] key) throws SQLException {
        try (PreparedStatement statement = set(connection.prepareStatement(sql), body, key);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = set(connection.prepareStatement(sql), values)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
