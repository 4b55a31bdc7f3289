package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.codec.EventText;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.storage.CaseKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Makes cases of one kind from their events: one, several or all of a body in one statement. */
record EventReader<E extends Event, A extends Aggregate<E>>(Handle handle, Dialect dialect, CaseKind<E, A> kind) {
    private static final String COLUMNS = "SELECT c.case_key, c.type, c.type_version, c.facts, c.words FROM ";
    private static final String OF_ONE = "SELECT type, type_version, facts, words FROM ppid_event"
            + " WHERE body_key = ? AND kind = ? AND case_key = ? ORDER BY version";
    private static final String ORDER = " ORDER BY c.case_key, c.version";

    /** In plain JDBC, since every act reads its case. */
    Optional<A> find(CaseRow row) {
        List<Recorded<E>> events = new ArrayList<>();
        try (PreparedStatement statement = handle.getConnection().prepareStatement(OF_ONE)) {
            statement.setObject(1, row.body());
            statement.setString(2, row.kind());
            statement.setBytes(3, row.key());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    events.add(kind.codec().read(text(rows)));
                }
            }
        } catch (SQLException e) {
            throw Failures.of(e);
        }
        return events.isEmpty() ? Optional.empty() : Optional.of(kind.restore(events));
    }

    SortedMap<String, A> find(UUID body, Collection<String> ids) {
        SortedMap<String, List<Recorded<E>>> events = new TreeMap<>(CaseRow.BY_CODE_POINT);
        List<String> rest = ids.stream().distinct().toList();
        for (int from = 0; from < rest.size(); from += NamedCases.AT_ONCE) {
            List<String> some = rest.subList(from, Math.min(rest.size(), from + NamedCases.AT_ONCE));
            read(new NamedCases(dialect, body, kind.code(), some), events);
        }
        return restored(events);
    }

    private void read(NamedCases cases, SortedMap<String, List<Recorded<E>>> events) {
        String sql = COLUMNS + cases.in("ppid_event c") + ORDER;
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            cases.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (rows.getBytes("case_key") != null) {
                        take(rows, events);
                    }
                }
            }
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    List<A> all(UUID body) {
        SortedMap<String, List<Recorded<E>>> events = new TreeMap<>(CaseRow.BY_CODE_POINT);
        handle.createQuery(COLUMNS + "ppid_event c WHERE c.body_key = :body AND c.kind = :kind" + ORDER)
                .bind("body", Bound.key(body))
                .bind("kind", kind.code())
                .setFetchSize(Rows.PAGE)
                .map((row, context) -> take(row, events))
                .list();
        return List.copyOf(restored(events).values());
    }

    private boolean take(ResultSet row, SortedMap<String, List<Recorded<E>>> events) throws SQLException {
        return events.computeIfAbsent(CaseFinder.id(row), id -> new ArrayList<>())
                .add(kind.codec().read(text(row)));
    }

    private SortedMap<String, A> restored(SortedMap<String, List<Recorded<E>>> events) {
        SortedMap<String, A> cases = new TreeMap<>(CaseRow.BY_CODE_POINT);
        events.forEach((id, all) -> cases.put(id, kind.restore(all)));
        return cases;
    }

    static EventText text(ResultSet row) throws SQLException {
        return new EventText(
                row.getString("type"),
                row.getInt("type_version"),
                Texts.read(row, "facts"),
                Texts.readAny(row, "words"));
    }
}
