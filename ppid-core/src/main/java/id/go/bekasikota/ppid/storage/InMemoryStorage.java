package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.report.ReportSource;
import id.go.bekasikota.ppid.requester.Identity;
import id.go.bekasikota.ppid.text.CodePointOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A storage in memory (penyimpanan dalam memori), for tests, demonstrations and hosts that keep nothing.
 *
 * <p>Thread-safe: transactions run one after the other. What a transaction changed is undone when its work throws. One within
 * another is part of it: what it changed is undone with the outer one, and it alone when only its own work throws. Stores are of no
 * use once their transaction is over, nor to another thread.
 */
public final class InMemoryStorage implements Storage {
    private final List<Runnable> undo = new ArrayList<>();
    private final Map<String, List<EventLog.Entry>> log = new HashMap<>();
    private final Map<String, String> passedUnder = new HashMap<>();
    private final Map<String, Long> counters = new HashMap<>();
    private final Map<String, Identity> identities = new TreeMap<>(CodePointOrder.INSTANCE);
    private final Map<CaseKind<?, ?>, InMemoryAggregates<?, ?>> cases = new HashMap<>();
    private final InMemoryRegister register = new InMemoryRegister(undo, this::requireOpen);
    private final Stores stores = new Opened();
    private int depth;

    /** Creates an empty storage. */
    public InMemoryStorage() {
        CaseKind.all()
                .forEach(
                        kind -> cases.put(kind, new InMemoryAggregates<>(kind, this::append, undo, this::requireOpen)));
    }

    @Override
    public synchronized <T> T inTransaction(Function<Stores, T> work) {
        int before = undo.size();
        boolean kept = false;
        depth++;
        try {
            T result = work.apply(stores);
            kept = true;
            return result;
        } finally {
            if (!kept) {
                rollback(before);
            }
            depth--;
            if (depth == 0) {
                undo.clear();
            }
        }
    }

    /** Whoever works in a transaction holds the storage; nobody else reaches what it holds. */
    private void requireOpen() {
        if (!Thread.holdsLock(this)) {
            throw new StorageException("the transaction of these stores is over, or another thread's (expected a use"
                    + " within the work that was given to inTransaction)");
        }
    }

    private void rollback(int before) {
        for (int last = undo.size() - 1; last >= before; last--) {
            undo.remove(last).run();
        }
    }

    private void append(String body, String kind, String id, Recorded<?> event) {
        List<EventLog.Entry> entries = log.computeIfAbsent(body, key -> new ArrayList<>());
        entries.add(new EventLog.Entry(entries.size() + 1L, kind, id, event));
        undo.add(() -> entries.remove(entries.size() - 1));
    }

    private final class Opened implements Stores, IdentityStore, Counters, EventLog {
        @Override
        public <E extends Event, A extends Aggregate<E>> AggregateStore<A> of(CaseKind<E, A> kind) {
            return kept(kind);
        }

        @SuppressWarnings("unchecked") // each kind has a store of its own
        private <E extends Event, A extends Aggregate<E>> InMemoryAggregates<E, A> kept(CaseKind<E, A> kind) {
            return (InMemoryAggregates<E, A>)
                    Optional.ofNullable(cases.get(kind)).orElseThrow();
        }

        @Override
        public void passUnder(String body, String law) {
            requireOpen();
            Optional<String> before = Optional.ofNullable(passedUnder.put(body, law));
            undo.add(() -> before.ifPresentOrElse(old -> passedUnder.put(body, old), () -> passedUnder.remove(body)));
            if (before.filter(law::equals).isEmpty()) {
                cases.values().forEach(kept -> kept.wake(body));
            }
        }

        @Override
        public RegisterStore register() {
            return register;
        }

        @Override
        public ReportSource reports() {
            return new InMemoryReports(
                    register, kept(CaseKind.REQUEST), kept(CaseKind.OBJECTION), kept(CaseKind.DISPUTE));
        }

        @Override
        public IdentityStore identities() {
            return this;
        }

        @Override
        public Counters counters() {
            return this;
        }

        @Override
        public EventLog events() {
            return this;
        }

        @Override
        public void put(String body, String id, Identity identity) {
            requireOpen();
            AggregateStore.requireId(id);
            String key = InMemoryAggregates.key(body, id);
            Optional<Identity> before = Optional.ofNullable(identities.put(key, identity));
            undo.add(() -> before.ifPresentOrElse(old -> identities.put(key, old), () -> identities.remove(key)));
        }

        @Override
        public Optional<Identity> find(String body, String id) {
            requireOpen();
            return Optional.ofNullable(identities.get(InMemoryAggregates.key(body, id)));
        }

        @Override
        public long next(String body, String series) {
            requireOpen();
            String key = InMemoryAggregates.key(body, series);
            long taken = counters.merge(key, 1L, Long::sum);
            undo.add(() -> counters.merge(key, -1L, Long::sum));
            return taken;
        }

        @Override
        public List<Entry> after(String body, long position, int limit) {
            requireOpen();
            return log.getOrDefault(body, List.of()).stream()
                    .skip(position)
                    .limit(limit)
                    .toList();
        }
    }
}
