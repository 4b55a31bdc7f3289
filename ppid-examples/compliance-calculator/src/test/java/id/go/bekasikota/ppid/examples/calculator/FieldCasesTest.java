package id.go.bekasikota.ppid.examples.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults that others met in the field, each under its number. */
class FieldCasesTest {

    private static Outcome due(String name, String... options) {
        List<String> args = new ArrayList<>(List.of("due", "--in", InProcess.file("field/" + name)));
        args.addAll(List.of(options));
        return InProcess.run(args.toArray(new String[0]));
    }

    @Test
    void aLoneCarriageReturnInTheLastColumnMergesNoRows_C02() {
        Outcome outcome = due("C02.csv").endsWith(0);

        assertThat(outcome.column("id")).containsExactly("1", "2", "3", "4");
        assertThat(outcome.column("due_date")).containsExactly("2025-09-22", "2025-09-23", "2025-09-24", "2025-09-25");
        assertThat(outcome.column("catatan")).startsWith("baris satu\rbaris dua");
        assertThat(outcome.column("elapsed_from_trigger")).containsOnly("10");
    }

    @Test
    void aDecreeCountsFromTheDayItWasIssued_K01() {
        assertThat(due("K01.csv", "--as-known-on", "2025-08-06").column("due_date"))
                .containsExactly("2025-08-18", "2025-08-19", "2025-08-15");
        assertThat(due("K01.csv", "--as-known-on", "2025-08-07").column("due_date"))
                .containsExactly("2025-08-19", "2025-08-20", "2025-08-15");
    }

    @Test
    void commemorationsAreWorkingDays_K04() {
        Outcome outcome = due("K04.csv").endsWith(0);

        assertThat(outcome.column("due_date")).containsExactly("2025-04-21", "2025-10-02", "2025-11-10", "2025-06-04");
        assertThat(outcome.column("elapsed_from_trigger")).containsExactly("10", "10", "10", "3");
    }

    @Test
    void beyondTheCalendarThereIsNoGuess_K06() {
        Outcome outcome = due("K06.csv").endsWith(0);

        assertThat(outcome.column("due_date"))
                .containsExactly("2027-12-31", "", "", "", "", "2028-03-31", "2030-05-15");
        assertThat(outcome.column("elapsed_from_trigger")).containsExactly("10", "", "", "", "", "", "");
        assertThat(outcome.column("error").subList(1, 5))
                .allMatch(error -> error.contains("calendar known from 2010-01-01 to 2027-12-31"));
        assertThat(outcome.column("legal_basis")).doesNotContain("");
    }

    @Test
    void receiptOnADayOffIsReadAsThePolicySays_K09() {
        assertThat(due("K09.csv").column("due_date"))
                .containsExactly(
                        "2025-04-22",
                        "2025-04-22",
                        "2025-04-22",
                        "2025-04-22",
                        "2025-09-26",
                        "2025-09-26",
                        "2025-09-29");
        Outcome roll = due("K09.csv", "--non-working-receipt", "roll");
        assertThat(roll.column("due_date"))
                .containsExactly(
                        "2025-04-23",
                        "2025-04-23",
                        "2025-04-23",
                        "2025-04-23",
                        "2025-09-29",
                        "2025-09-29",
                        "2025-09-29");
        assertThat(roll.column("elapsed_from_trigger")).containsExactly("11", "11", "11", "11", "11", "11", "10");
    }

    @Test
    void theOrderOfTheRowsChangesNothing_K10() {
        assertThat(due("K10.csv").column("due_date"))
                .containsExactly("2027-04-15", "2011-09-12", "2018-06-29", "2011-01-04", "2027-04-15");
    }

    @Test
    void twoHolidaysOfOneDayAreOneDayOff_K11() {
        Outcome outcome =
                due("K11.csv", "--holidays", InProcess.file("field/K11.tsv")).endsWith(0);

        assertThat(outcome.column("due_date")).containsExactly("2021-05-19", "2021-05-19");
        assertThat(outcome.column("elapsed_from_trigger")).containsExactly("10", "3");
    }

    @Test
    void monthsAndYearsAreClippedAndNeverRolled_K13() {
        List<String> expected = List.of(
                "2054-02-28",
                "2024-02-29",
                "2025-02-28",
                "2026-03-31",
                "2026-06-30",
                "2025-04-18",
                "2025-03-29",
                "2028-03-31");

        assertThat(due("K13.csv").column("due_date")).isEqualTo(expected);
        Outcome other = due("K13.csv", "--non-working-receipt", "roll", "--cutoff", "08:00");
        assertThat(other.column("due_date")).isEqualTo(expected);
        assertThat(other.column("elapsed_from_trigger")).containsExactly("", "123", "122", "55", "112", "8", "9", "");
    }

    @Test
    void looseDatesAreRowErrorsWithTheFormExpected_K16() {
        Outcome outcome = due("K16.csv").endsWith(0);

        assertThat(outcome.column("error").subList(0, 8)).allMatch(error -> error.contains("expected yyyy-MM-dd"));
        assertThat(outcome.column("due_date")).containsExactly("", "", "", "", "", "", "", "", "2025-01-16");
        assertThat(outcome.rows().get(8)).containsEntry("rule", " request.reply ");
        Outcome strict = due("K16.csv", "--strict").endsWith(3);
        assertThat(strict.bytes()).isEqualTo(outcome.bytes());
    }

    @Test
    void whatIsNotAsciiComesOutAsItWentIn_O02() {
        Outcome outcome = due("O02.csv").endsWith(0);

        assertThat(outcome.column("catatan")).containsExactly("Rencana – kota é 😀", "≥ 10");
        assertThat(outcome.out() + outcome.err()).doesNotContain("?");
    }

    @Test
    void cellsWithLineBreaksAndQuotesReadBackEqual_O04() {
        Outcome outcome = due("O04.csv").endsWith(0);

        assertThat(outcome.column("catatan")).containsExactly("baris satu\rbaris dua", "a \"b\"\nc");
        assertThat(outcome.column("lain")).containsExactly("x", "y");
        assertThat(outcome.out()).startsWith("id,").endsWith("\r\n").contains("\"baris satu\rbaris dua\",x\r\n");
    }

    @Test
    void electionDaysAndLeaveTakenBackAreThoseOfTheDecrees_F18() {
        assertThat(due("F18.csv").endsWith(0).column("due_date"))
                .containsExactly(
                        "2024-12-02",
                        "2018-07-02",
                        "2020-12-14",
                        "2024-02-19",
                        "2017-01-05",
                        "2021-12-28",
                        "2019-04-23",
                        "2017-02-20",
                        "2015-12-14");
    }

    @Test
    void aFileOfCarriageReturnsHasRowsAndKeepsThoseInsideQuotes_F20() {
        Outcome outcome = due("F20.csv").endsWith(0);

        assertThat(outcome.column("due_date")).containsExactly("2025-09-22", "2025-09-23");
        assertThat(outcome.column("catatan")).containsExactly("a", "b\rc");
    }

    @Test
    void aColumnWhoseNameIsTakenKeepsItsCells_F22() {
        Outcome outcome = due("F22.csv").endsWith(0);

        assertThat(outcome.out().lines().findFirst())
                .contains("id,rule,trigger_date,due_date,elapsed_from_trigger,legal_basis,error,"
                        + "in_due_date,in_in_due_date,in_error,Error");
        assertThat(outcome.column("in_due_date")).containsExactly("x");
        assertThat(outcome.column("in_in_due_date")).containsExactly("y");
        assertThat(outcome.column("in_error")).containsExactly("z");
        assertThat(outcome.column("Error")).containsExactly("q");
    }

    @Test
    void aReplacedFileKeepsItsModeAndALinkStaysALink_F30(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("o.csv"), "old");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        Path link = Files.createSymbolicLink(folder.resolve("l.csv"), Path.of("target.csv"));

        due("F30.csv", "--out", secret.toString()).endsWith(0);
        due("F30.csv", "--out", link.toString()).endsWith(0);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("target.csv")).hasSameTextualContentAs(secret);
    }
}
