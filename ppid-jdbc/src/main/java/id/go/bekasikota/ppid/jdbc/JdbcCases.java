package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.AwaitedQuery;
import id.go.bekasikota.ppid.storage.CaseCard;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.CaseLink;
import id.go.bekasikota.ppid.storage.DuplicateCaseException;
import id.go.bekasikota.ppid.storage.LockMode;
import id.go.bekasikota.ppid.storage.Place;
import id.go.bekasikota.ppid.storage.ReceivedQuery;
import id.go.bekasikota.ppid.storage.Relation;
import id.go.bekasikota.ppid.storage.StaleStateException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;

/** The cases of one kind in one transaction: a head that guards the version, what a case is found by, and the events. */
record JdbcCases<E extends Event, A extends Aggregate<E>>(Handle handle, Dialect dialect, CaseKind<E, A> kind)
        implements AggregateStore<A> {
    private static final String ADVANCE = """
            UPDATE ppid_case SET version = ?, last_act = ?, rests_until = DATE '0001-01-01', received = ?, unit_key = ?, stage = ?, completed = ?,
                extended = ?, term = ?
            WHERE body_key = ? AND kind = ? AND case_key = ? AND version = ?""";
    private static final String REST = """
            UPDATE ppid_case SET rests_until = :until
            WHERE body_key = :body AND kind = :kind AND case_key = :case AND version = :expected""";

    @Override
    public void add(String body, String id, A aggregate) {
        CaseRow row = CaseRow.of(body, kind, id);
        CaseCard card = kind.card(aggregate);
        Failures.translated(() -> {
            if (!added(row, aggregate, card)) {
                throw new DuplicateCaseException(body, id);
            }
            Outgoing outgoing = Outgoing.ofAnAct(handle, dialect);
            outgoing.keepBody(body);
            new LinkWriter(outgoing, row).write(Set.of(), card.links());
            new LivedFacts(outgoing, dialect, row).write(Optional.empty(), aggregate);
            return append(outgoing, row, aggregate, 0);
        });
    }

    private boolean added(CaseRow row, A aggregate, CaseCard card) {
        try {
            return Batch.run(
                            handle,
                            dialect.addCase(),
                            batch -> key(head(batch, aggregate, card), row).add())
                    == 1;
        } catch (RuntimeException e) {
            if (Failures.isDuplicate(e)) {
                return false;
            }
            throw e;
        }
    }

    /** What stands in a head beside its key, in the order of the columns of both statements. */
    private Batch head(Batch batch, A aggregate, CaseCard card) throws SQLException {
        return batch.number(aggregate.version())
                .date(aggregate.history().lastDay())
                .date(card.received())
                .key(card.unit().map(Texts::key))
                .code(card.stage())
                .date(card.pending().flatMap(CaseCard.Pending::complete))
                .flag(card.pending().map(CaseCard.Pending::extended).orElse(false))
                .date(card.term().orElse(Place.END.received()));
    }

    private static Batch key(Batch batch, CaseRow row) throws SQLException {
        return batch.key(row.body()).text(row.kind()).key(row.key());
    }

    @Override
    public void update(String body, String id, A aggregate, int expectedVersion) {
        CaseRow row = CaseRow.of(body, kind, id);
        CaseCard card = kind.card(aggregate);
        Failures.translated(() -> {
            int changed = Batch.run(
                    handle,
                    ADVANCE,
                    batch -> key(head(batch, aggregate, card), row)
                            .number(expectedVersion)
                            .add());
            require(id, expectedVersion, changed);
            A before = kind.restore(aggregate.history().events().subList(0, expectedVersion));
            Outgoing outgoing = Outgoing.ofAnAct(handle, dialect);
            new LinkWriter(outgoing, row).write(kind.card(before).links(), card.links());
            new LivedFacts(outgoing, dialect, row).write(Optional.of(before), aggregate);
            return append(outgoing, row, aggregate, expectedVersion);
        });
    }

    private static void require(String id, int expectedVersion, int changed) {
        if (changed == 0) {
            throw new StaleStateException(id, expectedVersion);
        }
    }

    @Override
    public void rest(String body, String id, int expectedVersion, LocalDate until) {
        CaseRow row = CaseRow.of(body, kind, id);
        Failures.translated(() -> {
            int changed = row.bind(handle.createUpdate(REST))
                    .bind("until", Bound.date(until))
                    .bind("expected", expectedVersion)
                    .execute();
            require(id, expectedVersion, changed);
            return changed;
        });
    }

    /** Writes the events from a version on, and leaves each for the reader of the log. */
    private A append(Outgoing outgoing, CaseRow row, A aggregate, int from) {
        List<Recorded<E>> events = aggregate.history().events();
        new EventWriter(outgoing, row).write(kind.codec(), events.subList(from, events.size()), from);
        outgoing.send();
        return aggregate;
    }

    @Override
    public void lock(String body, Collection<String> ids, LockMode mode) {
        Failures.translated(() -> new CaseLocker(handle, dialect, Texts.key(body), kind.code()).lock(ids, mode));
    }

    @Override
    public Optional<A> find(String body, String id) {
        CaseRow row = CaseRow.of(body, kind, id);
        return Failures.translated(() -> new EventReader<>(handle, dialect, kind).find(row));
    }

    @Override
    public SortedMap<String, A> find(String body, Collection<String> ids) {
        return Failures.translated(() -> new EventReader<>(handle, dialect, kind).find(Texts.key(body), ids));
    }

    @Override
    public List<A> all(String body) {
        return Failures.translated(() -> new EventReader<>(handle, dialect, kind).all(Texts.key(body)));
    }

    @Override
    public List<String> ids(String body, String after, int limit) {
        return Failures.translated(() -> questions(body).ids(after, limit));
    }

    @Override
    public List<Place> live(String body, LocalDate by, Place after, int limit) {
        return Failures.translated(() -> questions(body).live(by, after, limit));
    }

    @Override
    public List<Place> received(String body, ReceivedQuery which, Place after, int limit) {
        return Failures.translated(() -> questions(body).received(which, after, limit));
    }

    @Override
    public List<Place> awaited(String body, AwaitedQuery which, Place after, int limit) {
        return Failures.translated(() -> questions(body).awaited(which, after, limit));
    }

    @Override
    public List<String> changedAfter(String body, LocalDate day) {
        return Failures.translated(() -> questions(body).changedAfter(day));
    }

    @Override
    public List<String> linked(String body, Relation relation, String target) {
        return Failures.translated(() -> questions(body).linked(relation, target));
    }

    @Override
    public void links(String body, Relation relation, BiConsumer<String, CaseLink> each) {
        Failures.translated(() -> questions(body).links(relation, each));
    }

    private CaseFinder questions(String body) {
        return new CaseFinder(handle, Texts.key(body), kind.code());
    }
}
