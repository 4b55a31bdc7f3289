package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What time tells of a dispute and what it no longer tells once the thing was done or the case is over. */
class DisputeDaysTest {
    private static final LocalDate LATER = day("2025-12-31");

    private static List<String> codes(Walk walk, LocalDate asOf) {
        return walk.dispute().expiries(asOf, LAW).stream().map(Expiry::code).toList();
    }

    private static Walk courtDecided() {
        return Walk.filed(ObjectionGround.A)
                .judges()
                .on(day("2025-03-19"))
                .then(DisputeActKind.COURT_DECIDED)
                .then(DisputeActKind.COURT_COPY_RECEIVED, Side.PETITIONER);
    }

    private static Walk unregistered(Paper missing) {
        Walk next = Walk.filed(ObjectionGround.A).later(1);
        return next.does(new Recorded<>(
                        next.ki(), new PetitionAct.IncompleteNotified(Set.of(missing), Optional.of(next.day()))))
                .later(20)
                .then(DisputeActKind.NOT_REGISTERED);
    }

    static Stream<Named<Walk>> ends() {
        Walk filed = Walk.filed(ObjectionGround.C);
        Walk examined = filed.preliminary().later(1);
        Walk failed = examined.does(
                new Recorded<>(examined.ki(), new HearingAct.Examined(Set.of(PreliminaryPoint.COMPETENCE))));
        return Stream.of(
                Named.of("not registered", unregistered(Paper.IDENTITY)),
                Named.of("withdrawn before registration", filed.then(DisputeActKind.WITHDRAWAL_ASKED)),
                Named.of(
                        "withdrawn",
                        filed.registered().then(DisputeActKind.WITHDRAWAL_ASKED, DisputeActKind.WITHDRAWAL_SET)),
                Named.of("stopped", filed.preliminary().then(DisputeActKind.STOPPED)),
                Named.of(
                        "lapsed",
                        filed.preliminary()
                                .absentTwice(Side.PETITIONER, SessionKind.HEARING)
                                .then(DisputeActKind.LAPSED)),
                Named.of("refused", failed.then(DisputeActKind.INTERIM_DECIDED)),
                Named.of(
                        "mediated",
                        filed.mediation().then(DisputeActKind.MEDIATION_AGREED, DisputeActKind.MEDIATION_DECIDED)),
                Named.of("decided", Walk.filed(ObjectionGround.A).decided()));
    }

    @DisplayName("UU 14/2008 Pasal 38: no target of Komisi Informasi is missed after the case ended in time")
    @ParameterizedTest
    @MethodSource("ends")
    void noTargetIsMissedAfterTheEnd(Walk ended) {
        assertThat(codes(ended, LATER)).doesNotContain("dispute.finish-missed", "dispute.start-missed");
    }

    @DisplayName("UU 14/2008 Pasal 38: what is pending misses its targets, and what was done late stays told")
    @Test
    void whatWasDoneLateStaysTold() {
        Walk late = Walk.filed(ObjectionGround.C)
                .registered()
                .then(DisputeActKind.PANEL_SET)
                .on(day("2025-03-10"))
                .then(DisputeActKind.FIRST_DAY_SET, DisputeActKind.HEARING_OPENED);

        assertThat(codes(late, LATER)).contains("dispute.start-missed", "dispute.finish-missed");
    }

    @DisplayName("PERKI 1/2013 Pasal 17 ayat (3): a deed on identity is clear, one on other papers is flagged")
    @Test
    void onlyADeedOnOtherPapersThanIdentityIsUnclear() {
        assertThat(codes(unregistered(Paper.IDENTITY), LATER)).doesNotContain("dispute.not-registered-unclear");
        assertThat(codes(unregistered(Paper.REQUEST), LATER)).contains("dispute.not-registered-unclear");
    }

    @DisplayName("PERKI 1/2013 Pasal 36 ayat (2): an interim decision that accepts flags nothing and ends nothing")
    @Test
    void anInterimDecisionThatAcceptsEndsNothing() {
        Walk examined = Walk.filed(ObjectionGround.C).preliminary().later(1);
        Walk ruling = examined.does(
                        new Recorded<>(examined.ki(), new HearingAct.Examined(Set.of(PreliminaryPoint.COMPETENCE))))
                .later(1);
        Walk accepted =
                ruling.does(new Recorded<>(ruling.ki(), new HearingAct.InterimDecided(InterimRuling.ACCEPTED, "s-1")));

        assertThat(codes(accepted, LATER)).doesNotContain("dispute.refused-unclear");
        assertThat(accepted.dispute().outcome()).isEmpty();
        assertThat(accepted.dispute().isLive(LATER, LAW)).isTrue();
    }

    @DisplayName(
            "UU 14/2008 Pasal 48 ayat (1), PERKI 1/2013 Pasal 60 ayat (3): final is told from its day, none before")
    @Test
    void whatBecomesFinalIsToldFromItsDay() {
        Walk copies = Walk.filed(ObjectionGround.A).decided().copies();
        LocalDate since = Stream.of(Side.values())
                .map(side -> copies.dispute().courtTerm(side, LAW).orElseThrow().date())
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusDays(1);

        assertThat(codes(copies, since.minusDays(1))).doesNotContain("dispute.final");
        assertThat(codes(copies, since)).contains("dispute.final");
        assertThat(copies.dispute().isLive(since.minusDays(1), LAW)).isTrue();
        assertThat(copies.dispute().isLive(since, LAW)).isFalse();
    }

    @DisplayName(
            "UU 14/2008 Pasal 50, Perma 2/2011 Pasal 9 ayat (2): a cassation in time is neither warned of nor over")
    @ParameterizedTest(name = "filed on {0}: warned {1}, over {2}")
    @CsvSource({
        // the safe day is 3 April 2025, the last one 21 April
        "2025-04-03, false, false",
        "2025-04-04, true,  false",
        "2025-04-21, true,  false"
    })
    void aCassationInTimeIsNeitherWarnedOfNorOver(LocalDate filed, boolean warned, boolean over) {
        Walk cassation = courtDecided().on(filed.minusDays(1)).then(DisputeActKind.CASSATION_FILED, Side.PETITIONER);

        assertThat(codes(cassation, LATER).contains("dispute.cassation-warning-petitioner"))
                .isEqualTo(warned);
        assertThat(codes(cassation, LATER).contains("dispute.cassation-over-petitioner"))
                .isEqualTo(over);
    }

    @DisplayName("Perma 2/2011 Pasal 9 ayat (2): a party who was neither there nor told has no day that could be over")
    @Test
    void aPartyWhoWasNeitherThereNorToldHasNoLastDay() {
        Walk copy = courtDecided().then(DisputeActKind.COURT_COPY_RECEIVED, Side.RESPONDENT);

        assertThat(codes(copy, LATER))
                .contains("dispute.cassation-over-petitioner")
                .noneMatch(code -> code.startsWith("dispute.cassation") && code.endsWith("respondent"));
        assertThat(codes(copy, day("2025-04-21"))).doesNotContain("dispute.cassation-over-petitioner");
    }

    @DisplayName("Perma 2/2011 Pasal 6: only who was sued has days to answer, and answers within them")
    @Test
    void onlyWhoWasSuedHasDaysToAnswer() {
        Walk sued = Walk.filed(ObjectionGround.A).atCourt().then(DisputeActKind.SUIT_REGISTERED);

        assertThat(codes(sued, LATER)).contains("dispute.answer-over");
        assertThat(codes(sued.then(DisputeActKind.SUIT_ANSWERED, Side.RESPONDENT), LATER))
                .doesNotContain("dispute.answer-over");
    }

    @DisplayName("UU 14/2008 Pasal 38: a day in the past is asked of what had happened by then")
    @Test
    void aDayInThePastKnowsNothingOfWhatCameLater() {
        Walk registered = Walk.filed(ObjectionGround.C).registered();

        assertThat(registered.dispute().state(Walk.FILED, LAW)).isEqualTo(DisputeState.FILED);
        assertThat(registered.dispute().nextSteps(Walk.FILED, LAW))
                .extracting(NextStep::act)
                .contains(DisputeActKind.REGISTERED.code());
        assertThat(registered.dispute().page(Walk.FILED, LAW).state().code()).isEqualTo(DisputeState.FILED.code());
    }

    @DisplayName(
            "PERKI 1/2013 Pasal 24 ayat (2), 38 ayat (4), 41: a summons comes before the first day, the mediation within its days")
    @Test
    void summonsAndMediationHaveTheDaysOfTheirChapter() {
        Walk panel = Walk.filed(ObjectionGround.C).registered().then(DisputeActKind.PANEL_SET);
        Walk next = panel.later(1);
        Walk scheduled =
                next.does(new Recorded<>(next.ki(), new HearingAct.FirstDaySet(Optional.empty(), day("2025-02-20"))));
        Walk ordered = Walk.filed(ObjectionGround.C).mediation();
        Walk met = ordered.later(5).then(DisputeActKind.MEDIATION_MET);

        assertThat(until(scheduled, DisputeActKind.SUMMONED))
                .isPresent()
                .hasValueSatisfying(day -> assertThat(day).isBefore(day("2025-02-20")));
        assertThat(until(Walk.filed(ObjectionGround.C).preliminary(), DisputeActKind.SUMMONED))
                .isEmpty();
        assertThat(until(ordered, DisputeActKind.MEDIATION_MET))
                .isPresent()
                .isNotEqualTo(until(met, DisputeActKind.MEDIATION_MET));
        assertThat(until(met, DisputeActKind.MEDIATION_MET)).isEqualTo(until(met, DisputeActKind.MEDIATION_AGREED));
    }

    private static Optional<LocalDate> until(Walk walk, DisputeActKind kind) {
        return walk.dispute().nextSteps(walk.day(), LAW).stream()
                .filter(step -> step.act().equals(kind.code()))
                .findFirst()
                .orElseThrow()
                .until();
    }
}
