package id.go.bekasikota.ppid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.SampleCalendar;
import id.go.bekasikota.ppid.calendar.WorkingCalendar;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.NonWorkingReceipt;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an explanation says besides the count: what is unsure, deemed, unknown or counted otherwise. */
class ExplanationRemarksTest {
    private static final LawPolicy STATUTE = LawPolicy.statute();

    private static String explain(DeadlineRule rule, Trigger trigger, LawPolicy policy, Language language) {
        return Deadlines.indonesia().under(policy).of(rule, trigger).explain(language);
    }

    private static String indonesian(DeadlineRule rule, String date) {
        return explain(rule, Trigger.on(LocalDate.parse(date)), STATUTE, Language.INDONESIAN);
    }

    private static String english(DeadlineRule rule, String date) {
        return explain(rule, Trigger.on(LocalDate.parse(date)), STATUTE, Language.ENGLISH);
    }

    @Test
    void aRuleNotYetInForceOnTheTriggerIsSaidToBeSo() {
        DeadlineRule check = StatutoryDeadlines.REQUEST_CHECK;

        assertThat(indonesian(check, "2021-06-29"))
                .contains("Perhatian: aturan ini baru berlaku sejak Rabu, 30 Juni 2021.");
        assertThat(english(check, "2021-06-29"))
                .contains("Note well: this rule is in force only from Wednesday, 30 June 2021.");
        assertThat(english(check, "2021-06-30")).doesNotContain("Note well");
    }

    @Test
    void aRuleSeenOnlyInACopyIsSaidToBeSo() {
        assertThat(indonesian(StatutoryDeadlines.UNIT_FEED, "2025-12-31"))
                .contains("Perhatian: naskah peraturan ini belum dilihat")
                .contains("(Permendagri 3/2017, nomor pasal belum dilihat)");
        assertThat(english(StatutoryDeadlines.UNIT_FEED, "2025-12-31"))
                .contains("Note well: the text of this regulation was not read")
                .contains("(Permendagri 3/2017, article number not seen)");
        assertThat(english(StatutoryDeadlines.REQUEST_REPLY, "2025-09-08")).doesNotContain("was not read");
    }

    @Test
    void calendarDaysAreToldWithoutAWordOnDaysOff() {
        assertThat(english(StatutoryDeadlines.COURT_CASSATION, "2025-04-04")
                        .lines()
                        .toList())
                .startsWith(
                        "Last day for the cassation by the statute: Friday, 18 April 2025",
                        "14 calendar days after court decision received on Friday, 4 April 2025 (UU 14/2008 Pasal 50)."
                                + " That day itself does not count.",
                        "Note well: by Perma 2/2011 Pasal 9 ayat (2) the last day would be Monday, 28 April 2025. Which rule"
                                + " applies is open; the earlier day is safe: Friday, 18 April 2025.");
    }

    @ParameterizedTest
    @CsvSource({
        "publication.periodic, 6 bulan setelah, 6 months after",
        "exemption.law-enforcement, 30 tahun setelah, 30 years after",
        "court.cassation, 14 hari kalender setelah, 14 calendar days after",
        "request.reply, 10 hari kerja setelah, 10 working days after",
        "dispute.summons, 3 hari kerja sebelum, 3 working days before",
    })
    void everyUnitIsToldInBothLanguages(String code, String indonesian, String english) {
        DeadlineRule rule = StatutoryDeadlines.find(code).orElseThrow();

        assertThat(indonesian(rule, "2025-09-08")).contains(indonesian);
        assertThat(english(rule, "2025-09-08")).contains(english);
    }

    @Test
    void hoursRunFromTheMomentAndAreToldAtBothEnds() {
        Trigger trigger = Trigger.at(LocalDate.of(2025, 3, 26), LocalTime.of(9, 30));

        assertThat(explain(StatutoryDeadlines.DATA_ACCESS, trigger, STATUTE, Language.INDONESIAN))
                .contains("Sabtu, 29 Maret 2025 pukul 09.30 WIB")
                .contains(
                        "72 jam sejak permintaan terekam diterima pada Rabu, 26 Maret 2025 pukul 09.30 WIB (UU 27/2022")
                .doesNotContain("tidak dihitung");
        assertThat(explain(StatutoryDeadlines.DATA_ACCESS, trigger, STATUTE, Language.ENGLISH))
                .contains("72 hours from")
                .contains("26 March 2025 at 09:30 WIB")
                .doesNotContain("does not count");
    }

    @Test
    void receiptAfterTheCutoffIsSaidToBeDeemedLater() {
        LawPolicy policy = STATUTE.withCutoff(LocalTime.of(15, 0));
        Trigger late = Trigger.at(LocalDate.of(2025, 9, 12), LocalTime.of(16, 0));

        assertThat(explain(StatutoryDeadlines.REQUEST_REPLY, late, policy, Language.INDONESIAN))
                .contains("Diterima setelah pukul 15.00; dianggap diterima pada Senin, 15 September 2025.")
                .contains("Cara hitung: menurut UU 14/2008 (statute), tetapi yang diterima setelah pukul 15.00 dianggap"
                        + " diterima pada hari kerja berikutnya.");
        assertThat(explain(StatutoryDeadlines.REQUEST_REPLY, late, policy, Language.ENGLISH))
                .contains("Received after 15:00; deemed received on Monday, 15 September 2025.");
    }

    @Test
    void receiptOnADayOffSaysWhichReadingCounted() {
        Trigger saturday = Trigger.on(LocalDate.of(2025, 9, 13));
        LawPolicy roll = STATUTE.with(NonWorkingReceipt.ROLL);
        DeadlineRule reply = StatutoryDeadlines.REQUEST_REPLY;

        assertThat(explain(reply, saturday, STATUTE, Language.INDONESIAN))
                .contains("Bila diterima pada hari libur, hari kerja berikutnya adalah hari pertama.")
                .doesNotContain("dianggap");
        assertThat(explain(reply, saturday, roll, Language.INDONESIAN))
                .contains("Diterima pada hari libur; dianggap diterima pada Senin, 15 September 2025.");
        assertThat(explain(reply, saturday, roll, Language.ENGLISH)).contains("the working day after that is day 1");
        assertThat(english(reply, "2025-09-15")).doesNotContain("day off");
    }

    @Test
    void workedCollectiveLeaveIsNamedAndNotListed() {
        Trigger trigger = Trigger.on(LocalDate.of(2025, 3, 26));

        assertThat(explain(
                        StatutoryDeadlines.REQUEST_REPLY,
                        trigger,
                        STATUTE.collectiveLeaveWorked(),
                        Language.INDONESIAN))
                .contains("Cara hitung: menurut UU 14/2008 (statute), tetapi cuti bersama dihitung sebagai hari kerja.")
                .doesNotContain("Cuti Bersama Hari");
    }

    @Test
    void anUnknownDueDateNamesTheCoverage() {
        assertThat(indonesian(StatutoryDeadlines.REQUEST_REPLY, "2027-12-17"))
                .startsWith("Batas akhir jawaban tertulis: tidak diketahui, melampaui kalender"
                        + " (kalender tersedia 1 Januari 2010 - 31 Desember 2027)");
        assertThat(english(StatutoryDeadlines.REQUEST_REPLY, "2009-12-31"))
                .startsWith("Last day for the written notice: unknown, before the calendar"
                        + " (calendar at hand 1 January 2010 - 31 December 2027)");
    }

    @Test
    void aWeekendThatCrossesTheMonthIsToldAsOne() {
        assertThat(english(StatutoryDeadlines.REQUEST_CHECK, "2025-05-28")).contains("31 May - 1 June");
        assertThat(indonesian(StatutoryDeadlines.REQUEST_CHECK, "2025-05-28")).contains("31 Mei - 1 Juni");
    }

    @Test
    void aDayOffOfTheHostsOwnIsListedUnderItsName() {
        WorkingCalendar local = WorkingCalendar.indonesia().plus(SampleCalendar.dayOff("2025-09-10"));

        assertThat(Deadlines.indonesia()
                        .with(local)
                        .of(StatutoryDeadlines.REQUEST_REPLY, LocalDate.of(2025, 9, 8))
                        .explain(Language.ENGLISH))
                .contains("Tuesday, 23 September 2025")
                .contains("  Wednesday 10 September  Test holiday\n");
    }

    static List<DeadlineRule> rules() {
        return StatutoryDeadlines.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsExplainedInBothLanguagesWithItsArticleAndNoHoleLeft(DeadlineRule rule) {
        for (Language language : Language.values()) {
            for (String date : List.of("2009-12-31", "2020-03-20", "2025-03-29", "2027-12-17", "2028-01-03")) {
                Trigger trigger = Trigger.at(LocalDate.parse(date), LocalTime.of(16, 0));

                assertThat(explain(rule, trigger, STATUTE, language))
                        .contains(rule.citation().in(language), rule.wording().name(language))
                        .doesNotContain("{", "}", "null", "Optional", "\r")
                        .doesNotEndWith("\n");
            }
        }
    }
}
