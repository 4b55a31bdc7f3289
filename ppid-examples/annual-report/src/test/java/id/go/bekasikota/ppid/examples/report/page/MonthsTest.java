package id.go.bekasikota.ppid.examples.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.examples.report.chart.Bar;
import id.go.bekasikota.ppid.law.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MonthsTest {
    private static final PageWords WORDS = new PageWords(Language.INDONESIAN);

    @Test
    void monthsWithoutRequestsAreListed() {
        Months months = Months.of(WORDS, DateRange.year(2025), Map.of("2025-02", 4L));
        assertThat(months.counted().counts())
                .hasSize(12)
                .containsEntry("Februari 2025", 4L)
                .containsEntry("Desember 2025", 0L);
    }

    @Test
    void manyMonthsAreDrawnByYear() {
        DateRange years = new DateRange(LocalDate.of(2023, 7, 1), LocalDate.of(2025, 6, 30));
        Months months = Months.of(WORDS, years, Map.of("2023-07", 1L, "2024-01", 2L, "2024-12", 3L));
        assertThat(months.chart().orElseThrow().bars()).extracting(Bar::label).containsExactly("2023", "2024", "2025");
        assertThat(months.chart().orElseThrow().bars()).extracting(Bar::value).containsExactly(1L, 5L, 0L);
    }

    @Test
    void aThirteenthMonthIsToldFromTheFirst() {
        DateRange period = new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 31));
        List<String> labels = Months.of(WORDS, period, Map.of("2025-01", 1L)).chart().orElseThrow().bars().stream()
                .map(Bar::label)
                .toList();
        assertThat(labels).hasSize(13).startsWith("Jan 24").endsWith("Jan 25");
    }

    @Test
    void nothingIsNotDrawn() {
        assertThat(Months.of(WORDS, DateRange.year(2025), Map.of()).chart()).isEmpty();
    }
}
