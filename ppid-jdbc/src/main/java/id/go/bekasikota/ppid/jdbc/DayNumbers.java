package id.go.bekasikota.ppid.jdbc;

import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.report.ReportBasis;
import java.time.LocalDate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * A number for each day from the first of the calendar to the last of a report, which SQL looks up. What lies after it does not
 * exist yet, and nothing is known to be due before it.
 *
 * <p>Working days are counted in halves, so that one difference tells all: with started(s) twice the working days through a day,
 * and ended(a) twice those before a day and one more if it is worked, a lies after the n-th working day from s exactly where
 * ended(a) - started(s) &gt;= 2n, and half of the difference, rounded up, are the working days taken.
 */
record DayNumbers(WorkingCalendar calendar, LocalDate first, LocalDate last) {
    private static final int MONTHS = 12;

    static DayNumbers of(ReportBasis basis) {
        return new DayNumbers(basis.calendar(), basis.calendar().coverage().first(), basis.asOf());
    }

    int[] started() {
        return each(day -> 2 * calendar.ordinal(day));
    }

    int[] ended() {
        return each(this::ended);
    }

    int ended(LocalDate day) {
        return 2 * calendar.ordinal(day) - (calendar.isWorkingDay(day) ? 1 : 0);
    }

    /** The months since the year 0. */
    int[] months() {
        return each(day -> day.getYear() * MONTHS + day.getMonthValue() - 1);
    }

    private int[] each(ToIntFunction<LocalDate> number) {
        int days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        return IntStream.range(0, Math.max(0, days))
                .map(day -> number.applyAsInt(first.plusDays(day)))
                .toArray();
    }
}
