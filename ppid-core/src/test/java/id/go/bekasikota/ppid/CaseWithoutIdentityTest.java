package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.letter.Letterhead;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.storage.Storage;
import org.junit.jupiter.api.Test;

/** A case whose identity is not kept, or no more (UU 27/2022): its letters say what is missing, its gaps that nobody knows. */
class CaseWithoutIdentityTest {
    private final SettableClock clock = SettableClock.on("2025-09-01");
    private final InformationRequest request = TestStorage.door(BODY)
            .clock(clock)
            .build()
            .requests()
            .receive(asking("Anggaran"), PPID)
            .orThrow();
    private final Storage storage = TestStorage.fresh();
    private final Ppid ppid = Ppid.builder(BODY).clock(clock).storage(storage).build();

    @Test
    void theGapsOfACaseWithoutIdentityAreRefusedByItsNumber() {
        int kept = storage.inTransaction(stores -> {
            stores.requests().add(BODY.code(), request.number().text(), request);
            return 1;
        });

        assertThat(kept).isEqualTo(1);
        assertThat(ppid.letters(Letterhead.of(BODY)).receipt(request.number()).missing())
                .isNotEmpty();
        assertThatThrownBy(() -> ppid.requests().gaps(request.number()))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("P/dinkes/2025/0001");
    }
}
