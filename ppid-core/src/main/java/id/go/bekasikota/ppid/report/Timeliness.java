package id.go.bekasikota.ppid.report;

import id.go.bekasikota.ppid.marks.JsonForm;
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
@JsonForm
public record Timeliness(
        long onTimeOriginal, long onTimeExtended, long lateAnswered, long runningLate, Optional<BigDecimal> rate) {
    static final Timeliness NONE = of(0, 0, 0, 0);

    private static Timeliness of(long onTimeOriginal, long onTimeExtended, long lateAnswered, long runningLate) {
        long onTime = onTimeOriginal + onTimeExtended;
        long all = onTime + lateAnswered + runningLate;
        Optional<BigDecimal> rate = all == 0 ? Optional.empty() : Optional.of(Figures.rate(onTime, all));
        return new Timeliness(onTimeOriginal, onTimeExtended, lateAnswered, runningLate, rate);
    }

    static Timeliness of(Standing<?> standing, long count) {
        return switch (standing.lateness()) {
            case IN_TIME -> of(count, 0, 0, 0);
            case IN_EXTENDED_TIME -> of(0, count, 0, 0);
            case LATE -> standing.progress() == Standing.Progress.PENDING ? of(0, 0, 0, count) : of(0, 0, count, 0);
            case RUNNING -> NONE;
        };
    }

    Timeliness merge(Timeliness other) {
        return of(
                onTimeOriginal + other.onTimeOriginal,
                onTimeExtended + other.onTimeExtended,
                lateAnswered + other.lateAnswered,
                runningLate + other.runningLate);
    }
}
