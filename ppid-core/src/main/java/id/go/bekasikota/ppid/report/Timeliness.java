package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many of the requests received in the period were answered in time (ketepatan waktu), once they have matured:
 * answered, or due before the period's last day.
 *
 * @param onTimeOriginal answered on or before the original due date
 * @param onTimeExtended answered after it, on or before the extended due date
 * @param lateAnswered answered after the effective due date
 * @param runningLate not answered although due before the period's last day
 * @param rate the first two over all four, at most four decimals, rounded half up; empty where all four are 0
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Timeliness(
        long onTimeOriginal, long onTimeExtended, long lateAnswered, long runningLate, Optional<BigDecimal> rate) {
    private static final String ORIGINAL = "onTimeOriginal";
    private static final String EXTENDED = "onTimeExtended";
    private static final String ANSWERED_LATE = "lateAnswered";
    private static final String RUNNING_LATE = "runningLate";

    static Timeliness of(Counts counts) {
        long onTime = counts.of(ORIGINAL) + counts.of(EXTENDED);
        long all = onTime + counts.of(ANSWERED_LATE) + counts.of(RUNNING_LATE);
        return new Timeliness(
                counts.of(ORIGINAL),
                counts.of(EXTENDED),
                counts.of(ANSWERED_LATE),
                counts.of(RUNNING_LATE),
                all == 0 ? Optional.empty() : Optional.of(Figures.rate(onTime, all)));
    }

    static Counts count(Counts counts, RequestStanding standing, long count) {
        return switch (standing.lateness()) {
            case IN_TIME -> counts.plus(ORIGINAL, count);
            case IN_EXTENDED_TIME -> counts.plus(EXTENDED, count);
            case LATE -> counts.plus(standing.progress() == Progress.PENDING ? RUNNING_LATE : ANSWERED_LATE, count);
            case RUNNING -> counts;
        };
    }
}
