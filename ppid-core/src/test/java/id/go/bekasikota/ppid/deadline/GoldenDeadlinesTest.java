package id.go.bekasikota.ppid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.TestData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The due dates of golden-deadlines.csv, computed twice in other ways, under the default policy. */
class GoldenDeadlinesTest {

    @Test
    void everyGoldenDeadlineIsReproduced() {
        List<Map<String, String>> rows = TestData.csv("golden-deadlines.csv", "id", "rule", "trigger_date", "due_date");
        assertThat(rows).hasSize(1100);

        Map<String, String> wrong = rows.stream()
                .filter(row -> !due(row).equals(row.get("due_date")))
                .collect(Collectors.toMap(row -> String.valueOf(row.get("id")), row -> row + " but was " + due(row)));

        assertThat(wrong).isEmpty();
    }

    private static String due(Map<String, String> row) {
        DeadlineRule rule =
                StatutoryDeadlines.find(String.valueOf(row.get("rule"))).orElseThrow();
        return Deadlines.indonesia()
                .of(rule, LocalDate.parse(String.valueOf(row.get("trigger_date"))))
                .due()
                .known()
                .map(LocalDate::toString)
                .orElse("");
    }
}
