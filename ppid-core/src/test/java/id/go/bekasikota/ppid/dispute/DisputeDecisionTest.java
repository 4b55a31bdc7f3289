package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static id.go.bekasikota.ppid.objection.ObjectionCases.requester;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.command.LeftOut;
import id.go.bekasikota.ppid.deadline.PeriodUnit;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.exemption.DeclaredOpen;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.ObjectionCases;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision of Komisi Informasi, its finality and its execution: UU 14/2008 Pasal 46 to 48, PERKI 1/2013 Pasal 57 to 60. */
class DisputeDecisionTest {

    private static Denial denial(Result<Dispute> result) {
        return result.denial().orElseThrow();
    }

    private static Walk adjudication(String grounds) {
        ObjectionGround[] set =
                Arrays.stream(grounds.split("")).map(ObjectionGround::of).toArray(ObjectionGround[]::new);
        Walk filed = Walk.filed(set);
        return grounds.equals("a")
                ? filed.merits()
                : filed.mediation().then(DisputeActKind.MEDIATION_FAILED, DisputeActKind.ADJUDICATION_RESUMED);
    }

    private static Result<Dispute> read(Walk walk, CommissionDecision decision) {
        Walk next = walk.later(1);
        return next.attempt(new Recorded<>(next.ki(), new DecisionAct.Read(decision)));
    }

    @DisplayName("UU 14/2008 Pasal 46: one order about access for ground a, one of the other kinds for b to g")
    @ParameterizedTest(name = "grounds {0}, orders {1}: {2} {3}")
    @CsvSource({
        "a, GIVE_ALL, '', granted",
        "a, GIVE_PART, '', partly-granted",
        "a, CONFIRM_REFUSAL, '', refused",
        "a, GIVE_ALL CONFIRM_REFUSAL, UU 14/2008 Pasal 46 ayat (1), ''",
        "a, DO_DUTY, UU 14/2008 Pasal 46 ayat (1), ''",
        "a, GIVE_ALL DO_DUTY, UU 14/2008 Pasal 46 ayat (2), ''",
        "c, DO_DUTY, '', granted",
        "c, MEET_TIME, '', granted",
        "c, CONFIRM_CONSIDERATION, '', refused",
        "c, GIVE_ALL, UU 14/2008 Pasal 46 ayat (1), ''",
        "c, DO_DUTY MEET_TIME, UU 14/2008 Pasal 46 ayat (2), ''",
        "c, SET_FEE, UU 14/2008 Pasal 46 ayat (2), ''",
        "f, SET_FEE, '', granted",
        "ac, GIVE_ALL DO_DUTY, '', granted",
        "ac, CONFIRM_REFUSAL DO_DUTY, '', partly-granted",
        "ac, CONFIRM_REFUSAL CONFIRM_CONSIDERATION, '', refused",
        "ac, GIVE_ALL, UU 14/2008 Pasal 46 ayat (2), ''",
        "c, NOT_ADMISSIBLE, PERKI 1/2013 Pasal 36 ayat (3), ''"
    })
    @Proves({"UU 14/2008 Pasal 46 ayat (1)", "UU 14/2008 Pasal 46 ayat (2)"})
    void theOrdersFollowTheGrounds(String grounds, String orders, String citation, String outcome) {
        CommissionOrder[] set =
                Arrays.stream(orders.split(" ")).map(CommissionOrder::valueOf).toArray(CommissionOrder[]::new);
        CommissionDecision.Builder decision = CommissionDecision.of("PA-1", set);
        if (Arrays.stream(set)
                .anyMatch(order -> order == CommissionOrder.GIVE_ALL || order == CommissionOrder.GIVE_PART)) {
            decision.opening("Daftar gaji");
        }

        Result<Dispute> result = read(adjudication(grounds), decision.build());

        assertThat(result.denial().map(denial -> denial.citation().toString()).orElse(""))
                .isEqualTo(citation);
        result.fold(Optional::of, denial -> Optional.<Dispute>empty())
                .ifPresent(dispute -> assertThat(dispute.outcome()).contains(DisputeOutcome.of(outcome)));
    }

    @DisplayName("PERKI 1/2013 Pasal 36 ayat (3): not admissible only where a point of the first day failed")
    @Test
    @Proves("PERKI 1/2013 Pasal 36 ayat (3)")
    void notAdmissibleNeedsAFailedPoint() {
        Walk preliminary = Walk.filed(ObjectionGround.A).preliminary().later(1);
        Walk merits = preliminary
                .does(new Recorded<>(preliminary.ki(), new HearingAct.Examined(Set.of(PreliminaryPoint.TIME))))
                .then(DisputeActKind.ADJUDICATION_OPENED);

        Dispute dispute = read(
                        merits,
                        CommissionDecision.of("PA-1", CommissionOrder.NOT_ADMISSIBLE)
                                .build())
                .orThrow();

        assertThat(dispute.toRecord())
                .isEqualTo(new DisputeRecord(Walk.FILED, Optional.of(DisputeOutcome.INADMISSIBLE)));
        assertThat(denial(read(
                                merits,
                                CommissionDecision.of("PA-1", CommissionOrder.NOT_ADMISSIBLE, CommissionOrder.GIVE_ALL)
                                        .build()))
                        .message()
                        .en())
                .contains("stands alone");
    }

    @DisplayName(
            "UU 14/2008 Pasal 11 ayat (2): what is given to the petitioner alone opens nothing, a refusal opens nothing")
    @Test
    @Proves("UU 14/2008 Pasal 11 ayat (2)")
    void whatIsGivenToThePetitionerAloneIsNotOpenedToThePublic() {
        Walk merits = adjudication("a");

        Dispute given = read(
                        merits,
                        CommissionDecision.of("PA-1", CommissionOrder.GIVE_ALL).build())
                .orThrow();
        assertThat(given.opens(LAW)).isEmpty();
        assertThat(given.named()).isEmpty();
        Denial refusing = denial(read(
                merits,
                CommissionDecision.of("PA-1", CommissionOrder.CONFIRM_REFUSAL)
                        .opening("Daftar gaji")
                        .build()));
        assertThat(refusing.message().en()).contains("opens nothing");
        assertThat(refusing.citation()).hasToString("UU 14/2008 Pasal 11 ayat (2)");
    }

    @DisplayName("PERKI 1/2013 Pasal 34: public interest is tested where the consequence test speaks for closing")
    @Test
    @Proves("PERKI 1/2013 Pasal 34")
    void publicInterestIsTestedAfterTheConsequence() {
        Walk merits = adjudication("a").later(1);

        assertThat(denial(merits.attempt(new Recorded<>(
                                merits.ki(), new DecisionAct.ExemptionTested(TestResult.CLOSED, Optional.empty()))))
                        .citation())
                .hasToString("PERKI 1/2013 Pasal 34");
        assertThat(merits.attempt(new Recorded<>(
                                merits.ki(),
                                new DecisionAct.ExemptionTested(TestResult.CLOSED, Optional.of(TestResult.OPEN))))
                        .denial())
                .isEmpty();
        assertThat(denial(adjudication("c").attempt(DisputeActKind.EXEMPTION_TESTED))
                        .message()
                        .en())
                .contains("ground a only");
    }

    @DisplayName("PERKI 1/2013 Pasal 57 ayat (3): conclusions three working days before the decision is read")
    @Test
    @Proves("PERKI 1/2013 Pasal 57 ayat (3)")
    void conclusionsComeThreeWorkingDaysBefore() {
        // the decision is read on Thursday 20 February 2025: the last day is Monday the 17th
        Walk merits = adjudication("a").on(day("2025-02-03"));
        Walk set = merits.does(
                new Recorded<>(merits.ki(), new DecisionAct.HearingSet(Optional.empty(), day("2025-02-20"))));

        assertThat(set.on(day("2025-02-16"))
                        .attempt(DisputeActKind.CONCLUSIONS_FILED)
                        .denial())
                .isEmpty();
        assertThat(denial(set.on(day("2025-02-17")).attempt(DisputeActKind.CONCLUSIONS_FILED))
                        .message()
                        .en())
                .contains("17 February 2025");
        assertThat(denial(set.on(day("2025-02-18")).attempt(DisputeActKind.DECISION_READ))
                        .message()
                        .en())
                .contains("20 February 2025");
        Walk concluded = set.then(DisputeActKind.CONCLUSIONS_FILED, Side.RESPONDENT);
        assertThat(denial(concluded.attempt(DisputeActKind.CONCLUSIONS_FILED, Side.RESPONDENT))
                        .message()
                        .en())
                .contains("for the respondent");
        assertThat(concluded
                        .dispute()
                        .acting(LAW, requester("2025-02-05"))
                        .record(new DecisionAct.ConclusionsFiled(Side.PETITIONER, Acts.PAPER))
                        .denial())
                .isEmpty();
    }

    @DisplayName("UU 14/2008 Pasal 48 ayat (1), Perma 2/2011 Pasal 4: each party has its own fourteen working days")
    @Test
    @Proves({
        "UU 14/2008 Pasal 48 ayat (1)",
        "Perma 2/2011 Pasal 4 ayat (2)",
        "Perma 2/2011 Pasal 4 ayat (3)",
        "PERKI 1/2013 Pasal 60 ayat (1)",
        "PERKI 1/2013 Pasal 60 ayat (2)",
        "PERKI 1/2013 Pasal 60 ayat (3)"
    })
    void theDecisionIsFinalWhenEveryPartysOwnTermIsOver() {
        Walk decided = Walk.filed(ObjectionGround.A).decided().on(day("2025-02-02"));
        Walk petitioner = decided.then(DisputeActKind.COPY_RECEIVED, Side.PETITIONER);
        assertThat(petitioner
                        .dispute()
                        .courtTerm(Side.PETITIONER, LAW)
                        .orElseThrow()
                        .date())
                .isEqualTo("2025-02-21");
        assertThat(petitioner.dispute().courtTerm(Side.RESPONDENT, LAW)).isEmpty();
        assertThat(petitioner.on(day("2025-12-31")).state())
                .as("the respondent has no copy, so its term has not begun")
                .isEqualTo(DisputeState.DECIDED);

        // received on Monday 10 February 2025: fourteen working days end on Friday 28 February
        Walk both = petitioner.on(day("2025-02-09")).then(DisputeActKind.COPY_RECEIVED, Side.RESPONDENT);
        assertThat(both.on(day("2025-02-28")).state()).isEqualTo(DisputeState.DECIDED);
        assertThat(both.on(day("2025-03-01")).state()).isEqualTo(DisputeState.FINAL);
        Denial late = denial(both.on(day("2025-02-21")).attempt(DisputeActKind.SUIT_FILED, Side.PETITIONER));
        assertThat(late.citation()).hasToString("UU 14/2008 Pasal 48 ayat (1)");
        assertThat(late.message().en()).contains("21 February 2025");
        assertThat(both.on(day("2025-02-21"))
                        .attempt(DisputeActKind.SUIT_FILED, Side.RESPONDENT)
                        .denial())
                .isEmpty();
        assertThat(denial(both.on(day("2025-03-02")).attempt(DisputeActKind.SUIT_FILED, Side.RESPONDENT))
                        .state())
                .isEqualTo("final");
        assertThat(both.dispute().expiries(day("2025-03-01"), LAW))
                .extracting(Expiry::code)
                .contains("dispute.court-term-over-petitioner", "dispute.court-term-over-respondent", "dispute.final");
        assertThat(both.dispute().opened(day("2025-02-28"), LAW)).isEmpty();
        assertThat(both.dispute().opened(day("2025-03-01"), LAW))
                .containsExactly(new DeclaredOpen(
                        PublicOpening.of("Daftar gaji"),
                        day("2025-03-01"),
                        Optional.empty(),
                        "PA-1",
                        OpeningOrder.Cause.COMMISSION,
                        Citation.parse("UU 14/2008 Pasal 11 ayat (2)")));
        Walk sued = both.on(day("2025-02-11")).then(DisputeActKind.SUIT_FILED, Side.RESPONDENT);
        assertThat(sued.on(day("2025-12-31")).state()).isEqualTo(DisputeState.AT_COURT);
    }

    @DisplayName("PERKI 1/2013 Pasal 59 ayat (4): a copy that is late is told, party by party, and received once")
    @Test
    @Proves({"UU 14/2008 Pasal 46 ayat (4)", "PERKI 1/2013 Pasal 59 ayat (4)"})
    void aLateCopyIsTold() {
        Walk decided =
                Walk.filed(ObjectionGround.A).merits().on(day("2025-02-02")).then(DisputeActKind.DECISION_READ);
        Walk one = decided.then(DisputeActKind.COPY_RECEIVED, Side.PETITIONER);

        assertThat(one.dispute().expiries(day("2025-02-07"), LAW))
                .extracting(Expiry::code)
                .contains("dispute.copy-missed-respondent")
                .doesNotContain("dispute.copy-missed-petitioner");
        assertThat(denial(one.attempt(DisputeActKind.COPY_RECEIVED, Side.PETITIONER))
                        .message()
                        .en())
                .contains("for the petitioner");
        assertThat(denial(decided.on(day("2025-02-01"))
                                .attempt(new Recorded<>(
                                        by(ObjectionCases.PPID, "2025-02-02"),
                                        new DecisionAct.CopyReceived(Side.RESPONDENT))))
                        .message()
                        .en())
                .contains("3 February 2025 is the earliest");
    }

    @DisplayName(
            "Perma 2/2011 Pasal 12: only the requester asks for execution, of a final decision of Komisi Informasi")
    @Test
    @Proves({"Perma 2/2011 Pasal 12 ayat (1)", "Perma 2/2011 Pasal 12 ayat (3)", "PERKI 1/2013 Pasal 60 ayat (4)"})
    void onlyTheRequesterAsksForExecution() {
        Walk copies = Walk.filed(ObjectionGround.A).decided().copies();
        assertThat(denial(copies.attempt(DisputeActKind.EXECUTION_ASKED)).state())
                .isEqualTo("decided");
        Walk fin = copies.on(day("2025-06-02"));
        Denial body = denial(fin.dispute()
                .acting(LAW, by(ObjectionCases.PPID, "2025-06-02"))
                .record(new DecisionAct.ExecutionAsked(Acts.PAPER)));
        assertThat(body.citation()).hasToString("Perma 2/2011 Pasal 12 ayat (1)");
        assertThat(body.state()).isEqualTo("final");

        Dispute asked = fin.dispute()
                .acting(LAW, requester("2025-06-02"))
                .record(new DecisionAct.ExecutionAsked(Acts.PAPER))
                .orThrow();
        // seven working days from Monday 2 June 2025, without 6 and 9 June: Friday 13 June
        assertThat(asked.expiries(day("2025-06-13"), LAW))
                .noneMatch(notice -> notice.code().equals("dispute.execution-missed"));
        assertThat(asked.expiries(day("2025-06-14"), LAW))
                .anyMatch(notice -> notice.code().equals("dispute.execution-missed"));
        assertThat(asked.opened(day("2025-06-14"), LAW)).hasSize(1);
        assertThat(asked.acting(LAW, by(ObjectionCases.PPID, "2025-06-10"))
                        .record(new DecisionAct.CarriedOut("diberikan"))
                        .orThrow()
                        .acting(LAW, by(ObjectionCases.PPID, "2025-06-11"))
                        .record(new DecisionAct.CarriedOut("lagi"))
                        .denial())
                .isPresent();
    }

    @Test
    @Proves("PERKI 1/2013 Pasal 59 ayat (2)")
    void theTimeForCarryingItOutIsData() {
        CommissionDecision decision = CommissionDecision.of("PA-1", CommissionOrder.GIVE_PART)
                .opening("Daftar gaji", "Daftar tunjangan")
                .within(10, PeriodUnit.WORKING_DAY, CommissionDecision.Start.COPY)
                .written(Acts.PAPER)
                .build();

        assertThat(decision.time())
                .contains(new CommissionDecision.ExecutionTime(
                        10, PeriodUnit.WORKING_DAY, CommissionDecision.Start.COPY));
        assertThat(decision.opens())
                .isEqualTo(List.of(PublicOpening.of("Daftar gaji"), PublicOpening.of("Daftar tunjangan")));
        assertThat(read(adjudication("a"), decision).denial()).isEmpty();
        assertThat(LeftOut.in(
                        "decision",
                        CommissionDecision.of(" ", CommissionOrder.DO_DUTY).build()))
                .singleElement()
                .satisfies(violation -> assertThat(violation.field()).isEqualTo("decision.number"));
    }
}
