package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.marks.JsonForm;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Working days taken, summarised (ringkasan lama layanan). All five figures are empty where nothing was counted, never 0.
 *
 * @param count how many items
 * @param median the middle value, or the mean of the two middle values
 * @param average the mean, at most two decimals, rounded half up
 * @param min the least; 0 means answered on the day the clock started
 * @param max the greatest
 * @param p90 the 90th percentile by nearest rank: the ceil(0.9 n)-th smallest
 */
@JsonForm
public record DaySummary(
        long count,
        Optional<BigDecimal> median,
        Optional<BigDecimal> average,
        Optional<Integer> min,
        Optional<Integer> max,
        Optional<Integer> p90) {

    /** The summary of nothing. */
    public static final DaySummary NONE =
            new DaySummary(0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
