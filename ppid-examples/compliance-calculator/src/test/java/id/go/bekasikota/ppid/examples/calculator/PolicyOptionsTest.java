package id.go.bekasikota.ppid.examples.calculator;

import static id.go.bekasikota.ppid.examples.calculator.InProcess.due;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each reading of the law and each calendar that can be chosen. */
class PolicyOptionsTest {
    private static final List<String> ONE = List.of("id,rule,trigger_date", "1,request.reply,2025-03-26");

    private static String timed(String date, String time, String... options) {
        Outcome outcome =
                due(List.of("id,rule,trigger_date,trigger_time", "1,request.reply," + date + "," + time), options);
        return outcome.column("due_date").get(0) + outcome.column("error").get(0);
    }

    @Test
    void clockStartChangesNothingInDue() {
        assertThat(due(ONE, "--clock-start", "complete").out()).isEqualTo(due(ONE).out());
    }

    @Test
    void collectiveLeaveMayBeWorked() {
        Outcome outcome = due(ONE, "--collective-leave=working");

        assertThat(outcome.column("due_date")).containsExactly("2025-04-11");
        assertThat(outcome.column("elapsed_from_trigger")).containsExactly("10");
    }

    @Test
    void afterTheCutoffFridayIsDueAfterSaturday() {
        String[] cutoff = {"--cutoff", "15:00"};

        assertThat(timed("2025-09-12", "15:00", cutoff)).isEqualTo("2025-09-26");
        assertThat(timed("2025-09-12", "15:00:01", cutoff)).isEqualTo("2025-09-29");
        assertThat(timed("2025-09-12", "17:00", cutoff)).isEqualTo("2025-09-29");
        assertThat(timed("2025-09-13", "17:00", cutoff)).as("Saturday").isEqualTo("2025-09-26");
    }

    @Test
    void theTimeIsLookedAtOnWorkingDaysOnly() {
        String[] cutoff = {"--cutoff", "15:00"};

        assertThat(timed("2025-09-12", "", cutoff)).isEqualTo("2025-09-26");
        assertThat(timed("2025-09-12", "3 sore", cutoff)).contains("\"3 sore\" is no time");
        assertThat(timed("2025-09-13", "3 sore", cutoff)).isEqualTo("2025-09-26");
        assertThat(timed("2028-01-03", "3 sore", cutoff)).contains("calendar known from");
    }

    @Test
    void rollAndCutoffDoNotTouchWhatIsCountedBackwards() {
        Outcome outcome = due(
                List.of(
                        "id,rule,trigger_date,trigger_time",
                        "1,dispute.summons,2025-09-14,x",
                        "2,dispute.summons,2025-09-12,17:00"),
                "--non-working-receipt=roll",
                "--cutoff=08:00");

        assertThat(outcome.column("due_date")).containsExactly("2025-09-10", "2025-09-09");
    }

    @Test
    void aCutoffWithoutTimesIsWarnedOf() {
        Outcome outcome = due(ONE, "--cutoff", "15:00").endsWith(0);

        assertThat(outcome.column("due_date")).containsExactly("2025-04-21");
        assertThat(outcome.err()).isEqualTo("warning: --cutoff has no effect: the input has no column trigger_time\n");
    }

    @Test
    void aCalendarOfAnEarlierDayEndsWithItsLastDecreedYear() {
        assertThat(due(ONE, "--as-known-on", "2024-10-13").column("error").get(0))
                .contains("calendar known from 2010-01-01 to 2024-12-31");
    }

    @ParameterizedTest(name = "{0} {1} is refused with {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "--clock-start         | now        | receipt, complete",
                "--collective-leave    | on         | off, working",
                "--non-working-receipt | next       | next-day, roll",
                "--csv                 | ods        | standard, excel",
                "--cutoff              | 15         | expected HH:mm",
                "--cutoff              | 15:00:00   | expected HH:mm",
                "--cutoff              | 24:00      | expected HH:mm",
                "--cutoff              | @15        | expected HH:mm",
                "--as-known-on         | 07/08/2025 | expected yyyy-MM-dd",
                "--as-known-on         | 2009-08-06 | 2009-08-07",
                "--holidays            | /no/such   | /no/such",
                "--holidays            | ''         | is empty",
            })
    void anUnknownValueNamesWhatIsAccepted(String option, String value, String expected) {
        due(ONE, option, value).isRefused(expected);
    }

    @Test
    void aFileOfHolidaysKnowsNoDatesOfIssue() {
        due(ONE, "--as-known-on", "2025-01-01", "--holidays", InProcess.file("field/K11.tsv"))
                .isRefused("--as-known-on", "--holidays");
    }

    @Test
    void aBrokenFileOfHolidaysNamesItsLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("libur.tsv");
        Files.writeString(file, "date\tkind\tname_id\n2025-01-01\tnational\tTahun Baru\n2025-01-02\tcuti\tX\n");
        due(ONE, "--holidays", file.toString()).isRefused("libur.tsv", "line 3", "\"cuti\"", "collective_leave");

        Files.writeString(file, "date\tkind\tname_id\n");
        due(ONE, "--holidays", file.toString()).isRefused("libur.tsv", "holds no day");
    }
}
