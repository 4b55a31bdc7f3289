package id.go.bekasikota.ppid.examples.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command impact: which open deadlines a new list of days off moves. */
class ImpactTest {
    private static final String OLD = InProcess.file("field/K01.old.tsv");
    private static final String NEW = InProcess.file("field/K01.new.tsv");
    private static final String TIMED = "id,rule,trigger_date,trigger_time";

    private static Outcome impact(List<String> lines, String... options) {
        List<String> args = new ArrayList<>(List.of("impact", "--in", "-", "--old", OLD, "--new", NEW));
        args.addAll(List.of(options));
        byte[] input = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return InProcess.english(input, args.toArray(new String[0]));
    }

    @Test
    void aLateHolidayMovesTwoOfThreeRequests_K01() {
        Outcome outcome = InProcess.english(
                        "impact", "--in", InProcess.file("field/K01.csv"), "--old", OLD, "--new", NEW)
                .endsWith(0);

        assertThat(outcome.out()).startsWith("id,rule,trigger_date,old_due_date,new_due_date,moved_days,reason\r\n");
        assertThat(outcome.column("id")).containsExactly("a", "b");
        assertThat(outcome.column("old_due_date")).containsExactly("2025-08-18", "2025-08-19");
        assertThat(outcome.column("new_due_date")).containsExactly("2025-08-19", "2025-08-20");
        assertThat(outcome.column("moved_days")).containsExactly("1", "1");
        assertThat(outcome.column("reason"))
                .allMatch(reason -> reason.startsWith("Monday, 18 August 2025 is off now ("));
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void aDayTakenBackMovesTheDateForward() {
        Outcome outcome =
                InProcess.english("impact", "--in", InProcess.file("field/K01.csv"), "--old", NEW, "--new", OLD);

        assertThat(outcome.column("moved_days")).containsExactly("-1", "-1");
    }

    @Test
    void whereOneListGivesNoDateTheReasonSaysSo() {
        String events = """
                id,rule,trigger_date
                1,request.reply,2021-04-30
                2,request.reply,2025-03-26
                3,request.reply,2030-01-02
                4,no.such,2025-03-26
                """;
        Outcome outcome = InProcess.english(
                events.getBytes(StandardCharsets.UTF_8),
                "impact",
                "--in=-",
                "--old=" + InProcess.file("field/K11.tsv"),
                "--new=" + NEW);

        assertThat(outcome.endsWith(0).column("id")).containsExactly("1", "2");
        assertThat(outcome.column("old_due_date")).containsExactly("2021-05-19", "");
        assertThat(outcome.column("new_due_date")).containsExactly("", "2025-04-21");
        assertThat(outcome.column("moved_days")).containsExactly("", "");
        assertThat(outcome.column("reason"))
                .containsExactly(
                        "the new calendar gives no date: calendar at hand 1 January 2025 - 31 December 2025",
                        "the old calendar gives no date: calendar at hand 1 January 2021 - 31 December 2021");
        assertThat(outcome.err()).isEqualTo("warning: 2 rows have no date by either calendar and are not listed\n");
    }

    @Test
    void everyKindOfDayOffThatTheLibraryKnowsMayStandInTheLists(@TempDir Path folder) throws IOException {
        Path local = Files.writeString(
                folder.resolve("local.tsv"),
                Files.readString(Path.of(InProcess.file("field/K01.old.tsv"))).stripTrailing()
                        + "\n2025-04-02\tregional_holiday\tHari Jadi Kota\tCity Day\tuji\tagreed\n"
                        + "2025-04-03\toffice_closure\tKantor pindah\tOffice moves\tuji\tagreed\n");

        assertThat(InProcess.english(
                                "impact",
                                "--in",
                                InProcess.file("field/K01.csv"),
                                "--old",
                                OLD,
                                "--new",
                                local.toString())
                        .endsWith(0)
                        .err())
                .isEmpty();
    }

    @Test
    void thePolicyIsAppliedToBothLists() {
        List<String> one = List.of(TIMED, "1,request.reply,2025-08-01,17:00", "2,request.reply,2025-08-02,x");

        assertThat(impact(one, "--collective-leave=working").endsWith(0).column("id"))
                .isEmpty();
        assertThat(impact(one).column("id")).isEmpty();
        assertThat(impact(one, "--cutoff=15:00", "--non-working-receipt=roll").column("new_due_date"))
                .containsExactly("2025-08-19", "2025-08-19");
    }

    @Test
    void aTimeThatCannotBeReadIsNoRowToList() {
        Outcome outcome = impact(
                List.of(TIMED, "1,request.reply,2025-08-04,sore", "2,data.access,2025-08-04,", "3,request.reply"),
                "--cutoff=15:00");

        assertThat(outcome.endsWith(0).rows()).isEmpty();
        assertThat(outcome.err()).startsWith("warning: 3 rows have no date");
        assertThat(impact(List.of("id,rule,trigger_date", "1,request.reply,2025-08-04"), "--cutoff=15:00")
                        .err())
                .startsWith("warning: --cutoff has no effect");
    }

    @Test
    void theOptionsOfACalendarAreNotTaken() {
        impact(List.of("id,rule,trigger_date"), "--as-known-on=2025-08-06").isRefused("--as-known-on");
        impact(List.of("id,rule,trigger_date"), "--clock-start=complete").isRefused("--clock-start");
    }
}
