package id.go.bekasikota.ppid.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.contract.SampleCases;
import id.go.bekasikota.ppid.contract.StorageContract;
import id.go.bekasikota.ppid.report.CaseRecord;
import java.time.LocalDate;
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
                stores -> stores.cases().find("kota-contoh", CASE.request().number()));
    }

    private static int added(Storage storage) {
        return storage.inTransaction(stores -> {
            stores.cases().add("kota-contoh", CASE);
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
}
