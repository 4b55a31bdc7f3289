package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.report.Standing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a case stands in a period, as one number: when it came in, how far it is, how it ended, a mark, and half working days
 * from the start to the end or to the day that is looked at, see {@link DayNumbers}.
 *
 * @param ended the column of the day on which it ended
 * @param start the day from which working days are counted
 * @param mark an expression of 0 or 1
 * @param bounds what half days are reduced to where only bounds matter, the greatest first, so that there are few groups
 */
record StandingNumber(String ended, String start, String mark, List<String> bounds) {
    private static final List<Standing.Arrival> ARRIVALS = List.of(Standing.Arrival.values());
    private static final List<Standing.Progress> PROGRESS = List.of(Standing.Progress.values());
    private static final int END = 16;
    private static final int MARK = 128;
    private static final int HALF_DAYS = 256;
    /** Less than any calendar has. */
    private static final int UNKNOWN = -1_000_000;

    private static final String SQL = """
            CASE WHEN c.received > :asOf THEN 0 WHEN c.received < :from THEN 1 ELSE 2 END
            + CASE WHEN {ended} <= :asOf THEN CASE WHEN {ended} < :from THEN 0 ELSE 4 END + {outcome} * 16 ELSE 8 END
            + {mark} * 128
            + CASE WHEN {ended} >= :from AND {ended} <= :asOf
                   THEN COALESCE({ended:{ended}} - {started:{start}}, -1000000)
                   {bounded} ELSE -1000000 END * 256""";

    private static final String PASSED =
            "CASE WHEN {ended} <= :asOf THEN {ended:{ended}} ELSE :endedAsOf END - {started:{start}}";

    String sql(Coded... ends) {
        String last = bounds.get(bounds.size() - 1);
        String bounded = bounds.stream()
                .map(bound -> "WHEN " + PASSED + " >= " + bound + " THEN " + bound)
                .collect(Collectors.joining(" ", "", " WHEN " + PASSED + " < " + last + " THEN 0"));
        return SQL.replace("{bounded}", bounded)
                .replace("{outcome}", Figure.ordinal("c.outcome", ends))
                .replace("{mark}", mark)
                .replace("{ended}", ended)
                .replace("{start}", start);
    }

    /** A number that came back. */
    record Read(int number) {
        /** Whether the case came after the day that is looked at, and so does not exist yet. */
        boolean isLater() {
            return (number & 3) == 0;
        }

        /** Whether days must be counted from or to one before the calendar. */
        boolean isUnknown() {
            return halfDays() == UNKNOWN && !isPending();
        }

        boolean isPending() {
            return progress() == Standing.Progress.PENDING;
        }

        boolean isMarked() {
            return (number & MARK) != 0;
        }

        /** Whether the end, or the day that is looked at, lies after that many working days. */
        boolean isAfter(int days) {
            return halfDays() >= 2 * days;
        }

        /** Whether more than that many working days were taken. */
        boolean took(int moreThan) {
            return halfDays() > 2 * moreThan;
        }

        <E extends Coded> Standing<E> standing(Standing.Lateness lateness, List<E> ends) {
            boolean within = progress() == Standing.Progress.ANSWERED_WITHIN;
            int end = (number & (MARK - 1)) / END;
            return new Standing<>(
                    ARRIVALS.get((number & 3) - 1),
                    progress(),
                    lateness,
                    end == 0 ? Optional.empty() : Optional.of(ends.get(end - 1)),
                    within ? Math.max(0, Math.floorDiv(halfDays() + 1, 2)) : 0);
        }

        private Standing.Progress progress() {
            return PROGRESS.get((number & (END - 1)) / 4);
        }

        private int halfDays() {
            return Math.floorDiv(number, HALF_DAYS);
        }
    }
}
