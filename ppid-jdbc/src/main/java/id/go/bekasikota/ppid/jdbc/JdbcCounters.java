package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.Counters;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The counters of one transaction; a series that is counted is held until it ends. Plain JDBC, since every new case counts. */
record JdbcCounters(Handle handle, Dialect dialect) implements Counters {
    private static final String COUNT =
            "UPDATE ppid_counter SET taken = taken + 1 WHERE body_key = ? AND series_key = ?";
    private static final String COUNTED = COUNT + " RETURNING taken, " + Isolation.SAID;
    private static final String TAKEN = "SELECT taken FROM ppid_counter WHERE body_key = ? AND series_key = ?";

    @Override
    public long next(String body, String series) {
        Texts.check("the code of the public body", body);
        Texts.check("the series of a number", series);
        UUID bodyKey = Texts.key(body);
        UUID seriesKey = Texts.key(series);
        return Failures.translated(() -> counted(bodyKey, seriesKey).orElseGet(() -> {
            Batch.keep(
                    handle,
                    dialect,
                    dialect.keepCounter(),
                    batch -> batch.key(bodyKey).key(seriesKey).text(series).add());
            return counted(bodyKey, seriesKey).orElseThrow();
        }));
    }

    private Optional<Long> counted(UUID body, UUID series) {
        try {
            if (dialect == Dialect.POSTGRESQL) {
                return taken(COUNTED, body, series);
            }
            try (PreparedStatement count = prepared(COUNT, body, series)) {
                return count.executeUpdate() == 0 ? Optional.empty() : taken(TAKEN, body, series);
            }
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private Optional<Long> taken(String sql, UUID body, UUID series) throws SQLException {
        try (PreparedStatement statement = prepared(sql, body, series);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            if (dialect == Dialect.POSTGRESQL) {
                Isolation.require(row.getString(2));
            }
            return Optional.of(row.getLong(1));
        }
    }

    private PreparedStatement prepared(String sql, UUID body, UUID series) throws SQLException {
        PreparedStatement statement = handle.getConnection().prepareStatement(sql);
        statement.setObject(1, body);
        statement.setObject(2, series);
        return statement;
    }
}
