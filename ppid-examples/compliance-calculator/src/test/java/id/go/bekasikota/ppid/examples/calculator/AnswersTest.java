package id.go.bekasikota.ppid.examples.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What explain, timeline and compare say to people. */
class AnswersTest {

    @Test
    void theTwoLanguagesHaveTheSameTexts() {
        assertThat(Texts.MESSAGES.keys(Language.INDONESIAN)).isEqualTo(Texts.MESSAGES.keys(Language.ENGLISH));
    }

    @Test
    void anExplanationIsIndonesianUnlessAskedOtherwise() {
        String[] args = {"explain", "--rule", "request.reply", "--trigger", "2025-03-26"};

        assertThat(InProcess.run(args).endsWith(0).out())
                .startsWith("Batas akhir jawaban tertulis: Senin, 21 April 2025\n")
                .contains("Jumat 18 April", "SKB 1017/2024, 2/2024, 2/2024")
                .endsWith("\n");
        assertThat(InProcess.run("explain", "--rule=request.reply", "--trigger=2025-03-26", "--lang=en")
                        .out())
                .startsWith("Last day for the written notice: Monday, 21 April 2025\n");
    }

    @Test
    void anExplanationTellsTheCutoff() {
        String[] late = {
            "explain",
            "--rule",
            "request.reply",
            "--trigger",
            "2025-09-12",
            "--time",
            "17:00",
            "--cutoff",
            "15:00",
            "--lang",
            "en"
        };

        assertThat(InProcess.run(late).endsWith(0).out())
                .contains("Monday, 29 September 2025", "Received after 15:00; deemed received on Monday, 15 September");
        assertThat(InProcess.english("explain", "--rule=request.reply", "--trigger=2025-09-12", "--cutoff=15:00")
                        .endsWith(0)
                        .err())
                .isEqualTo("warning: --cutoff has no effect without --time\n");
    }

    @Test
    void aTimelineShowsReplyAndRefusalUnderBothClocks() {
        assertThat(InProcess.run(
                                "timeline",
                                "--received",
                                "2025-03-26",
                                "--complete",
                                "2025-03-27",
                                "--clock-start",
                                "complete",
                                "--lang",
                                "en")
                        .endsWith(0)
                        .out()
                        .lines()
                        .map(line -> line.replaceAll(" {2,}", "|")))
                .contains(
                        "|Written refusal|Monday, 21 April 2025|10 working days after Wednesday, 26 March 2025"
                                + "|UU 14/2008 Pasal 22 ayat (7); PERKI 1/2021 Pasal 34 ayat (3)",
                        "|Written notice|Tuesday, 22 April 2025|10 working days after Thursday, 27 March 2025"
                                + "|UU 14/2008 Pasal 22 ayat (7); PERKI 1/2021 Pasal 31 ayat (3)");
    }

    @Test
    void aMilestoneWhoseRuleWasNotInForceIsLeftOut() {
        assertThat(InProcess.run("timeline", "--received", "2021-06-29").out()).doesNotContain("Pemeriksaan");
        assertThat(InProcess.run("timeline", "--received", "2021-06-30").out()).contains("Pemeriksaan");
        assertThat(InProcess.run("timeline", "--received", "2010-01-04")
                        .endsWith(0)
                        .out())
                .contains("Tidak ada");
    }

    @Test
    void aMilestoneBeyondTheCalendarStopsNoneOfTheOthers() {
        assertThat(InProcess.run("timeline", "--received", "2027-12-10", "--lang=en")
                        .endsWith(0)
                        .out())
                .contains("Wednesday, 15 December 2027", "unknown, beyond the calendar");
    }

    @Test
    void anOptionWithoutEffectIsWarnedOf() {
        assertThat(InProcess.english("timeline", "--received=2025-03-26", "--complete=2025-03-27", "--cutoff=15:00")
                        .endsWith(0)
                        .err()
                        .lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("warning: --c") && line.contains("no effect"));
    }

    @Test
    void nearTheEndOfTheCalendarTheNextDecreeIsAskedFor() {
        String warning = "within 60 days of the end of the calendar known from 2010-01-01 to 2027-12-31;"
                + " enter the next decree on days off\n";

        assertThat(InProcess.english("explain", "--rule=request.reply", "--trigger=2027-10-18")
                        .err())
                .isEqualTo("warning: 1 due date lies " + warning);
        assertThat(InProcess.run("explain", "--rule=request.reply", "--trigger=2027-10-18")
                        .out())
                .contains("Perhatian: kalender hanya tersedia sampai Jumat, 31 Desember 2027");
        assertThat(InProcess.run("explain", "--rule=request.reply", "--trigger=2027-10-15")
                        .err())
                .isEmpty();
        assertThat(InProcess.english("timeline", "--received=2027-10-18").err())
                .isEqualTo("warning: 4 due dates lie " + warning);
        assertThat(InProcess.english("compare", "--received=2027-10-18").err()).contains("due dates lie " + warning);
        assertThat(InProcess.due(List.of(
                                "id,rule,trigger_date", "1,request.reply,2027-10-18", "2,request.reply,2025-03-26"))
                        .err())
                .isEqualTo("warning: 1 due date lies " + warning);
    }

    @Test
    void aComparisonSaysWhereThePoliciesPart() {
        assertThat(InProcess.run("compare", "--received=2025-03-26", "--lang=en")
                        .out())
                .contains("Other dates than under statute: perki2021; collective leave is counted as a working day.\n");
        assertThat(InProcess.run("compare", "--received=2018-08-01", "--complete=2018-08-01", "--lang=en")
                        .out())
                .contains("All policies give the same dates.");
    }

    @Test
    void aComparisonSetsThePoliciesSideBySideWithTheirArticles() {
        String text =
                InProcess.run("compare", "--received", "2025-03-26").endsWith(0).out();

        assertThat(text)
                .contains(
                        "Cara hitung",
                        "\n  cuti bersama dihitung sebagai hari kerja  ",
                        "\n  yang diterima pada hari libur dianggap diterima pada hari kerja berikutnya  ")
                .contains("UU 14/2008 Pasal 22 ayat (7)", "UU 14/2008 Pasal 22 ayat (8)")
                .containsPattern("perki2021 +Kamis, 24 April 2025")
                .contains("Hari dinyatakan lengkap tidak diberikan");
        assertThat(InProcess.run("compare", "--received", "2025-03-26", "--complete", "2025-03-27")
                        .out())
                .containsPattern("perki2021 +Selasa, 22 April 2025");
    }
}
