package id.go.bekasikota.ppid.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.TestData;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The expectations of other freedom-of-information systems, each with its own holidays and weekend. */
class PeerVectorsTest {

    static List<Map<String, String>> vectors() {
        return TestData.csv("peer-vectors.csv", "id", "op", "start", "n_or_end", "holidays_key", "weekend", "expected");
    }

    @Test
    void allVectorsOfThePeersAreThere() {
        assertThat(vectors()).hasSize(40);
        assertThat(vectors().stream().map(row -> cell(row, "op")).distinct())
                .containsExactlyInAnyOrder(
                        "addWorking", "addCalendarRoll", "rollForward", "rollThenAdd", "countWorking");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aPeersExpectationHoldsHereToo(Map<String, String> row) {
        WorkingCalendar calendar = calendar(row);
        LocalDate start = LocalDate.parse(cell(row, "start"));
        String operand = cell(row, "n_or_end");

        String actual = switch (cell(row, "op")) {
            case "addWorking" ->
                calendar.shift(start, Integer.parseInt(operand)).toString();
            case "addCalendarRoll" ->
                calendar.rollForward(start.plusDays(Long.parseLong(operand))).toString();
            case "rollForward" -> calendar.rollForward(start).toString();
            case "rollThenAdd" ->
                calendar.shift(calendar.rollForward(start), Integer.parseInt(operand))
                        .toString();
            case "countWorking" -> Integer.toString(calendar.count(start, LocalDate.parse(operand)));
            default -> throw new IllegalArgumentException(cell(row, "op"));
        };

        assertThat(actual).as(row.toString()).isEqualTo(cell(row, "expected"));
    }

    private static WorkingCalendar calendar(Map<String, String> row) {
        Set<DayOfWeek> weekend = switch (cell(row, "weekend")) {
            case "SatSun" -> EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            case "none" -> EnumSet.noneOf(DayOfWeek.class);
            default -> throw new IllegalArgumentException(cell(row, "weekend"));
        };
        return WorkingCalendar.of(Coverage.years(2000, 2030), holidays(cell(row, "holidays_key")))
                .withWeekend(weekend);
    }

    private static List<Holiday> holidays(String key) {
        Stream<Map<String, String>> rows = TestData.csv("peer-holidays.csv", "key", "date").stream();
        List<Holiday> holidays = rows.filter(row -> cell(row, "key").equals(key))
                .map(row -> SampleCalendar.dayOff(cell(row, "date")))
                .toList();
        assertThat(holidays.isEmpty()).isEqualTo(key.equals("NONE"));
        return holidays;
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
