package id.go.bekasikota.ppid.calendar;

import static id.go.bekasikota.ppid.calendar.SampleCalendar.dayOff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.law.PpidException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 8);
    private static final WorkingCalendar INDONESIA = WorkingCalendar.indonesia();

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-27", "2025-03-29", "2025-03-31", "2025-04-02"})
    void zeroDaysFromAnyDayIsThatDayAndCountsNothing(LocalDate day) {
        assertThat(INDONESIA.shift(day, 0)).isEqualTo(day);
        assertThat(INDONESIA.count(day, day)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-27, 2025-03-27, 2025-03-27",
        "2025-03-28, 2025-04-08, 2025-03-27",
        "2025-03-29, 2025-04-08, 2025-03-27",
        "2025-04-05, 2025-04-08, 2025-03-27",
        "2025-04-08, 2025-04-08, 2025-04-08",
    })
    void rollingCrossesElevenDaysOffInARow(LocalDate day, LocalDate forward, LocalDate backward) {
        assertThat(INDONESIA.rollForward(day)).isEqualTo(forward);
        assertThat(INDONESIA.rollBackward(day)).isEqualTo(backward);
    }

    @Test
    void countingBackwardsIsMinusTheDaysOfTheSameHalfOpenInterval() {
        LocalDate friday = MONDAY.plusDays(4);

        assertThat(INDONESIA.count(MONDAY, friday)).isEqualTo(4);
        assertThat(INDONESIA.count(friday, MONDAY)).isEqualTo(-4);
        assertThat(INDONESIA.count(MONDAY.minusDays(1), friday)).isEqualTo(5);
    }

    @Test
    void anAddedHolidayLeavesTheOriginalAsItWas() {
        WorkingCalendar more = INDONESIA.plus(dayOff(MONDAY.toString()));

        assertThat(more.isWorkingDay(MONDAY)).isFalse();
        assertThat(more.holidays()).hasSize(INDONESIA.holidays().size() + 1);
        assertThat(INDONESIA.isWorkingDay(MONDAY)).isTrue();
        assertThat(INDONESIA.holidaysOn(MONDAY)).isEmpty();
    }

    @Test
    void anAddedHolidayOnADayOffJoinsTheOneThatIsThere() {
        LocalDate idulFitri = LocalDate.of(2025, 3, 31);
        WorkingCalendar more = INDONESIA.plus(dayOff(idulFitri.toString()));

        assertThat(more.holidaysOn(idulFitri)).hasSize(2);
        assertThat(INDONESIA.holidaysOn(idulFitri)).hasSize(1);
        assertThat(more.ordinal(idulFitri)).isEqualTo(INDONESIA.ordinal(idulFitri));
    }

    @Test
    void anotherWeekendLeavesTheOriginalAsItWas() {
        WorkingCalendar sixDays = INDONESIA.withWeekend(EnumSet.of(DayOfWeek.SUNDAY));
        LocalDate saturday = MONDAY.plusDays(5);

        assertThat(sixDays.isWorkingDay(saturday)).isTrue();
        assertThat(sixDays.isWeekend(saturday)).isFalse();
        assertThat(INDONESIA.isWorkingDay(saturday)).isFalse();
    }

    @Test
    void theWeekendIsCopiedSoThatALaterChangeOfTheSetHasNoEffect() {
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.SUNDAY);
        WorkingCalendar calendar = INDONESIA.withWeekend(days);
        days.add(DayOfWeek.MONDAY);

        assertThat(calendar.isWeekend(MONDAY)).isFalse();
    }

    @Test
    void workedCollectiveLeaveLeavesTheOriginalAsItWas() {
        LocalDate leave = LocalDate.of(2025, 8, 18);
        WorkingCalendar worked = INDONESIA.working(HolidayKind.COLLECTIVE_LEAVE);

        assertThat(worked.isWorkingDay(leave)).isTrue();
        assertThat(worked.holidaysOn(leave)).isEmpty();
        assertThat(worked.holidays()).isEqualTo(INDONESIA.holidays());
        assertThat(INDONESIA.isWorkingDay(leave)).isFalse();
        assertThat(INDONESIA.holidaysOn(leave))
                .extracting(Holiday::decree)
                .containsExactly("SKB 933/2025, 1/2025, 3/2025");
    }

    @Test
    void aDayWithALeaveAndANationalHolidayStaysOffWhenLeaveIsWorked() {
        WorkingCalendar calendar = WorkingCalendar.of(
                        Coverage.years(2025, 2025),
                        List.of(dayOff(MONDAY, HolidayKind.COLLECTIVE_LEAVE), dayOff(MONDAY, HolidayKind.NATIONAL)))
                .working(HolidayKind.COLLECTIVE_LEAVE);

        assertThat(calendar.isWorkingDay(MONDAY)).isFalse();
        assertThat(calendar.holidaysOn(MONDAY)).hasSize(1);
    }

    @Test
    void theBuiltInCalendarIsMadeOnce() {
        assertThat(WorkingCalendar.indonesia()).isSameAs(INDONESIA);
    }

    @Test
    void everyQuestionOutsideTheCoverageIsRefusedWithDateAndCoverage() {
        LocalDate before = LocalDate.of(2009, 12, 31);
        LocalDate after = LocalDate.of(2028, 1, 1);
        LocalDate known = LocalDate.of(2027, 12, 17);

        refused("2009-12-31", () -> INDONESIA.isWorkingDay(before));
        refused("2028-01-01", () -> INDONESIA.shift(after, 1));
        refused("2028-01-01", () -> INDONESIA.shift(after, 0));
        refused("2028-01-01", () -> INDONESIA.tryShift(after, -5));
        refused("2009-12-31", () -> INDONESIA.count(before, known));
        refused("2028-01-01", () -> INDONESIA.count(known, after));
        refused("2028-01-01", () -> INDONESIA.ordinal(after));
        refused("2009-12-31", () -> INDONESIA.rollForward(before));
        refused("2028-01-01", () -> INDONESIA.rollBackward(after));
        refused("2028-01-01", () -> INDONESIA.plus(dayOff("2028-01-01")));
        refused("2027-12-17", () -> INDONESIA.shift(known, 11));
        refused("-999999999-01-01", () -> INDONESIA.isWorkingDay(LocalDate.MIN));
        refused("+999999999-12-31", () -> INDONESIA.isWorkingDay(LocalDate.MAX));
    }

    private static void refused(String date, ThrowingCallable question) {
        assertThatThrownBy(question)
                .isInstanceOf(OutsideCoverageException.class)
                .hasMessageContaining(date)
                .hasMessageContaining("calendar known from 2010-01-01 to 2027-12-31");
    }

    @Test
    void aStepBeyondTheCoverageIsEmptyWhereAskedGently() {
        assertThat(INDONESIA.tryShift(LocalDate.of(2027, 12, 17), 10)).isEmpty();
        assertThat(INDONESIA.tryShift(LocalDate.of(2027, 12, 16), 10)).contains(LocalDate.of(2027, 12, 31));
        assertThat(INDONESIA.tryShift(LocalDate.of(2010, 1, 4), -1)).isEmpty();
        assertThat(INDONESIA.tryShift(MONDAY, Integer.MAX_VALUE)).isEmpty();
        assertThat(INDONESIA.tryShift(MONDAY, Integer.MIN_VALUE)).isEqualTo(Optional.empty());
    }

    @Test
    void aRollThatLeavesTheCoverageIsRefused() {
        WorkingCalendar weekendOnly =
                WorkingCalendar.of(new Coverage(LocalDate.of(2025, 9, 13), LocalDate.of(2025, 9, 14)), List.of());

        assertThatThrownBy(() -> weekendOnly.rollForward(LocalDate.of(2025, 9, 13)))
                .isInstanceOf(OutsideCoverageException.class)
                .hasMessageContaining("2025-09-13");
        assertThatThrownBy(() -> weekendOnly.rollBackward(LocalDate.of(2025, 9, 14)))
                .isInstanceOf(OutsideCoverageException.class);
    }

    @Test
    void aCoverageEndsNoEarlierThanItBegins() {
        assertThatThrownBy(() -> new Coverage(MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("2025-09-07");
        assertThat(new Coverage(MONDAY, MONDAY).contains(MONDAY)).isTrue();
    }

    @Test
    void daysOffGivenInAnyOrderAreFoundAndListedByDate() {
        WorkingCalendar calendar = WorkingCalendar.of(
                Coverage.years(2025, 2025), List.of(dayOff("2025-09-10"), dayOff("2025-09-09"), dayOff("2025-09-08")));

        assertThat(calendar.holidays())
                .extracting(Holiday::date)
                .containsExactly(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2));
        assertThat(calendar.holidaysOn(MONDAY)).hasSize(1);
        assertThat(calendar.holidaysOn(MONDAY.plusDays(2))).hasSize(1);
    }

    @Test
    void holidaysOutsideTheCoverageAreLeftOut() {
        WorkingCalendar calendar = WorkingCalendar.of(
                Coverage.years(2025, 2025), List.of(dayOff("2024-12-31"), dayOff("2025-09-08"), dayOff("2026-01-01")));

        assertThat(calendar.holidays()).extracting(Holiday::date).containsExactly(MONDAY);
        assertThat(calendar.holidaysOn(LocalDate.of(2026, 1, 1))).isEmpty();
    }
}
