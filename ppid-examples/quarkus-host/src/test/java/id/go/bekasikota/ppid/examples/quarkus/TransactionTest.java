package id.go.bekasikota.ppid.examples.quarkus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.requester.Individual;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.storage.Storage;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Acts are kept and undone with the transaction of JTA, and a part of it alone where only the part fails. */
@QuarkusTest
class TransactionTest {
    private static final Officer PPID = new Officer(Role.PPID, "Rina Wulandari", "diskominfo");

    @Inject
    Ppid ppid;

    @Inject
    Storage storage;

    @Test
    void keepsAndUndoesWithTheTransaction() {
        List<RequestNumber> undone = new ArrayList<>();
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    undone.add(receive());
                    throw new IllegalStateException("the host changed its mind");
                }));

        RequestNumber kept = QuarkusTransaction.requiringNew().call(this::receive);

        assertEquals(undone, List.of(kept), "a number undone is given again, so that none is missing");
    }

    @Test
    void undoesAPartAlone() {
        List<RequestNumber> undone = new ArrayList<>();
        RequestNumber next = QuarkusTransaction.requiringNew().call(() -> {
            receive();
            assertThrows(
                    IllegalStateException.class,
                    () -> storage.inTransaction(stores -> {
                        undone.add(receive());
                        throw new IllegalStateException("the part");
                    }));
            return receive();
        });

        assertEquals(undone, List.of(next));
    }

    private RequestNumber receive() {
        return ppid.requests()
                .receive(
                        ReceiveRequest.by(Individual.named("Siti Aminah").email("siti@example.org"))
                                .unit("dinkes")
                                .asks("Realisasi anggaran 2024")
                                .purpose("Penelitian")
                                .build(),
                        PPID)
                .orThrow()
                .number();
    }
}
