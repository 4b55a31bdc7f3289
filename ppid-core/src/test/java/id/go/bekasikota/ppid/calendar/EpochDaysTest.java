package id.go.bekasikota.ppid.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.law.PpidException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dates as numbers, for systems that compute them by the million. */
class EpochDaysTest {
    private static final EpochDays INDONESIA = WorkingCalendar.indonesia().epochDays();

    private static int[] days(String... dates) {
        return Stream.of(dates)
                .mapToInt(date -> (int) LocalDate.parse(date).toEpochDay())
                .toArray();
    }

    @Test
    void manyDaysAreShiftedAtOnceAndOneBeyondTheCalendarStopsNoneOfTheOthers() {
        int[] out = new int[5];
        INDONESIA.shift(days("2025-03-26", "2027-12-16", "2027-12-17", "2009-12-31", "2028-01-01"), 10, out);

        assertThat(out)
                .startsWith(days("2025-04-21", "2027-12-31"))
                .endsWith(EpochDays.OUTSIDE, EpochDays.OUTSIDE, EpochDays.OUTSIDE);
        INDONESIA.shift(out, -10, out);
        assertThat(out).startsWith(days("2025-03-26", "2027-12-16")).endsWith(EpochDays.OUTSIDE);
    }

    @Test
    void zeroDaysGiveTheDayItselfAndExtremesAreOutside() {
        int holiday = days("2025-03-29")[0];

        assertThat(INDONESIA.shift(holiday, 0)).isEqualTo(holiday);
        assertThat(INDONESIA.shift(holiday, Integer.MAX_VALUE)).isEqualTo(EpochDays.OUTSIDE);
        assertThat(INDONESIA.shift(holiday, Integer.MIN_VALUE)).isEqualTo(EpochDays.OUTSIDE);
        assertThat(INDONESIA.shift(Integer.MAX_VALUE, 1)).isEqualTo(EpochDays.OUTSIDE);
        assertThat(INDONESIA.count(holiday, holiday)).isZero();
        assertThat(INDONESIA.count(holiday, Integer.MIN_VALUE)).isEqualTo(EpochDays.OUTSIDE);
    }

    @Test
    void anArrayThatIsTooShortIsRefused() {
        assertThatThrownBy(() -> INDONESIA.shift(new int[3], 1, new int[2]))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("expected at least 3");
        assertThatThrownBy(() -> INDONESIA.count(new int[3], new int[2], new int[3]))
                .isInstanceOf(PpidException.class);
    }

    @Test
    void aCalendarOfTenThousandYearsCountsAsWell() {
        WorkingCalendar ages =
                WorkingCalendar.of(Coverage.years(1, 9999), List.of(SampleCalendar.dayOff("2025-09-09")));
        LocalDate monday = LocalDate.of(2025, 9, 8);
        int[] out = new int[1];
        ages.epochDays().shift(days("2025-09-08"), 10, out);

        assertThat(ages.shift(monday, 10)).isEqualTo("2025-09-23");
        assertThat(ages.shift(LocalDate.of(2025, 9, 23), -10)).isEqualTo(monday);
        assertThat(out).isEqualTo(days("2025-09-23"));
        // from a Monday to a Friday: 521,722 weeks and 5 days, without the first day and the holiday
        assertThat(ages.count(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)))
                .isEqualTo(521_722 * 5 + 5 - 2);
        assertThat(ages.tryShift(LocalDate.of(9999, 12, 31), 1)).isEmpty();
        assertThatThrownBy(() -> ages.isWorkingDay(LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(OutsideCoverageException.class);
    }
}
