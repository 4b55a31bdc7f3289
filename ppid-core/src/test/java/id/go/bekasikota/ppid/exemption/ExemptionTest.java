package id.go.bekasikota.ppid.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.DeniedException;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of an exemption: UU 14/2008 Pasal 2, 17 to 20, PP 61/2010 Pasal 3 to 11, PERKI 1/2021 Pasal 49 to 53. */
class ExemptionTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final Officer PPID = new Officer(Role.PPID, "Kepala Diskominfostandi", "diskominfostandi");
    private static final Officer MAYOR = new Officer(Role.HEAD_OF_BODY, "Wali Kota", "setda");
    private static final Officer SEKDA = new Officer(Role.SUPERIOR, "Sekretaris Daerah", "setda");
    private static final Officer UNIT = new Officer(Role.UNIT_OFFICER, "Sekretaris Dinas", "dinkes");

    private static ConsequenceTest test(ExemptionGround ground, LocalDate date) {
        return ConsequenceTest.of("Nomor rekening pegawai")
                .ground(ground)
                .ifOpened("rekening dapat disalahgunakan")
                .ifClosed("melindungi orangnya; kepentingan umum tidak memerlukan nomornya")
                .legalBasis("UU 27/2022 Pasal 4")
                .tester("Ani, analis, diskominfostandi")
                .on(date);
    }

    private static Classification letter(ExemptionEnd end, LocalDate date) {
        return new Classification("SK-1", PPID, MAYOR, end, "Bekasi", date);
    }

    private static Exemption exempt(ExemptionGround ground, ExemptionEnd end) {
        return Exemption.classify(test(ground, DAY), letter(end, DAY)).orThrow();
    }

    private static Denial denial(Result<Exemption> result) {
        return result.denial().orElseThrow();
    }

    // the end is a date, consent or public office, or legislation that is named
    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource({
        "A, true, false, false",
        "B, false, false, true",
        "C1, true, false, false",
        "D, true, false, false",
        "E3, true, false, false",
        "F2, true, false, false",
        "G, false, true, true",
        "H3, true, true, false",
        "I, false, false, true",
        "J, false, false, true"
    })
    void thePeriodFitsTheLetterOfTheGround(
            ExemptionGround ground, boolean dated, boolean personal, boolean legislated) {
        ConsequenceTest test = test(ground, DAY);

        assertThat(allowed(test, ExemptionEnd.on(DAY.plusYears(5)))).isEqualTo(dated);
        assertThat(allowed(test, ExemptionEnd.consentOrPublicOffice())).isEqualTo(personal);
        assertThat(allowed(test, ExemptionEnd.byLegislation("UU 28/2014 Pasal 58")))
                .isEqualTo(legislated);
        assertThat(allowed(test, ExemptionEnd.byLegislation(" "))).isFalse();
    }

    private static boolean allowed(ConsequenceTest test, ExemptionEnd end) {
        return Exemption.classify(test, letter(end, DAY)).denial().isEmpty();
    }

    @Test
    void lawEnforcementLastsThirtyYearsAtTheMost() {
        assertThat(allowed(test(ExemptionGround.A1, DAY), ExemptionEnd.on(DAY.plusYears(30))))
                .isTrue();

        Denial denial = denial(Exemption.classify(
                test(ExemptionGround.A1, DAY),
                letter(ExemptionEnd.on(DAY.plusYears(30).plusDays(1)), DAY)));
        assertThat(denial.citation()).hasToString("PP 61/2010 Pasal 5 ayat (1)");
        assertThat(denial.message(Language.ENGLISH))
                .isEqualTo("Classification denied: the period may last until 2055-03-03 at the most"
                        + " (PP 61/2010 Pasal 5 ayat (1)).");
    }

    @Test
    void theTestComesBeforeTheLetter() {
        Result<Exemption> late = Exemption.classify(
                test(ExemptionGround.H3, DAY.plusDays(1)), letter(ExemptionEnd.consentOrPublicOffice(), DAY));

        assertThat(denial(late).citation()).hasToString("UU 14/2008 Pasal 19");
        assertThat(denial(late).state()).isEqualTo("not classified");
        assertThatThrownBy(late::orThrow)
                .isInstanceOf(DeniedException.class)
                .hasMessageContaining("UU 14/2008 Pasal 19");
    }

    @Test
    void aUnitsOfficerDoesNotClassifyAndTheHeadOfTheBodyApproves() {
        ExemptionEnd end = ExemptionEnd.consentOrPublicOffice();
        ConsequenceTest test = test(ExemptionGround.H3, DAY);

        assertThat(denial(Exemption.classify(test, new Classification("1", UNIT, MAYOR, end, "Bekasi", DAY)))
                        .citation())
                .hasToString("PP 61/2010 Pasal 3 ayat (1)");
        assertThat(denial(Exemption.classify(test, new Classification("1", PPID, SEKDA, end, "Bekasi", DAY)))
                        .citation())
                .hasToString("PP 61/2010 Pasal 3 ayat (2)");
    }

    @Test
    void bothLimbsOfTheTestAreDemanded() {
        assertThatThrownBy(() -> ConsequenceTest.of("x")
                        .ifOpened("y")
                        .legalBasis("z")
                        .tester("t")
                        .on(DAY))
                .isInstanceOf(PpidException.class)
                .hasMessage("the consequence test lacks ifClosed (UU 14/2008 Pasal 2 ayat (4))");
        assertThatThrownBy(() -> ConsequenceTest.of("x")
                        .ifOpened("y")
                        .ifClosed("w")
                        .legalBasis("z")
                        .on(DAY))
                .hasMessageContaining("tester");
    }

    @Test
    void aDatedEndOpensByItselfAndIsReviewedThirtyWorkingDaysBefore() {
        LocalDate end = LocalDate.of(2026, 3, 2);
        Exemption exemption = exempt(ExemptionGround.E3, ExemptionEnd.on(end));

        assertThat(exemption.isInForceOn(DAY.minusDays(1))).isFalse();
        assertThat(exemption.isInForceOn(DAY)).isTrue();
        assertThat(exemption.isInForceOn(end.minusDays(1))).isTrue();
        assertThat(exemption.isInForceOn(end)).isFalse();
        assertThat(exemption.publicFrom()).contains(end);
        // back from Monday 2 March 2026: five working days to 23 February, three to the 18th (16 and 17 are days off),
        // twenty to 19 January, then the 15th (the 16th is a day off) and the 14th
        assertThat(exemption.reviewDue(Deadlines.indonesia()).orElseThrow().date())
                .isEqualTo(LocalDate.of(2026, 1, 14));
    }

    @ParameterizedTest
    @CsvSource({
        "H3, WRITTEN_CONSENT, true",
        "H3, PUBLIC_OFFICE, true",
        "H3, COMMISSION, true",
        "H3, COURT, true",
        "H3, PPID_DECISION, true",
        "H3, PUBLIC_HEARING, false",
        "A2, PUBLIC_HEARING, true",
        "A2, WRITTEN_CONSENT, false",
        "A2, PUBLIC_OFFICE, false",
        "A2, COMMISSION, true"
    })
    void aCauseOpensTheGroundsThatTheLawNames(ExemptionGround ground, OpeningOrder.Cause cause, boolean opens) {
        Exemption exemption = exempt(ground, ExemptionEnd.on(DAY.plusYears(2)));
        OpeningOrder order = new OpeningOrder(cause, DAY.plusMonths(1), "surat 7");

        Result<Exemption> result = exemption.open(order);

        assertThat(result.denial().isEmpty()).isEqualTo(opens);
        result.denial().ifPresent(denial -> assertThat(denial.citation()).isEqualTo(cause.citation()));
        if (opens) {
            Exemption opened = result.orThrow();
            assertThat(opened.isInForceOn(DAY)).isTrue();
            assertThat(opened.isInForceOn(order.date())).isFalse();
            assertThat(opened.reviewDue(Deadlines.indonesia())).isEmpty();
            assertThat(opened.open(order).denial()).isPresent();
        }
    }

    @Test
    void aClassificationChangesOnlyOnANewTestWhileItIsInForce() {
        Exemption exemption = exempt(ExemptionGround.E3, ExemptionEnd.on(LocalDate.of(2026, 3, 2)));
        LocalDate later = LocalDate.of(2025, 9, 1);
        Classification letter = letter(ExemptionEnd.on(LocalDate.of(2027, 3, 1)), later);

        assertThat(denial(exemption.reclassify(test(ExemptionGround.E3, DAY), letter))
                        .citation())
                .hasToString("PP 61/2010 Pasal 10 ayat (2)");

        Exemption changed =
                exemption.reclassify(test(ExemptionGround.E3, later), letter).orThrow();
        assertThat(changed.decisions()).hasSize(2);
        assertThat(changed.publicFrom()).contains(LocalDate.of(2027, 3, 1));
        assertThat(changed.decisionOn(later.minusDays(1)).orElseThrow().letter())
                .isEqualTo(exemption.lastDecision().letter());

        LocalDate over = LocalDate.of(2026, 3, 2);
        assertThat(denial(exemption.reclassify(
                                test(ExemptionGround.E3, over), letter(ExemptionEnd.on(over.plusYears(1)), over)))
                        .state())
                .isEqualTo("public");
    }

    @Test
    void anExemptionIsRestoredAsItWas() {
        Exemption opened = exempt(ExemptionGround.H3, ExemptionEnd.consentOrPublicOffice())
                .open(new OpeningOrder(OpeningOrder.Cause.WRITTEN_CONSENT, DAY.plusDays(9), "surat 7"))
                .orThrow();

        Exemption restored = Exemption.restore(opened.decisions(), opened.opening());

        assertThat(restored).hasToString(opened.toString());
        assertThat(restored.publicFrom()).contains(DAY.plusDays(9));
    }
}
