package id.go.bekasikota.ppid.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.ProvesReading;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.NonWorkingReceipt;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the named policies do to a due date, and what they leave alone. */
class PolicyTest {
    private static final LawPolicy CUTOFF = LawPolicy.statute().withCutoff(LocalTime.of(15, 0));
    private static final LawPolicy BOTH = CUTOFF.with(NonWorkingReceipt.ROLL);

    private static Deadline reply(LawPolicy policy, LocalDate date, @Nullable LocalTime time) {
        return Deadlines.indonesia()
                .under(policy)
                .of(StatutoryDeadlines.REQUEST_REPLY, new Trigger(date, Optional.ofNullable(time)));
    }

    @ParameterizedTest(name = "{0} at {1}: cut-off {2}, with roll {3}")
    @CsvSource({
        "2025-09-08, 14:59:59, 2025-09-22, 2025-09-22",
        "2025-09-08, 15:00:00, 2025-09-22, 2025-09-22",
        "2025-09-08, 15:00:01, 2025-09-23, 2025-09-23",
        "2025-09-08,         , 2025-09-22, 2025-09-22",
        "2025-09-12, 16:00:00, 2025-09-29, 2025-09-29",
        "2025-03-27, 16:00:00, 2025-04-23, 2025-04-23",
        "2025-03-27, 08:00:00, 2025-04-22, 2025-04-22",
        "2025-09-13, 08:00:00, 2025-09-26, 2025-09-29",
        "2025-09-13, 23:00:00, 2025-09-26, 2025-09-29",
        "2025-03-31, 23:00:00, 2025-04-22, 2025-04-23",
    })
    void aCutoffMovesOnlyWhatArrivesStrictlyAfterItOnAWorkingDay(
            LocalDate date, @Nullable LocalTime time, LocalDate cutoff, LocalDate both) {
        assertThat(reply(CUTOFF, date, time).date()).isEqualTo(cutoff);
        assertThat(reply(BOTH, date, time).date()).isEqualTo(both);
    }

    @Test
    void elapsedCountsFromTheDayAsWrittenNotFromTheDeemedOne() {
        assertThat(reply(CUTOFF, LocalDate.of(2025, 9, 8), LocalTime.of(16, 0)).elapsed())
                .hasValue(11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dispute.summons",
                "exemption.review",
                "court.cassation",
                "publication.periodic",
                "exemption.law-enforcement",
                "data.access"
            })
    void rulesThatDoNotCountForwardInWorkingDaysIgnoreRollAndCutoff(String code) {
        DeadlineRule rule = StatutoryDeadlines.find(code).orElseThrow();
        for (int day = 1; day <= 14; day++) {
            Trigger trigger = Trigger.at(LocalDate.of(2025, 9, day), LocalTime.of(23, 0));

            assertThat(Deadlines.indonesia().under(BOTH).of(rule, trigger).due())
                    .isEqualTo(Deadlines.indonesia().of(rule, trigger).due());
        }
    }

    @Test
    void aRuleOfZeroWorkingDaysIsTheTriggerItselfUnderAnyPolicy() {
        Trigger saturday = Trigger.at(LocalDate.of(2025, 9, 13), LocalTime.of(23, 0));

        assertThat(Deadlines.indonesia()
                        .under(BOTH)
                        .of(TestRules.workingDays(0), saturday)
                        .date())
                .isEqualTo("2025-09-13");
    }

    @ParameterizedTest(name = "{0}: {1}, with collective leave worked {2}")
    @CsvSource({
        "2025-03-26, 2025-04-21, 2025-04-11",
        "2025-03-28, 2025-04-22, 2025-04-15",
        "2025-08-14, 2025-08-29, 2025-08-28",
        "2025-09-15, 2025-09-29, 2025-09-29",
    })
    @Proves({"UU 14/2008 Pasal 22 ayat (7)", "PERKI 1/2021 Pasal 1 angka 22"})
    @ProvesReading({"collective-leave off", "collective-leave working"})
    void collectiveLeaveIsADayOffUnlessThePolicySaysItIsWorked(LocalDate date, LocalDate off, LocalDate worked) {
        assertThat(reply(LawPolicy.statute(), date, null).date()).isEqualTo(off);
        assertThat(reply(LawPolicy.statute().collectiveLeaveWorked(), date, null)
                        .date())
                .isEqualTo(worked);
    }

    @Test
    void elapsedIsCountedInTheCalendarOfThePolicy() {
        Deadline worked = reply(LawPolicy.statute().collectiveLeaveWorked(), LocalDate.of(2025, 3, 26), null);

        assertThat(worked.elapsed()).hasValue(10);
        assertThat(worked.policy()).isEqualTo(LawPolicy.statute().collectiveLeaveWorked());
    }

    @Test
    void goingBackToTheStatuteTakesBackWorkedCollectiveLeave() {
        Deadlines worked = Deadlines.indonesia().under(LawPolicy.statute().collectiveLeaveWorked());

        assertThat(worked.under(LawPolicy.statute())
                        .of(StatutoryDeadlines.REQUEST_REPLY, LocalDate.of(2025, 3, 26))
                        .date())
                .isEqualTo("2025-04-21");
    }

    @Test
    void theClockStartChangesNoSingleDeadline() {
        assertThat(reply(LawPolicy.perki2021(), LocalDate.of(2025, 9, 8), null).date())
                .isEqualTo("2025-09-22");
    }

    @Test
    void aReceiptDeemedBeyondTheCalendarIsDueAfterIt() {
        LocalDate lastDay = LocalDate.of(2027, 12, 31);
        Deadline deadline = reply(CUTOFF, lastDay, LocalTime.of(16, 0));

        assertThat(deadline.due()).isInstanceOf(DueDate.AfterCoverage.class);
        assertThat(deadline.derivation().countedFrom()).isEmpty();
        assertThat(deadline.elapsed()).isEmpty();
    }
}
