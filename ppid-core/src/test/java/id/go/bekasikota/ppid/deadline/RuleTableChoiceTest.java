package id.go.bekasikota.ppid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law of a day, and the table of another regime. */
class RuleTableChoiceTest {
    private static final String HEADER =
            "code\ttrigger\tamount\tunit\tbound\tcitation\tfrom\tto\tsure\tnote\tname_id\tname_en\n";
    private static final String CITATION = "\tPPID\tUU 14/2008 Pasal 22 ayat (7)\t";
    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);

    private static RuleTable otherRegime() {
        try {
            return RuleTable.read(
                    Path.of(Objects.requireNonNull(RuleTableChoiceTest.class.getResource("/rules/other-regime.tsv"))
                            .toURI()));
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static RuleTable read(String rows) {
        return RuleTable.read(new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8)), "aturan.tsv");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "request.reply, 2010-04-29, false",
        "request.reply, 2010-04-30, true",
        "exemption.review, 2010-08-22, false",
        "exemption.review, 2010-08-23, true",
        "court.answer, 2011-11-28, false",
        "court.answer, 2011-11-29, true",
        "request.check, 2021-06-29, false",
        "request.check, 2021-06-30, true",
        "no.such, 2025-01-01, false",
    })
    @Proves({"UU 14/2008 Pasal 64 ayat (1)", "PP 61/2010 Pasal 22", "PERKI 1/2021 Pasal 64", "Perma 2/2011 Pasal 15"})
    void aRuleIsChosenFromTheDayOnWhichItCameIntoForce(String code, LocalDate day, boolean known) {
        assertThat(StatutoryDeadlines.table().inForceOn(code, day).isPresent()).isEqualTo(known);
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 62")
    void aRequestInProcessStaysUnderTheLawOfItsReceipt_PERKI_1_2021_Pasal_62() {
        Deadlines deadlines = Deadlines.indonesia();

        assertThat(codes(Timeline.of(deadlines, Trigger.on(LocalDate.of(2021, 6, 29)))))
                .containsExactly("reply", "reply-extended", "objection", "objection-extended");
        assertThat(codes(Timeline.of(deadlines, Trigger.on(LocalDate.of(2021, 6, 30)))))
                .startsWith("check", "reply");
        assertThat(codes(Timeline.of(deadlines, Trigger.on(LocalDate.of(2010, 4, 29)))))
                .isEmpty();
    }

    private static List<String> codes(Timeline timeline) {
        return timeline.milestones().stream().map(Timeline.Milestone::code).toList();
    }

    @Test
    void anotherRegimeNeedsNoChangeOfTheLibrary() {
        Deadlines other = Deadlines.indonesia().with(otherRegime());
        LocalDate monday = LocalDate.of(2025, 9, 8);

        Timeline timeline = Timeline.of(other, Trigger.on(monday));

        // five working days from Monday the 8th: Monday the 15th; objection: 20 days of the calendar from Tuesday the
        // 16th
        assertThat(codes(timeline)).containsExactly("reply", "objection");
        assertThat(timeline.milestones())
                .extracting(milestone -> milestone.deadline().date().toString())
                .containsExactly("2025-09-15", "2025-10-06");
        assertThat(other.of(other.rules().find("archive.hand-over").orElseThrow(), monday)
                        .explain(Language.INDONESIAN))
                .contains("penyerahan arsip", "2 bulan setelah", "Sabtu, 8 November 2025");
        assertThat(PolicyComparison.of(other, monday).columns().get(0).reply().date())
                .isEqualTo("2025-09-15");
        assertThat(other.under(other.policy()).rules()).isSameAs(other.rules());
    }

    @Test
    void oneCodeHasTheRowOfItsDayAndAnOldCaseKeepsOldLaw() {
        Deadlines other = Deadlines.indonesia().with(otherRegime());

        assertThat(other.rules()
                        .inForceOn("request.reply", CHANGE.minusDays(1))
                        .orElseThrow()
                        .term()
                        .amount())
                .isEqualTo(8);
        assertThat(other.rules()
                        .inForceOn("request.reply", CHANGE)
                        .orElseThrow()
                        .term()
                        .amount())
                .isEqualTo(5);
        // received Monday, 30 June 2025 under eight days: July 1-4 (4), 7-10 (8)
        assertThat(Timeline.of(other, Trigger.on(CHANGE.minusDays(1)))
                        .milestones()
                        .get(0)
                        .deadline()
                        .date())
                .isEqualTo("2025-07-10");
        assertThat(other.of(other.rules().find("request.reply").orElseThrow(), CHANGE)
                        .explain(Language.ENGLISH))
                .contains("this rule was in force only until Monday, 30 June 2025");
    }

    @Test
    void theTableOfTheStatuteIsTheFileThatShips() {
        assertThat(DeadlineRuleFile.read()).hasSameSizeAs(StatutoryDeadlines.all());
        assertThat(DeadlineRuleFile.read().get(0))
                .isEqualTo(StatutoryDeadlines.all().get(0));
    }

    @Test
    void aHostsTableIsToldInTheLanguageThatItHasAndElseInItsPlainColumn() {
        String header = HEADER.replace("\n", "\ttrigger_id\n");
        String row = "a.b\tcase closed\t2\tmonth" + CITATION + "\t\ttext\tlate\tA\tB";
        String table = header + row + "\tperkara ditutup\n" + row.replace("a.b", "a.c") + "\t\n";
        RuleTable read = RuleTable.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "aturan.tsv");

        assertThat(read.all())
                .extracting(rule -> rule.wording().trigger().id() + " | "
                        + rule.wording().trigger().en())
                .containsExactly("perkara ditutup | case closed", "case closed | case closed");
        assertThat(read.all())
                .extracting(rule -> rule.wording().note().id() + " | "
                        + rule.wording().bound().en())
                .containsOnly("late | PPID");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a.b\\tx\\tten\\tmonth%s\\t\\ttext\\t\\tA\\tB        | line 2: column amount",
                "a.b\\tx\\t1\\tweek%s\\t\\ttext\\t\\tA\\tB           | is no unit of a period",
                "a.b\\tx\\t1\\tmonth%s\\t\\tsure\\t\\tA\\tB          | expected text, reading or mirror",
                "a.b\\tx\\t1\\tmonth%s01/02/2025\\t\\ttext\\t\\tA\\tB | is no date",
                "\\tx\\t1\\tmonth%s\\t\\ttext\\t\\tA\\tB             | column code",
                "a.b\\tx\\t1\\tmonth\\tPPID\\tPasal 1\\t\\t\\ttext\\t\\tA\\tB | column citation",
            })
    void aBrokenTableIsNamedWithItsLine(String row, String problem) {
        String rows = row.replace("%s", CITATION).replace("\\t", "\t") + "\n";

        assertThatThrownBy(() -> read(rows))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContainingAll("aturan.tsv line 2", problem);
    }

    @Test
    void twoRowsOfOneCodeForTheSameDaysAreRefused() {
        String first = "a.b\tx\t1\tmonth" + CITATION + "\t2025-06-30\ttext\t\tA\tB\n";
        String second = "a.b\tx\t2\tmonth" + CITATION + "2025-07-01\t\ttext\t\tA\tB\n";
        String third = "a.b\tx\t3\tmonth" + CITATION + "2026-01-01\t\ttext\t\tA\tB\n";

        assertThat(read(first + second).all()).hasSize(2);
        assertThatThrownBy(() -> read(first + second + third)).hasMessageContainingAll("line 4", "stands twice");
        assertThatThrownBy(
                        () -> RuleTable.of(List.of(StatutoryDeadlines.REQUEST_REPLY, StatutoryDeadlines.REQUEST_REPLY)))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("stands twice");
        assertThatThrownBy(() -> read("")).hasMessageContaining("holds no rule");
        assertThatThrownBy(() -> RuleTable.read(Path.of("tiada.tsv"))).hasMessageContaining("no such file");
    }
}
