package id.go.bekasikota.ppid.life;

import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.contract.Events;
import id.go.bekasikota.ppid.deadline.PeriodUnit;
import id.go.bekasikota.ppid.dispute.CommissionDecision;
import id.go.bekasikota.ppid.dispute.CommissionOrder;
import id.go.bekasikota.ppid.dispute.CourtAct;
import id.go.bekasikota.ppid.dispute.CourtDecision;
import id.go.bekasikota.ppid.dispute.CourtOrder;
import id.go.bekasikota.ppid.dispute.CourtRuling;
import id.go.bekasikota.ppid.dispute.DecisionAct;
import id.go.bekasikota.ppid.dispute.DisputeNumber;
import id.go.bekasikota.ppid.dispute.Side;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEvent;
import id.go.bekasikota.ppid.exemption.ExemptionState;
import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.WrittenNotice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a final decision opened to the public stays open (UU 14/2008 Pasal 11 ayat (2), PERKI 1/2021 Pasal 52 ayat (3)-(4)). */
class FinalOpeningTest {
    private final Life life = new Life(LawPolicy.statute());

    private Exemption whole() {
        return life.ppid().exemptions().get(Life.WHOLE);
    }

    private Result<InformationRequest> refuse(InformationRequest request, int item) {
        Decision refusal = Decision.refuse(request.item(item), whole());
        return life.requests()
                .answer(request.number(), WrittenNotice.of(refusal).approvedBy(SUPERIOR), PPID);
    }

    private Result<InformationRequest> refusedAgain() {
        return refuse(life.requests().get(life.other()), 1);
    }

    /** Komisi Informasi read a decision, and both parties received its copy; the respondent later. */
    private LocalDate decided(CommissionDecision decision) {
        life.wait(1);
        refuse(life.requests().get(life.request()), 2).orThrow();
        life.object(ObjectionGround.A).orThrow();
        life.wait(1);
        SuperiorAnswer rejected = SuperiorAnswer.of("A-2", ObjectionOutcome.REJECTED)
                .because("tetap")
                .attaching(whole())
                .saying("tidak beralasan");
        life.objections().answer(life.objection(), rejected, SUPERIOR).orThrow();
        life.wait(1);
        life.petition().orThrow();
        life.disputed(List.of(
                "dispute.registered",
                "dispute.panel-set",
                "dispute.first-day-set",
                "dispute.hearing-opened",
                "dispute.preliminary-examined",
                "dispute.adjudication-opened"));
        life.ppid()
                .disputes()
                .record(dispute(), new DecisionAct.Read(decision), Actor.commission())
                .orThrow();
        life.disputed(List.of("dispute.copy-received"));
        life.wait(1);
        life.record("dispute.copy-received", Side.RESPONDENT).orThrow();
        return life.ppid()
                .disputes()
                .get(dispute())
                .courtTerm(Side.RESPONDENT, life.law())
                .orElseThrow()
                .date();
    }

    private DisputeNumber dispute() {
        return DisputeNumber.first(life.objection());
    }

    private CommissionDecision.Builder opening(PublicOpening... openings) {
        return CommissionDecision.of("PA-1", CommissionOrder.GIVE_ALL).opening(openings);
    }

    private void moveTo(LocalDate day) {
        life.wait((int) java.time.temporal.ChronoUnit.DAYS.between(life.today(), day));
    }

    @Test
    @Proves({"UU 14/2008 Pasal 11 ayat (2)", "UU 14/2008 Pasal 18 ayat (1) huruf g", "PERKI 1/2021 Pasal 52 ayat (3)"})
    void anExemptionOpenedByKomisiInformasiIsCitedByNobodyFromFinalityOn_Perki52_3() {
        LocalDate last = decided(opening(whole().toPublic()).build());

        assertThat(whole().state(last)).isEqualTo(ExemptionState.EXEMPT);
        assertThat(whole().state(last.plusDays(1))).isEqualTo(ExemptionState.OPENED);
        moveTo(last.plusDays(1));
        Denial denial = refusedAgain().denial().orElseThrow();
        assertThat(denial.citation()).hasToString("PERKI 1/2021 Pasal 52 ayat (3)");
        assertThat(denial.message().en()).contains("open since");
    }

    @Test
    @Proves("UU 14/2008 Pasal 11 ayat (2)")
    void untilADecisionIsFinalTheExemptionIsCited_Uu11_2() {
        LocalDate last = decided(opening(whole().toPublic()).build());

        moveTo(last);
        assertThat(steps("catalogue.enter")).isEmpty();
        refusedAgain().orThrow();
        assertThat(life.ppid().exemptions().unfoundedRefusals()).isEmpty();
    }

    @Test
    @Proves({"UU 14/2008 Pasal 11 ayat (2)", "PERKI 1/2021 Pasal 52 ayat (3)"})
    void aSuitKeepsItExemptUntilTheCourtDecides_Perki52_3() {
        LocalDate last = decided(opening(whole().toPublic()).build());
        life.disputed(List.of("dispute.suit-filed"));

        assertThat(whole().state(last.plusYears(1))).isEqualTo(ExemptionState.EXEMPT);
        life.disputed(List.of("dispute.suit-registered", "dispute.judges-set"));
        life.wait(1);
        CourtDecision part = CourtDecision.of("P-1", CourtRuling.ANNULLED, CourtOrder.GIVE_PART)
                .opening(PublicOpening.part(Life.WHOLE, "Gaji pokok"))
                .readBefore(Side.PETITIONER, Side.RESPONDENT);
        life.ppid()
                .disputes()
                .record(dispute(), new CourtAct.Decided(part), Actor.court())
                .orThrow();

        LocalDate later = life.today().plusMonths(2);
        assertThat(whole().state(later)).isEqualTo(ExemptionState.EXEMPT);
        assertThat(whole().declaredOpen(life.today())).isEmpty();
        assertThat(whole().declaredOpen(later)).singleElement().satisfies(open -> {
            assertThat(open.decision()).isEqualTo("P-1");
            assertThat(open.opening().information()).containsExactly("Gaji pokok");
        });
        moveTo(later);
        refusedAgain().orThrow();
        assertThat(life.ppid().exemptions().unfoundedRefusals()).hasSize(1);
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 52 ayat (4)", "PERKI 1/2013 Pasal 59 ayat (2)"})
    void theStepToEnterItHasTheTimeThatTheDecisionSets_Perki52_4() {
        LocalDate last = decided(opening(whole().toPublic())
                .within(14, PeriodUnit.WORKING_DAY, CommissionDecision.Start.FINAL)
                .build());
        moveTo(last.plusDays(1));

        assertThat(steps("catalogue.enter")).singleElement().satisfies(step -> {
            assertThat(step.citation()).hasToString("PERKI 1/2021 Pasal 52 ayat (4)");
            assertThat(step.until()).contains(life.law().calendar().shift(last.plusDays(1), 14));
        });
        assertThat(steps("exemption.open")) // the other letter, on a part of the same information
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.citation()).hasToString("UU 14/2008 Pasal 18 ayat (1) huruf g");
                    assertThat(step.wording().en()).contains("SK-2", "PA-1");
                });
        life.enter(life.ppid().catalogue().opened(life.today()).get(0).origin());
        assertThat(steps("catalogue.enter")).isEmpty();
    }

    @Test
    @Proves("UU 14/2008 Pasal 11 ayat (2)")
    void whatKomisiInformasiGivesToThePetitionerAloneOpensNothing_Uu11_2() {
        LocalDate last =
                decided(CommissionDecision.of("PA-1", CommissionOrder.GIVE_ALL).build());
        moveTo(last.plusDays(1));

        assertThat(refusedAgain().denial()).isEmpty();
        assertThat(whole().history().has(Events.kind(ExemptionEvent.class, "declared-open")))
                .isFalse();
        assertThat(steps("catalogue.enter")).isEmpty();
    }

    private List<NextStep> steps(String act) {
        return life.ppid().nextSteps(life.request(), life.today()).stream()
                .filter(step -> step.act().equals(act))
                .toList();
    }
}
