package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.EventText;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.storage.CaseKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Makes cases of one kind from their events: one, several or all of a body in one statement. */
record EventReader<E extends Event, A extends Aggregate<E>>(Handle handle, Dialect dialect, CaseKind<E, A> kind) {
    private static final String EVENTS = "SELECT case_key, type, type_version, facts, words FROM ppid_event"
            + " WHERE body_key = :body AND kind = :kind";
    private static final String OF_ONE = "SELECT type, type_version, facts, words FROM ppid_event"
            + " WHERE body_key = ? AND kind = ? AND case_key = ? ORDER BY version";
    private static final String ORDER = " ORDER BY case_key, version";
    /** How many ids one statement names. */
    private static final int AT_ONCE = 500;

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
        SortedMap<String, A> found = new TreeMap<>(CaseRow.BY_CODE_POINT);
        if (dialect == Dialect.H2) {
            // a list of ids would go through all events of the kind, since its column is not the first of the index
            ids.forEach(
                    id -> find(new CaseRow(body, kind.code(), id)).ifPresent(aggregate -> found.put(id, aggregate)));
            return found;
        }
        Iterator<String> all = ids.stream().distinct().iterator();
        while (all.hasNext()) {
            List<String> some = new ArrayList<>();
            while (all.hasNext() && some.size() < AT_ONCE) {
                some.add(all.next());
            }
            found.putAll(some(body, some));
        }
        return found;
    }

    private SortedMap<String, A> some(UUID body, List<String> ids) {
        String named = IntStream.range(0, ids.size()).mapToObj(i -> ":case" + i).collect(Collectors.joining(", "));
        Query query = of(handle.createQuery(EVENTS + " AND case_key IN (" + named + ")" + ORDER), body);
        for (int i = 0; i < ids.size(); i++) {
            query.bind("case" + i, Bound.key(CaseRow.key(ids.get(i))));
        }
        return cases(query);
    }

    List<A> all(UUID body) {
        return List.copyOf(cases(of(handle.createQuery(EVENTS + ORDER), body)).values());
    }

    private Query of(Query query, UUID body) {
        return query.bind("body", Bound.key(body)).bind("kind", kind.code());
    }

    private SortedMap<String, A> cases(Query query) {
        SortedMap<String, List<Recorded<E>>> events = new TreeMap<>(CaseRow.BY_CODE_POINT);
        query.setFetchSize(Rows.PAGE)
                .map((row, context) -> events.computeIfAbsent(CaseFinder.id(row), id -> new ArrayList<>())
                        .add(kind.codec().read(text(row))))
                .list();
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
