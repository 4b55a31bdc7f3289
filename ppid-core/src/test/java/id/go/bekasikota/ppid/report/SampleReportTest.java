package id.go.bekasikota.ppid.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.register.Register;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report of the sample register, path by path, with the clock from receipt and from completeness. */
class SampleReportTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({"RECEIPT,register-sample.report-2025.json", "COMPLETE,register-sample.report-2025-complete.json"})
    @Proves({
        "UU 14/2008 Pasal 12",
        "PERKI 1/2021 Pasal 56 ayat (4) huruf c",
        "PERKI 1/2021 Pasal 57 ayat (2)",
        "PERKI 1/2021 Pasal 57 ayat (3)"
    })
    void everyPathOfTheSampleReportIsReproduced(ClockStart clockStart, String expected) throws IOException {
        ServiceReport report = Register.file("register-sample.csv", clockStart).report(DateRange.year(2025));

        List<String> differences = new ArrayList<>();
        compare(
                "",
                JSON.readTree(SampleReportTest.class.getResourceAsStream("/register/" + expected)),
                JSON.readTree(PpidJson.write(report)),
                differences);

        assertThat(differences).isEmpty();
    }

    /** Compares what is expected; top-level objects beyond it are allowed. */
    private static void compare(String path, JsonNode expected, JsonNode actual, List<String> differences) {
        if (expected.isObject() && actual.isObject()) {
            if (!path.isEmpty() && expected.size() != actual.size()) {
                differences.add(path + " has other fields");
            }
            expected.fieldNames()
                    .forEachRemaining(
                            name -> compare(path + "." + name, expected.get(name), actual.path(name), differences));
        } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(path + "[" + i + "]", expected.get(i), actual.get(i), differences);
            }
        } else if (!same(expected, actual)) {
            differences.add(path + ": expected " + expected + " but was " + actual);
        }
    }

    private static boolean same(JsonNode expected, JsonNode actual) {
        boolean numbers = expected.isNumber() && actual.isNumber();
        return numbers ? expected.decimalValue().compareTo(actual.decimalValue()) == 0 : expected.equals(actual);
    }
}
