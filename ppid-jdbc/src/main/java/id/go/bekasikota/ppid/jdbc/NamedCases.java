package id.go.bekasikota.ppid.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Several cases of one body and kind in a query, found by the key of a table of which they have one or more rows. For a list of keys H2
 * would go through all cases of the kind, and a join it turns round while the table is small; an outer join it keeps. So there a case
 * that is not found has a row too, without a key.
 */
record NamedCases(Dialect dialect, UUID body, String kind, List<String> ids) {
    /** How many one statement names, which is then not longer than any database takes. */
    static final int AT_ONCE = 500;

    /** The rows of these cases in a table, which is called {@code c}. */
    String in(String table) {
        return dialect == Dialect.H2
                ? "TABLE(named VARBINARY(255) = ?) n LEFT JOIN " + table
                        + " ON c.case_key = n.named AND c.body_key = ? AND c.kind = ?"
                : table + " WHERE c.body_key = ? AND c.kind = ? AND c.case_key IN ("
                        + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
    }

    /** Binds the only parameters of a statement. */
    void bind(PreparedStatement statement) throws SQLException {
        Object[] keys = ids.stream().map(CaseRow::key).toArray();
        int next = 1;
        if (dialect == Dialect.H2) {
            statement.setObject(next++, keys);
        }
        statement.setObject(next++, body);
        statement.setString(next++, kind);
        if (dialect != Dialect.H2) {
            for (Object key : keys) {
                statement.setObject(next++, key);
            }
        }
    }
}
