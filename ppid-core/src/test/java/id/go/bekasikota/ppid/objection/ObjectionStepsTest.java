package id.go.bekasikota.ppid.objection;

import static id.go.bekasikota.ppid.objection.ObjectionCases.EXEMPTIONS;
import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.PPID;
import static id.go.bekasikota.ppid.objection.ObjectionCases.SEKDA;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static id.go.bekasikota.ppid.objection.ObjectionCases.received;
import static id.go.bekasikota.ppid.objection.ObjectionCases.requester;
import static id.go.bekasikota.ppid.objection.ObjectionCases.upheld;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.NextStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is offered in each standing of an objection, and what a later act must not come before: UU 14/2008 Pasal 35 to 37. */
class ObjectionStepsTest {
    private static final Objection SILENCE = received("2025-09-08", Set.of(ObjectionGround.C));

    private static List<String> steps(Objection objection, String date) {
        return objection.nextSteps(day(date), LAW).stream()
                .map(step ->
                        step.act() + " " + step.until().map(LocalDate::toString).orElse("-"))
                .toList();
    }

    private static NextStep answer(String date) {
        return SILENCE.nextSteps(day(date), LAW).stream()
                .filter(step -> step.act().equals("objection.answer"))
                .findFirst()
                .orElseThrow();
    }

    @DisplayName(
            "UU 14/2008 Pasal 35 ayat (2), 36 ayat (2): while pending it is entered, answered, settled or withdrawn")
    @Test
    void whilePendingItIsEnteredAnsweredSettledOrWithdrawn() {
        Objection entered = SILENCE.acting(LAW, by(PPID, "2025-09-12")).enter().orThrow();

        assertThat(steps(SILENCE, "2025-09-08"))
                .containsExactly(
                        "objection.enter -",
                        "objection.answer 2025-10-20",
                        "objection.settle -",
                        "objection.withdraw -");
        assertThat(steps(entered, "2025-09-12"))
                .containsExactly("objection.answer 2025-10-20", "objection.settle -", "objection.withdraw -");
        assertThat(steps(received("2025-09-08", Set.of(ObjectionGround.A)), "2025-09-08"))
                .doesNotContain("objection.settle -");
        assertThat(answer("2025-10-20").wording().en()).contains("must answer");
        assertThat(answer("2025-10-21").wording().en()).contains("must still answer");
    }

    @DisplayName(
            "UU 14/2008 Pasal 37 ayat (2): once answered it is received, carried out and taken to Komisi Informasi")
    @Test
    void onceAnsweredItIsReceivedCarriedOutOrTakenFurther() {
        Objection answered = SILENCE.acting(LAW, by(SEKDA, "2025-10-01"))
                .answer(upheld(), EXEMPTIONS)
                .orThrow();

        assertThat(steps(answered, "2025-10-01"))
                .containsExactly(
                        "objection.enter -",
                        "objection.receive-answer -",
                        "objection.execute 2025-10-10",
                        "dispute.file 2025-10-21");
    }

    @DisplayName("PERKI 1/2013 Pasal 13: once the safe day of a late answer is over the step names the last one")
    @Test
    void onceTheSafeDayIsOverTheStepNamesTheLastOne() {
        Objection late = SILENCE.acting(LAW, by(SEKDA, "2025-10-27"))
                .answer(SuperiorAnswer.of("T-1", ObjectionOutcome.UPHELD).saying("alasan diterima"), EXEMPTIONS)
                .orThrow()
                .acting(LAW, requester("2025-10-29"))
                .receiveAnswer()
                .orThrow();

        assertThat(steps(late, "2025-11-07")).contains("dispute.file 2025-11-07");
        assertThat(steps(late, "2025-11-08")).contains("dispute.file 2025-11-18");
        assertThat(steps(late, "2025-11-19")).noneMatch(step -> step.startsWith("dispute.file"));
    }

    @DisplayName("UU 14/2008 Pasal 36 ayat (2): an act comes before no earlier one, whatever was corrected in between")
    @Test
    void anActComesBeforeNoEarlierOne() {
        Objection entered = SILENCE.acting(LAW, by(PPID, "2025-09-12")).enter().orThrow();
        Objection corrected = entered.acting(LAW, by(PPID, "2025-09-15"))
                .correctReceipt(day("2025-09-09"), "salah ketik")
                .orThrow();

        assertThat(entered.acting(LAW, requester("2025-09-11"))
                        .withdraw("dicabut")
                        .denial())
                .isPresent();
        assertThat(corrected
                        .acting(LAW, requester("2025-09-12"))
                        .withdraw("dicabut")
                        .denial())
                .isEmpty();
        assertThat(entered.acting(LAW, requester("2025-09-13"))
                        .withdraw("dicabut")
                        .orThrow()
                        .toRecord()
                        .end())
                .contains(new ObjectionRecord.End(day("2025-09-13"), ObjectionEnd.WITHDRAWN));
    }
}
