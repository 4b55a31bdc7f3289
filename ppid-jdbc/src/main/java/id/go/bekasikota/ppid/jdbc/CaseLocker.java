package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.LockMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Locks cases of one body and kind until the transaction ends, in the order of their ids. */
record CaseLocker(Handle handle, Dialect dialect, UUID body, String kind) {
    /** How many are locked by one statement, which is not longer than any database takes. */
    private static final int AT_ONCE = 500;

    int lock(Collection<String> ids, LockMode mode) {
        TreeSet<String> ordered = new TreeSet<>(CaseRow.BY_CODE_POINT);
        ordered.addAll(ids);
        List<String> rest = List.copyOf(ordered);
        // for a list of keys H2 would go through all cases of the kind, and of a join it locks one table alone
        int atOnce = dialect == Dialect.H2 ? 1 : AT_ONCE;
        for (int from = 0; from < rest.size(); from += atOnce) {
            page(rest.subList(from, Math.min(rest.size(), from + atOnce)), mode);
        }
        return rest.size();
    }

    private void page(List<String> ids, LockMode mode) {
        String keys = String.join(", ", Collections.nCopies(ids.size(), "?"));
        try (PreparedStatement statement = handle.getConnection().prepareStatement(dialect.lock(mode, keys))) {
            statement.setObject(1, body);
            statement.setString(2, kind);
            for (int i = 0; i < ids.size(); i++) {
                statement.setBytes(i + 3, CaseRow.key(ids.get(i)));
            }
            try (ResultSet locked = statement.executeQuery()) {
                if (dialect == Dialect.POSTGRESQL && locked.next()) {
                    Isolation.require(locked.getString(1));
                }
            }
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }
}
