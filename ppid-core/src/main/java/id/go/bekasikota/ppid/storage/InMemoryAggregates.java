package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.text.CodePointOrder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The cases of one kind in memory; tells the log of each new event, and how to undo each change. */
final class InMemoryAggregates<E extends Event, A extends Aggregate<E>> implements AggregateStore<A> {
    private final Map<String, Body<A>> bodies = new TreeMap<>();
    private final CaseKind<E, A> kind;
    private final Listener listener;
    private final List<Runnable> undo;
    private final Runnable open;

    /** The last says whether a transaction is open, and throws where none is. */
    InMemoryAggregates(CaseKind<E, A> kind, Listener listener, List<Runnable> undo, Runnable open) {
        this.kind = kind;
        this.listener = listener;
        this.undo = undo;
        this.open = open;
    }

    /** Is told of each new event. */
    interface Listener {
        void happened(String body, String kind, String id, Recorded<?> event);
    }

    private record Stored<A>(A aggregate, InMemoryIndex.Entry entry) {}

    /** The cases of one body, and what they are found by. */
    private record Body<A>(NavigableMap<String, Stored<A>> cases, InMemoryIndex index) {
        Optional<Stored<A>> find(String id) {
            return Optional.ofNullable(cases.get(id));
        }

        /** Puts a case in the place of the one that is there, or takes it out; returns what was there. */
        Optional<Stored<A>> set(String id, Optional<Stored<A>> next) {
            Optional<Stored<A>> before =
                    Optional.ofNullable(next.isPresent() ? cases.put(id, next.get()) : cases.remove(id));
            before.ifPresent(old -> index.remove(old.entry()));
            next.ifPresent(now -> index.add(now.entry()));
            return before;
        }
    }

    static String key(String body, String id) {
        return body.length() + ":" + body + id;
    }

    @Override
    public void add(String body, String id, A aggregate) {
        AggregateStore.requireId(id);
        if (body(body).find(id).isPresent()) {
            throw new DuplicateCaseException(body, id);
        }
        set(body, live(id, aggregate));
        tell(body, id, aggregate, 0);
    }

    @Override
    public void update(String body, String id, A aggregate, int expectedVersion) {
        require(body, id, expectedVersion);
        set(body, live(id, aggregate));
        tell(body, id, aggregate, expectedVersion);
    }

    @Override
    public void rest(String body, String id, int expectedVersion, LocalDate until) {
        Stored<A> stored = require(body, id, expectedVersion);
        set(body, new Stored<>(stored.aggregate(), stored.entry().resting(until)));
    }

    /** Makes every case that is at rest live again. */
    void wake(String body) {
        List<Stored<A>> resting = body(body).cases().values().stream()
                .filter(stored -> stored.entry().isAtRest())
                .toList();
        resting.forEach(stored ->
                set(body, new Stored<>(stored.aggregate(), stored.entry().woken())));
    }

    private Stored<A> require(String body, String id, int expectedVersion) {
        return body(body)
                .find(id)
                .filter(stored -> stored.aggregate().version() == expectedVersion)
                .orElseThrow(() -> new StaleStateException(id, expectedVersion));
    }

    private Stored<A> live(String id, A aggregate) {
        LocalDate lastAct = aggregate.history().lastDay();
        return new Stored<>(
                aggregate, new InMemoryIndex.Entry(id, kind.card(aggregate), lastAct, Place.START.received()));
    }

    private void set(String code, Stored<A> next) {
        Body<A> body = body(code);
        String id = next.entry().id();
        Optional<Stored<A>> before = body.set(id, Optional.of(next));
        undo.add(() -> body.set(id, before));
    }

    @Override
    public void lock(String body, Collection<String> ids, LockMode mode) {
        // transactions run one after the other anyway
    }

    @Override
    public Optional<A> find(String body, String id) {
        return body(body).find(id).map(Stored::aggregate);
    }

    @Override
    public SortedMap<String, A> find(String body, Collection<String> ids) {
        SortedMap<String, A> found = new TreeMap<>(CodePointOrder.INSTANCE);
        ids.forEach(id -> find(body, id).ifPresent(aggregate -> found.put(id, aggregate)));
        return found;
    }

    @Override
    public List<A> all(String body) {
        return body(body).cases().values().stream().map(Stored::aggregate).toList();
    }

    @Override
    public List<String> ids(String body, String after, int limit) {
        return body(body).cases().tailMap(after, false).keySet().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<Place> live(String body, LocalDate by, Place after, int limit) {
        return body(body).index().live(by, after, limit);
    }

    @Override
    public List<Place> received(String body, ReceivedQuery which, Place after, int limit) {
        return body(body).index().received(which, after, limit);
    }

    @Override
    public List<Place> awaited(String body, AwaitedQuery which, Place after, int limit) {
        return body(body).index().awaited(which, after, limit);
    }

    @Override
    public List<String> changedAfter(String body, LocalDate day) {
        return body(body).index().changedAfter(day);
    }

    @Override
    public List<String> linked(String body, Relation relation, String target) {
        return body(body).index().linked(relation, target);
    }

    @Override
    public void links(String body, Relation relation, BiConsumer<String, CaseLink> each) {
        body(body).index().links(relation, each);
    }

    void each(String body, Consumer<A> each) {
        body(body).cases().values().forEach(stored -> each.accept(stored.aggregate()));
    }

    private Body<A> body(String body) {
        open.run();
        return bodies.computeIfAbsent(
                body, key -> new Body<>(new TreeMap<>(CodePointOrder.INSTANCE), new InMemoryIndex()));
    }

    private void tell(String body, String id, A aggregate, int from) {
        List<Recorded<E>> events = aggregate.history().events();
        events.subList(from, events.size()).forEach(event -> listener.happened(body, kind.code(), id, event));
    }
}
