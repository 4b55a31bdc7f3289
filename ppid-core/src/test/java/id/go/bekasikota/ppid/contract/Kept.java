package id.go.bekasikota.ppid.contract;

import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.storage.EventLog;
import id.go.bekasikota.ppid.storage.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One step, one transaction: short ways to write and read whole cases in tests. */
final class Kept {
    private static final int ALL = 1_000;

    private Kept() {}

    static <E extends Event, A extends Aggregate<E>> void add(
            Storage storage, SampleKind<E, A> kind, String body, String id, A aggregate) {
        storage.inTransaction(stores -> {
            kind.in(stores).add(body, id, aggregate);
            return aggregate;
        });
    }

    static <E extends Event, A extends Aggregate<E>> void update(
            Storage storage, SampleKind<E, A> kind, String body, String id, A aggregate, int expectedVersion) {
        storage.inTransaction(stores -> {
            kind.in(stores).update(body, id, aggregate, expectedVersion);
            return aggregate;
        });
    }

    /** The events of a case; empty where there is none. */
    static <E extends Event, A extends Aggregate<E>> Optional<List<Recorded<E>>> events(
            Storage storage, SampleKind<E, A> kind, String body, String id) {
        return storage.inTransaction(stores ->
                kind.in(stores).find(body, id).map(found -> found.history().events()));
    }

    static List<String> ids(Storage storage, SampleKind<?, ?> kind, String body) {
        return storage.inTransaction(stores -> kind.in(stores).ids(body, "", ALL));
    }

    /** All ids, page by page. */
    static List<String> ids(Storage storage, SampleKind<?, ?> kind, String body, int page) {
        List<String> ids = new ArrayList<>();
        List<String> next = storage.inTransaction(stores -> kind.in(stores).ids(body, "", page));
        while (!next.isEmpty()) {
            ids.addAll(next);
            String last = ids.get(ids.size() - 1);
            next = storage.inTransaction(stores -> kind.in(stores).ids(body, last, page));
        }
        return ids;
    }

    static List<EventLog.Entry> log(Storage storage, String body) {
        return storage.inTransaction(stores -> stores.events().after(body, 0, ALL));
    }

    static long next(Storage storage, String body, String series) {
        return storage.<Long>inTransaction(stores -> stores.counters().next(body, series));
    }
}
