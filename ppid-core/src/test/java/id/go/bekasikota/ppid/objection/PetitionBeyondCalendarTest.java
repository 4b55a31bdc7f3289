package id.go.bekasikota.ppid.objection;

import static id.go.bekasikota.ppid.objection.ObjectionCases.EXEMPTIONS;
import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.SEKDA;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static id.go.bekasikota.ppid.objection.ObjectionCases.received;
import static id.go.bekasikota.ppid.objection.ObjectionCases.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.NextStep;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A late answer whose days for a petition run past the calendar, which ends on 31 December 2027. */
class PetitionBeyondCalendarTest {

    private static Objection answered(String received, String answered) {
        return received(received, Set.of(ObjectionGround.C))
                .acting(LAW, by(SEKDA, answered))
                .answer(rejected(), EXEMPTIONS)
                .orThrow();
    }

    private static NextStep petition(Objection objection, String date) {
        return objection.nextSteps(day(date), LAW).stream()
                .filter(step -> step.act().equals("dispute.file"))
                .findFirst()
                .orElseThrow();
    }

    @DisplayName("PERKI 1/2013 Pasal 13 huruf a: days from a late answer that the calendar does not reach are not over")
    @Test
    void daysThatTheCalendarDoesNotReachAreNotOver() {
        // the superior's days ended on 12 November, the petition's by silence on 2 December
        Objection late = answered("2027-10-01", "2027-12-15");
        PetitionTerm term = late.basis(day("2027-12-20"), LAW).term(LAW);

        assertThat(term.afterSilence().orElseThrow().date()).isEqualTo("2027-12-02");
        assertThat(term.last()).isEmpty();
        assertThat(term.on(day("2027-12-20"))).isEqualTo(PetitionTerm.Timeliness.DOUBTFUL);
        assertThat(petition(late, "2027-12-20").until()).contains(day("2027-12-02"));
        assertThat(petition(late, "2027-12-20").wording().en())
                .contains("2 December 2027")
                .contains("outside the known calendar");
    }

    @Test
    void theStepIsOfferedWhereTheCalendarReachesNeitherDay() {
        Objection late = answered("2027-11-01", "2027-12-30");

        assertThat(petition(late, "2027-12-30").until()).isEmpty();
        assertThat(petition(late, "2027-12-30").wording().id()).contains("di luar kalender");
    }
}
