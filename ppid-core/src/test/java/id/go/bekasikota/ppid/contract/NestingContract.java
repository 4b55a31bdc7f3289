package id.go.bekasikota.ppid.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RegisterCode;
import id.go.bekasikota.ppid.requester.Identity;
import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.EventLog;
import id.go.bekasikota.ppid.storage.Place;
import id.go.bekasikota.ppid.storage.Storage;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Work within work is part of it, and is undone alone where it alone fails; part of {@link WholeCaseContract}. */
abstract class NestingContract {
    private static final String BODY = "body";
    private static final LocalDate DAY = LocalDate.of(2025, 3, 26);
    private static final Identity IDENTITY = Identity.of(SampleLife.CITIZEN);

    private final InformationRequest request = SampleKind.REQUEST.begun();

    protected abstract Storage newStorage();

    /** Writes in every store under one id. */
    private long write(Stores stores, String id) {
        stores.requests().add(BODY, id, request);
        stores.identities().put(BODY, id, IDENTITY);
        Cases.add(stores, BODY, SampleCases.pending(id, "unit" + id, DAY));
        return stores.counters().next(BODY, "series");
    }

    private static void fail(Storage storage, Runnable work) {
        IllegalStateException failure = new IllegalStateException("no");
        assertThatThrownBy(() -> storage.inTransaction(stores -> {
                    work.run();
                    throw failure;
                }))
                .isSameAs(failure);
    }

    private static List<String> kept(Storage storage) {
        List<String> ids = Kept.ids(storage, SampleKind.REQUEST, BODY);
        assertThat(Kept.log(storage, BODY)).extracting(EventLog.Entry::id).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(Cases.all(storage, BODY))
                .extracting(record -> record.request().number().text())
                .containsExactlyInAnyOrderElementsOf(ids);
        storage.inTransaction(stores -> {
            for (String id : List.of("1", "2", "3", "4")) {
                assertThat(stores.identities().find(BODY, id).isPresent()).isEqualTo(ids.contains(id));
            }
            return ids;
        });
        return ids;
    }

    @Test
    void theInnerOneSeesWhatTheOuterOneWroteAndTheOtherWayRound() {
        Storage storage = newStorage();

        storage.inTransaction(outer -> {
            write(outer, "1");
            long second = storage.<Long>inTransaction(inner -> {
                assertThat(inner.requests().ids(BODY, "", 9)).containsExactly("1");
                return write(inner, "2");
            });
            assertThat(outer.requests().ids(BODY, "", 9)).containsExactly("1", "2");
            assertThat(outer.register().find(BODY, new RegisterCode("2"))).isPresent();
            return second;
        });

        assertThat(kept(storage)).containsExactly("1", "2");
        assertThat(Kept.next(storage, BODY, "series")).isEqualTo(3);
    }

    @Test
    void whenTheInnerOneThrowsItAloneIsUndone() {
        Storage storage = newStorage();
        storage.inTransaction(stores -> write(stores, "1"));

        storage.inTransaction(outer -> {
            write(outer, "2");
            fail(
                    storage,
                    () -> storage.inTransaction(inner -> {
                        inner.requests().update(BODY, "1", SampleKind.REQUEST.after(request, "changed"), 1);
                        inner.requests().rest(BODY, "2", 1, AggregateStore.FOR_EVER);
                        return write(inner, "3");
                    }));
            assertThat(outer.requests().ids(BODY, "", 9)).containsExactly("1", "2");
            assertThat(outer.requests().find(BODY, "1")).contains(request);
            assertThat(outer.requests().live(BODY, LocalDate.of(2025, 1, 1), Place.START, 9))
                    .extracting(Place::id)
                    .containsExactly("1", "2");
            return write(outer, "4");
        });

        assertThat(kept(storage)).containsExactly("1", "2", "4");
        assertThat(Kept.next(storage, BODY, "series")).isEqualTo(4);
    }

    @Test
    void whenTheOuterOneThrowsTheInnerOneIsUndoneToo() {
        Storage storage = newStorage();
        storage.inTransaction(stores -> write(stores, "1"));

        fail(storage, () -> {
            storage.inTransaction(inner -> write(inner, "2"));
            fail(storage, () -> storage.inTransaction(inner -> write(inner, "3")));
        });

        assertThat(kept(storage)).containsExactly("1");
        assertThat(Kept.next(storage, BODY, "series")).isEqualTo(2);
    }

    @Test
    void theSameWorkOnceMoreAfterItFailedIsKeptOnce() {
        Storage storage = newStorage();

        fail(storage, () -> storage.inTransaction(stores -> write(stores, "1")));
        storage.inTransaction(stores -> write(stores, "1"));

        assertThat(kept(storage)).containsExactly("1");
        assertThat(Kept.next(storage, BODY, "series")).isEqualTo(2);
    }
}
