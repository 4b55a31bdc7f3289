package id.go.bekasikota.ppid.examples.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.Coverage;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Columns of text, and the texts of days. */
class TextTableTest {

    @Test
    void columnsAreAlignedAndNoLineEndsWithABlank() {
        assertThat(TextTable.of(List.of(List.of("a", "bbb", ""), List.of("aaa", "", "c"), List.of("", "b", ""))))
                .isEqualTo("  a    bbb\n  aaa       c\n       b");
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsOneCharacter() {
        assertThat(TextTable.of(List.of(List.of("😀", "x"), List.of("a", "y")))).isEqualTo("  😀  x\n  a  y");
    }

    @Test
    void noRowsAreNoText() {
        assertThat(TextTable.of(List.of())).isEmpty();
    }

    @Property(tries = 200)
    void theTextOfADayIsItsIsoTextInsideTheCalendarAndOutside(@ForAll @IntRange(min = -800, max = 40_000) int offset) {
        for (Coverage coverage : List.of(Coverage.years(2010, 2012), Coverage.years(1, 9999))) {
            DayTexts texts = new DayTexts(coverage);
            LocalDate day = coverage.first().plusDays(offset);

            assertThat(texts.of(day)).isEqualTo(day.toString());
            assertThat(texts.of(day)).as("a second time").isEqualTo(day.toString());
        }
    }
}
