package id.go.bekasikota.ppid.objection;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.policy.Reading.LateObjection;
import id.go.bekasikota.ppid.policy.Reading.SilenceFound;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The objections that are offered: UU 14/2008 Pasal 36 ayat (1), thirty working days from the day of finding. */
class FilingStepsTest {
    private static final Deadlines STRICT = LAW.under(LAW.policy().with(LateObjection.DENIED));
    // found on 11 August 2025: the thirtieth working day is 24 September; found a day later, the 25th
    private static final GroundFacts FACTS = GroundFacts.builder()
            .refusalReceived(day("2025-08-11"))
            .feeNotice(day("2025-08-12"))
            .build();

    private static List<NextStep> steps(GroundFacts facts, Set<ObjectionGround> pending, String date, Deadlines law) {
        return RequestGrounds.steps(facts, pending, day(date), law);
    }

    private static List<String> offered(Set<ObjectionGround> pending, String date, Deadlines law) {
        return steps(FACTS, pending, date, law).stream()
                .map(step -> step.ground().orElseThrow() + " " + step.until().orElseThrow())
                .toList();
    }

    @DisplayName("UU 14/2008 Pasal 36 ayat (1): one step for each ground that is there, with its own last day")
    @Test
    void eachGroundHasItsStepUntilItsOwnLastDay() {
        assertThat(offered(Set.of(), "2025-08-10", LAW)).isEmpty();
        assertThat(offered(Set.of(), "2025-08-11", LAW)).containsExactly("a 2025-09-24");
        assertThat(offered(Set.of(), "2025-08-12", LAW)).containsExactly("a 2025-09-24", "f 2025-09-25");
    }

    @DisplayName("UU 14/2008 Pasal 36 ayat (2): a ground that awaits the superior's answer is not offered again")
    @Test
    void aPendingGroundIsNotOfferedAgain() {
        assertThat(offered(Set.of(ObjectionGround.A), "2025-08-12", LAW)).containsExactly("f 2025-09-25");
    }

    @DisplayName(
            "UU 14/2008 Pasal 36 ayat (1): a late ground is offered as late, or not at all where late ones are denied")
    @Test
    void aLateGroundIsOfferedOnlyWhereItIsRecorded() {
        assertThat(offered(Set.of(), "2025-09-25", LAW)).containsExactly("a 2025-09-24", "f 2025-09-25");
        assertThat(offered(Set.of(), "2025-09-24", STRICT)).containsExactly("a 2025-09-24", "f 2025-09-25");
        assertThat(offered(Set.of(), "2025-09-25", STRICT)).containsExactly("f 2025-09-25");
        List<NextStep> late = steps(FACTS, Set.of(), "2025-09-25", LAW);
        assertThat(late.get(0).wording().en()).contains("recorded as late");
        assertThat(late.get(1).wording().en()).doesNotContain("late");
        assertThat(late.get(0).otherwise()).isNotEqualTo(late.get(1).otherwise());
    }

    @DisplayName(
            "UU 14/2008 Pasal 36 ayat (1): of silence the step names the safe last day where a reading finds it earlier")
    @Test
    void silenceNamesItsSafeLastDay() {
        // due on Friday 15 August 2025: found on 16 August by the calendar, on 19 August by working days (18 is a day
        // off)
        GroundFacts silence = GroundFacts.builder().replyDue(day("2025-08-15")).build();
        FoundGround found = new FoundGround(ObjectionGround.C, day("2025-08-19"));
        Deadlines calendar = LAW.under(LAW.policy().with(SilenceFound.CALENDAR_DAY));

        assertThat(silence.found(day("2025-08-19"), LAW)).containsExactly(found);
        assertThat(silence.found(day("2025-08-19"), calendar))
                .containsExactly(new FoundGround(ObjectionGround.C, day("2025-08-16")));
        assertThat(silence.safeLastDay(found, LAW)).contains(day("2025-09-30"));
        assertThat(found.due(LAW).date()).isEqualTo("2025-10-01");
        assertThat(steps(silence, Set.of(), "2025-08-19", LAW).get(0).wording().en())
                .contains("30 September 2025");
        assertThat(steps(silence, Set.of(), "2025-08-19", calendar)
                        .get(0)
                        .wording()
                        .en())
                .doesNotContain("30 September 2025");
        assertThat(FACTS.safeLastDay(new FoundGround(ObjectionGround.A, day("2025-08-11")), LAW))
                .contains(day("2025-09-24"));
    }

    @DisplayName("UU 14/2008 Pasal 35 ayat (1) huruf c: silence ends with the last of several notices on everything")
    @Test
    void silenceEndsWithTheLastNoticeOnEverything() {
        GroundFacts twice = GroundFacts.builder()
                .replyDue(day("2025-08-15"))
                .answerReceived(day("2025-08-25"))
                .answerReceived(day("2025-09-01"))
                .answerReceived(day("2025-08-27"))
                .build();

        assertThat(twice.found(ObjectionGround.C, day("2025-08-31"), LAW)).isPresent();
        assertThat(twice.found(ObjectionGround.C, day("2025-09-01"), LAW)).isEmpty();
    }

    @DisplayName(
            "UU 14/2008 Pasal 36 ayat (2): the ground on which an objection lies is denied with its number, others are not")
    @Test
    void theSameGroundIsNotRaisedAgainWhileItAwaitsItsAnswer() {
        GroundFacts lying = FACTS.withPending(Map.of(ObjectionGround.A, ObjectionCases.NUMBER));

        assertThat(ObjectionCases.file(
                                ObjectionCases.about(ObjectionGround.A),
                                lying,
                                LAW,
                                ObjectionCases.requester("2025-08-20"))
                        .denial()
                        .orElseThrow())
                .satisfies(denial -> {
                    assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 36 ayat (2)");
                    assertThat(denial.message().en()).contains("K-1/2025");
                });
        assertThat(ObjectionCases.file(
                                ObjectionCases.about(ObjectionGround.F),
                                lying,
                                LAW,
                                ObjectionCases.requester("2025-08-20"))
                        .denial())
                .isEmpty();
    }

    @DisplayName("UU 14/2008 Pasal 35 ayat (1) huruf b: what was not published joins the facts of the request")
    @Test
    void whatWasNotPublishedJoinsTheOtherGrounds() {
        GroundFacts both = FACTS.withPublicationDue(day("2025-08-12"));

        assertThat(both.found(day("2025-08-12"), LAW))
                .extracting(FoundGround::ground)
                .containsExactly(ObjectionGround.A, ObjectionGround.F);
        assertThat(both.found(day("2025-08-13"), LAW))
                .extracting(FoundGround::ground)
                .containsExactly(ObjectionGround.A, ObjectionGround.B, ObjectionGround.F);
    }
}
