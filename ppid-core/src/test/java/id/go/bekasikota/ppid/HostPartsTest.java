package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestState;
import jakarta.validation.Validation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a host brings to the front door in the place of what the library has. */
class HostPartsTest {

    @Test
    void theHostsValidatorAndNumbersAreUsed() {
        Ppid other = TestStorage.door(BODY)
                .clock(SettableClock.on("2025-09-01"))
                .validator(Validation.buildDefaultValidatorFactory().getValidator())
                .numbering((series, unit, year, count) -> count + "/" + series + "/" + year)
                .build();

        InformationRequest request =
                other.requests().receive(asking("Anggaran"), PPID).orThrow();

        assertThat(request.number()).hasToString("1/P/2025");
        assertThat(request.state(LocalDate.of(2025, 9, 1), other.law())).isEqualTo(RequestState.REGISTERED);
        assertThat(other).hasToString("Ppid[kota-contoh]");
    }
}
