package id.go.bekasikota.ppid.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Stores in memory die with their transaction, as those of a database do. */
class StoresOfTheirTransactionTest {
    private static final List<Consumer<Stores>> USES = List.of(
            stores -> stores.requests().all("kota"),
            stores -> stores.requests().find("kota", "P/1"),
            stores -> stores.objections().live("kota", LocalDate.of(2025, 1, 1), Place.START, 1),
            stores -> stores.register()
                    .replaceImported(
                            "kota",
                            List.<id.go.bekasikota.ppid.report.CaseRecord>of().iterator()),
            stores -> stores.identities().find("kota", "P/1"),
            stores -> stores.counters().next("kota", "P"),
            stores -> stores.events().after("kota", 0, 1),
            stores -> stores.passUnder("kota", "law"));

    @Test
    void whatOutlivesItsTransactionIsRefused() {
        InMemoryStorage storage = new InMemoryStorage();
        Stores kept = storage.inTransaction(stores -> stores);

        for (Consumer<Stores> use : USES) {
            assertThatThrownBy(() -> use.accept(kept))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("is over");
        }
        assertThat(storage.<Optional<String>>inTransaction(stores -> {
                    USES.forEach(use -> use.accept(stores));
                    return Optional.of("used");
                }))
                .hasValue("used");
    }

    @Test
    void anotherThreadHasNoPartInATransaction() {
        InMemoryStorage storage = new InMemoryStorage();
        storage.inTransaction(stores -> {
            assertThat(CompletableFuture.runAsync(() -> stores.requests().all("kota")))
                    .failsWithin(java.time.Duration.ofSeconds(30));
            return stores;
        });
    }
}
