package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.ProvesReading;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.ObjectionCases;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.policy.Reading.DisputeClock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Panel, summons, first day, mediation: UU 14/2008 Pasal 38 to 43, PERKI 1/2013 Pasal 20 to 50. */
class DisputeHearingTest {
    private static Denial denial(Result<Dispute> result) {
        return result.denial().orElseThrow();
    }

    private static List<String> codes(Dispute dispute, String asOf) {
        return dispute.expiries(day(asOf), LAW).stream().map(Expiry::code).toList();
    }

    @DisplayName(
            "UU 14/2008 Pasal 43 ayat (1), PERKI 1/2013 Pasal 20: a panel is odd and of three at least, with a mediator")
    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "A B C, D, ''",
        "A B C D E, F, ''",
        "A, D, UU 14/2008 Pasal 43 ayat (1)",
        "A B C D, E, UU 14/2008 Pasal 43 ayat (1)",
        "A B B, D, UU 14/2008 Pasal 43 ayat (1)",
        "A B C, ' ', PERKI 1/2013 Pasal 20"
    })
    @Proves({"UU 14/2008 Pasal 43 ayat (1)", "PERKI 1/2013 Pasal 1 angka 15", "PERKI 1/2013 Pasal 20"})
    void aPanelIsOddAndOfThreeAtLeast(String panel, String mediator, String citation) {
        Walk registered = Walk.filed(ObjectionGround.C).registered().later(1);

        Result<Dispute> result = registered.attempt(
                new Recorded<>(registered.ki(), new HearingAct.PanelSet(List.of(panel.split(" ")), mediator)));

        assertThat(result.denial().map(denial -> denial.citation().toString()).orElse(""))
                .isEqualTo(citation);
    }

    @DisplayName("PERKI 1/2013 Pasal 22 ayat (3), 23, 25: the first day, what comes before it, and how it is moved")
    @Test
    @Proves({"PERKI 1/2013 Pasal 22 ayat (3)", "PERKI 1/2013 Pasal 23", "PERKI 1/2013 Pasal 25", "PERKI 1/2013 Pasal 35"
    })
    void theFirstDayIsSetAndMovedAndWhatComesBeforeIt() {
        Walk panel = Walk.filed(ObjectionGround.C)
                .on(day("2025-02-02"))
                .registered()
                .then(DisputeActKind.PANEL_SET)
                .on(day("2025-02-05"));
        Walk set =
                panel.does(new Recorded<>(panel.ki(), new HearingAct.FirstDaySet(Optional.empty(), day("2025-02-20"))));

        // two working days before Thursday 20 February 2025
        assertThat(set.on(day("2025-02-17"))
                        .attempt(DisputeActKind.REPLACEMENT_ASKED)
                        .denial())
                .isEmpty();
        assertThat(denial(set.on(day("2025-02-18")).attempt(DisputeActKind.REPLACEMENT_ASKED))
                        .message()
                        .en())
                .contains("18 February 2025");
        assertThat(denial(set.on(day("2025-02-19")).attempt(DisputeActKind.REPLIED))
                        .citation())
                .hasToString("PERKI 1/2013 Pasal 25");
        assertThat(set.on(day("2025-02-18")).attempt(DisputeActKind.REPLIED).denial())
                .isEmpty();
        assertThat(denial(set.on(day("2025-02-18")).attempt(DisputeActKind.HEARING_OPENED))
                        .message()
                        .en())
                .contains("20 February 2025");
        assertThat(set.on(day("2025-02-19"))
                        .attempt(DisputeActKind.HEARING_OPENED)
                        .denial())
                .isEmpty();

        Walk later = set.on(day("2025-02-10"));
        assertThat(denial(later.attempt(new Recorded<>(
                                later.ki(), new HearingAct.FirstDaySet(Optional.empty(), day("2025-02-27")))))
                        .message()
                        .en())
                .contains("name the day set before");
        assertThat(denial(later.attempt(new Recorded<>(
                                later.ki(),
                                new HearingAct.FirstDaySet(Optional.of(day("2025-02-20")), day("2025-02-09")))))
                        .citation())
                .hasToString("PERKI 1/2013 Pasal 23");
        Walk moved = later.does(new Recorded<>(
                later.ki(), new HearingAct.FirstDaySet(Optional.of(day("2025-02-20")), day("2025-02-27"))));
        assertThat(moved.dispute()
                        .history()
                        .last(HearingAct.FirstDaySet.class)
                        .orElseThrow()
                        .from())
                .contains(day("2025-02-20"));
        assertThat(denial(Walk.filed(ObjectionGround.C).registered().attempt(DisputeActKind.FIRST_DAY_SET))
                        .message()
                        .en())
                .contains("this comes first: set panel and mediator");
    }

    @DisplayName(
            "PERKI 1/2013 Pasal 36: an interim decision needs a failed point; refusing ends the case, accepting does not")
    @Test
    @Proves({"PERKI 1/2013 Pasal 36 ayat (1)", "PERKI 1/2013 Pasal 36 ayat (2)"})
    void anInterimDecisionNeedsAFailedPoint() {
        Walk preliminary = Walk.filed(ObjectionGround.C).preliminary();
        assertThat(denial(preliminary.attempt(DisputeActKind.INTERIM_DECIDED))
                        .message()
                        .en())
                .contains("this comes first");
        assertThat(denial(preliminary.then(DisputeActKind.PRELIMINARY_EXAMINED).attempt(DisputeActKind.INTERIM_DECIDED))
                        .citation())
                .hasToString("PERKI 1/2013 Pasal 36 ayat (2)");

        Walk next = preliminary.later(1);
        Walk failed =
                next.does(new Recorded<>(next.ki(), new HearingAct.Examined(Set.of(PreliminaryPoint.COMPETENCE))));
        Walk ruling = failed.later(1);
        Walk accepted =
                ruling.does(new Recorded<>(ruling.ki(), new HearingAct.InterimDecided(InterimRuling.ACCEPTED, "s-1")));
        assertThat(accepted.state()).isEqualTo(DisputeState.PRELIMINARY);
        assertThat(accepted.attempt(DisputeActKind.INTERIM_DECIDED).denial()).isPresent();
        Walk refused = failed.then(DisputeActKind.INTERIM_DECIDED);
        assertThat(refused.state()).isEqualTo(DisputeState.REFUSED);
        assertThat(refused.dispute().outcome()).contains(DisputeOutcome.INADMISSIBLE);
        assertThat(refused.dispute().expiries(refused.day(), LAW))
                .anyMatch(notice -> notice.code().equals("dispute.refused-unclear"));
    }

    @DisplayName(
            "PERKI 1/2013 Pasal 24 ayat (2), 30, 45: absences are counted apart, after a summons in time, without accepted reason")
    @Test
    @Proves({"PERKI 1/2013 Pasal 24", "PERKI 1/2013 Pasal 30", "PERKI 1/2013 Pasal 45"})
    void absencesAreCountedApartAndOnlyAfterASummonsInTime() {
        Walk preliminary = Walk.filed(ObjectionGround.C).preliminary().on(day("2025-02-03"));
        Walk once = summoned(preliminary, "2025-02-13", "2025-02-10")
                .on(day("2025-02-13"))
                .absence(Side.PETITIONER, SessionKind.HEARING, Excuse.NONE);
        assertThat(count(once, SessionKind.HEARING)).isEqualTo(1);
        assertThat(denial(once.attempt(DisputeActKind.LAPSED)).citation()).hasToString("PERKI 1/2013 Pasal 30");

        // received two working days before the session, not three
        Walk tooLate = summoned(once.later(1), "2025-02-20", "2025-02-18")
                .on(day("2025-02-20"))
                .absence(Side.PETITIONER, SessionKind.HEARING, Excuse.NONE);
        assertThat(count(tooLate, SessionKind.HEARING)).isEqualTo(1);
        Walk excused = summoned(once.later(1), "2025-02-20", "2025-02-17")
                .on(day("2025-02-20"))
                .absence(Side.PETITIONER, SessionKind.HEARING, Excuse.ACCEPTED);
        assertThat(count(excused, SessionKind.HEARING)).isEqualTo(1);
        Walk twice = summoned(once.later(1), "2025-02-20", "2025-02-17")
                .on(day("2025-02-20"))
                .absence(Side.PETITIONER, SessionKind.HEARING, Excuse.NONE);
        assertThat(count(twice, SessionKind.HEARING)).isEqualTo(2);
        assertThat(twice.state()).as("the lapse is never computed").isEqualTo(DisputeState.PRELIMINARY);
        assertThat(twice.then(DisputeActKind.LAPSED).dispute().outcome()).contains(DisputeOutcome.LAPSED);

        Walk mediation = twice.then(DisputeActKind.PRELIMINARY_EXAMINED, DisputeActKind.MEDIATION_ORDERED);
        assertThat(count(mediation, SessionKind.MEDIATION)).isZero();
        assertThat(denial(mediation.attempt(DisputeActKind.LAPSED)).citation()).hasToString("PERKI 1/2013 Pasal 45");
        assertThat(denial(mediation.attempt(new Recorded<>(
                                mediation.ki(),
                                new HearingAct.AbsenceRecorded(Side.PETITIONER, SessionKind.HEARING, Excuse.NONE))))
                        .message()
                        .en())
                .contains("kind of session that is going on");
        assertThat(denial(twice.attempt(new Recorded<>(
                                twice.ki(),
                                new HearingAct.AbsenceRecorded(Side.PETITIONER, SessionKind.HEARING, Excuse.NONE))))
                        .message()
                        .en())
                .contains("recorded already");
    }

    private static long count(Walk walk, SessionKind session) {
        return walk.dispute().absences(Side.PETITIONER, session, LAW);
    }

    private static Walk summoned(Walk walk, String session, String received) {
        return walk.does(new Recorded<>(
                walk.ki(),
                new HearingAct.Summoned(
                        Side.PETITIONER, SessionKind.HEARING, day(session), Optional.of(day(received)))));
    }

    @DisplayName(
            "UU 14/2008 Pasal 38: start and finish are targets from receipt or from registration, and nothing lapses")
    @Test
    @Proves("UU 14/2008 Pasal 38")
    @ProvesReading({"dispute-clock receipt", "dispute-clock registration"})
    void startAndFinishAreTargets() {
        // received on Wednesday 15 January 2025: the fourteenth working day is 7 February, as 27 to 29 January are off
        Walk filed = Walk.filed(ObjectionGround.C);
        assertThat(codes(filed.dispute(), "2025-02-07")).isEmpty();
        assertThat(codes(filed.dispute(), "2025-02-08")).containsExactly("dispute.start-missed");
        assertThat(filed.later(1000).state()).isEqualTo(DisputeState.FILED);

        Walk registered = filed.on(day("2025-01-21")).registered();
        var byRegistration = LAW.under(LAW.policy().with(DisputeClock.REGISTRATION));
        assertThat(registered.dispute().expiries(day("2025-02-08"), byRegistration))
                .isEmpty();
        // 22 January 2025 plus fourteen working days is 14 February
        assertThat(registered.dispute().expiries(day("2025-02-15"), byRegistration))
                .extracting(Expiry::code)
                .containsExactly("dispute.start-missed");
        assertThat(filed.dispute().expiries(day("2025-12-31"), byRegistration)).isEmpty();
        assertThat(codes(filed.dispute(), "2025-12-31")).contains("dispute.finish-missed");
        assertThat(codes(filed.preliminary().dispute(), "2025-02-08")).isEmpty();
    }

    @DisplayName("PERKI 1/2013 Pasal 4 ayat (4): bad faith stops the process before the decision, at any stage")
    @Test
    @Proves("PERKI 1/2013 Pasal 4 ayat (4)")
    void badFaithStopsTheProcess() {
        Walk stopped = Walk.filed(ObjectionGround.C).mediation().then(DisputeActKind.STOPPED);

        assertThat(stopped.dispute().outcome()).contains(DisputeOutcome.STOPPED);
        assertThat(denial(Walk.filed(ObjectionGround.A).decided().attempt(DisputeActKind.STOPPED))
                        .state())
                .isEqualTo("decided");
        assertThat(stopped.dispute().nextSteps(stopped.day(), LAW)).isEmpty();
        assertThat(denial(stopped.attempt(DisputeActKind.REGISTERED)).message().en())
                .contains("the case has ended");
    }

    @Test
    @Proves({"PERKI 1/2013 Pasal 22 ayat (2)", "PERKI 1/2013 Pasal 25"})
    void thePartiesDoTheirOwnActs() {
        Walk incomplete = Walk.filed(ObjectionGround.C)
                .then(DisputeActKind.INCOMPLETE_NOTIFIED)
                .later(1);
        var petitioner = by(Actor.requester(), incomplete.day());
        var body = by(ObjectionCases.PPID, incomplete.day());

        assertThat(incomplete
                        .dispute()
                        .acting(LAW, petitioner)
                        .record(new PetitionAct.Completed())
                        .denial())
                .isEmpty();
        assertThat(incomplete
                        .dispute()
                        .acting(LAW, petitioner)
                        .record(new PetitionAct.UnservedExplained("x"))
                        .denial())
                .isPresent();
        assertThat(incomplete
                        .dispute()
                        .acting(LAW, petitioner)
                        .record(new PetitionAct.WithdrawalAsked("x"))
                        .denial())
                .isEmpty();
        assertThat(incomplete
                        .dispute()
                        .acting(LAW, body)
                        .record(new PetitionAct.Completed())
                        .denial())
                .isPresent();
        Walk panel = Walk.filed(ObjectionGround.C)
                .registered()
                .then(DisputeActKind.PANEL_SET)
                .later(1);
        var later = by(ObjectionCases.SEKDA, panel.day());
        assertThat(panel.dispute()
                        .acting(LAW, later)
                        .record(new HearingAct.Replied(Acts.PAPER))
                        .denial())
                .isEmpty();
        assertThat(panel.dispute()
                        .acting(LAW, later)
                        .record(new HearingAct.ReplacementAsked(Side.RESPONDENT, "kerabat"))
                        .denial())
                .isEmpty();
    }
}
