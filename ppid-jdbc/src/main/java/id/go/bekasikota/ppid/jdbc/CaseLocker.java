package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.storage.LockMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Locks cases of one body and kind until the transaction ends, in the order of their ids. */
record CaseLocker(Handle handle, Dialect dialect, UUID body, String kind) {
    int lock(Collection<String> ids, LockMode mode) {
        TreeSet<String> ordered = new TreeSet<>(CaseRow.BY_CODE_POINT);
        ordered.addAll(ids);
        List<String> rest = List.copyOf(ordered);
        for (int from = 0; from < rest.size(); from += NamedCases.AT_ONCE) {
            page(rest.subList(from, Math.min(rest.size(), from + NamedCases.AT_ONCE)), mode);
        }
        return rest.size();
    }

    private void page(List<String> ids, LockMode mode) {
        NamedCases cases = new NamedCases(dialect, body, kind, ids);
        try (PreparedStatement statement = handle.getConnection().prepareStatement(dialect.lock(mode, cases))) {
            cases.bind(statement);
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
