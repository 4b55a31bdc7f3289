package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.LockMode;
import id.go.bekasikota.ppid.storage.StorageException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jdbi.v3.core.argument.Argument;

/** What the databases say differently; everything else is the same SQL for all. */
enum Dialect {
    /** H2, embedded or as a server. */
    H2(
            "H2",
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
            "CASE WHEN {day} >= :firstDay AND {day} <= :asOf THEN"
                    + " CAST(SUBSTRING(:{numbers}, DATEDIFF(DAY, :firstDay, {day}) * 6 + 1, 6) AS INTEGER) END"),
    /** PostgreSQL and what speaks like it. */
    POSTGRESQL(
            "PostgreSQL",
            "INSERT INTO ppid_body (body_key, body) VALUES (?, ?) ON CONFLICT DO NOTHING",
            "INSERT INTO ppid_unit (body_key, unit_key, unit) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            "INSERT INTO ppid_counter (body_key, series_key, series, taken) VALUES (?, ?, ?, 0) ON CONFLICT DO NOTHING",
            "(:{numbers})[{day} - :firstDay + 1]"),
    /** MariaDB; its word for leaving a row out is not IGNORE, which also takes a text that does not fit. */
    MARIADB(
            "MariaDB",
            "INSERT INTO ppid_body (body_key, body) VALUES (?, ?)" + " ON DUPLICATE KEY UPDATE body = ppid_body.body",
            "INSERT INTO ppid_unit (body_key, unit_key, unit) VALUES (?, ?, ?)"
                    + " ON DUPLICATE KEY UPDATE unit = ppid_unit.unit",
            "INSERT INTO ppid_counter (body_key, series_key, series, taken) VALUES (?, ?, ?, 0)"
                    + " ON DUPLICATE KEY UPDATE taken = ppid_counter.taken",
            "CASE WHEN {day} >= :firstDay AND {day} <= :asOf THEN"
                    + " CAST(SUBSTRING(:{numbers}, DATEDIFF({day}, :firstDay) * 6 + 1, 6) AS SIGNED) END");

    private final String product;
    private final String keepBody;
    private final String keepUnit;
    private final String keepCounter;
    private final String number;

    Dialect(String product, String keepBody, String keepUnit, String keepCounter, String number) {
        this.product = product;
        this.keepBody = keepBody;
        this.keepUnit = keepUnit;
        this.keepCounter = keepCounter;
        this.number = number;
    }

    /** The dialect of an open connection. */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return Arrays.stream(values())
                .filter(dialect -> dialect.product.equals(product))
                .findFirst()
                .orElseThrow(() -> new StorageException(
                        "unsupported database: " + product + " (expected one of " + known() + ")"));
    }

    private static String known() {
        return Arrays.stream(values()).map(dialect -> dialect.product).collect(Collectors.joining(", "));
    }

    /** The folder of the schema's files in the jar. */
    String folder() {
        return "META-INF/ppid/db/" + name().toLowerCase(Locale.ROOT);
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
     * the others tell it as a duplicate, and the transaction goes on.
     */
    String addCase() {
        return "INSERT INTO ppid_case (version, last_act, received, unit_key, stage, completed, extended, term,"
                + " body_key, kind, case_key, rests_until, restricted)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, DATE '0001-01-01', FALSE)"
                + (this == POSTGRESQL ? " ON CONFLICT DO NOTHING" : "");
    }

    /**
     * Reads the heads of cases by key and holds them, in the order of their keys. H2 has no shared lock and takes the exclusive one;
     * MariaDB might lock by another index, in another order.
     */
    String lock(LockMode how, String keys) {
        String shared = this == MARIADB ? " LOCK IN SHARE MODE" : " FOR SHARE";
        return "SELECT " + (this == POSTGRESQL ? Isolation.SAID : "case_key") + " FROM ppid_case"
                + (this == MARIADB ? " FORCE INDEX (PRIMARY)" : "")
                + " WHERE body_key = ? AND kind = ? AND case_key IN (" + keys + ") ORDER BY case_key"
                + (how == LockMode.TO_CHANGE || this == H2 ? " FOR UPDATE" : shared);
    }

    /** Writes an identity, in the place of the one that stands. */
    String putIdentity() {
        String columns = "ppid_identity (body_key, case_key, identity) ";
        return switch (this) {
            case H2 -> "MERGE INTO " + columns + "KEY (body_key, case_key) VALUES (?, ?, ?)";
            case POSTGRESQL ->
                "INSERT INTO " + columns + "VALUES (?, ?, ?)"
                        + " ON CONFLICT (body_key, case_key) DO UPDATE SET identity = EXCLUDED.identity";
            case MARIADB ->
                "INSERT INTO " + columns + "VALUES (?, ?, ?)" + " ON DUPLICATE KEY UPDATE identity = VALUES(identity)";
        };
    }

    /** Looks up the number of a day, null where it has none; the parameter is bound by {@link #numbers}. */
    String number(String numbers, String day) {
        return number.replace("{numbers}", numbers).replace("{day}", day);
    }

    /**
     * The numbers of consecutive days: an array; or, where the database has none that is read at once, a text of six digits
     * each. MariaDB reads bytes at once, but characters one by one.
     */
    Argument numbers(int... numbers) {
        if (this == POSTGRESQL) {
            Object[] boxed = Arrays.stream(numbers).boxed().toArray();
            return (position, statement, context) ->
                    statement.setArray(position, statement.getConnection().createArrayOf("int4", boxed));
        }
        String digits = Arrays.stream(numbers)
                .mapToObj(number -> Integer.toString(1_000_000 + number).substring(1))
                .collect(Collectors.joining());
        return this == H2
                ? (position, statement, context) -> statement.setString(position, digits)
                : (position, statement, context) ->
                        statement.setBytes(position, digits.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Groups rows for a figure of a report. PostgreSQL knows nothing of a number that comes out of a query of its own, which
     * OFFSET keeps from being joined with the outer one, and so takes the groups for few; H2 would write all rows to a file first.
     */
    String grouped(int figure, Figure.Grouping by) {
        String selected = "SELECT " + figure + " AS figure, ";
        String counted = ", COUNT(*) AS cases FROM ";
        String keys = " GROUP BY " + String.join(", ", by.keys());
        return this == POSTGRESQL
                ? selected + by.names() + counted + "(SELECT " + by.columns() + " FROM " + by.rows() + " OFFSET '0') g"
                        + keys
                : selected + by.columns() + counted + by.rows() + keys;
    }
}
