package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.exemption.Exempt.DAY;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.by;
import static id.go.bekasikota.ppid.exemption.Exempt.letter;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static id.go.bekasikota.ppid.exemption.Exempt.tested;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.exemption.OpeningOrder.Cause;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a later letter, a later opening and a later day do to a classification (PP 61/2010 Pasal 10 and 11). */
class LaterLettersTest {
    private static final LocalDate END = DAY.plusYears(1);
    private static final LocalDate OPEN = DAY.plusMonths(3);

    private static Exemption dated() {
        return Exempt.of(ExemptionGround.H3, ExemptionEnd.on(END));
    }

    private static Result<Exemption> changed(Exemption exemption, LocalDate test, LocalDate letter, LocalDate on) {
        return exemption
                .acting(LAW, on(on))
                .reclassify(
                        tested(ExemptionGround.H3).ifOpened("rugi").on(test),
                        Classification.numbered("SK-2")
                                .body("Pemerintah Kota Bekasi")
                                .by(Exempt.PPID)
                                .approvedBy(Exempt.MAYOR)
                                .until(ExemptionEnd.on(END.plusYears(1)))
                                .document(letter(ExemptionEnd.on(END))
                                        .issued("Bekasi", DAY)
                                        .issue()
                                        .document())
                                .issued("Bekasi", letter));
    }

    private static String article(Result<?> result) {
        return result.denial().map(Denial::citation).map(Citation::toString).orElse("");
    }

    private static DeclaredOpen declared(PublicOpening opening, LocalDate since) {
        return new DeclaredOpen(
                opening, since, Optional.empty(), "PA-1", Cause.COMMISSION, Cause.COMMISSION.citation());
    }

    @ParameterizedTest
    @EnumSource(names = {"OBJECTION", "COMMISSION", "COURT", "WRITTEN_CONSENT", "PUBLIC_OFFICE"})
    void aLetterWithAnEarlierDateDoesNotGoBehindAnOpening_Uu18_1_g_Pp10_1(Cause cause) {
        Exemption opened = dated().acting(LAW, on(OPEN))
                .open(OpeningOrder.of(cause, OPEN, "surat 7"))
                .orThrow();
        boolean declared = cause == Cause.OBJECTION || cause == Cause.COMMISSION || cause == Cause.COURT;
        String article = declared ? "UU 14/2008 Pasal 18 ayat (1) huruf g" : "PP 61/2010 Pasal 10 ayat (1)";
        LocalDate before = OPEN.minusDays(1);
        assertThat(article(changed(dated(), before, before, OPEN.plusDays(1)))).isEmpty();
        assertThat(article(changed(opened, before, before, OPEN.plusDays(1)))).isEqualTo(article);
        assertThat(article(changed(opened, before, before, OPEN))).isEqualTo(article);
    }

    @Test
    void theTestOfAChangeIsMadeAfterTheLetterThatItChanges_Pp10_2() {
        assertThat(article(changed(dated(), DAY, DAY, DAY))).isEmpty();
        assertThat(article(changed(dated(), DAY.minusDays(1), DAY, DAY))).isEqualTo("PP 61/2010 Pasal 10 ayat (2)");
        Exemption twice = changed(dated(), OPEN, OPEN, OPEN).orThrow();
        assertThat(article(changed(twice, OPEN.minusDays(1), OPEN.minusDays(1), OPEN.plusDays(1))))
                .isEqualTo("PP 61/2010 Pasal 10 ayat (2)");
    }

    @Test
    void aRefusalCitesTheLetterInForceOnItsDay_Perki34_2() {
        Exemption changed = changed(dated(), OPEN, OPEN, OPEN).orThrow();
        assertThat(changed.bar("SK-1", OPEN.minusDays(1))).isEmpty();
        assertThat(changed.bar("SK-1", OPEN)).hasValueSatisfying(problem -> {
            assertThat(problem.citation()).hasToString("PP 61/2010 Pasal 10 ayat (1)");
            assertThat(problem.state()).isEqualTo(ExemptionState.EXEMPT);
        });
        assertThat(changed.bar("SK-2", OPEN)).isEmpty();
        ExemptionInventory inventory = ExemptionInventory.of(List.of(changed));
        assertThat(inventory.decidedBy("SK-1")).contains(changed);
        assertThat(inventory.decidedBy("SK-2")).contains(changed);
        assertThat(inventory.decidedBy("SK-3")).isEmpty();
        assertThat(inventory.bar(changed.id(), "SK-2", OPEN)).isEmpty();
        assertThat(inventory.bar(changed.id(), "SK-1", OPEN)).isPresent();
        assertThat(inventory.bar(ExemptionId.of("SK-9"), "SK-9", OPEN))
                .hasValueSatisfying(problem -> assertThat(problem.citation()).hasToString("UU 14/2008 Pasal 19"));
    }

    @Test
    void onlyAWholeExemptionInForceClosesAllOfIt() {
        Exemption part = Exemption.classify(
                        ExemptionId.of("SK-1"),
                        tested(ExemptionGround.H3).extent(Extent.PART).on(DAY),
                        letter(ExemptionEnd.on(END)).issued("Bekasi", DAY),
                        LAW,
                        on(DAY))
                .orThrow();
        assertThat(dated().isWholeOn(DAY)).isTrue();
        assertThat(dated().isWholeOn(DAY.minusDays(1))).isFalse();
        assertThat(dated().isWholeOn(END)).isFalse();
        assertThat(part.isWholeOn(DAY)).isFalse();
    }

    @Test
    void timeStillRunsUntilTheEndOfWhatIsNotOpen_Pp11_3() {
        assertThat(dated().isLive(END.minusDays(1))).isTrue();
        assertThat(dated().isLive(END)).isFalse();
        assertThat(Exempt.of(ExemptionGround.H3, ExemptionEnd.consentOrPublicOffice())
                        .isLive(DAY))
                .isFalse();
        Exemption opened = dated().acting(LAW, on(OPEN))
                .open(OpeningOrder.of(Cause.WRITTEN_CONSENT, OPEN, "surat 7"))
                .orThrow();
        assertThat(opened.isLive(OPEN)).isFalse();
    }

    @Test
    void aDeclaredOpeningHoldsFromItsDayAndItsCorrectionReplacesIt_Uu11_2() {
        DeclaredOpen whole = declared(dated().toPublic(), OPEN);
        DeclaredOpen part = declared(PublicOpening.part(dated().id(), "kolom nama"), OPEN);
        Exemption opened = dated().declared("K/1#1", List.of(whole), by(Actor.commission(), OPEN));
        assertThat(opened.state(OPEN.minusDays(1))).isEqualTo(ExemptionState.EXEMPT);
        assertThat(opened.state(OPEN)).isEqualTo(ExemptionState.OPENED);
        assertThat(opened.declaredOpen(OPEN.minusDays(1))).isEmpty();
        assertThat(opened.declaredOpen(OPEN)).containsExactly(whole);
        assertThat(opened.declared("K/1#1", List.of(whole), by(Actor.commission(), OPEN)))
                .isSameAs(opened);
        Exemption corrected = opened.declared("K/1#1", List.of(part), by(Actor.commission(), OPEN.plusDays(1)));
        assertThat(corrected.state(OPEN)).isEqualTo(ExemptionState.EXEMPT);
        assertThat(corrected.finding(OPEN)).hasValueSatisfying(problem -> {
            assertThat(problem.citation()).hasToString("UU 14/2008 Pasal 11 ayat (2)");
            assertThat(problem.text().en()).contains("kolom nama", "PA-1");
        });
        assertThat(corrected.finding(OPEN.minusDays(1))).isEmpty();
        Exemption besides = opened.declared("K/2#1", List.of(part), by(Actor.commission(), OPEN.plusDays(1)));
        assertThat(besides.state(OPEN)).isEqualTo(ExemptionState.OPENED);
    }

    @Test
    void theSameInformationUnderAnotherLetterIsFoundAndNoOther_Uu18_1_g() {
        Exemption first = dated();
        Exemption second = Exempt.of("SK-2", ExemptionGround.H3, ExemptionEnd.on(END), DAY);
        Exemption other = Exemption.classify(
                        ExemptionId.of("SK-3"),
                        ConsequenceTest.of("Riwayat kesehatan")
                                .ground(ExemptionGround.H2)
                                .ifOpened("rugi")
                                .ifClosed("lindung")
                                .legalBasis("UU 14/2008 Pasal 17")
                                .tester("Ani")
                                .on(DAY),
                        letter(ExemptionEnd.on(END)).issued("Bekasi", DAY),
                        LAW,
                        on(DAY))
                .orThrow();
        DeclaredOpen open = declared(first.toPublic(), OPEN);
        Exemption opened = first.declared("K/1#1", List.of(open), by(Actor.commission(), OPEN));
        ExemptionInventory inventory = ExemptionInventory.of(List.of(opened, second, other));
        assertThat(inventory.openedBefore(second, OPEN))
                .hasValueSatisfying(problem -> assertThat(problem.citation()).isEqualTo(NeverExempt.G.citation()));
        assertThat(inventory.openedBefore(second, OPEN.minusDays(1))).isEmpty();
        assertThat(inventory.openedBefore(opened, OPEN)).isEmpty();
        assertThat(inventory.openedBefore(other, OPEN)).isEmpty();
        assertThat(inventory.again(open, OPEN)).containsExactly(second);
        assertThat(inventory.again(open, OPEN.minusDays(1))).containsExactly(second);
        assertThat(inventory.again(open, END)).isEmpty();
    }

    @Test
    void anOpeningThatNamesNoExemptionIsOneUntilAnOrderCarriesItOut_Perki52_3() {
        DeclaredOpen unnamed = declared(PublicOpening.of("Nomor rekening pegawai"), OPEN);
        DeclaredOpen mediated = new DeclaredOpen(
                unnamed.opening(),
                OPEN,
                Optional.empty(),
                "PA-1",
                Cause.COMMISSION,
                Citation.parse("UU 14/2008 Pasal 39"));
        ExemptionInventory closed = ExemptionInventory.of(List.of(dated()));
        ExemptionInventory carriedOut = ExemptionInventory.of(List.of(dated().acting(LAW, by(Actor.commission(), OPEN))
                .open(OpeningOrder.of(Cause.COMMISSION, OPEN, "PA-1"))
                .orThrow()));
        ExemptionInventory byAnother = ExemptionInventory.of(List.of(dated().acting(LAW, by(Actor.court(), OPEN))
                .open(OpeningOrder.of(Cause.COURT, OPEN, "PA-1"))
                .orThrow()));
        assertThat(closed.isUnnamed(unnamed)).isTrue();
        assertThat(closed.isUnnamed(declared(dated().toPublic(), OPEN))).isFalse();
        assertThat(closed.isUnnamed(mediated)).isFalse();
        assertThat(carriedOut.isUnnamed(unnamed)).isFalse();
        assertThat(byAnother.isUnnamed(unnamed)).isTrue();
        Citing citing = new Citing("REG-1", dated().id(), DAY);
        assertThat(closed.overruled(citing, unnamed, OPEN)).isPresent();
        assertThat(carriedOut.overruled(citing, unnamed, OPEN)).isEmpty();
    }
}
