package id.go.bekasikota.ppid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.calendar.Coverage;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When something is due: a day, a moment, or the knowledge that no calendar reaches that far. */
class DueDateTest {
    private static final Deadlines DEADLINES = Deadlines.indonesia();
    private static final Coverage COVERAGE = Coverage.years(2010, 2027);

    private static Deadline reply(String date) {
        return DEADLINES.of(StatutoryDeadlines.REQUEST_REPLY, LocalDate.parse(date));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-26T09:30:00, 2025-03-29T09:30:00",
        "2025-03-26T09:30:15, 2025-03-29T09:30:15",
        "2025-03-26T00:00:00, 2025-03-29T00:00:00",
        "2024-02-27T23:59:59, 2024-03-01T23:59:59",
        "9999-12-28T23:59:59, 9999-12-31T23:59:59",
        "0001-01-01T00:00:00, 0001-01-04T00:00:00",
    })
    @Proves("UU 27/2022 Pasal 32 ayat (2)")
    void hoursEndAtAMomentWrittenWithSeconds(LocalDateTime trigger, String due) {
        Deadline deadline = DEADLINES.of(StatutoryDeadlines.DATA_ACCESS, trigger.toLocalDate(), trigger.toLocalTime());

        assertThat(deadline.due()).hasToString(due);
    }

    @Test
    void aMomentWithAFractionOfASecondIsStillIso() {
        Deadline deadline = DEADLINES.of(
                StatutoryDeadlines.DATA_ACCESS, LocalDate.of(2025, 3, 26), LocalTime.of(9, 30, 0, 500_000_000));

        assertThat(LocalDateTime.parse(deadline.due().toString())).isEqualTo("2025-03-29T09:30:00.5");
    }

    @Test
    void hoursWithoutATimeAreRefusedWithTheFormExpected() {
        assertThatThrownBy(() -> DEADLINES.of(StatutoryDeadlines.BREACH_NOTIFY, LocalDate.of(2025, 3, 26)))
                .isInstanceOf(PpidException.class)
                .hasMessageContainingAll("breach.notify", "HH:mm", "UU 27/2022 Pasal 46 ayat (1)");
    }

    @Test
    void theElapsedDaysOfHoursRunToTheDayOfTheDueTime() {
        assertThat(DEADLINES
                        .of(StatutoryDeadlines.DATA_ACCESS, LocalDate.of(2025, 9, 8), LocalTime.of(9, 0))
                        .elapsed())
                .hasValue(3);
    }

    @ParameterizedTest(name = "{1} {2}s from {0}: {3}, elapsed {4}")
    @CsvSource({
        "2025-09-08, -3, WORKING_DAY, 2025-09-02, -3",
        "2025-09-13, -3, WORKING_DAY, 2025-09-10, -3",
        "2025-09-15, -5, CALENDAR_DAY, 2025-09-10, -3",
        "2025-09-15, -2, CALENDAR_DAY, 2025-09-13, 0",
        "2025-09-14, -2, CALENDAR_DAY, 2025-09-12, -1",
        "2025-09-08, 0, WORKING_DAY, 2025-09-08, 0",
        "2025-09-08, 0, CALENDAR_DAY, 2025-09-08, 0",
        "2025-09-12, 2, CALENDAR_DAY, 2025-09-14, 0",
        "2025-03-31, -1, MONTH, 2025-02-28, -20",
    })
    void elapsedCountsTheHalfOpenIntervalThatLeavesOutTheTrigger(
            LocalDate trigger, int amount, PeriodUnit unit, LocalDate due, int elapsed) {
        Deadline deadline = DEADLINES.of(TestRules.rule(amount, unit), trigger);

        assertThat(deadline.date()).isEqualTo(due);
        assertThat(deadline.elapsed()).hasValue(elapsed);
    }

    @ParameterizedTest
    @CsvSource({"2027-12-31, report.annual", "2030-05-01, court.cassation", "2009-12-30, publication.periodic"})
    void elapsedIsEmptyWhereEitherEndLiesOutsideTheCalendar(LocalDate trigger, String code) {
        Deadline deadline = DEADLINES.of(StatutoryDeadlines.find(code).orElseThrow(), trigger);

        assertThat(deadline.due().known()).isPresent();
        assertThat(deadline.elapsed()).isEmpty();
    }

    @Test
    void rulesThatNeedNoCalendarAnswerForAnyYearFrom1To9999() {
        assertThat(DEADLINES
                        .of(StatutoryDeadlines.REPORT_ANNUAL, LocalDate.of(1, 1, 1))
                        .due())
                .hasToString("0001-04-01");
        assertThat(DEADLINES
                        .of(StatutoryDeadlines.COURT_CASSATION, LocalDate.of(9999, 12, 17))
                        .due())
                .hasToString("9999-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "9999-12-18, 14, CALENDAR_DAY",
        "9999-12-31, 3, MONTH",
        "9970-01-01, 30, YEAR",
        "9999-12-31, 1, YEAR",
        "0001-01-15, -1, MONTH",
        "0001-01-01, -1, CALENDAR_DAY",
        "9999-12-31, 2147483647, YEAR",
        "0001-01-01, -2147483648, YEAR",
    })
    void aResultBeyondTheRangeOfDatesIsRefused(LocalDate trigger, int amount, PeriodUnit unit) {
        assertThatThrownBy(() -> DEADLINES.of(TestRules.rule(amount, unit), trigger))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("0001-01-01 to 9999-12-31");
    }

    @Test
    void aMomentBeyondTheRangeOfDatesIsRefused() {
        assertThatThrownBy(() ->
                        DEADLINES.of(StatutoryDeadlines.DATA_ACCESS, LocalDate.of(9999, 12, 29), LocalTime.MIDNIGHT))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("9999-12-31");
    }

    @Test
    void outsideTheCalendarTheDueDateSaysOnWhichSide() {
        assertThat(reply("2009-12-31").due()).isEqualTo(new DueDate.BeforeCoverage(COVERAGE));
        assertThat(reply("2027-12-17").due()).isEqualTo(new DueDate.AfterCoverage(COVERAGE));
        assertThat(reply("2028-01-03").due()).isEqualTo(new DueDate.AfterCoverage(COVERAGE));
        assertThat(DEADLINES
                        .of(StatutoryDeadlines.EXEMPTION_REVIEW, LocalDate.of(2010, 2, 10))
                        .due())
                .isEqualTo(new DueDate.BeforeCoverage(COVERAGE));
        assertThat(reply("2027-12-16").due().known()).contains(LocalDate.of(2027, 12, 31));
    }

    @Test
    void askingForTheDateOutsideTheCalendarIsRefusedWithRuleTriggerCoverageAndArticle() {
        assertThatThrownBy(() -> reply("2027-12-17").date())
                .isInstanceOfSatisfying(
                        PpidException.class,
                        e -> assertThat(e.citation()).contains(StatutoryDeadlines.REQUEST_REPLY.citation()))
                .hasMessageContainingAll(
                        "request.reply", "2027-12-17", COVERAGE.toString(), "UU 14/2008 Pasal 22 ayat (7)");
    }

    @Test
    void aDeadlineIsMissedFromTheDayAfterItsDueDay() {
        Deadline reply = reply("2025-03-26");

        assertThat(reply.isMissedOn(LocalDate.of(2025, 4, 20))).isFalse();
        assertThat(reply.isMissedOn(LocalDate.of(2025, 4, 21))).isFalse();
        assertThat(reply.isMissedOn(LocalDate.of(2025, 4, 22))).isTrue();
    }

    @Test
    void aDeadlineBeyondTheCalendarIsNotMissed() {
        assertThat(reply("2027-12-17").isMissedOn(LocalDate.of(2027, 12, 31))).isFalse();
        assertThat(DEADLINES
                        .of(StatutoryDeadlines.EXEMPTION_REVIEW, LocalDate.of(2010, 2, 10))
                        .isMissedOn(LocalDate.of(2010, 2, 10)))
                .isTrue();
    }

    @Test
    void everyDeadlineCitesTheArticleOfItsRule() {
        assertThat(reply("2025-03-26").citation()).hasToString("UU 14/2008 Pasal 22 ayat (7)");
        assertThat(reply("2028-01-03").citation()).isEqualTo(StatutoryDeadlines.REQUEST_REPLY.citation());
    }
}
