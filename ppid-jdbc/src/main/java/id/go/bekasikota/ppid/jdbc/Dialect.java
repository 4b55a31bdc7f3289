package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.StorageException;
import java.sql.Connection;
import java.sql.SQLException;

/** What the databases say differently; everything else is the same SQL for all. */
enum Dialect {
    /** H2, embedded or as a server. */
    H2(
            "h2",
            "MERGE INTO ppid_body b USING (VALUES (CAST(? AS UUID), CAST(? AS CHARACTER LARGE OBJECT))) v (body_key, body)"
                    + " ON b.body_key = v.body_key WHEN NOT MATCHED THEN"
                    + " INSERT (body_key, body) VALUES (v.body_key, v.body)",
            "MERGE INTO ppid_unit u USING (VALUES (CAST(? AS UUID), CAST(? AS UUID), CAST(? AS CHARACTER LARGE OBJECT)))"
                    + " v (body_key, unit_key, unit) ON u.body_key = v.body_key AND u.unit_key = v.unit_key"
                    + " WHEN NOT MATCHED THEN"
                    + " INSERT (body_key, unit_key, unit) VALUES (v.body_key, v.unit_key, v.unit)",
            "MERGE INTO ppid_counter c USING (VALUES (CAST(? AS UUID), CAST(? AS UUID), CAST(? AS CHARACTER LARGE OBJECT)))"
                    + " v (body_key, series_key, series) ON c.body_key = v.body_key AND c.series_key = v.series_key"
                    + " WHEN NOT MATCHED THEN INSERT (body_key, series_key, series, taken)"
                    + " VALUES (v.body_key, v.series_key, v.series, 0)",
            // TRANSACTIONAL: without it H2 commits the transaction that creates the table
            "ON COMMIT DROP TRANSACTIONAL",
            "VARBINARY"),
    /** PostgreSQL and what speaks like it. */
    POSTGRESQL(
            "postgresql",
            "INSERT INTO ppid_body (body_key, body) VALUES (?, ?) ON CONFLICT DO NOTHING",
            "INSERT INTO ppid_unit (body_key, unit_key, unit) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            "INSERT INTO ppid_counter (body_key, series_key, series, taken) VALUES (?, ?, ?, 0) ON CONFLICT DO NOTHING",
            "ON COMMIT DROP",
            "bytea");

    private final String folder;
    private final String keepBody;
    private final String keepUnit;
    private final String keepCounter;
    private final String untilCommit;
    private final String bytes;

    Dialect(String folder, String keepBody, String keepUnit, String keepCounter, String untilCommit, String bytes) {
        this.folder = folder;
        this.keepBody = keepBody;
        this.keepUnit = keepUnit;
        this.keepCounter = keepCounter;
        this.untilCommit = untilCommit;
        this.bytes = bytes;
    }

    /** The dialect of an open connection. */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRESQL;
            case "MariaDB" ->
                throw new StorageException("unsupported database: MariaDB (it comes later; expected H2 or PostgreSQL)");
            default -> throw new StorageException("unsupported database: " + product + " (expected H2 or PostgreSQL)");
        };
    }

    /** The folder of the schema's files in the jar. */
    String folder() {
        return "META-INF/ppid/db/" + folder;
    }

    /** Adds a body unless it is there; for {@link Batch#keep}. */
    String keepBody() {
        return keepBody;
    }

    /** Adds a unit unless it is there; for {@link Batch#keep}. */
    String keepUnit() {
        return keepUnit;
    }

    /** Adds a counter unless it is there; for {@link Batch#keep}. */
    String keepCounter() {
        return keepCounter;
    }

    /**
     * Adds the head of a case. Where one of its key is there, PostgreSQL adds nothing, since an error would end the transaction;
     * H2 tells it as a duplicate, and the transaction goes on.
     */
    String addCase() {
        return "INSERT INTO ppid_case (body_key, kind, case_key, version, last_act, live, received, unit_key, pending,"
                + " completed, extended, restricted)"
                + " VALUES (:body, :kind, :case, :version, :on, TRUE, :received, :unit, :pending, :completed,"
                + " :extended, FALSE)"
                + (this == POSTGRESQL ? " ON CONFLICT DO NOTHING" : "");
    }

    /** The end of a statement that creates a temporary table which goes with the transaction. */
    String untilCommit() {
        return untilCommit;
    }

    /** The type of a key of bytes. */
    String bytes() {
        return bytes;
    }
}
