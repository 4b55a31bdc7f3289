package id.go.bekasikota.ppid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.table.CsvInput;
import id.go.bekasikota.ppid.table.CsvRow;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The vectors published for other systems, whose due dates were computed twice in other ways. */
class GoldenDeadlinesTest {
    private static final List<String> COLUMNS = List.of("id", "rule", "trigger_date", "due_date");

    private static InputStream open(String file) {
        String path = "/META-INF/ppid/vectors/" + file;
        return Objects.requireNonNull(GoldenDeadlinesTest.class.getResourceAsStream(path), path);
    }

    private static List<CsvRow> rows() throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvInput input = CsvInput.read(open("deadlines-1.csv"), "deadlines-1.csv", COLUMNS)) {
            assertThat(input.header().names()).isEqualTo(COLUMNS);
            for (Optional<CsvRow> row = input.next(); row.isPresent(); row = input.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    @Test
    @Proves({
        "PERKI 1/2013 Pasal 17 ayat (4)",
        "PERKI 1/2013 Pasal 18 ayat (3)",
        "PERKI 1/2013 Pasal 38",
        "PERKI 1/2021 Pasal 56 ayat (1)",
        "Perma 2/2011 Pasal 1 angka 11"
    })
    void everyVectorIsReproduced() throws IOException {
        List<CsvRow> rows = rows();

        assertThat(rows).hasSize(1100);
        assertThat(rows).allSatisfy(row -> assertThat(due(row)).as(row.cell(0)).isEqualTo(row.cell(3)));
    }

    private static String due(CsvRow row) {
        DeadlineRule rule = StatutoryDeadlines.find(row.cell(1)).orElseThrow();
        return Deadlines.indonesia()
                .of(rule, LocalDate.parse(row.cell(2)))
                .due()
                .known()
                .map(LocalDate::toString)
                .orElse("");
    }

    @Test
    void theSchemaDescribesTheFile() throws IOException {
        JsonNode schema = new JsonMapper().readTree(open("deadlines-1.schema.json"));
        List<String> fields = new ArrayList<>();
        schema.at("/schema/fields")
                .forEach(field -> fields.add(field.at("/name").asText()));
        Coverage coverage = WorkingCalendar.indonesia().coverage();

        assertThat(fields).isEqualTo(COLUMNS);
        assertThat(schema.at("/path").asText()).isEqualTo("deadlines-1.csv");
        assertThat(schema.at("/policy/name").asText())
                .isEqualTo(LawPolicy.statute().name());
        assertThat(schema.at("/calendar/first").asText())
                .isEqualTo(coverage.first().toString());
        assertThat(schema.at("/calendar/last").asText())
                .isEqualTo(coverage.last().toString());
        Set<String> ids = new HashSet<>();
        assertThat(rows()).allSatisfy(row -> assertThat(row.cell(0)).matches("[A-Z][0-9]{4}"));
        assertThat(rows()).allMatch(row -> ids.add(row.cell(0)));
    }
}
