package id.go.bekasikota.ppid.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.attempt.ActKind;
import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.PeriodUnit;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.deadline.Term;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Offices by date and what each role may do: PERKI 1/2021 Pasal 6 to 12. */
class OrganizationTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final Officer SEKDA = new Officer(Role.SUPERIOR, "Sekda", "setda");
    private static final Officer NEXT = new Officer(Role.SUPERIOR, "Sekda Baru", "setda");
    private static final DocumentRef LETTER = DocumentRef.of("file:/surat/7.pdf", "application/pdf");
    private static final Units UNITS = Units.of(List.of(Unit.of("setda", "Sekretariat Daerah", UnitKind.SECRETARIAT)));
    private static final Dated<Seat> SEATS = Dated.of(
            "the seat of PPID Utama",
            Map.of(LocalDate.of(2018, 1, 1), new Seat("setda", "PPID Pembantu", "Perwal", Confidence.CONFIRMED)));

    private static Organization.Builder city() {
        return Organization.of(PublicBody.of("kota", "Pemerintah Kota"), UNITS, SEATS);
    }

    @Test
    @Proves({"UU 14/2008 Pasal 13 ayat (1)", "PP 61/2010 Pasal 12", "PERKI 1/2021 Pasal 6"})
    void whoHoldsARoleIsAskedByDate() {
        Organization city = city().officers(
                        List.of(Incumbency.from(DAY, NEXT), Incumbency.from(DAY.minusYears(2), SEKDA)))
                .build();

        assertThat(city.holderOn(Role.SUPERIOR, DAY.minusDays(1))).isEqualTo(SEKDA);
        assertThat(city.holderOn(Role.SUPERIOR, DAY)).isEqualTo(NEXT);
        assertThatThrownBy(() -> city.holderOn(Role.SUPERIOR, DAY.minusYears(3)))
                .hasMessageContaining("who is superior is not known on 2022-03-03");
        assertThatThrownBy(() -> city.holderOn(Role.PPID, DAY))
                .isInstanceOf(PpidException.class)
                .hasMessageStartingWith("nobody is known as ppid of kota");
        assertThat(city.seatOn(DAY).unit()).isEqualTo("setda");
    }

    /** Each unit has its own officer, and each change of one has its day: of 44 secretaries 44 are kept. */
    @Test
    @Proves({"PERKI 1/2021 Pasal 6", "PERKI 1/2021 Pasal 12"})
    void theOfficersOfAllUnitsAreKeptByUnitAndDate() {
        List<Unit> units = IntStream.range(0, 44)
                .mapToObj(i -> Unit.of("u" + i, "Unit " + i, UnitKind.OFFICE))
                .toList();
        List<Incumbency> secretaries = units.stream()
                .map(unit -> Incumbency.from(DAY, new Officer(Role.UNIT_OFFICER, "S " + unit.code(), unit.code())))
                .toList();
        Officer second = new Officer(Role.UNIT_OFFICER, "Plt.", "u7");
        Incumbency acting =
                new Incumbency(second, DAY.plusDays(10), Optional.of(DAY.plusDays(20)), Confidence.UNCONFIRMED);
        Organization city = Organization.of(PublicBody.of("kota", "Kota"), Units.of(units), SEATS)
                .officers(secretaries)
                .officers(List.of(acting))
                .build();

        assertThat(city.officersOn(DAY)).containsExactlyElementsOf(secretaries);
        assertThat(city.officerOf("u7", DAY.plusDays(9)))
                .map(Incumbency::officer)
                .contains(new Officer(Role.UNIT_OFFICER, "S u7", "u7"));
        assertThat(city.officerOf("u7", DAY.plusDays(20))).contains(acting);
        assertThat(city.officerOf("u7", DAY.plusDays(21))).isEmpty();
        assertThat(city.officersOn(DAY.plusDays(21))).hasSize(43);
        assertThat(city.officerOf("u7", DAY.minusDays(1))).isEmpty();
    }

    @Test
    void noOfficerIsDroppedInSilence() {
        Officer officer = new Officer(Role.UNIT_OFFICER, "A", "setda");
        Organization.Builder twice =
                city().officer(DAY, officer).officer(DAY, new Officer(Role.UNIT_OFFICER, "B", "setda"));
        Organization.Builder elsewhere = city().officer(DAY, new Officer(Role.UNIT_OFFICER, "A", "dishub"));
        Organization desk = city().officer(DAY, new Officer(Role.DESK_OFFICER, "A", "setda"))
                .officer(DAY, new Officer(Role.DESK_OFFICER, "B", "setda"))
                .officer(DAY, officer)
                .build();

        assertThatThrownBy(twice::build)
                .hasMessageContaining("who is unit-officer of setda from 2025-03-03 on stands twice");
        assertThatThrownBy(elsewhere::build).hasMessageContaining("\"dishub\"");
        assertThat(desk.officersOn(DAY)).hasSize(3);
        assertThatThrownBy(() -> desk.holderOn(Role.UNIT_OFFICER, DAY)).hasMessageContaining("of each unit");
        assertThatThrownBy(() -> new Incumbency(officer, DAY, Optional.of(DAY.minusDays(1)), Confidence.CONFIRMED))
                .hasMessageContaining("until 2025-03-02 but from 2025-03-03");
    }

    @Test
    void whoLeftWithoutAFollowerIsNotNamedAfterwards() {
        Incumbency left = new Incumbency(SEKDA, DAY, Optional.of(DAY.plusDays(1)), Confidence.CONFIRMED);
        Organization city = city().officers(List.of(left)).build();

        assertThat(city.holderOn(Role.SUPERIOR, DAY.plusDays(1))).isEqualTo(SEKDA);
        assertThatThrownBy(() -> city.holderOn(Role.SUPERIOR, DAY.plusDays(2)))
                .hasMessageContaining("on 2025-03-05 (the last one left on 2025-03-04)");
    }

    @Test
    void aUnitWithinAnotherNamesOneThatIsThere() {
        Unit section = Unit.of("humas", "Bagian Humas", UnitKind.SECTION);

        assertThat(section.within("setda").mergedOn(DAY, "setda").parent()).contains("setda");
        assertThatThrownBy(() -> Units.of(List.of(section.within("setda")))).hasMessageContaining("within which");
        assertThatThrownBy(() -> Units.of(List.of(section.within("humas")))).hasMessageContaining("leads back");
    }

    @Test
    void theIntervalOfTheFeedIsDatedData() {
        DeadlineRule own = new DeadlineRule(
                "unit.feed-quarterly",
                new Term(3, PeriodUnit.MONTH),
                StatutoryDeadlines.UNIT_FEED.basis(),
                StatutoryDeadlines.UNIT_FEED.wording());
        Organization city = city().feedRule(DAY, own).build();

        assertThat(city.feedRuleOn(DAY.minusDays(1))).isEqualTo(StatutoryDeadlines.UNIT_FEED);
        assertThat(city.feedRuleOn(DAY)).isEqualTo(own);
    }

    @Test
    void aDelegationLetsItsDelegateApproveWithinItsDays() {
        Officer assistant = new Officer(Role.PPID, "Asisten", "setda");
        Delegation delegation = new Delegation(Role.SUPERIOR, assistant, DAY, DAY.plusDays(9), LETTER);
        Approval approval = Approval.under(delegation);

        assertThat(approval.standsFor(Power.APPROVE_LIST, DAY.minusDays(1))).isFalse();
        assertThat(approval.standsFor(Power.APPROVE_LIST, DAY)).isTrue();
        assertThat(approval.standsFor(Power.APPROVE_LIST, DAY.plusDays(9))).isTrue();
        assertThat(approval.standsFor(Power.APPROVE_LIST, DAY.plusDays(10))).isFalse();
        assertThat(approval.standsFor(Power.APPROVE_CLASSIFICATION, DAY)).isFalse();
        assertThat(Approval.of(SEKDA).standsFor(Power.APPROVE_LIST, LocalDate.MIN))
                .isTrue();
        assertThat(city().delegation(delegation).build().delegationsOn(DAY)).containsExactly(delegation);
        assertThat(city().delegation(delegation).build().delegationsOn(DAY.minusDays(1)))
                .isEmpty();
        assertThat(PpidJson.read(PpidJson.write(approval), Approval.class)).isEqualTo(approval);
    }

    @Test
    void aDelegationThatEndsBeforeItBeginsOrDelegatesToItselfIsRefused() {
        Officer assistant = new Officer(Role.PPID, "Asisten", "setda");

        assertThatThrownBy(() -> new Delegation(Role.SUPERIOR, assistant, DAY, DAY.minusDays(1), LETTER))
                .hasMessageContaining("ends on 2025-03-02 before it begins on 2025-03-03");
        assertThatThrownBy(() -> new Delegation(Role.SUPERIOR, SEKDA, DAY, DAY, LETTER))
                .hasMessageContaining("expected another role");
    }

    /** What an attempt of a kind that needs the power says about somebody. */
    private static Optional<Denial> denial(Power power, Actor actor) {
        Stamp stamp = new Stamp(actor, DAY, Instant.EPOCH);
        ActKind.Row row = new ActKind.Row("test.act", power, power.citation(), OrganizationTexts.TEXTS, "");
        return new Attempt(() -> row, "any", Deadlines.indonesia(), stamp).denial(Optional::empty);
    }

    @ParameterizedTest
    @CsvSource({
        "CLASSIFY, false, true, false",
        "OPEN_EXEMPTION, false, true, false",
        "REFUSE, false, true, false",
        "APPROVE_REFUSAL, false, false, true",
        "SET_LIST, false, true, false",
        "APPROVE_LIST, false, false, true",
        "ANSWER_OBJECTION, false, false, true",
        "PROPOSE_ENTRY, true, true, false",
        "PUBLISH, true, true, false"
    })
    @Proves({"PP 61/2010 Pasal 14", "PERKI 1/2021 Pasal 8", "PERKI 1/2021 Pasal 12"})
    void aUnitsOfficerMayNotClassifyRefuseOrDecideTheList_Perki12(
            Power power, boolean unit, boolean ppid, boolean superior) {
        assertThat(denial(power, new Officer(Role.UNIT_OFFICER, "a", "b")).isEmpty())
                .isEqualTo(unit);
        assertThat(denial(power, new Officer(Role.PPID, "a", "b")).isEmpty()).isEqualTo(ppid);
        assertThat(denial(power, SEKDA).isEmpty()).isEqualTo(superior);
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 12", "PERKI 1/2021 Pasal 45 ayat (5)"})
    void theDenialSaysWhoMayAndCitesPasal12ForAUnitsOfficer() {
        Officer unit = new Officer(Role.UNIT_OFFICER, "Sekretaris", "dinkes");
        Denial denial = denial(Power.SET_LIST, unit).orElseThrow();

        assertThat(denial.message(Language.INDONESIAN))
                .isEqualTo(
                        "Tindakan ini tidak dapat dilakukan: yang berwenang menetapkan Daftar Informasi Publik adalah PPID"
                                + " (PERKI 1/2021 Pasal 12).");
        assertThat(denial.message(Language.ENGLISH)).contains("the power to set the public list lies with the PPID");
        assertThat(denial(Power.SET_LIST, SEKDA).orElseThrow().citation())
                .hasToString("PERKI 1/2021 Pasal 45 ayat (5)");
        assertThat(denial(Power.PUBLISH, Actor.requester())).isPresent();
    }

    @ParameterizedTest
    @EnumSource(BodyKind.class)
    @Proves("Perma 2/2011 Pasal 3")
    void theCourtDependsOnTheKindOfBody_Perma2_3(BodyKind kind) {
        PublicBody body = new PublicBody("x", "X", kind);

        assertThat(kind.citation()).hasToString("Perma 2/2011 Pasal 3");
        assertThat(kind.label(Language.INDONESIAN)).startsWith("Badan Publik");
        assertThat(kind.label(Language.ENGLISH)).contains("body");
        assertThat(PpidJson.read(PpidJson.write(body), PublicBody.class)).isEqualTo(body);
        assertThat(PublicBody.of("kota", "Kota").kind()).isEqualTo(BodyKind.STATE);
        assertThatThrownBy(() -> PublicBody.of("", "Kota")).isInstanceOf(PpidException.class);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        Messages texts = Messages.beside(Organization.class, "organization");

        assertThat(texts.keys(Language.INDONESIAN)).isEqualTo(texts.keys(Language.ENGLISH));
        for (UnitKind kind : UnitKind.values()) {
            assertThat(kind.label(Language.INDONESIAN)).isNotBlank();
            assertThat(UnitKind.of(kind.code())).isSameAs(kind);
        }
        for (Power power : Power.values()) {
            assertThat(power.isHeldBy(Actor.time())).isEqualTo(power == Power.PASS_TIME);
            assertThat(Power.of(power.code())).isSameAs(power);
            assertThat(power.citation().namesArticle()).isTrue();
        }
    }
}
