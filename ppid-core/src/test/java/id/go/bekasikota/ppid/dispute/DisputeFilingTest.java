package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static id.go.bekasikota.ppid.objection.ObjectionCases.received;
import static id.go.bekasikota.ppid.objection.ObjectionCases.requester;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.command.LeftOut;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionCases;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.PetitionTerm;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.BodyKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filing, completing and registering a petition: UU 14/2008 Pasal 37, PERKI 1/2013 Pasal 5 to 18. */
class DisputeFilingTest {
    private static final Objection SILENCE = received("2025-09-08", Set.of(ObjectionGround.C));

    private static Denial denial(Result<Dispute> result) {
        return result.denial().orElseThrow();
    }

    private static List<String> codes(Dispute dispute, String asOf) {
        return dispute.expiries(day(asOf), LAW).stream().map(Expiry::code).toList();
    }

    @DisplayName("PERKI 1/2013 Pasal 13 huruf b, 36 ayat (1) huruf d: early and late petitions are recorded and marked")
    @ParameterizedTest(name = "filed {0}: {1}")
    @CsvSource({
        "2025-10-17, EARLY",
        "2025-10-20, IN_TIME",
        "2025-10-21, IN_TIME",
        "2025-11-07, IN_TIME",
        "2025-11-10, LATE"
    })
    @Proves({"PERKI 1/2013 Pasal 5 huruf b", "PERKI 1/2013 Pasal 13 huruf b", "PERKI 1/2013 Pasal 36 ayat (1) huruf d"})
    void aPetitionAfterSilenceIsMarkedByItsDay(String filed, PetitionTerm.Timeliness timeliness) {
        Dispute dispute =
                Dispute.file(SILENCE, Walk.PETITION, LAW, requester(filed)).orThrow();

        assertThat(dispute.timeliness(LAW)).isEqualTo(timeliness);
        assertThat(dispute.state(day(filed), LAW)).isEqualTo(DisputeState.FILED);
        List<String> marked = timeliness == PetitionTerm.Timeliness.IN_TIME
                ? List.of()
                : List.of("dispute.filed-" + timeliness.code());
        assertThat(codes(dispute, filed)).isEqualTo(marked);
    }

    @DisplayName("UU 14/2008 Pasal 37 ayat (1): a dispute comes after an objection that was not settled or withdrawn")
    @Test
    @Proves({"UU 14/2008 Pasal 37 ayat (1)", "PERKI 1/2013 Pasal 9 ayat (1)"})
    void aDisputeNeedsAnObjectionThatStands() {
        Objection withdrawn =
                SILENCE.acting(LAW, requester("2025-09-09")).withdraw("").orThrow();
        Objection settled = SILENCE.acting(LAW, requester("2025-09-09"))
                .settle(Set.of(ObjectionGround.C), "dijawab", Acts.PAPER)
                .orThrow();

        assertThat(denial(Dispute.file(withdrawn, Walk.PETITION, LAW, requester("2025-10-21")))
                        .state())
                .isEqualTo("withdrawn");
        assertThat(denial(Dispute.file(settled, Walk.PETITION, LAW, requester("2025-10-21")))
                        .citation())
                .hasToString("UU 14/2008 Pasal 37 ayat (1)");
        Denial before = denial(Dispute.file(SILENCE, Walk.PETITION, LAW, requester("2025-09-07")));
        assertThat(before.act()).isEqualTo("dispute.file");
        assertThat(before.citation()).hasToString("UU 14/2008 Pasal 37 ayat (1)");
        assertThat(denial(Dispute.file(SILENCE, Walk.PETITION, LAW, by(Actor.court(), "2025-10-21")))
                        .citation())
                .hasToString("PERKI 1/2013 Pasal 9 ayat (1)");
    }

    @Test
    void settledGroundsDoNotReachTheDispute() {
        Objection partly = received("2025-09-08", Set.of(ObjectionGround.A, ObjectionGround.F))
                .acting(LAW, requester("2025-09-09"))
                .settle(Set.of(ObjectionGround.F), "biaya turun", Acts.PAPER)
                .orThrow();

        Dispute dispute = Dispute.file(partly, Walk.PETITION, LAW, requester("2025-10-21"))
                .orThrow();

        assertThat(dispute.petition().event().basis().grounds()).containsExactly(ObjectionGround.A);
    }

    @Test
    void aPetitionBetweenTheTwoDatesOfALateAnswerIsDoubtful() {
        Objection late = SILENCE.acting(LAW, by(ObjectionCases.SEKDA, "2025-10-27"))
                .answer(SuperiorAnswer.of("T", ObjectionOutcome.UPHELD).saying("x"), ObjectionCases.EXEMPTIONS)
                .orThrow();
        Dispute dispute =
                Dispute.file(late, Walk.PETITION, LAW, requester("2025-11-10")).orThrow();

        assertThat(dispute.timeliness(LAW)).isEqualTo(PetitionTerm.Timeliness.DOUBTFUL);
        assertThat(dispute.expiries(day("2025-11-10"), LAW).get(0).text().en())
                .contains("7 November 2025")
                .contains("14 November 2025");
        assertThat(LeftOut.in("petition", new Petition(" ", BodyKind.STATE, "")))
                .singleElement()
                .satisfies(violation -> assertThat(violation.message().en()).contains("PERKI 1/2013 Pasal 9 ayat (1)"));
    }

    @DisplayName(
            "PERKI 1/2013 Pasal 17 ayat (2)-(3): seven working days to complete, else not registered without identity")
    @Test
    @Proves({
        "PERKI 1/2013 Pasal 11 ayat (1) huruf a",
        "PERKI 1/2013 Pasal 16",
        "PERKI 1/2013 Pasal 17 ayat (2)",
        "PERKI 1/2013 Pasal 17 ayat (3)"
    })
    void withoutIdentityThePetitionIsNotRegisteredAfterSevenWorkingDays() {
        // notice received on Monday 20 January 2025; 27 to 29 January are days off: the seventh working day is 3
        // February
        Walk incomplete = Walk.filed(ObjectionGround.C).on(day("2025-01-19")).then(DisputeActKind.INCOMPLETE_NOTIFIED);

        assertThat(denial(incomplete.attempt(DisputeActKind.REGISTERED)).citation())
                .hasToString("PERKI 1/2013 Pasal 17 ayat (3)");
        Denial runs = denial(incomplete.on(day("2025-01-31")).later(2).attempt(DisputeActKind.NOT_REGISTERED));
        assertThat(runs.message().en()).contains("3 February 2025");
        assertThat(incomplete.dispute().expiries(day("2025-02-03"), LAW))
                .noneMatch(n -> n.code().equals("dispute.repair-missed"));
        assertThat(codes(incomplete.dispute(), "2025-02-04")).contains("dispute.repair-missed");
        assertThat(incomplete
                        .on(day("2025-02-03"))
                        .then(DisputeActKind.NOT_REGISTERED)
                        .state())
                .isEqualTo(DisputeState.NOT_REGISTERED);

        Walk completed = incomplete.then(DisputeActKind.COMPLETED);
        assertThat(denial(completed.later(60).attempt(DisputeActKind.NOT_REGISTERED))
                        .message()
                        .en())
                .contains("the papers were completed");
        assertThat(completed.then(DisputeActKind.REGISTERED).state()).isEqualTo(DisputeState.REGISTERED);
    }

    @DisplayName("PERKI 1/2013 Pasal 18 ayat (1): papers that the body did not serve do not stand against registration")
    @Test
    @Proves({
        "PERKI 1/2013 Pasal 10",
        "PERKI 1/2013 Pasal 11 ayat (1) huruf c",
        "PERKI 1/2013 Pasal 18 ayat (1)",
        "PERKI 1/2013 Pasal 18 ayat (2)"
    })
    void papersThatTheBodyDidNotServeDoNotStandAgainstRegistration() {
        Walk walk = Walk.filed(ObjectionGround.C).later(1);
        Walk unserved = walk.does(new Recorded<>(
                walk.ki(), new PetitionAct.IncompleteNotified(Set.of(Paper.OBJECTION), Optional.empty())));
        Walk form = walk.does(
                new Recorded<>(walk.ki(), new PetitionAct.IncompleteNotified(Set.of(Paper.FORM), Optional.empty())));

        Walk explained = unserved.then(DisputeActKind.UNSERVED_EXPLAINED);
        assertThat(denial(explained.later(60).attempt(DisputeActKind.NOT_REGISTERED))
                        .citation())
                .hasToString("PERKI 1/2013 Pasal 18 ayat (1)");
        assertThat(explained.then(DisputeActKind.REGISTERED).state()).isEqualTo(DisputeState.REGISTERED);
        assertThat(denial(form.attempt(DisputeActKind.UNSERVED_EXPLAINED)).citation())
                .hasToString("PERKI 1/2013 Pasal 18 ayat (1)");
        Walk next = unserved.later(1);
        assertThat(denial(next.attempt(new Recorded<>(
                                Walk.stamp(DisputeActKind.COMPLETED, Side.PETITIONER, next.day()),
                                new PetitionAct.UnservedExplained(" "))))
                        .message()
                        .en())
                .contains("give the reason");
        // silent: other papers missing without a reason, the outcome is what Komisi Informasi does
        assertThat(form.then(DisputeActKind.REGISTERED).state()).isEqualTo(DisputeState.REGISTERED);
        assertThat(form.later(60).then(DisputeActKind.NOT_REGISTERED).state()).isEqualTo(DisputeState.NOT_REGISTERED);
    }

    @DisplayName(
            "PERKI 1/2013 Pasal 17 ayat (3): a reason for papers that were not served does not stand in for identity")
    @Test
    @Proves({"PERKI 1/2013 Pasal 17 ayat (3)", "PERKI 1/2013 Pasal 18 ayat (2)"})
    void aReasonForUnservedPapersDoesNotStandInForIdentity() {
        // notice received on Monday 20 January 2025: the seventh working day is 3 February
        Walk walk = Walk.filed(ObjectionGround.C).on(day("2025-01-20"));
        Walk explained = walk.does(new Recorded<>(
                        walk.ki(),
                        new PetitionAct.IncompleteNotified(Set.of(Paper.IDENTITY, Paper.OBJECTION), Optional.empty())))
                .then(DisputeActKind.UNSERVED_EXPLAINED);

        assertThat(codes(explained.dispute(), "2025-02-03")).isEmpty();
        assertThat(codes(explained.dispute(), "2025-02-04")).contains("dispute.repair-missed");
        assertThat(explained
                        .on(day("2025-02-03"))
                        .then(DisputeActKind.NOT_REGISTERED)
                        .state())
                .isEqualTo(DisputeState.NOT_REGISTERED);
    }

    @DisplayName("PERKI 1/2013 Pasal 17 ayat (1): a notice names the papers and is not received before it is given")
    @Test
    @Proves({"PERKI 1/2013 Pasal 11 ayat (2)", "PERKI 1/2013 Pasal 17 ayat (1)", "PERKI 1/2013 Lampiran III"})
    void aNoticeNamesThePapers() {
        Walk walk = Walk.filed(ObjectionGround.C).later(1);

        assertThat(denial(walk.attempt(new Recorded<>(
                                walk.ki(), new PetitionAct.IncompleteNotified(Set.of(), Optional.empty()))))
                        .citation())
                .hasToString("PERKI 1/2013 Pasal 17 ayat (1)");
        assertThat(denial(walk.attempt(new Recorded<>(
                                walk.ki(),
                                new PetitionAct.IncompleteNotified(
                                        Set.of(Paper.POWER),
                                        Optional.of(walk.day().minusDays(1))))))
                        .message()
                        .en())
                .contains("lies before the letter");
    }

    @DisplayName("PERKI 1/2013 Pasal 14 and 15: withdrawal takes the petitioner's letter and the commission's deed")
    @Test
    @Proves({"PERKI 1/2013 Pasal 14", "PERKI 1/2013 Pasal 15"})
    void withdrawalTakesALetterAndADeed() {
        Walk registered = Walk.filed(ObjectionGround.C).registered();

        assertThat(denial(registered.attempt(DisputeActKind.WITHDRAWAL_SET))
                        .message()
                        .en())
                .contains("this comes first: withdraw the petition");
        Walk asked = registered.then(DisputeActKind.WITHDRAWAL_ASKED);
        assertThat(asked.state()).isEqualTo(DisputeState.REGISTERED);
        assertThat(denial(asked.attempt(DisputeActKind.WITHDRAWAL_ASKED))
                        .message()
                        .en())
                .contains("done once");
        assertThat(asked.then(DisputeActKind.WITHDRAWAL_SET).state()).isEqualTo(DisputeState.WITHDRAWN);

        Walk merits = Walk.filed(ObjectionGround.A).merits().later(1);
        Walk set = merits.does(new Recorded<>(
                merits.ki(),
                new DecisionAct.HearingSet(Optional.empty(), merits.day().plusDays(5))));
        assertThat(denial(set.later(4).attempt(DisputeActKind.WITHDRAWAL_ASKED)).citation())
                .hasToString("PERKI 1/2013 Pasal 14 ayat (1)");
        assertThat(set.later(3).attempt(DisputeActKind.WITHDRAWAL_ASKED).denial())
                .isEmpty();
    }

    @DisplayName(
            "PERKI 1/2013 Pasal 14 ayat (1): before registration the petitioner's letter ends the petition at once")
    @Test
    @Proves("PERKI 1/2013 Pasal 14")
    void beforeRegistrationTheLetterAloneEndsThePetition() {
        Walk filed = Walk.filed(ObjectionGround.C);
        for (Walk walk : List.of(filed, filed.then(DisputeActKind.INCOMPLETE_NOTIFIED))) {
            assertThat(walk.dispute().nextSteps(walk.day(), LAW))
                    .filteredOn(step -> step.act().equals("dispute.withdrawal-asked"))
                    .singleElement()
                    .satisfies(step -> {
                        assertThat(step.actor()).isEqualTo("petitioner");
                        assertThat(step.citation()).hasToString("PERKI 1/2013 Pasal 14 ayat (1)");
                    });
            Walk withdrawn = walk.then(DisputeActKind.WITHDRAWAL_ASKED);

            assertThat(withdrawn.state()).isEqualTo(DisputeState.WITHDRAWN);
            assertThat(withdrawn.dispute().outcome()).contains(DisputeOutcome.WITHDRAWN);
            assertThat(withdrawn.dispute().nextSteps(withdrawn.day(), LAW)).isEmpty();
            assertThat(withdrawn.dispute().expiries(day("2026-12-31"), LAW))
                    .as("nothing was missed before it ended")
                    .isEmpty();
            assertThat(denial(withdrawn.attempt(DisputeActKind.REGISTERED)).state())
                    .isEqualTo("withdrawn");
            assertThat(Dispute.restore(withdrawn.dispute().history().events())).isEqualTo(withdrawn.dispute());
        }
    }

    @DisplayName("PERKI 1/2013 Pasal 17 ayat (3): a deed on other papers than identity is recorded and flagged")
    @Test
    @Proves("PERKI 1/2013 Pasal 17 ayat (3)")
    void aDeedOnOtherPapersThanIdentityIsFlagged() {
        for (Paper paper : List.of(Paper.REQUEST, Paper.IDENTITY)) {
            Walk filed = Walk.filed(ObjectionGround.C).later(1);
            Walk incomplete = filed.does(new Recorded<>(
                    filed.ki(), new PetitionAct.IncompleteNotified(Set.of(paper), Optional.of(filed.day()))));
            Walk ended = incomplete.later(30).then(DisputeActKind.NOT_REGISTERED);

            assertThat(incomplete.later(30).state()).isEqualTo(DisputeState.INCOMPLETE);
            assertThat(ended.state()).isEqualTo(DisputeState.NOT_REGISTERED);
            assertThat(ended.dispute().expiries(ended.day(), LAW).stream().map(expiry -> expiry.code()))
                    .satisfies(codes -> assertThat(codes.contains("dispute.not-registered-unclear"))
                            .isEqualTo(paper == Paper.REQUEST));
        }
    }

    @Test
    @Proves("PERKI 1/2013 Pasal 16")
    void everybodyDoesOnlyTheirOwnActs() {
        Walk filed = Walk.filed(ObjectionGround.A);
        Walk decided = filed.decided().copies().later(1);

        assertThat(denial(filed.attempt(new Recorded<>(requester("2025-01-16"), new PetitionAct.Registered("1"))))
                        .message()
                        .en())
                .isEqualTo(
                        "Act denied: the power to deal with and decide the dispute lies with Komisi Informasi, an official of"
                                + " the body");
        assertThat(filed.attempt(new Recorded<>(by(ObjectionCases.PPID, "2025-01-16"), new PetitionAct.Registered("1")))
                        .denial())
                .as("an officer records what Komisi Informasi did")
                .isEmpty();
        assertThat(denial(decided.attempt(new Recorded<>(
                                by(ObjectionCases.SEKDA, decided.day()),
                                new CourtAct.SuitFiled(Side.PETITIONER, Court.PTUN))))
                        .message()
                        .en())
                .contains("the party itself");
        assertThat(denial(decided.attempt(
                                new Recorded<>(decided.court(), new CourtAct.SuitFiled(Side.PETITIONER, Court.PTUN))))
                        .act())
                .isEqualTo("dispute.suit-filed");
        assertThat(denial(filed.attempt(
                                new Recorded<>(by(Actor.commission(), "2025-01-14"), new PetitionAct.Registered("1"))))
                        .message()
                        .en())
                .contains("15 January 2025 is the earliest");
    }
}
