package id.go.bekasikota.ppid.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.storage.DuplicateCaseException;
import id.go.bekasikota.ppid.storage.EventLog;
import id.go.bekasikota.ppid.storage.LockMode;
import id.go.bekasikota.ppid.storage.StaleStateException;
import id.go.bekasikota.ppid.storage.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Transactions of several threads at the same time; part of {@link WholeCaseContract}. */
abstract class RaceContract {
    private static final int AT_ONCE = 4;
    private static final int EACH = 10;
    private static final int MANY = 16;
    private static final int TRIES = Integer.getInteger("ppid.cross", 12);

    protected abstract Storage newStorage();

    @Test
    void aNumberIsTakenOnceAndNoneIsLeftOut() throws Exception {
        Storage storage = newStorage();

        List<List<Long>> taken = atOnce(thread -> () -> IntStream.range(0, EACH)
                .mapToObj(i -> Kept.next(storage, "body", "series"))
                .toList());

        assertThat(taken).allSatisfy(numbers -> assertThat(numbers).isSorted());
        assertThat(taken.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, AT_ONCE * EACH).boxed().toList());
    }

    @Test
    void anIdIsGivenOnce() throws Exception {
        Storage storage = newStorage();

        List<Boolean> added = atOnce(thread -> () -> {
            try {
                Kept.add(storage, SampleKind.REQUEST, "body", "1", SampleKind.REQUEST.begun());
                return true;
            } catch (DuplicateCaseException e) {
                return false;
            }
        });

        assertThat(added).containsOnlyOnce(true);
        assertThat(Kept.log(storage, "body")).hasSize(1);
    }

    @Test
    void ofTwoActsOnOneVersionOneIsKept() throws Exception {
        Storage storage = newStorage();
        Kept.add(storage, SampleKind.REQUEST, "body", "1", SampleKind.REQUEST.begun());

        List<Integer> kept = atOnce(thread -> () -> {
            int times = 0;
            while (times < EACH) {
                times += act(storage, "thread " + thread) ? 1 : 0;
            }
            return times;
        });

        assertThat(kept).containsOnly(EACH);
        assertThat(Kept.events(storage, SampleKind.REQUEST, "body", "1").orElseThrow())
                .hasSize(1 + AT_ONCE * EACH)
                .isEqualTo(Kept.log(storage, "body").stream()
                        .map(EventLog.Entry::event)
                        .toList());
    }

    @Test
    void whoHoldsACaseToChangeItWaitsForTheOther() throws Exception {
        Storage storage = newStorage();
        Kept.add(storage, SampleKind.REQUEST, "body", "1", SampleKind.REQUEST.begun());

        List<Integer> seen = atOnce(thread -> () -> storage.inTransaction(stores -> {
            stores.requests().lock("body", List.of("1", "not there"), LockMode.TO_CHANGE);
            InformationRequest read = stores.requests().find("body", "1").orElseThrow();
            stores.requests().update("body", "1", SampleKind.REQUEST.after(read, "a"), read.version());
            return read.version();
        }));

        assertThat(seen).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    /** Half of them rest on the second case and change the first, and half the other way round. */
    @Test
    void whatAnActRestsOnIsStillSoWhenItIsKept() throws Exception {
        Storage storage = newStorage();
        List.of("1", "2").forEach(id -> Kept.add(storage, SampleKind.REQUEST, "body", id, SampleKind.REQUEST.begun()));

        List<Boolean> changed = atOnce(thread -> () -> changesOneWhereTheOtherStands(storage, thread % 2 == 0));

        assertThat(changed).containsOnlyOnce(true);
    }

    private static boolean changesOneWhereTheOtherStands(Storage storage, boolean first) {
        String one = first ? "1" : "2";
        String other = first ? "2" : "1";
        return storage.inTransaction(stores -> {
            stores.requests().lock("body", List.of(one, other), LockMode.TO_CHANGE);
            InformationRequest changed = stores.requests().find("body", one).orElseThrow();
            boolean bothStand = changed.version() == 1
                    && stores.requests().find("body", other).orElseThrow().version() == 1;
            if (bothStand) {
                stores.requests().update("body", one, SampleKind.REQUEST.after(changed, "a"), 1);
            }
            return bothStand;
        });
    }

    @Test
    void whoRestsOnACaseIsSeenByWhoChangesIt() throws Exception {
        Storage storage = newStorage();
        InformationRequest begun = SampleKind.REQUEST.begun();
        List.of("1", "2").forEach(id -> Kept.add(storage, SampleKind.REQUEST, "body", id, begun));

        // what rests on the first changes the second while the first stands; who changes the first must see that
        List<Integer> seen = atOnce(thread -> () -> storage.inTransaction(stores -> {
            stores.requests().lock("body", List.of("1"), thread == 0 ? LockMode.TO_CHANGE : LockMode.TO_REST_ON);
            InformationRequest first = stores.requests().find("body", "1").orElseThrow();
            if (thread == 0) {
                stores.requests().update("body", "1", SampleKind.REQUEST.after(first, "a"), 1);
                return stores.requests().find("body", "2").orElseThrow().version();
            }
            stores.requests().lock("body", List.of("2"), LockMode.TO_CHANGE);
            InformationRequest second = stores.requests().find("body", "2").orElseThrow();
            if (first.version() == 1) {
                stores.requests().update("body", "2", SampleKind.REQUEST.after(second, "b"), second.version());
            }
            return second.version();
        }));

        InformationRequest second = storage.inTransaction(
                stores -> stores.requests().find("body", "2").orElseThrow());
        assertThat(seen.get(0)).isEqualTo(second.version());
    }

    /**
     * Acts that rest on each other's cases, by 16 threads over few cases. The system property {@code ppid.cross} says how many each
     * thread tries.
     */
    @Test
    void actsOnCasesThatRestOnEachOtherAreWhatOneOfficerWouldHaveDone() throws Exception {
        Storage storage = newStorage();
        CrossCases cases = CrossCases.begun(storage);

        List<List<CrossCases.Kept>> kept = atOnce(MANY, thread -> () -> {
            Random random = new Random(thread);
            return IntStream.range(0, TRIES)
                    .mapToObj(i -> CrossCases.any(random, 1_000 * (thread + 1) + i))
                    .flatMap(act -> cases.tried(act).stream())
                    .toList();
        });

        CrossCases.assertInOrder(storage, kept.stream().flatMap(List::stream).toList());
    }

    private static boolean act(Storage storage, String text) {
        InformationRequest read = storage.inTransaction(
                stores -> stores.requests().find("body", "1").orElseThrow());
        try {
            Kept.update(
                    storage,
                    SampleKind.REQUEST,
                    "body",
                    "1",
                    SampleKind.REQUEST.after(read, text),
                    read.history().version());
            return true;
        } catch (StaleStateException e) {
            return false;
        }
    }

    /** An outbox that remembers the last position would lose an event that becomes visible behind it. */
    @Test
    void aReaderOfTheLogMissesNothingWhileOthersWrite() throws Exception {
        Storage storage = newStorage();
        int last = (AT_ONCE - 1) * EACH;

        List<List<Long>> seen = atOnce(thread -> () -> thread == 0 ? read(storage, last) : write(storage, thread));

        assertThat(seen.get(0))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, last).boxed().toList());
    }

    private static List<Long> write(Storage storage, int thread) {
        for (int i = 0; i < EACH; i++) {
            Kept.add(storage, SampleKind.REQUEST, "body", thread + "/" + i, SampleKind.REQUEST.begun());
        }
        return List.of();
    }

    private static List<Long> read(Storage storage, int last) {
        List<Long> seen = new ArrayList<>();
        long position = 0;
        while (position < last && !Thread.currentThread().isInterrupted()) {
            long from = position;
            List<EventLog.Entry> page =
                    storage.inTransaction(stores -> stores.events().after("body", from, EACH));
            page.forEach(entry -> seen.add(entry.position()));
            position = seen.isEmpty() ? 0 : seen.get(seen.size() - 1);
        }
        return seen;
    }

    private static <T> List<T> atOnce(IntFunction<Callable<T>> work) throws Exception {
        return atOnce(AT_ONCE, work);
    }

    private static <T> List<T> atOnce(int count, IntFunction<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            CountDownLatch together = new CountDownLatch(count);
            List<Future<T>> running = IntStream.range(0, count)
                    .mapToObj(thread -> threads.submit(() -> {
                        together.countDown();
                        together.await();
                        return work.apply(thread).call();
                    }))
                    .toList();
            List<T> outcomes = new ArrayList<>();
            for (Future<T> each : running) {
                outcomes.add(each.get(3, TimeUnit.MINUTES));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
