package id.go.bekasikota.ppid.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.storage.DuplicateCaseException;
import id.go.bekasikota.ppid.storage.EventLog;
import id.go.bekasikota.ppid.storage.StaleStateException;
import id.go.bekasikota.ppid.storage.Storage;
import java.util.ArrayList;
import java.util.List;
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

    /** Two cases that rest on each other: who holds the body sees what the other kept. */
    @Test
    void whoHoldsABodyWaitsForTheOther() throws Exception {
        Storage storage = newStorage();
        storage.inTransaction(stores -> {
            stores.hold("body");
            stores.requests().add("body", "1", SampleKind.REQUEST.begun());
            return stores;
        });

        List<Integer> seen = atOnce(thread -> () -> storage.inTransaction(stores -> {
            stores.hold("body");
            InformationRequest read = stores.requests().find("body", "1").orElseThrow();
            stores.requests().update("body", "1", SampleKind.REQUEST.after(read, "a"), read.version());
            return read.version();
        }));

        assertThat(seen).containsExactlyInAnyOrder(1, 2, 3, 4);
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
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            CountDownLatch together = new CountDownLatch(AT_ONCE);
            List<Future<T>> running = IntStream.range(0, AT_ONCE)
                    .mapToObj(thread -> threads.submit(() -> {
                        together.countDown();
                        together.await();
                        return work.apply(thread).call();
                    }))
                    .toList();
            List<T> outcomes = new ArrayList<>();
            for (Future<T> each : running) {
                outcomes.add(each.get(1, TimeUnit.MINUTES));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
