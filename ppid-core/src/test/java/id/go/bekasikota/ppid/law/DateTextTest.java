package id.go.bekasikota.ppid.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-04-21 | Senin, 21 April 2025 | Monday, 21 April 2025",
                "2025-08-01 | Jumat, 1 Agustus 2025 | Friday, 1 August 2025",
                "2024-02-29 | Kamis, 29 Februari 2024 | Thursday, 29 February 2024",
                "0001-01-01 | Senin, 1 Januari 0001 | Monday, 1 January 0001",
                "0987-12-31 | Senin, 31 Desember 0987 | Monday, 31 December 0987",
                "9999-12-31 | Jumat, 31 Desember 9999 | Friday, 31 December 9999",
            })
    void aWholeDateIsWrittenAsInALetter(LocalDate date, String indonesian, String english) {
        assertThat(DateText.full(date, Language.INDONESIAN)).isEqualTo(indonesian);
        assertThat(DateText.full(date, Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void dayAndMonthLeaveOutTheYear() {
        assertThat(DateText.dayAndMonth(LocalDate.of(2025, 5, 1), Language.INDONESIAN))
                .isEqualTo("1 Mei");
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void everyWeekdayHasItsName(DayOfWeek day) {
        LocalDate date = LocalDate.of(2025, 9, 7).plusDays(day.getValue());

        assertThat(DateText.weekday(date, Language.ENGLISH))
                .isEqualTo(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        assertThat(DateText.weekday(date, Language.INDONESIAN))
                .isEqualTo(day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag("id")));
    }

    @ParameterizedTest
    @EnumSource(Month.class)
    void everyMonthHasItsName(Month month) {
        assertThat(DateText.month(month.getValue(), Language.ENGLISH))
                .isEqualTo(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        assertThat(DateText.month(month.getValue(), Language.INDONESIAN))
                .isEqualTo(month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag("id")));
    }
}
