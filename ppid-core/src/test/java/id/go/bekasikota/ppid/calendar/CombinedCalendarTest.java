package id.go.bekasikota.ppid.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.law.PpidException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** National, regional and unit calendars together, and weeks of other lengths. */
class CombinedCalendarTest {
    private static final WorkingCalendar INDONESIA = WorkingCalendar.indonesia();
    private static final LocalDate CITY_DAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate CLOSURE = LocalDate.of(2026, 4, 21);

    private static WorkingCalendar with(Coverage coverage, LocalDate day, HolidayKind kind) {
        return WorkingCalendar.of(coverage, List.of(SampleCalendar.dayOff(day, kind)));
    }

    @Test
    void aDayIsWorkedWhereAllWorkItAndKnownWhereAllKnowIt() {
        WorkingCalendar region = with(Coverage.years(2024, 2026), CITY_DAY, HolidayKind.REGIONAL);
        WorkingCalendar unit = with(Coverage.years(2025, 2030), CLOSURE, HolidayKind.OFFICE_CLOSURE);
        WorkingCalendar all = INDONESIA.and(region).and(unit);

        assertThat(all.coverage()).isEqualTo(Coverage.years(2025, 2026));
        assertThat(all.isWorkingDay(CITY_DAY)).isFalse();
        assertThat(all.isWorkingDay(CLOSURE)).isFalse();
        assertThat(all.isWorkingDay(LocalDate.of(2025, 8, 18))).isFalse();
        assertThat(all.isWorkingDay(LocalDate.of(2026, 3, 11))).isTrue();
        assertThat(all.asKnownOn(LocalDate.of(2025, 10, 1)).isWorkingDay(CITY_DAY))
                .as("the region's days count as known always")
                .isFalse();
        assertThat(all.asKnownOn(LocalDate.of(2025, 8, 6)).isWorkingDay(LocalDate.of(2025, 8, 18)))
                .isTrue();
        assertThat(all.asKnownOn(LocalDate.of(2025, 8, 6)).coverage()).isEqualTo(Coverage.years(2025, 2025));
    }

    @Test
    void theSameDayUnderTheSameNameCountsOnce() {
        assertThat(INDONESIA.and(INDONESIA).holidays()).isEqualTo(INDONESIA.holidays());
    }

    @Test
    void aUnitOfSixDaysWorksOnSaturdayAndKeepsTheHolidays() {
        WorkingCalendar clinic = INDONESIA.withWeekend(Set.of(DayOfWeek.SUNDAY));

        // Friday 17 April 2026: Saturday 18 is the first, Monday 20 the second
        assertThat(clinic.shift(LocalDate.of(2026, 4, 17), 2)).isEqualTo("2026-04-20");
        // Saturday 21 March 2026 is Idul Fitri
        assertThat(clinic.isWorkingDay(LocalDate.of(2026, 3, 21))).isFalse();
        WorkingCalendar unit = with(Coverage.years(2010, 2027), LocalDate.of(2026, 4, 18), HolidayKind.OFFICE_CLOSURE)
                .withWeekend(Set.of(DayOfWeek.SUNDAY));
        assertThat(clinic.and(unit).shift(LocalDate.of(2026, 4, 17), 2)).isEqualTo("2026-04-21");
        assertThat(clinic.and(unit).asKnownOn(LocalDate.of(2026, 1, 1)).isWeekend(LocalDate.of(2026, 4, 18)))
                .isFalse();
    }

    @Test
    void aWeekendMayLieOnFridayAndSaturday() {
        WorkingCalendar calendar = INDONESIA.withWeekend(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY));

        // Thursday 16 April 2026: Sunday 19 is the next working day
        assertThat(calendar.shift(LocalDate.of(2026, 4, 16), 1)).isEqualTo("2026-04-19");
        assertThatThrownBy(() -> INDONESIA.withWeekend(Set.of(DayOfWeek.values())))
                .isInstanceOf(PpidException.class);
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() {
        WorkingCalendar later = with(Coverage.years(2030, 2031), LocalDate.of(2030, 1, 1), HolidayKind.REGIONAL);
        WorkingCalendar region = with(Coverage.years(2024, 2026), CITY_DAY, HolidayKind.REGIONAL);

        assertThatThrownBy(() -> INDONESIA.and(later))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("no day in common");
        assertThatThrownBy(() -> INDONESIA.working(HolidayKind.COLLECTIVE_LEAVE).and(region))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("do not combine");
        assertThatThrownBy(() -> region.asKnownOn(CITY_DAY))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("given without decrees");
    }

    /** A decree makes days off in a year that all know; it cannot make the others know a new year. */
    @Test
    void aCombinedCalendarTakesAmendmentsAndNoNewYear() {
        LocalDate issued = LocalDate.of(2026, 1, 5);
        WorkingCalendar city =
                INDONESIA.and(with(Coverage.years(2024, 2026), LocalDate.of(2024, 3, 11), HolidayKind.REGIONAL));
        HolidayDecree.Change change = new HolidayDecree.Change(
                HolidayDecree.Action.ADD, SampleCalendar.dayOff(CITY_DAY, HolidayKind.REGIONAL));
        HolidayDecree amendment = new HolidayDecree("2026-kota", 2026, Optional.of(issued), "Perwali", List.of(change));
        HolidayDecree nextYear = new HolidayDecree("2027-base", 2027, Optional.of(issued), "SKB", List.of());

        assertThat(city.isWorkingDay(CITY_DAY)).isTrue();
        assertThat(city.plus(amendment).isWorkingDay(CITY_DAY)).isFalse();
        assertThat(city.plus(amendment).coverage()).isEqualTo(Coverage.years(2024, 2026));
        assertThatThrownBy(() -> city.plus(nextYear))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("that were combined");
    }

    @Test
    void theBuiltInCalendarIsTheOneKnownWhenAllDecreesAreIssued() {
        LocalDate day = LocalDate.of(2025, 8, 6);

        assertThat(INDONESIA.asKnownOn(day).holidays())
                .isEqualTo(WorkingCalendar.indonesiaAsKnownOn(day).holidays());
        assertThat(INDONESIA.asKnownOn(day).asKnownOn(LocalDate.of(2026, 1, 1)).isWorkingDay(LocalDate.of(2025, 8, 18)))
                .as("what was not known then stays unknown")
                .isTrue();
        assertThat(INDONESIA.decrees()).hasSize(42);
    }
}
