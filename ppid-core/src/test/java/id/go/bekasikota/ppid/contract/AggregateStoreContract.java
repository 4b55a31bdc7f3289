package id.go.bekasikota.ppid.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.storage.DuplicateIdException;
import id.go.bekasikota.ppid.storage.LifecycleStorage;
import id.go.bekasikota.ppid.storage.StaleStateException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases are told apart by body, kind and id, and changed one at a time; part of {@link LifecycleStorageContract}. */
abstract class AggregateStoreContract {
    protected abstract LifecycleStorage newStorage();

    static List<CaseKind<?, ?>> kinds() {
        return CaseKind.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aSecondCaseOfAnIdIsRefusedNothingIsAddedAndTheTransactionGoesOn(CaseKind<?, ?> kind) {
        refusesASecond(kind);
    }

    private <E extends Event, A extends Aggregate<E>> void refusesASecond(CaseKind<E, A> kind) {
        LifecycleStorage storage = newStorage();
        A first = kind.begun();
        A other = kind.after(first, "other");
        Kept.add(storage, kind, "body", "1", first);

        storage.inTransaction(stores -> {
            assertThatThrownBy(() -> kind.in(stores).add("body", "1", other))
                    .isInstanceOf(DuplicateIdException.class)
                    .hasMessageContainingAll("\"body\"", "\"1\"");
            kind.in(stores).add("body", "2", other);
            assertThatThrownBy(() -> kind.in(stores).add("body", "2", first)).isInstanceOf(DuplicateIdException.class);
            return other;
        });

        assertThat(Kept.events(storage, kind, "body", "1"))
                .contains(first.history().events());
        assertThat(Kept.events(storage, kind, "body", "2"))
                .contains(other.history().events());
        assertThat(Kept.log(storage, "body")).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aStaleUpdateIsRefusedNothingIsChangedAndTheTransactionGoesOn(CaseKind<?, ?> kind) {
        refusesAStaleOne(kind);
    }

    private <E extends Event, A extends Aggregate<E>> void refusesAStaleOne(CaseKind<E, A> kind) {
        LifecycleStorage storage = newStorage();
        A first = kind.begun();
        A second = kind.after(first, "mine");
        A third = kind.after(second, "later");
        Kept.add(storage, kind, "body", "1", first);
        Kept.update(storage, kind, "body", "1", second, 1);

        storage.inTransaction(stores -> {
            assertThatThrownBy(() -> kind.in(stores).update("body", "1", kind.after(first, "theirs"), 1))
                    .isInstanceOf(StaleStateException.class)
                    .hasMessageContainingAll("\"1\"", "version 1");
            assertThatThrownBy(() -> kind.in(stores).update("body", "1", kind.after(third, "ahead"), 3))
                    .isInstanceOf(StaleStateException.class);
            assertThatThrownBy(() -> kind.in(stores).update("body", "none", second, 1))
                    .isInstanceOf(StaleStateException.class);
            assertThatThrownBy(() -> kind.in(stores).update("nobody", "1", third, 2))
                    .isInstanceOf(StaleStateException.class);
            kind.in(stores).update("body", "1", third, 2);
            return third;
        });

        assertThat(Kept.events(storage, kind, "body", "1"))
                .contains(third.history().events());
        assertThat(Kept.ids(storage, kind, "body")).containsExactly("1");
        assertThat(Kept.ids(storage, kind, "nobody")).isEmpty();
        assertThat(Kept.log(storage, "body")).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void idsAreListedInCodePointOrderPageByPage(CaseKind<?, ?> kind) {
        listsInOrder(kind);
    }

    private <E extends Event, A extends Aggregate<E>> void listsInOrder(CaseKind<E, A> kind) {
        LifecycleStorage storage = newStorage();
        for (String id : RoundTripContract.DIFFERENT) {
            Kept.add(storage, kind, "body", id, kind.begun());
        }
        List<String> sorted = new ArrayList<>(RoundTripContract.DIFFERENT);
        sorted.sort(Comparator.comparing(id -> id.codePoints().toArray(), Arrays::compare));

        assertThat(Kept.ids(storage, kind, "body")).containsExactlyElementsOf(sorted);
        for (int page : new int[] {1, 7, sorted.size(), sorted.size() + 1}) {
            assertThat(Kept.ids(storage, kind, "body", page)).containsExactlyElementsOf(sorted);
        }
    }

    @Test
    void idsAreComparedByCodePoint() {
        LifecycleStorage storage = newStorage();
        for (String id : RoundTripContract.DIFFERENT) {
            Kept.add(storage, CaseKind.REQUEST, "body", id, CaseKind.REQUEST.after(CaseKind.REQUEST.begun(), id));
        }

        for (String id : RoundTripContract.DIFFERENT) {
            assertThat(Kept.events(storage, CaseKind.REQUEST, "body", id))
                    .contains(CaseKind.REQUEST
                            .after(CaseKind.REQUEST.begun(), id)
                            .history()
                            .events());
        }
    }

    @Test
    void bodiesAreKeptApart() {
        LifecycleStorage storage = newStorage();
        for (String body : RoundTripContract.DIFFERENT) {
            Kept.add(storage, CaseKind.REQUEST, body, "1", CaseKind.REQUEST.after(CaseKind.REQUEST.begun(), body));
        }

        for (String body : RoundTripContract.DIFFERENT) {
            assertThat(Kept.ids(storage, CaseKind.REQUEST, body)).containsExactly("1");
            assertThat(Kept.events(storage, CaseKind.REQUEST, body, "1"))
                    .contains(CaseKind.REQUEST
                            .after(CaseKind.REQUEST.begun(), body)
                            .history()
                            .events());
        }
    }

    @Test
    void bodyAndIdAreNotRunTogether() {
        LifecycleStorage storage = newStorage();
        List<List<String>> keys = List.of(
                List.of("ab", "c"), List.of("a", "bc"), List.of("a/b", "c"), List.of("a", "b/c"), List.of("a:", ":c"));
        for (List<String> key : keys) {
            Kept.add(storage, CaseKind.REQUEST, key.get(0), key.get(1), CaseKind.REQUEST.begun());
        }

        for (List<String> key : keys) {
            assertThat(Kept.ids(storage, CaseKind.REQUEST, key.get(0))).contains(key.get(1));
        }
        assertThat(Kept.ids(storage, CaseKind.REQUEST, "a")).containsExactly("b/c", "bc");
    }

    @Test
    void kindsAreKeptApart() {
        LifecycleStorage storage = newStorage();
        CaseKind.all().forEach(kind -> addFirst(storage, kind));

        CaseKind.all().forEach(kind -> {
            assertThat(Kept.ids(storage, kind, "body")).containsExactly("1");
            assertThat(firstIsThere(storage, kind)).as(kind.code()).isTrue();
        });
    }

    private static <E extends Event, A extends Aggregate<E>> void addFirst(
            LifecycleStorage storage, CaseKind<E, A> kind) {
        Kept.add(storage, kind, "body", "1", kind.begun());
    }

    private static <E extends Event, A extends Aggregate<E>> boolean firstIsThere(
            LifecycleStorage storage, CaseKind<E, A> kind) {
        return Kept.events(storage, kind, "body", "1")
                .filter(kind.begun().history().events()::equals)
                .isPresent();
    }
}
