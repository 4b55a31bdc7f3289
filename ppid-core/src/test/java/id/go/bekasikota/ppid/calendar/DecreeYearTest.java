package id.go.bekasikota.ppid.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.law.PpidException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which year a decree on days off may make known or amend, and from which day it is known. */
class DecreeYearTest {
    private static final LocalDate ISSUED = LocalDate.of(2025, 8, 7);
    private static final Holiday LEAVE = new Holiday(
            LocalDate.of(2025, 8, 18), HolidayKind.COLLECTIVE_LEAVE, "Cuti bersama", "Collective leave", "SKB");

    private static HolidayDecree decree(String code, int year, Optional<LocalDate> issued) {
        return new HolidayDecree(code, year, issued, "SKB", List.of());
    }

    private static boolean fits(String code, int year, Coverage known) {
        return DecreeYear.problem(decree(code, year, Optional.of(ISSUED)), Optional.of(known))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "2027-base, 2027, true",
        "2026-base, 2026, false",
        "2028-base, 2028, false",
        "2024-r1, 2024, false",
        "2025-r1, 2025, true",
        "2026-r1, 2026, true",
        "2027-r1, 2027, false",
    })
    void aBaseDecreeFollowsTheLastYearAndAnAmendmentIsOfAKnownOne(String code, int year, boolean fits) {
        assertThat(fits(code, year, Coverage.years(2025, 2026))).isEqualTo(fits);
    }

    @Test
    void aCalendarThatEndsWithinAYearIsNotContinued() {
        Coverage toNovember = new Coverage(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 11, 30));

        assertThat(fits("2026-base", 2026, toNovember)).isFalse();
        assertThat(fits("2025-base", 2025, toNovember)).isFalse();
        assertThat(fits("2025-r1", 2025, toNovember)).isTrue();
    }

    @Test
    void theFirstDecreeIsABaseDecree() {
        assertThat(DecreeYear.problem(decree("2025-base", 2025, Optional.of(ISSUED)), Optional.empty()))
                .isEmpty();
        assertThat(DecreeYear.problem(decree("2025-r1", 2025, Optional.of(ISSUED)), Optional.empty()))
                .isPresent();
    }

    @ParameterizedTest(name = "asked on {0}: known by its issue {1}, without a date of issue {2}")
    @CsvSource({
        "2025-08-06, false, false",
        "2025-08-07, true, false",
        "2025-08-17, true, false",
        "2025-08-18, true, true",
        "2025-08-19, true, true",
    })
    void aDayIsKnownFromTheIssueOfItsDecreeOrElseWhenItComes(LocalDate asked, boolean issued, boolean undated) {
        HolidayDecree.Change change = new HolidayDecree.Change(HolidayDecree.Action.ADD, LEAVE);
        HolidayDecree dated = new HolidayDecree("2025-r1", 2025, Optional.of(ISSUED), "SKB", List.of(change));
        HolidayDecree without = new HolidayDecree("2025-r1", 2025, Optional.empty(), "SKB", List.of(change));

        assertThat(dated.isKnown(change, asked)).isEqualTo(issued);
        assertThat(dated.isIssuedBy(asked)).isEqualTo(issued);
        assertThat(dated.asKnownOn(asked).changes()).hasSize(issued ? 1 : 0);
        assertThat(without.isKnown(change, asked)).isEqualTo(undated);
        assertThat(without.isIssuedBy(asked)).isFalse();
    }

    @Test
    void aDecreeThatMakesAYearKnownHasItsDateAndADecreeDaysOfItsYearAlone() {
        assertThatThrownBy(() -> decree("2025-base", 2025, Optional.empty())).isInstanceOf(PpidException.class);
        assertThatCode(() -> decree("2025-r1", 2025, Optional.empty())).doesNotThrowAnyException();
        List<HolidayDecree.Change> changes = List.of(new HolidayDecree.Change(HolidayDecree.Action.ADD, LEAVE));
        assertThatThrownBy(() -> new HolidayDecree("2026-r1", 2026, Optional.of(ISSUED), "SKB", changes))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("2025-08-18");
    }

    @ParameterizedTest
    @EnumSource(HolidayDecree.Action.class)
    void anActionIsReadBackFromItsCode(HolidayDecree.Action action) {
        assertThat(HolidayDecree.Action.of(action.code())).isEqualTo(action);
    }

    @ParameterizedTest
    @EnumSource(HolidayKind.class)
    void aKindIsReadBackFromItsCode(HolidayKind kind) {
        assertThat(HolidayKind.of(kind.code())).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(HolidayStatus.class)
    void aStatusIsReadBackFromItsCode(HolidayStatus status) {
        assertThat(HolidayStatus.of(status.code())).isEqualTo(status);
    }
}
