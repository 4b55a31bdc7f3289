package id.go.bekasikota.ppid.organization;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.PeriodUnit;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.deadline.Term;
import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which unit answers for which on a day, and whom that binds: units end, merge, and the seat of PPID moves with them. */
class WhoAnswersTest {
    private static final LocalDate MERGER = LocalDate.of(2024, 1, 1);
    private static final LocalDate MOVE = LocalDate.of(2025, 1, 1);

    // the seat is at kominfo, which becomes digital; later it moves to the secretariat. Sport ends without an heir.
    private static Organization.Builder city() {
        Units units = Units.of(List.of(
                unit("kominfo").mergedOn(MERGER, "digital"),
                unit("digital").foundedOn(MERGER),
                unit("setda"),
                unit("sport").dissolvedOn(MERGER)));
        Dated<Seat> seats =
                Dated.of("the seat of PPID Utama", Map.of(MERGER.minusYears(4), seat("kominfo"), MOVE, seat("setda")));
        return Organization.of(PublicBody.of("kota", "Kota"), units, seats);
    }

    private static Unit unit(String code) {
        return Unit.of(code, "Dinas " + code, UnitKind.OFFICE);
    }

    private static Seat seat(String unit) {
        return new Seat(unit, "PPID Pelaksana", "Perwal", Confidence.CONFIRMED);
    }

    @ParameterizedTest
    @CsvSource({
        "kominfo, 2019-12-31, false",
        "kominfo, 2020-01-01, true",
        "kominfo, 2023-12-31, true",
        "kominfo, 2024-01-01, false",
        "digital, 2024-01-01, true",
        "digital, 2024-12-31, true",
        "digital, 2025-01-01, false",
        "setda, 2024-12-31, false",
        "setda, 2025-01-01, true"
    })
    void theSeatIsThatOfTheUnitThatTookItsUnitOver_Perki6(String unit, LocalDate day, boolean seated) {
        assertThat(city().build().isSeatOn(unit, day)).isEqualTo(seated);
    }

    @Test
    void aUnitLosesTheSeatOnTheDayOnWhichItMovesAway_Perki6() {
        assertThat(city().build().seatLeftBy("digital")).containsExactly(MOVE);
        assertThat(city().build().seatLeftBy("setda")).isEmpty();
        assertThat(city().build().seatLeftBy("sport")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "digital, kominfo, 2023-12-31, false",
        "digital, kominfo, 2024-01-01, true",
        "kominfo, kominfo, 2023-12-31, true",
        "kominfo, kominfo, 2024-01-01, false",
        "setda, kominfo, 2024-01-01, false",
        "sport, sport, 2024-01-01, false",
        "sport, unknown, 2023-12-31, false"
    })
    void aUnitAnswersForWhatItTookOver_Perki12(String unit, String of, LocalDate day, boolean answers) {
        assertThat(city().build().answers(unit, of, day)).isEqualTo(answers);
        Officer officer = new Officer(Role.UNIT_OFFICER, "Sekretaris", unit);
        assertThat(city().build().reaches(officer, List.of(of), day)).isEqualTo(answers);
    }

    @Test
    void onlyOfficersOfUnitsAreBoundToTheirUnits_Perki12() {
        Organization city = city().build();
        List<String> both = List.of("sport", "setda");
        assertThat(city.reaches(new Officer(Role.UNIT_OFFICER, "A", "setda"), both, MOVE))
                .isTrue();
        assertThat(city.reaches(new Officer(Role.UNIT_OFFICER, "A", "digital"), both, MOVE))
                .isFalse();
        assertThat(city.reaches(new Officer(Role.PPID, "A", "digital"), both, MOVE))
                .isTrue();
        assertThat(city.reaches(Actor.requester(), both, MOVE)).isTrue();
    }

    @Test
    void theDeskAtTheSeatServesTheWholeBody_Perki12() {
        Organization city = city().build();
        Officer desk = new Officer(Role.DESK_OFFICER, "Meja", "digital");
        assertThat(city.reaches(desk, List.of("setda"), MOVE.minusDays(1))).isTrue();
        assertThat(city.reaches(desk, List.of("setda"), MOVE)).isFalse();
        // an officer of the unit has no such reach, though his unit is the seat
        assertThat(city.reaches(new Officer(Role.UNIT_OFFICER, "A", "digital"), List.of("setda"), MOVE.minusDays(1)))
                .isFalse();
    }

    @Test
    void nobodyIsOfficerOfAUnitThatIsNoMore() {
        Officer officer = new Officer(Role.UNIT_OFFICER, "A", "sport");
        Organization city = city().officer(MERGER.minusYears(1), officer).build();
        assertThat(city.officerOf("sport", MERGER.minusDays(1)))
                .map(Incumbency::officer)
                .contains(officer);
        assertThat(city.officersOn(MERGER.minusDays(1))).hasSize(1);
        assertThat(city.officerOf("sport", MERGER)).isEmpty();
        assertThat(city.officersOn(MERGER)).isEmpty();
    }

    @Test
    void aUnitThatWasNotFoundedYetIsNotOver() {
        Units units = Units.of(List.of(unit("old").foundedOn(MERGER).mergedOn(MOVE, "next"), unit("next")));
        assertThat(units.successorOn("old", MERGER.minusDays(1))).isEmpty();
        assertThat(units.existsOn("old", MERGER.minusDays(1))).isFalse();
        assertThat(units.existsOn("old", MERGER)).isTrue();
        assertThat(units.existsOn("unknown", MERGER)).isFalse();
        assertThat(units.find("old")).map(Unit::code).contains("old");
        assertThat(units.takenOverBy("next", MOVE)).extracting(Unit::code).containsExactly("old");
    }

    @Test
    void whoHoldsARoleIsFoundFromTheFirstDayToTheLast() {
        Officer ppid = new Officer(Role.PPID, "A", "setda");
        Incumbency one = new Incumbency(ppid, MERGER, Optional.of(MERGER), Confidence.CONFIRMED);
        Organization city = city().officers(List.of(one)).build();
        assertThat(city.findHolder(Role.PPID, MERGER.minusDays(1))).isEmpty();
        assertThat(city.findHolder(Role.PPID, MERGER)).contains(one);
        assertThat(city.findHolder(Role.PPID, MERGER.plusDays(1))).isEmpty();
        assertThat(city.findHolder(Role.SUPERIOR, MERGER)).isEmpty();
    }

    @Test
    void theTermOfTheReportIsThatOfTheDay() {
        DeadlineRule own = new DeadlineRule(
                "unit.report-own",
                new Term(1, PeriodUnit.MONTH),
                StatutoryDeadlines.UNIT_FEED.basis(),
                StatutoryDeadlines.UNIT_FEED.wording());
        Organization city = city().reportRule(MERGER, StatutoryDeadlines.UNIT_FEED)
                .reportRule(MOVE, own)
                .recordsSince(MOVE)
                .build();
        assertThat(city.reportRuleOn(MERGER.minusDays(1))).isEmpty();
        assertThat(city.reportRuleOn(MERGER)).contains(StatutoryDeadlines.UNIT_FEED);
        assertThat(city.reportRuleOn(MOVE)).contains(own);
        assertThat(city.recordsSince()).contains(MOVE);
        assertThat(city().build().recordsSince()).isEmpty();
    }

    @Test
    void aDelegationOfOneDayHoldsOnThatDayForItsDelegateInItsRoleAlone() {
        Officer delegate = new Officer(Role.PPID, "Asisten", "setda");
        DocumentRef letter = DocumentRef.of("file:/surat/7.pdf", "application/pdf");
        Delegation day = new Delegation(Role.SUPERIOR, delegate, MOVE, MOVE, letter);
        assertThat(day.covers(delegate, Role.SUPERIOR, MOVE)).isTrue();
        assertThat(day.covers(delegate, Role.HEAD_OF_BODY, MOVE)).isFalse();
        assertThat(day.covers(new Officer(Role.PPID, "B", "setda"), Role.SUPERIOR, MOVE))
                .isFalse();
        assertThat(city().delegation(day).build().delegationsOn(MOVE.plusDays(1)))
                .isEmpty();
    }

    @Test
    void aSpecialPowerNamesAnOfficialOrARepresentativeAndNoOtherParty_Uu44_4() {
        assertThat(new Officer(Role.UNIT_OFFICER, "A", "setda").canRepresentTheBody())
                .isTrue();
        assertThat(Actor.representative().canRepresentTheBody()).isTrue();
        for (Actor other : List.of(Actor.requester(), Actor.commission(), Actor.court(), Actor.time())) {
            assertThat(other.canRepresentTheBody()).as(other.toString()).isFalse();
            assertThat(other.isSamePersonAs(other)).isFalse();
        }
        assertThat(Actor.commission()).hasToString(Party.COMMISSION.code());
    }

    @Test
    void anOfficialIsTheSamePersonInEveryRoleByName() {
        Officer ppid = new Officer(Role.PPID, "Ani  Lestari", "setda");
        assertThat(ppid.isSamePersonAs(new Officer(Role.SUPERIOR, "ani lestari", "digital")))
                .isTrue();
        assertThat(ppid.isSamePersonAs(new Officer(Role.PPID, "Budi", "setda"))).isFalse();
        assertThat(ppid.isSamePersonAs(Actor.requester())).isFalse();
        assertThat(ppid.homeUnit()).contains("setda");
        assertThat(Actor.requester().homeUnit()).isEmpty();
    }

    @Test
    void whereEveryOfficialMayActADenialNamesNoneOfThem_Uu22_7() {
        assertThat(Power.REQUEST.lacking().en())
                .endsWith(Party.REQUESTER.label(Language.ENGLISH) + ", an official of the body");
        assertThat(Power.SET_LIST.lacking().en()).endsWith(Role.PPID.label(Language.ENGLISH));
    }
}
