package id.go.bekasikota.ppid.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.law.PpidException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both ends belong to what a calendar knows, and to a span of days. */
class CoverageTest {
    private static final Coverage YEAR = Coverage.years(2025, 2025);
    private static final DateRange RANGE = DateRange.year(2025);

    @ParameterizedTest
    @CsvSource({
        "2024-12-31, false",
        "2025-01-01, true",
        "2025-06-15, true",
        "2025-12-31, true",
        "2026-01-01, false",
    })
    void bothEndsAreIncluded(LocalDate day, boolean contained) {
        assertThat(YEAR.contains(day)).isEqualTo(contained);
        assertThat(RANGE.contains(day)).isEqualTo(contained);
    }

    @Test
    void oneDayIsASpan() {
        LocalDate day = LocalDate.of(2025, 3, 3);

        assertThat(new DateRange(day, day).contains(day)).isTrue();
        assertThat(new Coverage(day, day).contains(day)).isTrue();
        assertThatThrownBy(() -> new DateRange(day, day.minusDays(1))).isInstanceOf(PpidException.class);
        assertThatThrownBy(() -> new Coverage(day, day.minusDays(1))).isInstanceOf(PpidException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2025, 9999})
    void aYearRunsFromItsFirstToItsLastDay(int year) {
        assertThat(Coverage.years(year, year))
                .isEqualTo(new Coverage(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        assertThat(DateRange.year(year)).isEqualTo(new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_000})
    void aYearOutsideOneTo9999IsRefused(int year) {
        assertThatThrownBy(() -> DateRange.year(year)).isInstanceOf(PpidException.class);
        assertThatThrownBy(() -> Coverage.years(year, 2025)).isInstanceOf(PpidException.class);
        assertThatThrownBy(() -> Coverage.years(2025, year)).isInstanceOf(PpidException.class);
    }

    @ParameterizedTest(name = "2025 and {0} to {1}: {2} to {3}")
    @CsvSource({
        "2024-01-01, 2026-12-31, 2025-01-01, 2025-12-31",
        "2025-02-01, 2025-11-30, 2025-02-01, 2025-11-30",
        "2025-01-01, 2025-12-31, 2025-01-01, 2025-12-31",
        "2025-12-31, 2026-12-31, 2025-12-31, 2025-12-31",
        "2024-01-01, 2025-01-01, 2025-01-01, 2025-01-01",
    })
    void whatTwoCalendarsBothKnowIsKnown(LocalDate first, LocalDate last, LocalDate from, LocalDate to) {
        assertThat(YEAR.and(new Coverage(first, last))).isEqualTo(new Coverage(from, to));
        assertThat(new Coverage(first, last).and(YEAR)).isEqualTo(new Coverage(from, to));
    }

    @Test
    void calendarsThatMeetOnNoDayDoNotCombine() {
        Coverage next = Coverage.years(2026, 2026);

        assertThatThrownBy(() -> YEAR.and(next))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("no day");
        assertThatThrownBy(() -> next.and(YEAR))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("no day");
    }

    // 1 November is the sixtieth day before 31 December
    @ParameterizedTest
    @CsvSource({"2025-10-31, false", "2025-11-01, true", "2025-12-31, true", "2026-01-01, false", "2024-12-31, false"})
    void theEndIsNearFromTheSixtiethDayBeforeItToTheEnd(LocalDate day, boolean soon) {
        assertThat(YEAR.endsSoonAfter(day)).isEqualTo(soon);
    }
}
