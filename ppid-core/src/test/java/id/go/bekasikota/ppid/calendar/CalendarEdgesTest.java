package id.go.bekasikota.ppid.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.law.PpidException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the first to the last day that a calendar knows a step is that day, and one day beyond it none. */
class CalendarEdgesTest {
    // Friday, 10 January to Thursday, 20 March 2025; Monday, 20 January is off
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2025, 3, 20);
    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.of(new Coverage(FIRST, LAST), List.of(SampleCalendar.dayOff("2025-01-20")));

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    @ParameterizedTest(name = "{1} working days from {0}: {2}")
    @CsvSource({
        "2025-01-09, 0, ''",
        "2025-01-09, 1, ''",
        "2025-01-10, 0, 2025-01-10",
        "2025-01-10, -1, ''",
        "2025-01-10, 1, 2025-01-13",
        "2025-01-11, -1, 2025-01-10",
        "2025-01-13, -1, 2025-01-10",
        "2025-01-13, -2, ''",
        "2025-01-17, 1, 2025-01-21",
        "2025-01-20, 0, 2025-01-20",
        "2025-01-20, 1, 2025-01-21",
        "2025-01-20, -1, 2025-01-17",
        "2025-03-19, 1, 2025-03-20",
        "2025-03-20, 0, 2025-03-20",
        "2025-03-20, 1, ''",
        "2025-03-20, -1, 2025-03-19",
        "2025-03-21, -1, ''",
        "2025-03-21, 0, ''",
        "2025-01-10, 48, 2025-03-20",
        "2025-01-10, 49, ''",
        "2025-03-20, -48, 2025-01-10",
        "2025-03-20, -49, ''",
    })
    void aStepEndsWithinTheCalendarOrNowhere(LocalDate from, int days, String reached) {
        int expected = reached.isEmpty() ? EpochDays.OUTSIDE : day(LocalDate.parse(reached));
        int[] out = new int[1];
        CALENDAR.epochDays().shift(new int[] {day(from)}, days, out);

        assertThat(CALENDAR.epochDays().shift(day(from), days)).isEqualTo(expected);
        assertThat(out).containsExactly(expected);
        if (CALENDAR.coverage().contains(from)) {
            assertThat(CALENDAR.tryShift(from, days).map(CalendarEdgesTest::day).orElse(EpochDays.OUTSIDE))
                    .isEqualTo(expected);
        } else {
            assertThatThrownBy(() -> CALENDAR.tryShift(from, days)).isInstanceOf(OutsideCoverageException.class);
        }
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2025-01-10, 2025-03-20, 48",
        "2025-03-20, 2025-01-10, -48",
        "2025-01-10, 2025-01-10, 0",
        "2025-01-10, 2025-01-13, 1",
        "2025-01-17, 2025-01-20, 0",
    })
    void bothEndsOfTheCalendarCount(LocalDate from, LocalDate to, int days) {
        int[] out = new int[1];
        CALENDAR.epochDays().count(new int[] {day(from)}, new int[] {day(to)}, out);

        assertThat(CALENDAR.count(from, to)).isEqualTo(days);
        assertThat(CALENDAR.ordinal(to) - CALENDAR.ordinal(from)).isEqualTo(days);
        assertThat(CALENDAR.epochDays().count(day(from), day(to))).isEqualTo(days);
        assertThat(out).containsExactly(days);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-09, 2025-01-13", "2025-01-13, 2025-01-09", "2025-03-19, 2025-03-21", "2025-03-21, 2025-03-19"})
    void nothingIsCountedFromOrToADayBeyondIt(LocalDate from, LocalDate to) {
        assertThat(CALENDAR.epochDays().count(day(from), day(to))).isEqualTo(EpochDays.OUTSIDE);
        assertThatThrownBy(() -> CALENDAR.count(from, to)).isInstanceOf(OutsideCoverageException.class);
    }

    /** A calendar whose first days are off has counted nothing yet, and knows them all the same. */
    @Test
    void aCalendarThatBeginsOnDaysOffKnowsThem() {
        LocalDate saturday = LocalDate.of(2025, 1, 11);
        LocalDate sunday = saturday.plusDays(1);
        LocalDate beyond = LAST.plusDays(1);
        WorkingCalendar calendar = WorkingCalendar.of(new Coverage(saturday, LAST), List.of());

        int[] out = new int[1];
        calendar.epochDays().shift(new int[] {day(saturday)}, 1, out);

        assertThat(out).containsExactly(day(sunday) + 1);
        assertThat(calendar.shift(saturday, 1)).isEqualTo(sunday.plusDays(1));
        assertThat(calendar.count(saturday, sunday)).isZero();
        assertThat(calendar.count(sunday, saturday)).isZero();
        assertThat(calendar.count(saturday, sunday.plusDays(1))).isEqualTo(1);
        assertThat(calendar.isWorkingDay(saturday)).isFalse();
        assertThat(calendar.isWeekend(saturday)).isTrue();
        assertThat(calendar.isWeekend(sunday.plusDays(1))).isFalse();
        assertThatThrownBy(() -> calendar.count(saturday, beyond))
                .isInstanceOf(OutsideCoverageException.class)
                .hasMessageContaining("2025-03-21");
        assertThatThrownBy(() -> calendar.count(saturday.minusDays(1), beyond))
                .isInstanceOf(OutsideCoverageException.class)
                .hasMessageContaining("2025-01-10");
    }

    /** Many days of which few are worked: the days need a large table where their count needs a small one. */
    @Test
    void aLongCalendarOfOneWorkingDayAWeekLosesNone() {
        LocalDate monday = LocalDate.of(1900, 1, 1);
        Set<DayOfWeek> weekend = EnumSet.complementOf(EnumSet.of(DayOfWeek.MONDAY));
        WorkingCalendar weekly = WorkingCalendar.of(new Coverage(monday, monday.plusWeeks(10_000)), List.of())
                .withWeekend(weekend);
        int[] out = new int[2];
        weekly.epochDays().shift(new int[] {day(monday), day(monday.plusWeeks(9_999))}, 1, out);

        assertThat(out).containsExactly(day(monday.plusWeeks(1)), day(monday.plusWeeks(10_000)));
        assertThat(weekly.shift(monday, 10_000)).isEqualTo(monday.plusWeeks(10_000));
    }

    @Test
    void bothArraysOfACountHaveRoomForEveryPair() {
        EpochDays days = CALENDAR.epochDays();

        assertThatThrownBy(() -> days.count(new int[2], new int[2], new int[1]))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("expected at least 2");
        assertThatThrownBy(() -> days.count(new int[2], new int[1], new int[2]))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("expected at least 2");
        assertThat(days).hasToString("EpochDays[2025-01-10, 70 days]");
    }

    /** Where every day is worked a step is a step in days, however many days the calendar holds. */
    @ParameterizedTest(name = "{0} days")
    @ValueSource(ints = {32_766, 32_767, 32_768, 32_769, 65_535, 65_536, 65_537})
    void aLongCalendarLosesNoDay(int length) {
        LocalDate first = LocalDate.of(1900, 1, 1);
        LocalDate last = first.plusDays(length - 1L);
        WorkingCalendar daily =
                WorkingCalendar.of(new Coverage(first, last), List.of()).withWeekend(Set.of());
        int[] out = new int[2];
        daily.epochDays().shift(new int[] {day(first), day(last) - 1}, 1, out);

        assertThat(out).containsExactly(day(first) + 1, day(last));
        assertThat(daily.count(first, last)).isEqualTo(length - 1);
        assertThat(daily.shift(first, length - 1)).isEqualTo(last);
        assertThat(daily.shift(last, 1 - length)).isEqualTo(first);
        assertThat(daily.tryShift(last, 1)).isEmpty();
        assertThat(daily.tryShift(first, -1)).isEmpty();
        assertThat(daily.isWorkingDay(last)).isTrue();
        assertThatThrownBy(() -> daily.isWorkingDay(last.plusDays(1))).isInstanceOf(OutsideCoverageException.class);
        assertThatThrownBy(() -> daily.isWorkingDay(first.minusDays(1))).isInstanceOf(OutsideCoverageException.class);
    }
}
