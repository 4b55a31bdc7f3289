package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.DESK;
import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.PPID;
import static id.go.bekasikota.ppid.objection.ObjectionCases.SEKDA;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionCases;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.BodyKind;
import id.go.bekasikota.ppid.organization.Officer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an act in a dispute says, beside when it is done and by whom. */
class DisputeContentTest {

    private static String article(Result<Dispute> result) {
        return result.denial().map(Denial::citation).orElseThrow().toString();
    }

    @DisplayName("PERKI 1/2013 Pasal 34: an exemption is tested once")
    @Test
    void anExemptionIsTestedOnce() {
        Walk tested = Walk.filed(ObjectionGround.A).merits().then(DisputeActKind.EXEMPTION_TESTED);

        assertThat(tested.attempt(DisputeActKind.EXEMPTION_TESTED).denial()).isPresent();
    }

    @DisplayName(
            "PERKI 1/2013 Pasal 57 ayat (3): a day for reading the decision names the one set before, and lies ahead")
    @Test
    void aDayForTheDecisionNamesTheOneSetBefore() {
        Walk set = Walk.filed(ObjectionGround.A)
                .merits()
                .then(DisputeActKind.DECISION_HEARING_SET)
                .later(1);

        assertThat(set.attempt(new Recorded<>(
                                set.ki(),
                                new DecisionAct.HearingSet(
                                        Optional.empty(), set.day().plusDays(5))))
                        .denial())
                .isPresent();
        Optional<LocalDate> before = Optional.of(set.day().minusDays(1));
        assertThat(set.attempt(new Recorded<>(
                                set.ki(),
                                new DecisionAct.HearingSet(before, set.day().minusDays(1))))
                        .denial())
                .isPresent();
        assertThat(set.attempt(new Recorded<>(
                                set.ki(),
                                new DecisionAct.HearingSet(before, set.day().plusDays(5))))
                        .denial())
                .isEmpty();
    }

    @DisplayName("UU 14/2008 Pasal 11 ayat (2): a petition that is not admissible opens nothing")
    @Test
    void whatIsNotAdmissibleOpensNothing() {
        Walk examined = Walk.filed(ObjectionGround.A).preliminary().later(1);
        Walk merits = examined.does(
                        new Recorded<>(examined.ki(), new HearingAct.Examined(Set.of(PreliminaryPoint.TIME))))
                .then(DisputeActKind.ADJUDICATION_OPENED)
                .later(1);

        assertThat(article(merits.attempt(new Recorded<>(
                        merits.ki(),
                        new DecisionAct.Read(CommissionDecision.of("PA-1", CommissionOrder.NOT_ADMISSIBLE)
                                .opening("Daftar gaji")
                                .build())))))
                .isEqualTo("UU 14/2008 Pasal 11 ayat (2)");
    }

    @DisplayName("PERKI 1/2013 Pasal 24: a summons is for a day ahead and was not received before it was sent")
    @Test
    void aSummonsIsNotReceivedBeforeItWasSent() {
        Walk next = Walk.filed(ObjectionGround.C).preliminary().later(1);

        assertThat(summoned(next, 5, 0).denial()).isEmpty();
        assertThat(summoned(next, 5, -1).denial()).isPresent();
        assertThat(summoned(next, -1, 0).denial()).isPresent();
    }

    private static Result<Dispute> summoned(Walk walk, int session, int received) {
        return walk.attempt(new Recorded<>(
                walk.ki(),
                new HearingAct.Summoned(
                        Side.PETITIONER,
                        SessionKind.HEARING,
                        walk.day().plusDays(session),
                        Optional.of(walk.day().plusDays(received)))));
    }

    @DisplayName(
            "UU 14/2008 Pasal 44 ayat (4): a power that was withdrawn is not withdrawn again while another one holds")
    @Test
    void aPowerIsWithdrawnOnceWhileAnotherHolds() {
        Walk both = appointed(appointed(Walk.filed(ObjectionGround.C).registered(), PPID), DESK);
        Walk one = both.does(withdrawing(both, PPID));

        assertThat(one.attempt(withdrawing(one, PPID)).denial()).isPresent();
        assertThat(one.attempt(withdrawing(one, DESK)).denial()).isEmpty();
    }

    private static Walk appointed(Walk walk, Officer who) {
        return walk.does(new Recorded<>(
                by(SEKDA, walk.day()), new PetitionAct.RepresentativeAppointed(who, Acts.PAPER, walk.day())));
    }

    private static Recorded<PetitionAct.RepresentativeWithdrawn> withdrawing(Walk walk, Officer who) {
        return new Recorded<>(by(SEKDA, walk.day()), new PetitionAct.RepresentativeWithdrawn(who, Acts.PAPER));
    }

    @DisplayName("UU 14/2008 Pasal 11 ayat (2): the openings that the decisions name, whether they stand or not")
    @Test
    void theDecisionsNameWhatTheyOpen() {
        assertThat(Walk.filed(ObjectionGround.A).merits().dispute().named()).isEmpty();
        assertThat(Walk.filed(ObjectionGround.A).decided().dispute().named())
                .containsExactly(PublicOpening.of("Daftar gaji"));
    }

    @DisplayName("UU 14/2008 Pasal 47: a petition names the kind of the body that it is against")
    @ParameterizedTest
    @EnumSource(BodyKind.class)
    void aPetitionNamesTheKindOfTheBody(BodyKind kind) {
        Optional<String> denied = Dispute.otherKind(Walk.PETITION, kind, LAW, ObjectionCases.requester("2025-01-15"))
                .map(denial -> denial.citation().toString());

        assertThat(denied)
                .isEqualTo(
                        kind == Walk.PETITION.body()
                                ? Optional.empty()
                                : Optional.of(Court.of(kind).citation().toString()));
    }

    @DisplayName(
            "PERKI 1/2013 Pasal 13, 15 ayat (4): a petition withdrawn before its registration is filed anew under the next number")
    @Test
    void aPetitionWithdrawnBeforeRegistrationIsFiledAnew() {
        Objection objection = ObjectionCases.received("2025-01-06", Set.of(ObjectionGround.C))
                .acting(LAW, by(SEKDA, "2025-01-10"))
                .answer(SuperiorAnswer.of("T-1", ObjectionOutcome.UPHELD).saying("diterima"), ObjectionCases.EXEMPTIONS)
                .orThrow();
        Dispute first = Dispute.file(objection, Walk.PETITION, LAW, by(Actor.requester(), Walk.FILED))
                .orThrow();
        Dispute withdrawn = first.acting(LAW, by(Actor.requester(), "2025-01-16"))
                .record(new PetitionAct.WithdrawalAsked("surat"))
                .orThrow();

        assertThat(first.acting(LAW, by(Actor.requester(), "2025-01-17"))
                        .fileAgain(objection, Walk.PETITION)
                        .denial())
                .isPresent();
        Dispute again = withdrawn
                .acting(LAW, by(Actor.requester(), "2025-01-17"))
                .fileAgain(objection, Walk.PETITION)
                .orThrow();
        assertThat(again.number()).isEqualTo(first.number().next());
        assertThat(again.petition().on()).isEqualTo(day("2025-01-17"));
        assertThat(withdrawn.isLive(day("2025-01-16"), LAW)).isFalse();
    }
}
