package id.go.bekasikota.ppid.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-16", "0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29", "2025-04-30"})
    void aDateInIsoFormIsRead(String text) {
        assertThat(IsoDates.date(text)).contains(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-1-2",
                "+12025-01-02",
                "-2025-01-02",
                "20250102",
                "2025-02-29",
                "1900-02-29",
                "2025-04-31",
                "\u0662\u0660\u0662\u0665-01-02",
                "2025-01-02T00:00",
                "02/01/2025",
                "",
                " 2025-01-02",
                "2025-01-02 ",
                "0000-01-01",
                "-001-01-01",
                "+025-01-02",
                "2025-00-01",
                "2025-13-01",
                "2025-01-00",
                "2025-01-32",
                "2025/01/02",
                "2025\u201301\u201302",
                "2025-01-0\uff12",
                "25-01-02",
                "2025-01--2",
                "2025-001-2",
                "abcd-ef-gh"
            })
    void anyOtherFormAndAnyOtherDayIsNoDate(String text) {
        assertThat(IsoDates.date(text)).isEmpty();
    }

    @Test
    void theFieldFileOfLooseDatesHasOneGoodRowOfNine() {
        Csv csv = Csv.field("K16.csv", "id", "rule", "trigger_date");

        assertThat(csv.cells().stream().filter(row -> IsoDates.date(row.get(2)).isPresent()))
                .containsExactly(List.of("9", "request.reply", "2025-01-02"));
        assertThat(csv.cells()).hasSize(9);
    }

    @ParameterizedTest
    @CsvSource({"00:00, 00:00:00", "08:05, 08:05:00", "23:59, 23:59:00", "09:30:15, 09:30:15", "23:59:59, 23:59:59"})
    void aTimeOfDayIsReadWithOrWithoutSeconds(String text, LocalTime time) {
        assertThat(IsoDates.time(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8:05",
                "08.05",
                "24:00",
                "08:60",
                "08:05:60",
                "08:05:1",
                "0805",
                "08:05:01.5",
                "08:05Z",
                "+8:05",
                "-1:05",
                "08:05 ",
                "\u0660\u0668:05",
                "08:05-30",
                "8:05:00",
                "08-05"
            })
    void anyOtherFormIsNoTime(String text) {
        assertThat(IsoDates.time(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025, 0, 1", "2025, 1, 0", "0, 1, 1", "10000, 1, 1", "2025, 2, 29", "2025, -1, 1", "-1, 1, 1"})
    void partsOfNoDayAreNoDate(int year, int month, int day) {
        assertThat(IsoDates.date(year, month, day)).isEmpty();
    }

    @Test
    void digitsAreAsciiOnly() {
        assertThat(IsoDates.digits("a042", 1, 4)).isEqualTo(42);
        assertThat(IsoDates.digits("0\u0664", 0, 2)).isEqualTo(-1);
        assertThat(IsoDates.digits("-4", 0, 2)).isEqualTo(-1);
    }
}
