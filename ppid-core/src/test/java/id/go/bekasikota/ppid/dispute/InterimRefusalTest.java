package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.SEKDA;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Actor;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** After a petition was refused by interim decision: whether that can be taken to court is unclear, so that a suit is recorded. */
class InterimRefusalTest {

    /** Refused on Monday, 3 March 2025. */
    private static Walk refused() {
        Walk preliminary = Walk.filed(ObjectionGround.C).preliminary();
        Walk failing = preliminary.later(1);
        return failing.does(new Recorded<>(failing.ki(), new HearingAct.Examined(Set.of(PreliminaryPoint.TIME))))
                .on(day("2025-03-02"))
                .then(DisputeActKind.INTERIM_DECIDED);
    }

    private static NextStep suit(Walk walk, String party) {
        return walk.dispute().nextSteps(walk.day(), LAW).stream()
                .filter(step ->
                        step.act().equals("dispute.suit-filed") && step.actor().equals(party))
                .findFirst()
                .orElseThrow();
    }

    /** Fourteen working days from Monday, 3 March; the last is Friday, 21 March 2025. */
    @Test
    @Proves("UU 14/2008 Pasal 48 ayat (1)")
    void theFourteenWorkingDaysOfASuitAreShownAndFlaggedAsUnclear() {
        NextStep step = suit(refused(), "petitioner");

        assertThat(step.until()).contains(day("2025-03-21"));
        assertThat(step.rule()).contains("court.file");
        assertThat(step.tell(Language.INDONESIAN)).contains("belum jelas apakah putusan sela dapat digugat");
        assertThat(step.tell(Language.ENGLISH)).contains("whether one can be taken to court is unclear");
    }

    @Test
    @Proves("UU 14/2008 Pasal 48 ayat (1)")
    void aSuitAgainstItIsRecordedAndTheCaseStaysInadmissibleBeforeTheCommission() {
        for (Actor party : List.of(Actor.requester(), SEKDA)) {
            Walk refused = refused();
            Dispute sued = refused.dispute()
                    .acting(LAW, by(party, "2025-03-10"))
                    .record(new CourtAct.SuitFiled(Side.of(party), Court.PTUN))
                    .orThrow();

            assertThat(sued.state(day("2025-03-10"), LAW)).isEqualTo(DisputeState.AT_COURT);
            assertThat(sued.outcome()).contains(DisputeOutcome.INADMISSIBLE);
            assertThat(Dispute.restore(sued.history().events())).isEqualTo(sued);
            assertThat(sued.expiries(day("2026-03-10"), LAW))
                    .noneMatch(expiry -> expiry.code().startsWith("dispute.finish-missed"));
        }
    }

    /** The party's own days run from its own copy, received on 10 March: they end on Tuesday, 8 April 2025, after Nyepi and Idul Fitri. */
    @Test
    @Proves("UU 14/2008 Pasal 48 ayat (1)")
    void aPartyWhoseCopyIsRecordedIsLateAfterItsOwnDays() {
        Walk refused = refused();
        Dispute copied = refused.dispute()
                .acting(LAW, by(Actor.commission(), "2025-03-10"))
                .record(new DecisionAct.CopyReceived(Side.PETITIONER))
                .orThrow();
        CourtAct.SuitFiled suit = new CourtAct.SuitFiled(Side.PETITIONER, Court.PTUN);

        assertThat(copied.acting(LAW, by(Actor.requester(), "2025-04-08"))
                        .record(suit)
                        .denial())
                .isEmpty();
        assertThat(copied.acting(LAW, by(Actor.requester(), "2025-04-09"))
                        .record(suit)
                        .denial())
                .hasValueSatisfying(
                        denial -> assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 48 ayat (1)"));
        assertThat(copied.expiries(day("2026-01-10"), LAW))
                .noneMatch(expiry -> expiry.code().equals("dispute.final"));
    }

    /** PERKI 1/2013 Pasal 59 ayat (4) has three days for the copy of a decision that was read, and none for an interim one. */
    @Test
    @Proves("UU 14/2008 Pasal 46 ayat (4)")
    void theCopyOfAnInterimRefusalIsTheStatutesWithoutDays() {
        Walk refused = refused();

        assertThat(refused.dispute().nextSteps(refused.day(), LAW))
                .filteredOn(step -> step.act().equals("dispute.copy-received"))
                .isNotEmpty()
                .allSatisfy(step -> {
                    assertThat(step.citation()).hasToString("UU 14/2008 Pasal 46 ayat (4)");
                    assertThat(step.until()).isEmpty();
                });
    }

    @Test
    @Proves("UU 14/2008 Pasal 49 ayat (2)")
    void theCourtNeedOrderNothingWhereTheMeritsWereLeftAside() {
        Walk court = refused()
                .then(DisputeActKind.SUIT_FILED)
                .then(DisputeActKind.SUIT_REGISTERED)
                .then(DisputeActKind.JUDGES_SET)
                .later(1);
        CourtDecision annulled =
                CourtDecision.of("12/G/KI/2025", CourtRuling.ANNULLED).readBefore();

        assertThat(court.dispute()
                        .acting(LAW, by(Actor.court(), court.day()))
                        .record(new CourtAct.Decided(annulled))
                        .denial())
                .isEmpty();
    }

    @Test
    @Proves("PERKI 1/2013 Pasal 36 ayat (2)")
    void everythingElseIsClosedByTheInterimDecision() {
        assertThat(refused().attempt(DisputeActKind.DECISION_READ).denial()).hasValueSatisfying(denial -> {
            assertThat(denial.citation()).hasToString("PERKI 1/2013 Pasal 36 ayat (2)");
            assertThat(denial.message().en()).contains("sue in court");
        });
    }
}
