package id.go.bekasikota.ppid.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Medians, averages and percentiles from exact counts (metrics: median, p90, average HALF_UP). */
class HistogramTest {

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheTwoMiddleValues() {
        assertThat(of(1, 2, 3, 10).summary().median()).contains(new BigDecimal("2.5"));
        assertThat(of(1, 2, 2, 10).summary().median()).contains(new BigDecimal("2"));
        assertThat(of(7).summary().median()).contains(new BigDecimal("7"));
    }

    @Test
    void theAverageRoundsHalfUpAndLosesNeedlessZeros() {
        assertThat(of(1, 2).summary().average()).contains(new BigDecimal("1.5"));
        assertThat(of(10, 10).summary().average()).contains(new BigDecimal("10"));
        // 41 / 40 = 1.025
        Histogram forty = Histogram.empty().plus(1, 39).plus(2, 1);
        assertThat(forty.summary().average()).contains(new BigDecimal("1.03"));
    }

    @Test
    void the90thPercentileIsTheNearestRank() {
        assertThat(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).summary().p90()).contains(9);
        assertThat(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).summary().p90()).contains(10);
        assertThat(of(5).summary().p90()).contains(5);
    }

    @Test
    void nothingHasNoFigures() {
        assertThat(Histogram.empty().summary()).isEqualTo(DaySummary.NONE);
        assertThat(DaySummary.NONE.min()).isEqualTo(Optional.empty());
    }

    private static Histogram of(int... days) {
        Histogram histogram = Histogram.empty();
        for (int n : days) {
            histogram = histogram.plus(n, 1);
        }
        return histogram;
    }
}
