package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.EventText;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.DuplicateCaseException;
import id.go.bekasikota.ppid.storage.StaleStateException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The cases of one kind in one transaction: a head that guards the version, and the events. */
record JdbcCases<E extends Event, A extends Aggregate<E>>(Handle handle, Dialect dialect, CaseKind<E, A> kind)
        implements AggregateStore<A> {
    private static final String ADVANCE = """
            UPDATE ppid_case SET version = :version, last_act = :on
            WHERE body_key = :body AND kind = :kind AND case_key = :case AND version = :expected""";
    private static final String EVENTS = """
            SELECT type, type_version, facts, words FROM ppid_event
            WHERE body_key = :body AND kind = :kind AND case_key = :case ORDER BY version""";
    private static final String IDS = """
            SELECT case_key FROM ppid_case
            WHERE body_key = :body AND kind = :kind AND case_key > :after ORDER BY case_key LIMIT :limit""";

    @Override
    public void add(String body, String id, A aggregate) {
        CaseRow row = CaseRow.of(body, kind, id);
        Failures.translated(() -> {
            Bodies.keep(handle, dialect, body);
            if (!added(row, aggregate)) {
                throw new DuplicateCaseException(body, id);
            }
            return append(row, aggregate, 0);
        });
    }

    private boolean added(CaseRow row, A aggregate) {
        try {
            return row.bind(handle.createUpdate(dialect.addCase()))
                            .bind("version", aggregate.version())
                            .bind("on", Bound.date(aggregate.history().lastDay()))
                            .execute()
                    == 1;
        } catch (RuntimeException e) {
            if (Failures.isDuplicate(e)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void update(String body, String id, A aggregate, int expectedVersion) {
        CaseRow row = CaseRow.of(body, kind, id);
        Failures.translated(() -> {
            int changed = row.bind(handle.createUpdate(ADVANCE))
                    .bind("version", aggregate.version())
                    .bind("on", Bound.date(aggregate.history().lastDay()))
                    .bind("expected", expectedVersion)
                    .execute();
            if (changed == 0) {
                throw new StaleStateException(id, expectedVersion);
            }
            return append(row, aggregate, expectedVersion);
        });
    }

    /** Writes the events from a version on, and leaves each for the reader of the log. */
    private A append(CaseRow row, A aggregate, int from) {
        List<Recorded<E>> events = aggregate.history().events();
        new EventWriter(handle, row).write(kind.codec(), events.subList(from, events.size()), from);
        return aggregate;
    }

    @Override
    public Optional<A> find(String body, String id) {
        CaseRow row = CaseRow.of(body, kind, id);
        List<Recorded<E>> events = Failures.translated(() -> row.bind(handle.createQuery(EVENTS))
                .map((found, context) -> kind.codec().read(text(found)))
                .list());
        return events.isEmpty() ? Optional.empty() : Optional.of(kind.restore(events));
    }

    static EventText text(ResultSet row) throws SQLException {
        return new EventText(
                row.getString("type"),
                row.getInt("type_version"),
                Texts.read(row, "facts"),
                Texts.readAny(row, "words"));
    }

    @Override
    public List<String> ids(String body, String after, int limit) {
        CaseRow row = CaseRow.of(body, kind, after);
        return Failures.translated(() -> handle.createQuery(IDS)
                .bind("body", Bound.key(row.body()))
                .bind("kind", row.kind())
                .bind("after", Bound.key(row.key()))
                .bind("limit", limit)
                .map((found, context) -> new String(found.getBytes("case_key"), StandardCharsets.UTF_8))
                .list());
    }
}
