package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.text.CodePointOrder;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The cases of one kind in memory; tells the log of each new event, and how to undo each change. */
final class InMemoryAggregates<A extends Aggregate<?>> implements AggregateStore<A> {
    private final Map<String, NavigableMap<String, A>> bodies = new TreeMap<>();
    private final String kind;
    private final Listener listener;
    private final List<Runnable> undo;

    InMemoryAggregates(String kind, Listener listener, List<Runnable> undo) {
        this.kind = kind;
        this.listener = listener;
        this.undo = undo;
    }

    /** Is told of each new event. */
    interface Listener {
        void happened(String body, String kind, String id, Recorded<?> event);
    }

    static String key(String body, String id) {
        return body.length() + ":" + body + id;
    }

    @Override
    public void add(String body, String id, A aggregate) {
        AggregateStore.requireId(id);
        Map<String, A> cases = cases(body);
        if (cases.putIfAbsent(id, aggregate) != null) {
            throw new DuplicateCaseException(body, id);
        }
        undo.add(() -> cases.remove(id));
        tell(body, id, aggregate, 0);
    }

    @Override
    public void update(String body, String id, A aggregate, int expectedVersion) {
        Map<String, A> cases = cases(body);
        A stored = cases.get(id);
        if (stored == null || stored.version() != expectedVersion) {
            throw new StaleStateException(id, expectedVersion);
        }
        cases.put(id, aggregate);
        undo.add(() -> cases.put(id, stored));
        tell(body, id, aggregate, expectedVersion);
    }

    @Override
    public Optional<A> find(String body, String id) {
        return Optional.ofNullable(cases(body).get(id));
    }

    @Override
    public List<String> ids(String body, String after, int limit) {
        return cases(body).tailMap(after, false).keySet().stream().limit(limit).toList();
    }

    private NavigableMap<String, A> cases(String body) {
        return bodies.computeIfAbsent(body, key -> new TreeMap<>(CodePointOrder.INSTANCE));
    }

    private void tell(String body, String id, A aggregate, int from) {
        List<? extends Recorded<?>> events = aggregate.history().events();
        events.subList(from, events.size()).forEach(event -> listener.happened(body, kind, id, event));
    }
}
