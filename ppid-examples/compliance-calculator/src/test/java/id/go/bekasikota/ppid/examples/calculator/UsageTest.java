package id.go.bekasikota.ppid.examples.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the program is called, and what it says when it is called wrongly. */
class UsageTest {
    private static final String[] EXPLAIN = {"explain", "--rule", "request.reply", "--trigger", "2025-03-26"};

    private static Outcome explain(String... more) {
        List<String> args = new ArrayList<>(List.of(EXPLAIN));
        args.addAll(List.of(more));
        return InProcess.english(args.toArray(new String[0]));
    }

    @ParameterizedTest(name = "{0} --help ends with 0")
    @ValueSource(strings = {"due", "explain", "timeline", "compare", "impact"})
    void helpIsNoFault(String command) {
        assertThat(InProcess.run(command, "--help").endsWith(0).out())
                .startsWith("Pemakaian: compliance-calculator " + command);
        assertThat(InProcess.run("--help").endsWith(0).out()).contains("  " + command + " ");
    }

    @Test
    void aCommandIsNeeded() {
        InProcess.run().isRefused("perintah belum diberikan");
        InProcess.run("hitung").isRefused("hitung");
        InProcess.english("due").isRefused("--in");
        InProcess.run("--in", "x.csv", "due").isRefused("--in");
    }

    @Test
    void anOptionStandsOnce() {
        explain("--lang=id", "--lang=en").isRefused("--lang");
        InProcess.due(List.of("id,rule,trigger_date"), "--strict", "--strict").isRefused("--strict");
        explain("--lang").isRefused("--lang");
        explain("--bahasa", "id").isRefused("--bahasa");
        explain("sisa").isRefused("sisa");
    }

    @Test
    void aValueThatBeginsWithAnAtSignIsAValue() {
        InProcess.english("due", "--in", "@events").isRefused("@events: there is no such file");
    }

    @Test
    void anUnknownRuleNamesTheRules() {
        InProcess.english("explain", "--rule", "no.such", "--trigger", "2025-03-26")
                .isRefused("no.such", "request.reply", "breach.notify");
    }

    @Test
    void aDateOutsideTheCalendarIsNoAnswer() {
        InProcess.english("explain", "--rule", "request.reply", "--trigger", "2028-01-03")
                .isRefused("2028-01-03", "calendar known from 2010-01-01 to 2027-12-31");
        InProcess.english("explain", "--rule", "request.reply", "--trigger", "2027-12-17")
                .isRefused("2027-12-17");
        InProcess.english("compare", "--received", "2027-12-10").isRefused("calendar known from");
        InProcess.english("compare", "--received", "2009-12-31").isRefused("calendar known from");
        explain("--as-known-on", "2024-01-01").isRefused("calendar known from 2010-01-01 to 2024-12-31");
    }

    @Test
    void aTableHasNoCalendarForm() {
        InProcess.english("compare", "--received", "2025-03-26", "--format", "ics")
                .isRefused("text, json");
    }

    @Test
    void anImpactNeedsBothListsOfHolidays() {
        InProcess.english("impact", "--in", "a.csv", "--old", "b").isRefused("--new");
        InProcess.english("impact", "--in", "a.csv", "--old", "tiada.tsv", "--new", "c")
                .isRefused("tiada.tsv");
    }

    @Test
    void completenessIsNeededWhereTheClockStartsWithIt() {
        InProcess.english("timeline", "--received", "2025-03-26", "--clock-start", "complete")
                .isRefused("--complete");
        InProcess.english("timeline", "--received", "2025-03-26", "--complete", "2025-03-25")
                .isRefused("2025-03-25");
        InProcess.english("compare", "--received", "2025-03-26", "--complete", "2025-03-25")
                .isRefused("2025-03-25");
    }

    @Test
    void datesAndTimesOnTheCommandLineAreStrict() {
        InProcess.english("timeline", "--received", "26/03/2025").isRefused("--received", "yyyy-MM-dd");
        explain("--time", "9:30").isRefused("--time", "HH:mm");
        InProcess.english("explain", "--rule", "data.access", "--trigger", "2025-03-26")
                .isRefused("needs the time");
    }

    @Test
    void warningsDoNotDrownTheOneLineOfAFailure() {
        Outcome outcome = InProcess.english(
                "id,rule,trigger_date,\n1,request.reply,\"2025".getBytes(StandardCharsets.UTF_8), "due", "--in", "-");

        outcome.isRefused("standard input");
    }
}
