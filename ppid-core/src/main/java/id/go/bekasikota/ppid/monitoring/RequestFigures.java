package id.go.bekasikota.ppid.monitoring;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.marks.JsonForm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The requests of a unit on a day (keadaan permintaan informasi).
 *
 * @param open received and not answered
 * @param dueSoon open and due on the day or within the three working days after it
 * @param overdue open and due before the day
 * @param answered answered by the day
 * @param onTimeRate of those answered or overdue whose due day is known, how many were answered in time; four decimals at the
 *     most, rounded half up; empty where there are none
 */
@JsonForm
public record RequestFigures(long open, long dueSoon, long overdue, long answered, Optional<BigDecimal> onTimeRate) {
    /** How many working days ahead the coordination meeting looks; practice, not law. */
    private static final int SOON = 3;

    private static final int DECIMALS = 4;

    static RequestFigures of(List<MonitoredRequest> requests, LocalDate asOf, Deadlines law) {
        LocalDate soon = law.ahead(asOf, SOON);
        return new RequestFigures(
                count(requests, request -> request.openOn(asOf)),
                count(requests, request -> request.openOn(asOf) && isBetween(request.due(), asOf, soon)),
                count(requests, request -> request.overdueOn(asOf)),
                count(requests, request -> request.answeredBy(asOf)),
                rate(requests, asOf));
    }

    private static boolean isBetween(Optional<LocalDate> due, LocalDate first, LocalDate last) {
        return due.filter(day -> !day.isBefore(first) && !day.isAfter(last)).isPresent();
    }

    private static Optional<BigDecimal> rate(List<MonitoredRequest> requests, LocalDate asOf) {
        long matured = count(
                requests,
                request -> request.overdueOn(asOf)
                        || (request.answeredBy(asOf) && request.due().isPresent()));
        if (matured == 0) {
            return Optional.empty();
        }
        long onTime = count(requests, request -> request.onTimeBy(asOf));
        BigDecimal rate = BigDecimal.valueOf(onTime)
                .divide(BigDecimal.valueOf(matured), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return Optional.of(rate.scale() < 0 ? rate.setScale(0, RoundingMode.UNNECESSARY) : rate);
    }

    private static long count(List<MonitoredRequest> requests, Predicate<MonitoredRequest> condition) {
        return requests.stream().filter(condition).count();
    }
}
