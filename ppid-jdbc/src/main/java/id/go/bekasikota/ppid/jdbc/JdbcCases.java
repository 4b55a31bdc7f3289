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
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The cases of one kind in one transaction: a head that guards the version, what a case is found by, and the events. */
record JdbcCases<E extends Event, A extends Aggregate<E>>(Handle handle, Dialect dialect, CaseKind<E, A> kind)
        implements AggregateStore<A> {
    private static final String ADVANCE = """
            UPDATE ppid_case SET version = :version, last_act = :on, live = TRUE, received = :received, unit_key = :unit,
                stage = :stage, completed = :completed, extended = :extended, term = :term
            WHERE body_key = :body AND kind = :kind AND case_key = :case AND version = :expected""";
    private static final String REST = """
            UPDATE ppid_case SET live = FALSE
            WHERE body_key = :body AND kind = :kind AND case_key = :case AND version = :expected""";

    @Override
    public void add(String body, String id, A aggregate) {
        CaseRow row = CaseRow.of(body, kind, id);
        CaseCard card = kind.card(aggregate);
        Failures.translated(() -> {
            Bodies.keep(handle, dialect, body);
            if (!added(row, aggregate, card)) {
                throw new DuplicateCaseException(body, id);
            }
            new LinkWriter(handle, row).write(Set.of(), card.links());
            new LivedFacts(handle, dialect, row).write(Optional.empty(), aggregate);
            return append(row, aggregate, 0);
        });
    }

    private boolean added(CaseRow row, A aggregate, CaseCard card) {
        try {
            return head(row, dialect.addCase(), aggregate, card).execute() == 1;
        } catch (RuntimeException e) {
            if (Failures.isDuplicate(e)) {
                return false;
            }
            throw e;
        }
    }

    private Update head(CaseRow row, String statement, A aggregate, CaseCard card) {
        return row.bind(handle.createUpdate(statement))
                .bind("version", aggregate.version())
                .bind("on", Bound.date(aggregate.history().lastDay()))
                .bind("received", Bound.date(card.received()))
                .bind("unit", Bound.key(card.unit().map(Texts::key)))
                .bind("stage", Bound.code(card.stage()))
                .bind("completed", Bound.date(card.pending().flatMap(CaseCard.Pending::complete)))
                .bind("extended", card.pending().map(CaseCard.Pending::extended).orElse(false))
                .bind("term", Bound.date(card.term().orElse(Place.END.received())));
    }

    @Override
    public void update(String body, String id, A aggregate, int expectedVersion) {
        CaseRow row = CaseRow.of(body, kind, id);
        CaseCard card = kind.card(aggregate);
        Failures.translated(() -> {
            int changed = head(row, ADVANCE, aggregate, card)
                    .bind("expected", expectedVersion)
                    .execute();
            require(id, expectedVersion, changed);
            A before = kind.restore(aggregate.history().events().subList(0, expectedVersion));
            new LinkWriter(handle, row).write(kind.card(before).links(), card.links());
            new LivedFacts(handle, dialect, row).write(Optional.of(before), aggregate);
            return append(row, aggregate, expectedVersion);
        });
    }

    private static void require(String id, int expectedVersion, int changed) {
        if (changed == 0) {
            throw new StaleStateException(id, expectedVersion);
        }
    }

    @Override
    public void rest(String body, String id, int expectedVersion) {
        CaseRow row = CaseRow.of(body, kind, id);
        Failures.translated(() -> {
            int changed = row.bind(handle.createUpdate(REST))
                    .bind("expected", expectedVersion)
                    .execute();
            require(id, expectedVersion, changed);
            return changed;
        });
    }

    /** Writes the events from a version on, and leaves each for the reader of the log. */
    private A append(CaseRow row, A aggregate, int from) {
        List<Recorded<E>> events = aggregate.history().events();
        new EventWriter(handle, row).write(kind.codec(), events.subList(from, events.size()), from);
        return aggregate;
    }

    @Override
    public void lock(String body, Collection<String> ids, LockMode mode) {
        Failures.translated(() -> new CaseLocker(handle, dialect, Texts.key(body), kind.code()).lock(ids, mode));
    }

    @Override
    public Optional<A> find(String body, String id) {
        CaseRow row = CaseRow.of(body, kind, id);
        return Failures.translated(() -> new EventReader<>(handle, kind).find(row));
    }

    @Override
    public SortedMap<String, A> find(String body, Collection<String> ids) {
        return Failures.translated(() -> new EventReader<>(handle, kind).find(Texts.key(body), ids));
    }

    @Override
    public List<A> all(String body) {
        return Failures.translated(() -> new EventReader<>(handle, kind).all(Texts.key(body)));
    }

    @Override
    public List<String> ids(String body, String after, int limit) {
        return Failures.translated(() -> questions(body).ids("1 = 1", after, limit));
    }

    @Override
    public List<String> live(String body, String after, int limit) {
        return Failures.translated(() -> questions(body).ids("live = TRUE", after, limit));
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
