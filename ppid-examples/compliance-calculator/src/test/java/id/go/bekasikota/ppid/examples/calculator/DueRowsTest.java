package id.go.bekasikota.ppid.examples.calculator;

import static id.go.bekasikota.ppid.examples.calculator.InProcess.due;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a row of the output, and why a row has an error. */
class DueRowsTest {
    private static final String HEADER = "id,rule,trigger_date";
    private static final String TIMED = "id,rule,trigger_date,trigger_time";

    @Test
    void aRowGivesItsDueDateItsCountAndItsArticle() {
        Outcome outcome = due(List.of(HEADER, "A,request.reply,2025-03-26")).endsWith(0);

        assertThat(outcome.out().split("\r\n", -1))
                .containsExactly(
                        "id,rule,trigger_date,due_date,elapsed_from_trigger,legal_basis,error",
                        "A,request.reply,2025-03-26,2025-04-21,10,UU 14/2008 Pasal 22 ayat (7),",
                        "");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void aRuleNotYetInForceIsComputedAllTheSameAndSaysSo() {
        assertThat(due(List.of(HEADER, "A,request.check,2021-06-29", "B,request.check,2021-06-30"))
                        .column("legal_basis"))
                .containsExactly(
                        "PERKI 1/2021 Pasal 31 ayat (2); in force from 2021-06-30", "PERKI 1/2021 Pasal 31 ayat (2)");
    }

    @Test
    void whatLiesBeforeItsTriggerIsCountedBackwards() {
        // Friday back over a weekend: Thursday, Wednesday, Tuesday; then from a Sunday
        Outcome outcome = due(List.of(HEADER, "A,dispute.summons,2025-09-12", "B,dispute.summons,2025-09-14"));

        assertThat(outcome.column("due_date")).containsExactly("2025-09-09", "2025-09-10");
        assertThat(outcome.column("elapsed_from_trigger")).containsExactly("-3", "-3");
    }

    @Test
    void aRowOfTheWrongWidthIsReadByPositionAndGivesBothCounts() {
        Outcome outcome = due(List.of(
                        HEADER + ",a,b", "1,request.reply,2025-03-26,x", "2,request.reply,2025-03-26,x,y,z", "3"))
                .endsWith(0);

        assertThat(outcome.column("error").get(0)).contains("4 fields", "expected 5");
        assertThat(outcome.column("error").get(1)).contains("6 fields", "expected 5");
        assertThat(outcome.column("error").get(2)).contains("1 field ", "expected 5");
        assertThat(outcome.column("due_date")).containsOnly("");
        assertThat(outcome.column("a")).containsExactly("x", "x", "");
        assertThat(outcome.column("b")).containsExactly("", "y", "");
        assertThat(outcome.column("legal_basis").subList(0, 2)).containsOnly("UU 14/2008 Pasal 22 ayat (7)");
        assertThat(outcome.err()).startsWith("warning: 3 of 3 rows have an error");
    }

    @ParameterizedTest(name = "{1} of rule {0} says {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no.such       | 2025-03-26 | unknown rule \"no.such\"",
                "Request.Reply | 2025-03-26 | unknown rule",
                "''            | 2025-03-26 | rule is blank",
                "request.reply | ''         | is no date (expected yyyy-MM-dd)",
                "request.reply | 2025-02-29 | \"2025-02-29\" is no date (expected yyyy-MM-dd)",
                "request.reply | 0000-01-01 | is no date",
                "request.reply | 0001-01-01 | calendar known from 2010-01-01 to 2027-12-31",
                "request.reply | 9999-12-31 | calendar known from 2010-01-01 to 2027-12-31",
                "report.annual | 9999-12-31 | lies outside 0001-01-01 to 9999-12-31",
                "data.access   | 2025-03-26 | trigger_time is missing",
            })
    void aRowThatCannotBeComputedSaysWhy(String rule, String date, String problem) {
        Outcome outcome =
                due(List.of(HEADER, "1," + rule + "," + date), "--strict").endsWith(3);

        assertThat(outcome.column("error").get(0)).contains(problem);
        assertThat(outcome.column("due_date")).containsExactly("");
        assertThat(outcome.column("elapsed_from_trigger")).containsExactly("");
    }

    @Test
    void onlyRulesInWorkingDaysNeedTheCalendar() {
        assertThat(due(List.of(HEADER, "1,report.annual,0001-01-31", "2,court.cassation,9999-12-17"))
                        .column("due_date"))
                .containsExactly("0001-04-30", "9999-12-31");
    }

    @Test
    void hoursRunFromTheTimeAndAreWrittenWithSeconds() {
        Outcome outcome = due(List.of(
                TIMED,
                "1,data.access,2025-03-26,09:30",
                "2,data.access,2025-03-26,09:30:15",
                "3,data.access,2025-03-26, 23:59:59 ",
                "4,data.access,2025-03-26,24:00",
                "5,data.access,2025-03-26,"));

        assertThat(outcome.column("due_date"))
                .containsExactly("2025-03-29T09:30:00", "2025-03-29T09:30:15", "2025-03-29T23:59:59", "", "");
        // Thursday the 27th is worked, Friday the 28th is collective leave, the 29th a Saturday
        assertThat(outcome.column("elapsed_from_trigger")).containsExactly("1", "1", "1", "", "");
        assertThat(outcome.column("error").get(3)).contains("\"24:00\" is no time (expected HH:mm or HH:mm:ss)");
        assertThat(outcome.column("error").get(4)).contains("trigger_time is missing", "data.access");
    }

    @Test
    void aTimeThatNobodyNeedsIsNotLookedAt() {
        List<String> lines = List.of(TIMED, "1,request.reply,2025-03-26,nonsense", "2,report.annual,2025-12-31,25:00");

        assertThat(due(lines, "--strict").endsWith(0).column("due_date")).containsExactly("2025-04-21", "2026-03-31");
    }

    @Test
    void theSpreadsheetsOfOfficesAreReadWithTheirSemicolons() {
        assertThat(due(List.of("\ufeffid;rule;trigger_date;catatan", "1;request.reply;2025-03-26;a,b"))
                        .column("catatan"))
                .containsExactly("a,b");
    }

    @Test
    void cellsAreEchoedUntrimmedAndHeaderNamesTrimmed() {
        Outcome outcome =
                due(List.of(" id , rule, trigger_date,\u00a0catatan ", " 1 , request.reply , 2025-03-26 , x "));

        assertThat(outcome.out())
                .startsWith("id,rule,trigger_date,due_date,elapsed_from_trigger,legal_basis,error,catatan\r\n");
        assertThat(outcome.rows().get(0))
                .containsEntry("id", " 1 ")
                .containsEntry("rule", " request.reply ")
                .containsEntry("trigger_date", " 2025-03-26 ")
                .containsEntry("catatan", " x ")
                .containsEntry("due_date", "2025-04-21");
    }

    @Test
    void blankLinesAreNoRows() {
        assertThat(due(List.of("", HEADER, "", " , , ", "1,request.reply,2025-03-26", ""))
                        .column("id"))
                .containsExactly("1");
    }

    @Test
    void aHeaderAloneGivesAHeaderAlone() {
        assertThat(due(List.of(HEADER)).endsWith(0).out())
                .isEqualTo("id,rule,trigger_date,due_date,elapsed_from_trigger,legal_basis,error\r\n");
    }

    @Test
    void noCellBecomesAFormulaInASpreadsheet() {
        Outcome outcome = due(List.of(
                "id,rule,trigger_date,=kolom,b",
                "=1+1,request.reply,2025-03-26,+x,-x",
                "@x,@rule,2025-03-26, =x,\"\tx\"",
                "-1.5,request.reply,2025-03-26,+62,-"));

        assertThat(outcome.out().lines().findFirst().orElse("")).endsWith(",'=kolom,b");
        assertThat(outcome.column("id")).containsExactly("'=1+1", "'@x", "-1.5");
        assertThat(outcome.column("rule").get(1)).isEqualTo("'@rule");
        assertThat(outcome.column("'=kolom")).containsExactly("'+x", "' =x", "+62");
        assertThat(outcome.column("b")).containsExactly("'-x", "'\tx", "'-");
    }

    @Test
    void excelGetsSemicolonsAndAByteOrderMark() {
        Outcome outcome = due(List.of(HEADER, "1;2,request.reply,2025-03-26"), "--csv", "excel");

        assertThat(outcome.out())
                .startsWith("\ufeffid;rule;trigger_date;")
                .contains("\r\n\"1;2\";request.reply;2025-03-26;2025-04-21;10;");
    }
}
