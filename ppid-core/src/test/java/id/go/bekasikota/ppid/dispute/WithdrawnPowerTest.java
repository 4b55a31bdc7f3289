package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.DESK;
import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.PPID;
import static id.go.bekasikota.ppid.objection.ObjectionCases.SEKDA;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A special power of the body in a dispute ends when who gives it withdraws it. */
class WithdrawnPowerTest {
    private static final Officer MAYOR = new Officer(Role.HEAD_OF_BODY, "Wali Kota", "kota");
    private static final String POWER = "UU 14/2008 Pasal 44 ayat (4)";

    private final Walk registered = Walk.filed(ObjectionGround.A).registered();
    private final LocalDate day = registered.day();

    private static Result<Dispute> does(Dispute dispute, Actor by, LocalDate on, DisputeAct act) {
        return dispute.acting(LAW, by(by, on)).record(act);
    }

    private Dispute appointed(Actor who) {
        return does(registered.dispute(), SEKDA, day, new PetitionAct.RepresentativeAppointed(who, Acts.PAPER, day))
                .orThrow();
    }

    private static Result<Dispute> withdraw(Dispute dispute, Actor by, Actor who, LocalDate on) {
        return does(dispute, by, on, new PetitionAct.RepresentativeWithdrawn(who, Acts.PAPER));
    }

    @Test
    @Proves(POWER)
    void fromItsWithdrawalOnThePowerNoLongerHolds() {
        for (Actor who : List.of(PPID, DESK, Actor.representative())) {
            HearingAct.Replied reply = new HearingAct.Replied(Acts.PAPER);
            Dispute withdrawn =
                    withdraw(appointed(who), MAYOR, who, day.plusDays(3)).orThrow();

            assertThat(does(withdrawn, who, day.plusDays(2), reply).denial()).isEmpty();
            assertThat(does(withdrawn, who, day.plusDays(3), reply).denial())
                    .hasValueSatisfying(
                            denial -> assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 44 ayat (2)"));
            assertThat(Dispute.restore(withdrawn.history().events())).isEqualTo(withdrawn);

            Dispute again = does(
                            withdrawn,
                            SEKDA,
                            day.plusDays(4),
                            new PetitionAct.RepresentativeAppointed(who, Acts.PAPER, day.plusDays(4)))
                    .orThrow();
            assertThat(does(again, who, day.plusDays(4), reply).denial()).isEmpty();
        }
    }

    @Test
    @Proves(POWER)
    void onlyWhoMayGiveItWithdrawsItAndOnlyWhatWasGiven() {
        Dispute appointed = appointed(PPID);

        for (Actor other : List.of(PPID, Actor.requester(), Actor.commission())) {
            assertThat(withdraw(appointed, other, PPID, day).denial())
                    .hasValueSatisfying(
                            denial -> assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 44 ayat (2)"));
        }
        assertThat(withdraw(appointed, SEKDA, DESK, day).denial())
                .hasValueSatisfying(denial -> assertThat(denial.citation()).hasToString(POWER));
        Dispute withdrawn = withdraw(appointed, SEKDA, PPID, day).orThrow();
        assertThat(withdraw(withdrawn, SEKDA, PPID, day).denial()).isPresent();
        assertThat(withdraw(registered.dispute(), SEKDA, PPID, day).denial()).isPresent();
    }

    @Test
    void theStepsOfferToWithdrawWhatStandsAndToAppointWhereNothingDoes() {
        Dispute appointed = appointed(PPID);

        assertThat(offered(registered.dispute())).containsExactly("dispute.representative-appointed");
        assertThat(offered(appointed)).containsExactly("dispute.representative-withdrawn");
        assertThat(offered(withdraw(appointed, SEKDA, PPID, day).orThrow()))
                .containsExactly("dispute.representative-appointed");
    }

    private List<String> offered(Dispute dispute) {
        return dispute.nextSteps(day, LAW).stream()
                .map(step -> step.act())
                .filter(act -> act.startsWith("dispute.representative-"))
                .toList();
    }
}
