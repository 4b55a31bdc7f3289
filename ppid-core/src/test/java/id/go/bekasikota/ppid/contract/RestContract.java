package id.go.bekasikota.ppid.contract;

import static id.go.bekasikota.ppid.storage.AggregateStore.FOR_EVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.Place;
import id.go.bekasikota.ppid.storage.StaleStateException;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A case is live until it is set at rest, and again from its day on or once it is changed; part of {@link WholeCaseContract}. */
abstract class RestContract {
    private static final String BODY = "body";
    private static final LocalDate DAY = LocalDate.of(2025, 9, 16);
    private static final LocalDate BEFORE = DAY.minusDays(1);

    protected abstract Storage newStorage();

    @Test
    void whatIsAtRestIsLiveAgainUnderAnotherLawAlone() {
        Storage storage = newStorage();
        storage.inTransaction(stores -> {
            stores.passUnder(BODY, "a");
            stores.requests().add(BODY, "1", SampleKind.REQUEST.begun());
            stores.requests().add("other", "1", SampleKind.REQUEST.begun());
            stores.objections().add(BODY, "1", SampleKind.OBJECTION.begun());
            stores.requests().rest(BODY, "1", 1, DAY);
            stores.requests().rest("other", "1", 1, FOR_EVER);
            stores.objections().rest(BODY, "1", 1, FOR_EVER);
            return stores;
        });

        assertThat(liveUnder(storage, "a")).isEmpty();
        assertThat(liveUnder(storage, "b")).containsExactly("request", "objection");
        List<Place> elsewhere = ask(storage, store -> store.live("other", BEFORE, Place.START, 9));
        assertThat(elsewhere).isEmpty();
    }

    private static List<String> liveUnder(Storage storage, String law) {
        return storage.inTransaction(stores -> {
            stores.passUnder(BODY, law);
            List<String> live = new ArrayList<>();
            stores.requests().live(BODY, BEFORE, Place.START, 9).forEach(id -> live.add("request"));
            stores.objections().live(BODY, BEFORE, Place.START, 9).forEach(id -> live.add("objection"));
            return live;
        });
    }

    @Test
    void aCaseIsLiveUntilItIsSetAtRestAndAgainOnceItIsChanged() {
        Storage storage = newStorage();
        InformationRequest request = SampleKind.REQUEST.begun();
        InformationRequest longer = SampleKind.REQUEST.after(request, "a");
        List.of("3", "1", "2").forEach(id -> Kept.add(storage, SampleKind.REQUEST, BODY, id, request));
        Kept.add(storage, SampleKind.REQUEST, "other", "1", request);

        assertThat(live(storage, Place.START.received())).containsExactly("1", "2", "3");
        rest(storage, "1", 1, FOR_EVER);
        rest(storage, "3", 1, FOR_EVER);
        assertThat(live(storage, FOR_EVER.minusDays(1))).containsExactly("2");
        Kept.update(storage, SampleKind.REQUEST, BODY, "3", longer, 1);
        assertThat(live(storage, BEFORE)).containsExactly("2", "3");
        assertThatThrownBy(() -> rest(storage, "3", 1, DAY)).isInstanceOf(StaleStateException.class);
        assertThatThrownBy(() -> rest(storage, "4", 1, DAY)).isInstanceOf(StaleStateException.class);
        assertThat(live(storage, BEFORE)).containsExactly("2", "3");
        assertThat(Kept.log(storage, BODY)).hasSize(4);
    }

    @Test
    void aCaseRestsUntilItsDayAndIsLiveFromThenOn() {
        Storage storage = newStorage();
        InformationRequest request = SampleKind.REQUEST.begun();
        List.of("3", "1", "2", "4").forEach(id -> Kept.add(storage, SampleKind.REQUEST, BODY, id, request));
        rest(storage, "1", 1, DAY);
        rest(storage, "4", 1, BEFORE);

        assertThat(live(storage, BEFORE.minusDays(1))).containsExactly("2", "3");
        assertThat(live(storage, BEFORE)).containsExactly("2", "3", "4");
        assertThat(live(storage, DAY)).containsExactly("2", "3", "4", "1");
        rest(storage, "4", 1, DAY);
        assertThat(live(storage, DAY)).containsExactly("2", "3", "1", "4");

        List<String> paged = new ArrayList<>();
        Place last = Place.START;
        for (int page = 0; page < 4; page++) {
            Place after = last;
            List<Place> one = ask(storage, store -> store.live(BODY, DAY, after, 1));
            last = one.get(0);
            paged.add(last.id());
        }
        Place end = last;
        assertThat(paged).containsExactly("2", "3", "1", "4");
        List<Place> behind = ask(storage, store -> store.live(BODY, DAY, end, 1));
        assertThat(behind).isEmpty();
    }

    private static List<String> live(Storage storage, LocalDate by) {
        return ask(storage, store -> store.live(BODY, by, Place.START, 10)).stream()
                .map(Place::id)
                .toList();
    }

    private static void rest(Storage storage, String id, int version, LocalDate until) {
        ask(storage, store -> {
            store.rest(BODY, id, version, until);
            return store;
        });
    }

    @Test
    void whatWasSetAtRestIsLiveAgainWithTheTransactionUndone() {
        Storage storage = newStorage();
        Kept.add(storage, SampleKind.REQUEST, BODY, "1", SampleKind.REQUEST.begun());

        assertThatThrownBy(() -> storage.inTransaction(stores -> {
                    stores.requests().rest(BODY, "1", 1, FOR_EVER);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(live(storage, BEFORE)).containsExactly("1");
    }

    private static <T> T ask(Storage storage, Function<AggregateStore<InformationRequest>, T> question) {
        return storage.inTransaction(stores -> question.apply(stores.requests()));
    }
}
