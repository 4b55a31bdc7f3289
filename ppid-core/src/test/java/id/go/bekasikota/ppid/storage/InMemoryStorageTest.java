package id.go.bekasikota.ppid.storage;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.contract.SampleCases;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.StorageContract;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.report.CaseRecord;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InMemoryStorageTest extends StorageContract {
    private static final CaseRecord CASE = SampleCases.pending("1", "dinkes", LocalDate.of(2025, 9, 1));

    @Override
    protected Storage newStorage() {
        return new InMemoryStorage();
    }

    private static Optional<CaseRecord> found(Storage storage) {
        return storage.inTransaction(
                stores -> stores.register().find("kota-contoh", CASE.request().number()));
    }

    private static int added(Storage storage) {
        return storage.inTransaction(stores -> {
            stores.register().replaceImported("kota-contoh", List.of(CASE).iterator());
            return 1;
        });
    }

    @Test
    void aTransactionWithinAnotherIsPartOfIt() {
        Storage kept = newStorage();
        int added = kept.inTransaction(stores -> added(kept));
        assertThat(added).isEqualTo(1);
        assertThat(found(kept)).contains(CASE);

        Storage dropped = newStorage();
        assertThatThrownBy(() -> dropped.inTransaction(stores -> {
                    added(dropped);
                    throw new IllegalStateException("the host changed its mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(found(dropped)).isEmpty();
    }

    private static Ppid service(Storage storage) {
        return Ppid.builder(BODY)
                .clock(SettableClock.on("2025-09-01"))
                .storage(storage)
                .build();
    }

    private static List<String> requests(Storage storage) {
        return storage.inTransaction(stores -> stores.requests().ids(BODY.code(), "", 100));
    }

    @Test
    void whatADeskDidIsUndoneWithTheTransactionOfTheHostAroundIt() {
        Storage storage = newStorage();
        Ppid ppid = service(storage);

        assertThatThrownBy(() -> storage.inTransaction(stores -> {
                    ppid.requests().receive(asking("Anggaran"), PPID).orThrow();
                    throw new IllegalStateException("the host changed its mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(requests(storage)).isEmpty();
        assertThat(ppid.requests().receive(asking("Anggaran"), PPID).orThrow().number())
                .isEqualTo(new RequestNumber("P/dinkes/2025/0001"));
    }

    @Test
    void whatFailedWithinATransactionLeavesTheRestOfItAsItWas() {
        Storage storage = newStorage();
        Ppid ppid = service(storage);

        assertThatThrownBy(() -> storage.inTransaction(stores -> {
                    ppid.requests().receive(asking("Anggaran"), PPID).orThrow();
                    assertThatThrownBy(() -> ppid.requests().get(new RequestNumber("-")))
                            .isInstanceOf(PpidException.class);
                    assertThat(stores.requests().ids(BODY.code(), "", 100)).hasSize(1);
                    throw new IllegalStateException("the host changed its mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(requests(storage)).isEmpty();
    }
}
