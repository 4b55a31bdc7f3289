package id.go.bekasikota.ppid.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.DuplicateCaseException;
import id.go.bekasikota.ppid.storage.StaleStateException;
import id.go.bekasikota.ppid.storage.Storage;
import id.go.bekasikota.ppid.storage.StorageException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases are told apart by body, kind and id, and changed one at a time; part of {@link WholeCaseContract}. */
abstract class AggregateStoreContract {
    /** Ids that careless comparisons take for each other, as long as an id may be. */
    static final List<String> IDS = Stream.concat(
                    RoundTripContract.DIFFERENT.stream(), Stream.of("x".repeat(254), "x".repeat(255)))
            .filter(id -> id.getBytes(StandardCharsets.UTF_8).length <= AggregateStore.LONGEST_ID)
            .toList();

    protected abstract Storage newStorage();

    static List<SampleKind<?, ?>> kinds() {
        return SampleKind.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aSecondCaseOfAnIdIsRefusedNothingIsAddedAndTheTransactionGoesOn(SampleKind<?, ?> kind) {
        refusesASecond(kind);
    }

    private <E extends Event, A extends Aggregate<E>> void refusesASecond(SampleKind<E, A> kind) {
        Storage storage = newStorage();
        A first = kind.begun();
        A other = kind.after(first, "other");
        Kept.add(storage, kind, "body", "1", first);

        storage.inTransaction(stores -> {
            assertThatThrownBy(() -> kind.in(stores).add("body", "1", other))
                    .isInstanceOf(DuplicateCaseException.class)
                    .hasMessageContainingAll("\"body\"", "\"1\"");
            kind.in(stores).add("body", "2", other);
            assertThatThrownBy(() -> kind.in(stores).add("body", "2", first))
                    .isInstanceOf(DuplicateCaseException.class);
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
    void aStaleUpdateIsRefusedNothingIsChangedAndTheTransactionGoesOn(SampleKind<?, ?> kind) {
        refusesAStaleOne(kind);
    }

    private <E extends Event, A extends Aggregate<E>> void refusesAStaleOne(SampleKind<E, A> kind) {
        Storage storage = newStorage();
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
    void idsAreListedInCodePointOrderPageByPage(SampleKind<?, ?> kind) {
        listsInOrder(kind);
    }

    private <E extends Event, A extends Aggregate<E>> void listsInOrder(SampleKind<E, A> kind) {
        Storage storage = newStorage();
        for (String id : IDS) {
            Kept.add(storage, kind, "body", id, kind.begun());
        }
        List<String> sorted = new ArrayList<>(IDS);
        sorted.sort(Comparator.comparing(id -> id.codePoints().toArray(), Arrays::compare));

        assertThat(Kept.ids(storage, kind, "body")).containsExactlyElementsOf(sorted);
        for (int page : new int[] {1, 7, sorted.size(), sorted.size() + 1}) {
            assertThat(Kept.ids(storage, kind, "body", page)).containsExactlyElementsOf(sorted);
        }
    }

    @Test
    void idsAreComparedByCodePoint() {
        Storage storage = newStorage();
        for (String id : IDS) {
            Kept.add(storage, SampleKind.REQUEST, "body", id, SampleKind.REQUEST.after(SampleKind.REQUEST.begun(), id));
        }

        for (String id : IDS) {
            assertThat(Kept.events(storage, SampleKind.REQUEST, "body", id))
                    .contains(SampleKind.REQUEST
                            .after(SampleKind.REQUEST.begun(), id)
                            .history()
                            .events());
        }
    }

    @Test
    void anIdThatIsTooLongForAKeyIsRefusedByName() {
        Storage storage = newStorage();

        for (String id : List.of("x".repeat(256), "\u00e9".repeat(128))) {
            assertThatThrownBy(() -> Kept.add(storage, SampleKind.REQUEST, "body", id, SampleKind.REQUEST.begun()))
                    .isInstanceOf(StorageException.class)
                    .hasMessage("the id of a case has 256 bytes (expected at most 255)");
        }
        assertThat(Kept.ids(storage, SampleKind.REQUEST, "body")).isEmpty();
        assertThat(Kept.log(storage, "body")).isEmpty();
    }

    @Test
    void bodiesAreKeptApart() {
        Storage storage = newStorage();
        for (String body : RoundTripContract.DIFFERENT) {
            Kept.add(
                    storage, SampleKind.REQUEST, body, "1", SampleKind.REQUEST.after(SampleKind.REQUEST.begun(), body));
        }

        for (String body : RoundTripContract.DIFFERENT) {
            assertThat(Kept.ids(storage, SampleKind.REQUEST, body)).containsExactly("1");
            assertThat(Kept.events(storage, SampleKind.REQUEST, body, "1"))
                    .contains(SampleKind.REQUEST
                            .after(SampleKind.REQUEST.begun(), body)
                            .history()
                            .events());
        }
    }

    @Test
    void bodyAndIdAreNotRunTogether() {
        Storage storage = newStorage();
        List<List<String>> keys = List.of(
                List.of("ab", "c"), List.of("a", "bc"), List.of("a/b", "c"), List.of("a", "b/c"), List.of("a:", ":c"));
        for (List<String> key : keys) {
            Kept.add(storage, SampleKind.REQUEST, key.get(0), key.get(1), SampleKind.REQUEST.begun());
        }

        for (List<String> key : keys) {
            assertThat(Kept.ids(storage, SampleKind.REQUEST, key.get(0))).contains(key.get(1));
        }
        assertThat(Kept.ids(storage, SampleKind.REQUEST, "a")).containsExactly("b/c", "bc");
    }

    @Test
    void kindsAreKeptApart() {
        Storage storage = newStorage();
        SampleKind.all().forEach(kind -> addFirst(storage, kind));

        SampleKind.all().forEach(kind -> {
            assertThat(Kept.ids(storage, kind, "body")).containsExactly("1");
            assertThat(firstIsThere(storage, kind)).as(kind.code()).isTrue();
        });
    }

    private static <E extends Event, A extends Aggregate<E>> void addFirst(Storage storage, SampleKind<E, A> kind) {
        Kept.add(storage, kind, "body", "1", kind.begun());
    }

    private static <E extends Event, A extends Aggregate<E>> boolean firstIsThere(
            Storage storage, SampleKind<E, A> kind) {
        return Kept.events(storage, kind, "body", "1")
                .filter(kind.begun().history().events()::equals)
                .isPresent();
    }
}
