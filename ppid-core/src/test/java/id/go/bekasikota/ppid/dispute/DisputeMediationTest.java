package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Actor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Mediation in a dispute: when it is ordered, how long it lasts and how it ends. */
class DisputeMediationTest {
    private static Denial denial(Result<Dispute> result) {
        return result.denial().orElseThrow();
    }

    private static List<String> codes(Dispute dispute, String asOf) {
        return dispute.expiries(day(asOf), LAW).stream().map(Expiry::code).toList();
    }

    private static Optional<String> failure(Walk walk, String date, MediationFailure reason) {
        return walk.attempt(new Recorded<>(by(Actor.commission(), date), new MediationAct.Failed(reason)))
                .denial()
                .map(denial -> denial.citation().toString());
    }

    private static NextStep step(Walk walk, String act, String date) {
        return walk.dispute().nextSteps(day(date), LAW).stream()
                .filter(step -> step.act().equals(act))
                .findFirst()
                .orElseThrow();
    }

    @DisplayName(
            "UU 14/2008 Pasal 40 ayat (2), PERKI 1/2013 Pasal 29: mediation on b to g only, ground a goes to the merits")
    @Test
    @Proves({
        "UU 14/2008 Pasal 40 ayat (2)",
        "PERKI 1/2013 Pasal 29 ayat (1)",
        "PERKI 1/2013 Pasal 29 ayat (2)",
        "PERKI 1/2013 Pasal 37"
    })
    void mediationIsForGroundsBToGOnly() {
        Walk exempt = Walk.filed(ObjectionGround.A).preliminary().then(DisputeActKind.PRELIMINARY_EXAMINED);
        Denial never = denial(exempt.attempt(DisputeActKind.MEDIATION_ORDERED));
        assertThat(never.citation()).hasToString("UU 14/2008 Pasal 40 ayat (2)");
        assertThat(never.state()).isEqualTo("preliminary");
        assertThat(exempt.attempt(DisputeActKind.ADJUDICATION_OPENED).denial()).isEmpty();
        Walk summons = exempt.later(1);
        assertThat(denial(summons.attempt(new Recorded<>(
                                summons.ki(),
                                new HearingAct.Summoned(
                                        Side.PETITIONER,
                                        SessionKind.MEDIATION,
                                        summons.day().plusDays(7),
                                        Optional.empty()))))
                        .citation())
                .hasToString("UU 14/2008 Pasal 40 ayat (2)");

        for (ObjectionGround ground : ObjectionGround.values()) {
            if (ground != ObjectionGround.A) {
                Walk other = Walk.filed(ground).preliminary().then(DisputeActKind.PRELIMINARY_EXAMINED);
                assertThat(other.attempt(DisputeActKind.MEDIATION_ORDERED).denial())
                        .isEmpty();
                assertThat(denial(other.attempt(DisputeActKind.ADJUDICATION_OPENED))
                                .citation())
                        .hasToString("PERKI 1/2013 Pasal 29 ayat (1)");
            }
        }
    }

    @DisplayName("UU 14/2008 Pasal 39 and 40: a mediated decision ends the case, or leaves ground a to adjudication")
    @Test
    @Proves({
        "UU 14/2008 Pasal 11 ayat (2)",
        "UU 14/2008 Pasal 39",
        "UU 14/2008 Pasal 40 ayat (3)",
        "PERKI 1/2013 Pasal 46",
        "PERKI 1/2013 Pasal 47",
        "PERKI 1/2013 Pasal 49"
    })
    void aMediatedDecisionEndsTheCaseOrLeavesGroundA() {
        Walk settled = Walk.filed(ObjectionGround.C)
                .mediation()
                .then(DisputeActKind.MEDIATION_AGREED, DisputeActKind.MEDIATION_DECIDED);
        assertThat(settled.state()).isEqualTo(DisputeState.DECIDED_BY_MEDIATION);
        assertThat(settled.dispute().outcome()).contains(DisputeOutcome.SETTLED);
        assertThat(settled.dispute().opened(settled.day(), LAW))
                .singleElement()
                .satisfies(opened -> assertThat(opened.since()).isEqualTo(settled.day()));
        assertThat(denial(settled.attempt(DisputeActKind.SUIT_FILED)).state()).isEqualTo("decided-by-mediation");

        Walk talks = Walk.filed(ObjectionGround.C).mediation().later(1);
        assertThat(denial(talks.attempt(new Recorded<>(talks.ki(), new MediationAct.Agreed(" ", Optional.empty()))))
                        .message()
                        .en())
                .contains("say what was agreed");

        Walk mixed = Walk.filed(ObjectionGround.A, ObjectionGround.C).mediation();
        Walk left = mixed.then(DisputeActKind.MEDIATION_AGREED, DisputeActKind.MEDIATION_DECIDED);
        assertThat(left.state()).isEqualTo(DisputeState.ADJUDICATION);
        assertThat(left.then(DisputeActKind.DECISION_READ).state()).isEqualTo(DisputeState.DECIDED);
        Walk both = mixed.then(
                DisputeActKind.MEDIATION_FAILED, DisputeActKind.ADJUDICATION_RESUMED, DisputeActKind.DECISION_READ);
        assertThat(both.state()).isEqualTo(DisputeState.DECIDED);
    }

    @DisplayName(
            "PERKI 1/2013 Pasal 41, 48: mediation lasts fourteen working days, once more seven, and fails for four reasons")
    @Test
    @Proves({
        "UU 14/2008 Pasal 40 ayat (1)",
        "UU 14/2008 Pasal 42",
        "PERKI 1/2013 Pasal 41",
        "PERKI 1/2013 Pasal 48 ayat (1)"
    })
    void mediationLastsFourteenWorkingDaysAndOnceMoreSeven() {
        // first meeting on Monday 3 February 2025: fourteen working days end on 21 February, twenty-one on 4 March
        Walk met =
                Walk.filed(ObjectionGround.C).mediation().on(day("2025-02-02")).then(DisputeActKind.MEDIATION_MET);
        assertThat(step(met, "dispute.mediation-agreed", "2025-02-04").until()).contains(day("2025-02-21"));
        assertThat(failure(met, "2025-02-21", MediationFailure.TIME_OVER))
                .contains("PERKI 1/2013 Pasal 48 ayat (1) huruf c");
        assertThat(failure(met, "2025-02-22", MediationFailure.TIME_OVER)).isEmpty();
        assertThat(failure(met, "2025-02-04", MediationFailure.DECLARED)).isEmpty();
        assertThat(failure(met, "2025-02-04", MediationFailure.WITHDREW)).isEmpty();
        assertThat(failure(met, "2025-02-04", MediationFailure.RESPONDENT_ABSENT))
                .contains("PERKI 1/2013 Pasal 48 ayat (1) huruf d");
        assertThat(codes(met.dispute(), "2025-02-22")).contains("dispute.mediation-over");

        assertThat(denial(met.on(day("2025-02-21")).attempt(DisputeActKind.MEDIATION_EXTENDED))
                        .message()
                        .en())
                .contains("21 February 2025");
        Walk extended = met.on(day("2025-02-20")).then(DisputeActKind.MEDIATION_EXTENDED);
        assertThat(denial(extended.attempt(DisputeActKind.MEDIATION_EXTENDED)).citation())
                .hasToString("PERKI 1/2013 Pasal 41 ayat (2)");
        assertThat(failure(extended, "2025-03-04", MediationFailure.TIME_OVER)).isPresent();
        assertThat(failure(extended, "2025-03-05", MediationFailure.TIME_OVER)).isEmpty();
        Walk absent = met.absentTwice(Side.RESPONDENT, SessionKind.MEDIATION);
        assertThat(failure(absent, absent.day().plusDays(1).toString(), MediationFailure.RESPONDENT_ABSENT))
                .isEmpty();
    }
}
