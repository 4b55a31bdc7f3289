package id.go.bekasikota.ppid.storage;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.contract.LifecycleStorageContract;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryLifecycleTest extends LifecycleStorageContract {
    @Override
    protected LifecycleStorage newStorage() {
        return new InMemoryLifecycle();
    }

    private static Ppid service(LifecycleStorage storage) {
        return Ppid.builder(BODY)
                .clock(SettableClock.on("2025-09-01"))
                .storage(storage)
                .build();
    }

    private static List<String> requests(LifecycleStorage storage) {
        return storage.inTransaction(stores -> stores.requests().ids(BODY.code(), "", 100));
    }

    @Test
    void whatADeskDidIsUndoneWithTheTransactionOfTheHostAroundIt() {
        LifecycleStorage storage = newStorage();
        Ppid ppid = service(storage);

        assertThatThrownBy(() -> storage.inTransaction(stores -> {
                    ppid.requests().receive(asking("Anggaran"), PPID).orThrow();
                    throw new IllegalStateException("the host changed its mind");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(requests(storage)).isEmpty();
        assertThat(ppid.requests().receive(asking("Anggaran"), PPID).orThrow().id())
                .isEqualTo(new RequestNumber("P/dinkes/2025/0001"));
    }

    @Test
    void whatFailedWithinATransactionLeavesTheRestOfItAsItWas() {
        LifecycleStorage storage = newStorage();
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
