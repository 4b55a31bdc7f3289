package id.go.bekasikota.ppid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.ProvesReading;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.NonWorkingReceipt;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Deadlines STATUTE = Deadlines.indonesia();
    private static final Deadlines PERKI = STATUTE.under(LawPolicy.perki2021());

    private static Trigger on(String date) {
        return Trigger.on(LocalDate.parse(date));
    }

    private static List<String> dates(Timeline timeline) {
        return timeline.milestones().stream()
                .map(milestone -> milestone.code() + " " + milestone.deadline().due())
                .toList();
    }

    @Test
    @Proves({"UU 14/2008 Pasal 22 ayat (7)", "UU 14/2008 Pasal 22 ayat (8)", "UU 14/2008 Pasal 36 ayat (1)"})
    @ProvesReading("clock-start receipt")
    void underTheStatuteEveryMilestoneFollowsFromReceipt() {
        assertThat(dates(Timeline.of(STATUTE, on("2025-09-08"))))
                .containsExactly(
                        "check 2025-09-11",
                        "reply 2025-09-22",
                        "reply-extended 2025-10-01",
                        "objection 2025-11-04",
                        "objection-extended 2025-11-13");
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 64")
    void aCheckThatWasNotYetLawIsLeftOut() {
        assertThat(dates(Timeline.of(STATUTE, on("2021-06-29")))).noneMatch(text -> text.startsWith("check"));
        assertThat(dates(Timeline.of(STATUTE, on("2021-06-30")))).first().isEqualTo("check 2021-07-05");
        assertThat(dates(Timeline.of(STATUTE, on("2010-04-29")))).isEmpty();
        assertThat(dates(Timeline.of(STATUTE, on("2010-04-30")))).hasSize(4);
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 31 ayat (3)", "PERKI 1/2021 Pasal 34 ayat (3)"})
    @ProvesReading("clock-start complete")
    void countedFromCompletenessTheNoticeMovesAndARefusalDoesNot() {
        Timeline timeline = Timeline.of(PERKI, on("2025-09-08"), LocalDate.of(2025, 9, 10));

        assertThat(timeline.received()).isEqualTo("2025-09-08");
        assertThat(dates(timeline))
                .containsExactly(
                        "check 2025-09-11",
                        "refusal 2025-09-22",
                        "reply 2025-09-24",
                        "reply-extended 2025-10-03",
                        "objection 2025-11-06",
                        "objection-extended 2025-11-17");
    }

    @Test
    void eachClockThatIsNotTheRulesOwnNamesItsArticle() {
        Timeline timeline = Timeline.of(PERKI, on("2025-09-08"), LocalDate.of(2025, 9, 10));

        assertThat(timeline.milestones())
                .extracting(
                        milestone -> milestone.clock().map(Citation::toString).orElse(""))
                .containsExactly(
                        "",
                        "PERKI 1/2021 Pasal 34 ayat (3)",
                        "PERKI 1/2021 Pasal 31 ayat (3)",
                        "PERKI 1/2021 Pasal 31 ayat (3)",
                        "",
                        "");
    }

    @Test
    void underTheStatuteCompletenessChangesNothing() {
        assertThat(dates(Timeline.of(STATUTE, on("2025-09-08"), LocalDate.of(2025, 9, 10))))
                .isEqualTo(dates(Timeline.of(STATUTE, on("2025-09-08"))));
    }

    @Test
    void aPolicyThatCountsFromCompletenessNeedsThatDay() {
        assertThatThrownBy(() -> Timeline.of(PERKI, on("2025-09-08")))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("complete");
    }

    @Test
    void completenessBeforeReceiptIsRefused() {
        assertThatThrownBy(() -> Timeline.of(PERKI, on("2025-09-08"), LocalDate.of(2025, 9, 7)))
                .isInstanceOfSatisfying(
                        PpidException.class, e -> assertThat(e.citation()).isPresent())
                .hasMessageContainingAll("2025-09-07", "2025-09-08");
    }

    @Test
    void completenessOnTheDayOfReceiptIsTheSameAsReceipt() {
        Timeline timeline = Timeline.of(PERKI, on("2025-09-08"), LocalDate.of(2025, 9, 8));

        assertThat(dates(timeline)).contains("refusal 2025-09-22", "reply 2025-09-22");
    }

    @Test
    void aMilestoneBeyondTheCalendarStopsOnlyThoseThatCountFromIt() {
        List<String> dates = dates(Timeline.of(STATUTE, on("2027-12-10")));
        String after = "after coverage: calendar known from 2010-01-01 to 2027-12-31";

        assertThat(dates)
                .containsExactly(
                        "check 2027-12-15", "reply 2027-12-27", "reply-extended " + after, "objection " + after);
    }

    @Test
    void aReceiptBeyondTheCalendarHasMilestonesThatSaySo() {
        assertThat(Timeline.of(STATUTE, on("2028-01-03")).milestones())
                .hasSize(3)
                .allSatisfy(
                        milestone -> assertThat(milestone.deadline().due()).isInstanceOf(DueDate.AfterCoverage.class));
    }

    @Test
    void rollAndCutoffReachEveryMilestoneThatCountsFromReceipt() {
        Deadlines roll = STATUTE.under(LawPolicy.statute().with(NonWorkingReceipt.ROLL));
        Deadlines cutoff = STATUTE.under(LawPolicy.statute().withCutoff(LocalTime.of(15, 0)));

        assertThat(dates(Timeline.of(roll, on("2025-09-13")))).contains("reply 2025-09-29");
        assertThat(dates(Timeline.of(cutoff, Trigger.at(LocalDate.of(2025, 9, 8), LocalTime.of(16, 0)))))
                .contains("check 2025-09-12", "reply 2025-09-23");
    }

    @Test
    void everyMilestoneIsNamedInBothLanguages() {
        assertThat(Timeline.of(PERKI, on("2025-09-08"), LocalDate.of(2025, 9, 10))
                        .milestones())
                .allSatisfy(milestone -> {
                    assertThat(milestone.label().id())
                            .isNotBlank()
                            .isNotEqualTo(milestone.label().en());
                    assertThat(milestone.label().en()).isNotBlank();
                });
    }
}
