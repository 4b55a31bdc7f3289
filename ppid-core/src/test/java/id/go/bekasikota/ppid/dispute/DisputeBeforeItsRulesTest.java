package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static id.go.bekasikota.ppid.objection.ObjectionCases.received;
import static id.go.bekasikota.ppid.objection.ObjectionCases.requester;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Disputes before PERKI 1/2013, in force from 29 April 2013: their terms are those of the statute alone. */
class DisputeBeforeItsRulesTest {

    /** A petition after silence of the superior, whose days ended some weeks after the objection. */
    private static Walk filed(String objected, String petition) {
        return new Walk(
                Dispute.file(received(objected, Set.of(ObjectionGround.C)), Walk.PETITION, LAW, requester(petition))
                        .orThrow(),
                day(petition));
    }

    private static Optional<LocalDate> until(Walk walk, String act) {
        return walk.dispute().nextSteps(walk.day(), LAW).stream()
                .filter(step -> step.act().equals(act))
                .findFirst()
                .flatMap(NextStep::until);
    }

    @DisplayName("PERKI 1/2013 Pasal 65: its terms run from the day on which it came into force")
    @Test
    void theTermsOfTheProcedureBeginWithItsRules() {
        Walk before = filed("2013-03-04", "2013-04-26");
        Walk after = filed("2013-03-07", "2013-04-29");

        assertThat(until(before, "dispute.incomplete-notified")).isEmpty();
        assertThat(until(after, "dispute.incomplete-notified")).contains(day("2013-05-02"));
    }

    @Test
    void theTermsOfTheStatuteRunAllTheSame() {
        Walk filed = filed("2011-01-03", "2011-02-16");

        assertThat(filed.dispute().expiries(day("2011-12-30"), LAW))
                .extracting(Expiry::code)
                .contains("dispute.start-missed", "dispute.finish-missed");
    }

    @Test
    void aMediationBeforeTheRulesFailsByItsTimeAsKomisiInformasiSays() {
        Walk mediation = filed("2011-01-03", "2011-02-16").mediation();
        Walk met = mediation.then(DisputeActKind.MEDIATION_MET).later(1);

        assertThat(mediation
                        .later(1)
                        .attempt(new Recorded<>(
                                mediation.later(1).ki(), new MediationAct.Failed(MediationFailure.TIME_OVER)))
                        .denial())
                .isPresent();
        assertThat(met.attempt(new Recorded<>(met.ki(), new MediationAct.Failed(MediationFailure.TIME_OVER)))
                        .denial())
                .isEmpty();
    }
}
