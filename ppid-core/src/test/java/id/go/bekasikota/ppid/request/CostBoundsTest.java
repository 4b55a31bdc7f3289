package id.go.bekasikota.ppid.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.law.PpidException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts at the ends of what they may be, and a tariff on the day on which it is published. */
class CostBoundsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final Tariff TARIFF =
            new Tariff("SK-1", DAY, Map.of("gratis", 0L, "fotokopi", 500L, "salinan", Cost.MOST / 2 + 1));

    private static Cost cost(long copying, long sending) {
        return new Cost(copying, sending, Optional.empty(), List.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, Cost.MOST})
    void anAmountFromZeroToTheLargestIsTaken(long rupiah) {
        assertThat(cost(rupiah, rupiah).total()).isEqualTo(2 * rupiah);
        assertThat(Payment.by(PaymentMethod.CASH, 2 * rupiah).rupiah()).isEqualTo(2 * rupiah);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Cost.MOST + 1})
    void anAmountBeyondIsRefused(long rupiah) {
        assertThatThrownBy(() -> cost(rupiah, 0)).isInstanceOf(PpidException.class);
        assertThatThrownBy(() -> cost(0, rupiah)).isInstanceOf(PpidException.class);
        assertThatThrownBy(() -> Payment.by(PaymentMethod.CASH, rupiah < 0 ? rupiah : 2 * Cost.MOST + 1))
                .isInstanceOf(PpidException.class);
    }

    @ParameterizedTest
    @CsvSource({"gratis, 7, 0", "fotokopi, 0, 0", "fotokopi, 3, 1500", "salinan, 1, 5000000000001"})
    void aTariffCountsPieces(String service, int pieces, long copying) {
        assertThat(TARIFF.of(service, pieces).copying()).isEqualTo(copying);
    }

    @ParameterizedTest
    @CsvSource({"fotokopi, -1", "salinan, 2", "lain, 1"})
    void aTariffCountsNothingElse(String service, int pieces) {
        assertThatThrownBy(() -> TARIFF.of(service, pieces))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("SK-1");
    }

    @Test
    void thePricesOfATariffBeginAtZero() {
        assertThatThrownBy(() -> new Tariff("SK-1", DAY, Map.of("a", 0L, "b", -1L)))
                .isInstanceOf(PpidException.class);
    }

    @Test
    void aTariffBindsFromTheDayOnWhichItIsPublished() {
        Cost cost = TARIFF.of("fotokopi", 1);

        assertThat(cost.isPublishedAfter(DAY.minusDays(1))).isTrue();
        assertThat(cost.isPublishedAfter(DAY)).isFalse();
        assertThat(TARIFF.of("gratis", 1).isPublishedAfter(DAY.minusDays(1))).isFalse();
    }

    @Test
    void whatCostsSomethingNeedsATariffAndAWayToPay() {
        Optional<Cost.PublishedTariff> tariff = Optional.of(new Cost.PublishedTariff("SK-1", DAY));

        assertThat(new Cost(1, 0, tariff, List.of(PaymentMethod.CASH)).lacksTariff())
                .isFalse();
        assertThat(new Cost(1, 0, tariff, List.of()).lacksTariff()).isTrue();
        assertThat(new Cost(1, 0, Optional.empty(), List.of(PaymentMethod.CASH)).lacksTariff())
                .isTrue();
        assertThat(cost(0, 0).lacksTariff()).isFalse();
    }
}
