package id.go.bekasikota.ppid.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Medians, averages and percentiles from exact counts (metrics: median, p90, average HALF_UP). */
class HistogramTest {

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheTwoMiddleValues() {
        assertThat(of(1, 2, 3, 10).median()).contains(new BigDecimal("2.5"));
        assertThat(of(1, 2, 2, 10).median()).contains(new BigDecimal("2"));
        assertThat(of(7).median()).contains(new BigDecimal("7"));
    }

    @Test
    void theAverageRoundsHalfUpAndLosesNeedlessZeros() {
        assertThat(of(1, 2).average()).contains(new BigDecimal("1.5"));
        assertThat(of(10, 10).average()).contains(new BigDecimal("10"));
        // 41 / 40 = 1.025
        assertThat(Histogram.summary(Map.of(1, 39L, 2, 1L)).average()).contains(new BigDecimal("1.03"));
    }

    @Test
    void the90thPercentileIsTheNearestRank() {
        assertThat(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).p90()).contains(9);
        assertThat(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).p90()).contains(10);
        assertThat(of(5).p90()).contains(5);
    }

    @Test
    void nothingHasNoFigures() {
        assertThat(of()).isEqualTo(DaySummary.NONE);
        assertThat(DaySummary.NONE.min()).isEqualTo(Optional.empty());
    }

    private static DaySummary of(int... days) {
        Map<Integer, Long> byDays = Map.of();
        for (int n : days) {
            byDays = Counts.merge(byDays, Map.of(n, 1L));
        }
        return Histogram.summary(byDays);
    }
}
