package id.go.bekasikota.ppid.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.storage.Storage;
import org.junit.jupiter.api.Test;

/** Numbers go on without gaps, each series by itself; part of {@link WholeCaseContract}. */
abstract class CountersContract {
    protected abstract Storage newStorage();

    @Test
    void countersGoOnWithoutGapsFromOne() {
        Storage storage = newStorage();
        for (long count = 1; count <= 20; count++) {
            assertThat(Kept.next(storage, "body", "request/dinkes/2025")).isEqualTo(count);
        }
    }

    @Test
    void countersAreKeptApartByBodyAndSeries() {
        Storage storage = newStorage();
        for (String text : RoundTripContract.DIFFERENT) {
            assertThat(Kept.next(storage, "body", text)).isEqualTo(1);
            assertThat(Kept.next(storage, text, "series")).isEqualTo(1);
        }
        assertThat(Kept.next(storage, "ab", "c")).isEqualTo(1);
        assertThat(Kept.next(storage, "a", "bc")).isEqualTo(1);

        for (String text : RoundTripContract.DIFFERENT) {
            assertThat(Kept.next(storage, "body", text)).isEqualTo(2);
            assertThat(Kept.next(storage, text, "series")).isEqualTo(2);
        }
    }
}
