package id.go.bekasikota.ppid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.TestData;
import id.go.bekasikota.ppid.calendar.HolidayFile;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.law.ProvesReading;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.NonWorkingReceipt;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Faults that were reported of other systems, each row as {@code due elapsed}. */
class FieldCasesTest {
    private static final Deadlines STATUTE = Deadlines.indonesia();
    private static final Deadlines ROLL = STATUTE.under(LawPolicy.statute().with(NonWorkingReceipt.ROLL));

    private static List<String> dues(String file, Deadlines deadlines) {
        return TestData.csv("field/" + file, "id", "rule", "trigger_date").stream()
                .map(row -> due(row, deadlines))
                .toList();
    }

    private static String due(Map<String, String> row, Deadlines deadlines) {
        DeadlineRule rule = StatutoryDeadlines.find(cell(row, "rule")).orElseThrow();
        Deadline deadline = deadlines.of(rule, LocalDate.parse(cell(row, "trigger_date")));
        String elapsed =
                deadline.elapsed().isPresent() ? " " + deadline.elapsed().getAsInt() : "";
        return deadline.due() + elapsed;
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static Deadlines knownOn(String date) {
        return STATUTE.with(WorkingCalendar.indonesiaAsKnownOn(LocalDate.parse(date)));
    }

    private static Deadlines over(String holidays) {
        return STATUTE.with(HolidayFile.read(TestData.open("field/" + holidays), holidays));
    }

    @Test
    void aLateHolidayReachesTheRequestsAlreadyOpenFromTheDayOfItsDecree() {
        assertThat(dues("K01.csv", knownOn("2025-08-06")))
                .containsExactly("2025-08-18 10", "2025-08-19 10", "2025-08-15 10");
        assertThat(dues("K01.csv", knownOn("2025-08-07")))
                .containsExactly("2025-08-19 10", "2025-08-20 10", "2025-08-15 10");
    }

    @Test
    void twoHolidayFilesDifferByTheLateHolidayAlone() {
        assertThat(dues("K01.csv", over("K01.old.tsv"))).isEqualTo(dues("K01.csv", knownOn("2025-08-06")));
        assertThat(dues("K01.csv", over("K01.new.tsv"))).isEqualTo(dues("K01.csv", knownOn("2025-08-07")));
    }

    @Test
    void commemorationsAreNoDaysOff() {
        assertThat(dues("K04.csv", STATUTE))
                .containsExactly("2025-04-21 10", "2025-10-02 10", "2025-11-10 10", "2025-06-04 3");
    }

    @Test
    void beyondTheLastKnownYearThereIsNoGuess() {
        String coverage = " coverage: calendar known from 2010-01-01 to 2027-12-31";

        assertThat(dues("K06.csv", STATUTE))
                .containsExactly(
                        "2027-12-31 10",
                        "after" + coverage,
                        "before" + coverage,
                        "after" + coverage,
                        "before" + coverage,
                        "2028-03-31",
                        "2030-05-15");
    }

    @Test
    @ProvesReading("non-working-receipt next-day")
    void receiptOnADayOffCountsFromTheNextDay() {
        assertThat(dues("K09.csv", STATUTE))
                .containsExactly(
                        "2025-04-22 10",
                        "2025-04-22 10",
                        "2025-04-22 10",
                        "2025-04-22 10",
                        "2025-09-26 10",
                        "2025-09-26 10",
                        "2025-09-29 10");
    }

    @Test
    @ProvesReading("non-working-receipt roll")
    void receiptOnADayOffRolledCountsOneDayMore() {
        assertThat(dues("K09.csv", ROLL))
                .containsExactly(
                        "2025-04-23 11",
                        "2025-04-23 11",
                        "2025-04-23 11",
                        "2025-04-23 11",
                        "2025-09-29 11",
                        "2025-09-29 11",
                        "2025-09-29 10");
    }

    @Test
    void monthsAndYearsAreClippedAndNoEndIsRolledUnderAnyPolicy() {
        List<String> expected = List.of(
                "2054-02-28",
                "2024-02-29 123",
                "2025-02-28 122",
                "2026-03-31 55",
                "2026-06-30 112",
                "2025-04-18 8",
                "2025-03-29 9",
                "2028-03-31");

        assertThat(dues("K13.csv", STATUTE)).isEqualTo(expected);
        assertThat(dues("K13.csv", ROLL)).isEqualTo(expected);
        assertThat(dues("K13.csv", ROLL.under(ROLL.policy().withCutoff(LocalTime.of(8, 0)))))
                .isEqualTo(expected);
    }

    @Test
    void aDayThatStandsTwiceInAListIsOneDayOff() {
        assertThat(dues("K11.csv", over("K11.tsv"))).containsExactly("2021-05-19 10", "2021-05-19 3");
    }

    private static final List<String> K10 =
            List.of("2027-04-15 10", "2011-09-12 10", "2018-06-29 10", "2011-01-04 10", "2027-04-15 10");

    @Test
    void askingForALateYearFirstHidesNoEarlierHoliday() {
        assertThat(dues("K10.csv", STATUTE)).isEqualTo(K10);
    }

    @Test
    void severalThreadsAskingInAnyOrderGetTheSameAnswers() throws Exception {
        List<Map<String, String>> rows = TestData.csv("field/K10.csv", "id", "rule", "trigger_date");
        Map<String, String> expected = IntStream.range(0, rows.size())
                .boxed()
                .collect(Collectors.toMap(i -> cell(rows.get(i), "trigger_date"), K10::get, (one, same) -> one));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<String>>> wrong = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                List<Map<String, String>> shuffled = new ArrayList<>(rows);
                Collections.rotate(shuffled, i);
                Deadlines deadlines = i % 20 == 0 ? knownOn("9999-12-31") : STATUTE;
                wrong.add(threads.submit(() -> shuffled.stream()
                        .filter(row -> !due(row, deadlines).equals(expected.get(cell(row, "trigger_date"))))
                        .map(Map::toString)
                        .toList()));
            }
            for (Future<List<String>> answer : wrong) {
                assertThat(answer.get()).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
