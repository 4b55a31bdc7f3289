package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is offered next, by the article of the state in which it is offered, and what a denial offers instead. */
class DisputeStepsTest {

    private static Optional<NextStep> step(Walk walk, String act) {
        return walk.dispute().nextSteps(walk.day(), LAW).stream()
                .filter(step -> step.act().equals("dispute." + act))
                .findFirst();
    }

    private static Optional<NextStep> step(Walk walk, String act, Side side) {
        return walk.dispute().nextSteps(walk.day(), LAW).stream()
                .filter(step -> step.act().equals("dispute." + act))
                .filter(step -> step.actor().equals(side.code())
                        || step.wording().en().contains("concerning " + side.label(Language.ENGLISH)))
                .findFirst();
    }

    private static Denial denial(Walk walk, DisputeActKind kind) {
        return walk.attempt(kind).denial().orElseThrow();
    }

    private static Walk decided(CommissionOrder order) {
        Walk next = Walk.filed(ObjectionGround.C)
                .mediation()
                .then(DisputeActKind.MEDIATION_FAILED, DisputeActKind.ADJUDICATION_RESUMED)
                .later(1);
        return next.does(new Recorded<>(
                next.ki(),
                new DecisionAct.Read(CommissionDecision.of("PA-1", order).build())));
    }

    private static Walk court(Walk decided, CourtDecision decision) {
        Walk next = decided.copies()
                .then(DisputeActKind.SUIT_FILED, DisputeActKind.SUIT_REGISTERED, DisputeActKind.JUDGES_SET)
                .later(1);
        return next.does(new Recorded<>(next.court(), new CourtAct.Decided(decision)));
    }

    @DisplayName("PERKI 1/2013 Pasal 30, 31, 45, 48: an absence is recorded by the article of its session and party")
    @Test
    @Proves({"PERKI 1/2013 Pasal 30", "PERKI 1/2013 Pasal 31", "PERKI 1/2013 Pasal 45"})
    void anAbsenceIsRecordedByTheArticleOfItsSession() {
        Walk hearing = Walk.filed(ObjectionGround.C).preliminary();
        Walk mediation = Walk.filed(ObjectionGround.C).mediation();

        assertThat(step(hearing, "absence-recorded", Side.PETITIONER)
                        .orElseThrow()
                        .citation())
                .hasToString("PERKI 1/2013 Pasal 30");
        assertThat(step(hearing, "absence-recorded", Side.RESPONDENT)
                        .orElseThrow()
                        .citation())
                .hasToString("PERKI 1/2013 Pasal 31");
        assertThat(step(mediation, "absence-recorded", Side.PETITIONER)
                        .orElseThrow()
                        .citation())
                .hasToString("PERKI 1/2013 Pasal 45");
        assertThat(step(mediation, "absence-recorded", Side.RESPONDENT)
                        .orElseThrow()
                        .citation())
                .hasToString("PERKI 1/2013 Pasal 48 ayat (1) huruf d");
        assertThat(step(mediation.absentTwice(Side.PETITIONER, SessionKind.MEDIATION), "lapsed")
                        .orElseThrow()
                        .citation())
                .hasToString("PERKI 1/2013 Pasal 45");
    }

    @DisplayName("PERKI 1/2013 Pasal 47, Perma 2/2011 Pasal 11: carrying out is a duty of the decision that binds")
    @Test
    @Proves({"PERKI 1/2013 Pasal 47", "Perma 2/2011 Pasal 11"})
    void carryingOutFollowsTheDecisionThatBinds() {
        Walk mediated = Walk.filed(ObjectionGround.C)
                .mediation()
                .then(DisputeActKind.MEDIATION_AGREED, DisputeActKind.MEDIATION_DECIDED);
        Walk commission = decided(CommissionOrder.DO_DUTY).copies();
        Walk court = court(
                decided(CommissionOrder.DO_DUTY),
                CourtDecision.of("P-1", CourtRuling.UPHELD, CourtOrder.MEET_TIME)
                        .readBefore());

        assertThat(step(mediated, "carried-out").orElseThrow()).satisfies(step -> {
            assertThat(step.citation()).hasToString("PERKI 1/2013 Pasal 47");
            assertThat(step.wording().id()).endsWith("harus melaksanakan putusan");
            assertThat(step.otherwise().en()).contains("how to enforce it is not regulated");
        });
        assertThat(step(commission, "carried-out").orElseThrow()).satisfies(step -> {
            assertThat(step.citation()).hasToString("PERKI 1/2013 Pasal 59 ayat (2)");
            assertThat(step.wording().en()).contains(" may ");
        });
        assertThat(step(commission.later(60), "carried-out")
                        .orElseThrow()
                        .wording()
                        .en())
                .contains(" must ");
        assertThat(step(court, "carried-out").orElseThrow()).satisfies(step -> {
            assertThat(step.citation()).hasToString("Perma 2/2011 Pasal 11");
            assertThat(step.wording().en()).contains(" may ");
            assertThat(step.otherwise().en()).contains("by the procedure of that court");
        });
    }

    @DisplayName("UU 14/2008 Pasal 46, 49: where nothing is ordered, there is nothing to carry out")
    @Test
    @Proves({"UU 14/2008 Pasal 46 ayat (2)", "UU 14/2008 Pasal 49 ayat (2)"})
    void whereNothingIsOrderedNothingIsCarriedOut() {
        Walk confirmed = decided(CommissionOrder.CONFIRM_CONSIDERATION);
        Walk rejected = court(
                decided(CommissionOrder.DO_DUTY),
                CourtDecision.of("P-1", CourtRuling.ANNULLED, CourtOrder.REJECT).readBefore());
        Walk ordered = court(
                confirmed,
                CourtDecision.of("P-1", CourtRuling.ANNULLED, CourtOrder.DO_DUTY)
                        .readBefore());

        assertThat(step(confirmed, "carried-out")).isEmpty();
        assertThat(denial(confirmed, DisputeActKind.CARRIED_OUT).message().en()).contains("orders nothing");
        assertThat(step(rejected, "carried-out")).isEmpty();
        assertThat(denial(rejected, DisputeActKind.CARRIED_OUT).citation()).hasToString("Perma 2/2011 Pasal 11");
        assertThat(step(ordered, "carried-out")).isPresent();
    }

    @DisplayName("UU 14/2008 Pasal 50, Perma 2/2011 Pasal 9 ayat (2): both last days of cassation are told")
    @Test
    @Proves({"UU 14/2008 Pasal 50", "Perma 2/2011 Pasal 9 ayat (2)"})
    void bothLastDaysOfCassationAreTold() {
        // read before the petitioner on Thursday 20 March 2025, received on 15 April
        Walk received = Walk.filed(ObjectionGround.A)
                .judges()
                .on(day("2025-03-19"))
                .then(DisputeActKind.COURT_DECIDED)
                .on(day("2025-04-14"))
                .then(DisputeActKind.COURT_COPY_RECEIVED, Side.PETITIONER);

        NextStep step = step(received, "cassation-filed", Side.PETITIONER).orElseThrow();
        assertThat(step.until()).contains(day("2025-04-03"));
        assertThat(step.wording().en())
                .contains("the safe day is Thursday, 3 April 2025")
                .contains("ends on Tuesday, 29 April 2025 by UU 14/2008 Pasal 50)");
        assertThat(step.tell(Language.INDONESIAN)).contains("Pasal 50) sampai Kamis, 3 April 2025 (");
        assertThat(received.on(day("2025-04-28"))
                        .attempt(DisputeActKind.CASSATION_FILED)
                        .denial())
                .isEmpty();
        Denial late = denial(received.on(day("2025-04-29")), DisputeActKind.CASSATION_FILED);
        assertThat(late.message().en()).contains("it was possible until Tuesday, 29 April 2025");
        assertThat(late.citation()).hasToString("UU 14/2008 Pasal 50");
    }

    @DisplayName("UU 14/2008 Pasal 40 ayat (2): a denial offers instead only what is allowed, no mediation on ground a")
    @Test
    @Proves("UU 14/2008 Pasal 40 ayat (2)")
    void aDenialOffersOnlyWhatIsAllowed() {
        Walk exempt = Walk.filed(ObjectionGround.A).preliminary().then(DisputeActKind.PRELIMINARY_EXAMINED);

        Denial denial = denial(exempt, DisputeActKind.DECISION_READ);
        assertThat(denial.citation()).hasToString("PERKI 1/2013 Pasal 59 ayat (1)");
        assertThat(denial.message().id())
                .contains("langsung memeriksa pokok perkara")
                .doesNotContain("mediasi;")
                .doesNotContain("untuk mediasi")
                .doesNotContain("menggugurkan permohonan")
                .doesNotContain("mencoret permohonan");
        Walk done = decided(CommissionOrder.DO_DUTY)
                .copies()
                .later(60)
                .then(DisputeActKind.EXECUTION_ASKED, DisputeActKind.EXECUTION_RULED, DisputeActKind.CARRIED_OUT);
        assertThat(denial(done, DisputeActKind.SUIT_FILED).message().en()).contains("nothing more can be done");
        // one day before the last act: what is possible from that act on
        assertThat(denial(exempt.later(-2), DisputeActKind.DECISION_READ)
                        .message()
                        .en())
                .contains("go straight to the merits");
    }
}
