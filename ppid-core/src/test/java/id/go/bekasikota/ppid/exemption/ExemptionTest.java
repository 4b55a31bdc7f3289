package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.exemption.Exempt.DAY;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.SEKDA;
import static id.go.bekasikota.ppid.exemption.Exempt.UNIT;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static id.go.bekasikota.ppid.exemption.Exempt.tested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.go.bekasikota.ppid.command.LeftOut;
import id.go.bekasikota.ppid.command.Violation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.DeniedException;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of an exemption: UU 14/2008 Pasal 2, 17 to 20, PP 61/2010 Pasal 3 to 11, PERKI 1/2021 Pasal 49 to 53. */
class ExemptionTest {
    private static Result<Exemption> classify(ConsequenceTest test, Classification letter) {
        return Exemption.classify(ExemptionId.of("SK-1"), test, letter, LAW, on(letter.date()));
    }

    private static ConsequenceTest test(ExemptionGround ground, LocalDate date) {
        return tested(ground).on(date);
    }

    private static Classification letter(ExemptionEnd end, LocalDate date) {
        return Exempt.letter(end).issued("Bekasi", date);
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
    @Proves({
        "UU 14/2008 Pasal 20 ayat (1)",
        "PERKI 1/2021 Pasal 51 ayat (3)",
        "PERKI 1/2021 Pasal 51 ayat (4)",
        "PERKI 1/2021 Pasal 51 ayat (6)",
        "PERKI 1/2021 Pasal 51 ayat (7)",
        "PERKI 1/2021 Pasal 51 ayat (9)"
    })
    void thePeriodFitsTheLetterOfTheGround(
            ExemptionGround ground, boolean dated, boolean personal, boolean legislated) {
        ConsequenceTest test = test(ground, DAY);

        assertThat(allowed(test, ExemptionEnd.on(DAY.plusYears(5)))).isEqualTo(dated);
        assertThat(allowed(test, ExemptionEnd.consentOrPublicOffice())).isEqualTo(personal);
        assertThat(allowed(test, ExemptionEnd.byLegislation("UU 28/2014 Pasal 58")))
                .isEqualTo(legislated);
        assertThat(allowed(test, ExemptionEnd.byLegislation("UU 28/2014 Pasal 58", DAY.plusYears(50))))
                .isEqualTo(legislated);
        assertThat(allowed(test, ExemptionEnd.byLegislation("UU 28/2014 Pasal 58", DAY)))
                .isFalse();
        assertThat(allowed(test, ExemptionEnd.byLegislation(" "))).isFalse();
    }

    // UU 14/2008 Pasal 20: a to f are never permanent, the periods are those of the government regulation
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A3|PP 61/2010 Pasal 5 ayat (1)",
                "B|PP 61/2010 Pasal 6",
                "C4|PP 61/2010 Pasal 7 ayat (5)",
                "D|PP 61/2010 Pasal 7 ayat (5)",
                "E1|PP 61/2010 Pasal 7 ayat (5)",
                "F1|PP 61/2010 Pasal 7 ayat (5)",
                "G|PP 61/2010 Pasal 8 ayat (1)",
                "H1|PP 61/2010 Pasal 8 ayat (2)",
                "I|PP 61/2010 Pasal 9",
                "J|UU 14/2008 Pasal 17 huruf j"
            })
    @Proves({
        "UU 14/2008 Pasal 20 ayat (2)",
        "PP 61/2010 Pasal 5 ayat (1)",
        "PP 61/2010 Pasal 6",
        "PP 61/2010 Pasal 7",
        "PP 61/2010 Pasal 8 ayat (1)",
        "PP 61/2010 Pasal 8 ayat (2)",
        "PP 61/2010 Pasal 9"
    })
    void aPeriodThatDoesNotFitIsDeniedWithTheArticleOfItsGround(ExemptionGround ground, String article) {
        Denial denial = denial(classify(test(ground, DAY), letter(ExemptionEnd.byLegislation(" "), DAY)));

        assertThat(denial.citation()).hasToString(article);
        assertThat(denial.act()).isEqualTo("exemption.classify");
        assertThat(denial.message(Language.INDONESIAN)).startsWith("Klasifikasi tidak dapat dilakukan: ");
    }

    private static boolean allowed(ConsequenceTest test, ExemptionEnd end) {
        return classify(test, letter(end, DAY)).denial().isEmpty();
    }

    @Test
    @Proves({"PP 61/2010 Pasal 5 ayat (1)", "PERKI 1/2021 Pasal 51 ayat (1)"})
    void lawEnforcementLastsThirtyYearsAtTheMost() {
        assertThat(allowed(test(ExemptionGround.A1, DAY), ExemptionEnd.on(DAY.plusYears(30))))
                .isTrue();

        Denial denial = denial(classify(
                test(ExemptionGround.A1, DAY),
                letter(ExemptionEnd.on(DAY.plusYears(30).plusDays(1)), DAY)));
        assertThat(denial.citation()).hasToString("PP 61/2010 Pasal 5 ayat (1)");
        assertThat(denial.message(Language.ENGLISH))
                .isEqualTo(
                        "Classification denied: the information must be open from Wednesday, 3 March 2055 at the latest"
                                + " (PP 61/2010 Pasal 5 ayat (1)).");
    }

    @Test
    @Proves({"UU 14/2008 Pasal 19", "PP 61/2010 Pasal 3 ayat (1)", "PERKI 1/2021 Pasal 22 ayat (3)"})
    void theTestComesBeforeTheLetter() {
        Result<Exemption> late =
                classify(test(ExemptionGround.H3, DAY.plusDays(1)), letter(ExemptionEnd.consentOrPublicOffice(), DAY));

        assertThat(denial(late).citation()).hasToString("UU 14/2008 Pasal 19");
        assertThat(denial(late).state()).isEqualTo("not-classified");
        assertThatThrownBy(late::orThrow)
                .isInstanceOf(DeniedException.class)
                .hasMessageContaining("UU 14/2008 Pasal 19");
    }

    @Test
    @Proves({"PP 61/2010 Pasal 3 ayat (1)", "PP 61/2010 Pasal 3 ayat (2)", "PERKI 1/2021 Pasal 12"})
    void aUnitsOfficerDoesNotClassifyAndTheHeadOfTheBodyApproves() {
        ExemptionEnd end = ExemptionEnd.consentOrPublicOffice();
        ConsequenceTest test = test(ExemptionGround.H3, DAY);

        assertThat(denial(classify(test, Exempt.letter(end).by(UNIT).issued("Bekasi", DAY)))
                        .citation())
                .hasToString("PERKI 1/2021 Pasal 12");
        assertThat(denial(classify(test, Exempt.letter(end).by(SEKDA).issued("Bekasi", DAY)))
                        .citation())
                .hasToString("PP 61/2010 Pasal 3 ayat (1)");
        assertThat(denial(classify(test, Exempt.letter(end).approvedBy(SEKDA).issued("Bekasi", DAY)))
                        .citation())
                .hasToString("PP 61/2010 Pasal 3 ayat (2)");
    }

    @Test
    @Proves({
        "UU 14/2008 Pasal 2 ayat (4)",
        "UU 14/2008 Pasal 17",
        "PERKI 1/2021 Pasal 49 ayat (2)",
        "PERKI 1/2021 Pasal 49 ayat (3)",
        "PERKI 1/2021 Pasal 49 ayat (6)"
    })
    void bothLimbsOfTheTestAreDemanded() {
        assertThatThrownBy(() -> ConsequenceTest.of("x").on(DAY))
                .hasMessage("the consequence test lacks ground (UU 14/2008 Pasal 17)");
        ConsequenceTest bare =
                ConsequenceTest.of(" ").ground(ExemptionGround.H3).ifOpened("y").on(DAY);
        assertThat(LeftOut.in("test", bare))
                .extracting(Violation::field, violation -> violation.message().en())
                .containsExactly(
                        tuple("test.subject.information", "must be filled in (PERKI 1/2021 Pasal 49 ayat (2) huruf b)"),
                        tuple("test.ifClosed", "must be filled in (UU 14/2008 Pasal 2 ayat (4))"),
                        tuple("test.legalBasis", "must be filled in (PERKI 1/2021 Pasal 49 ayat (2) huruf c)"),
                        tuple("test.sheet.testers", "must be filled in (PERKI 1/2021 Pasal 49 ayat (3))"));
    }

    @Test
    @Proves({
        "PP 61/2010 Pasal 11 ayat (2)",
        "PP 61/2010 Pasal 11 ayat (3)",
        "PERKI 1/2021 Pasal 52 ayat (1)",
        "PERKI 1/2021 Pasal 52 ayat (2)"
    })
    void aDatedEndOpensByItselfAndIsReviewedThirtyWorkingDaysBefore() {
        LocalDate end = LocalDate.of(2026, 3, 2);
        Exemption exemption = Exempt.of(ExemptionGround.E3, ExemptionEnd.on(end));

        assertThat(exemption.isInForceOn(DAY.minusDays(1))).isFalse();
        assertThat(exemption.isInForceOn(DAY)).isTrue();
        assertThat(exemption.isInForceOn(end.minusDays(1))).isTrue();
        assertThat(exemption.isInForceOn(end)).isFalse();
        assertThat(exemption.publicFrom()).contains(end);
        // back from Monday 2 March 2026: five working days to 23 February, three to the 18th (16 and 17 are days off),
        // twenty to 19 January, then the 15th (the 16th is a day off) and the 14th
        assertThat(exemption.reviewDue(LAW).orElseThrow().date()).isEqualTo(LocalDate.of(2026, 1, 14));
    }

    @ParameterizedTest
    @CsvSource({
        "H3, WRITTEN_CONSENT, true",
        "H3, PUBLIC_OFFICE, true",
        "H3, COMMISSION, true",
        "H3, COURT, true",
        "H3, PUBLIC_HEARING, false",
        "A2, PUBLIC_HEARING, true",
        "A2, WRITTEN_CONSENT, false",
        "A2, PUBLIC_OFFICE, false",
        "A2, COMMISSION, true",
        "H3, OBJECTION, true",
        "G, WRITTEN_CONSENT, true",
        "J, COURT, true"
    })
    @Proves({
        "UU 14/2008 Pasal 18 ayat (2)",
        "PP 61/2010 Pasal 5 ayat (2)",
        "PP 61/2010 Pasal 8 ayat (3)",
        "PERKI 1/2021 Pasal 51 ayat (2)",
        "PERKI 1/2021 Pasal 51 ayat (8)",
        "PERKI 1/2021 Pasal 52 ayat (3)"
    })
    void aCauseOpensTheGroundsThatTheLawNames(ExemptionGround ground, OpeningOrder.Cause cause, boolean opens) {
        ExemptionEnd end = PeriodKind.of(ground).isPersonal()
                ? ExemptionEnd.consentOrPublicOffice()
                : ground == ExemptionGround.J
                        ? ExemptionEnd.byLegislation("UU 7/2021 Pasal 30")
                        : ExemptionEnd.on(DAY.plusYears(2));
        Exemption exemption = Exempt.of(ground, end);
        OpeningOrder order = OpeningOrder.of(cause, DAY.plusMonths(1), "surat 7");

        Result<Exemption> result = exemption.acting(LAW, on(order.date())).open(order);

        assertThat(result.denial().isEmpty()).isEqualTo(opens);
        result.denial().ifPresent(denial -> assertThat(denial.citation()).isEqualTo(cause.citation()));
        if (opens) {
            Exemption opened = result.orThrow();
            assertThat(opened.isInForceOn(DAY)).isTrue();
            assertThat(opened.isInForceOn(order.date())).isFalse();
            assertThat(opened.reviewDue(LAW)).isEmpty();
            assertThat(opened.acting(LAW, on(order.date())).open(order).denial())
                    .isPresent();
        }
    }

    @Test
    @Proves({"PP 61/2010 Pasal 10 ayat (2)", "PERKI 1/2021 Pasal 53 ayat (1)", "PERKI 1/2021 Pasal 53 ayat (2)"})
    void aClassificationChangesOnlyOnANewTestWhileItIsInForce() {
        Exemption exemption = Exempt.of(ExemptionGround.E3, ExemptionEnd.on(LocalDate.of(2026, 3, 2)));
        LocalDate later = LocalDate.of(2025, 9, 1);
        Classification letter = letter(ExemptionEnd.on(LocalDate.of(2027, 3, 1)), later);

        assertThat(denial(exemption.acting(LAW, on(later)).reclassify(test(ExemptionGround.E3, DAY), letter))
                        .citation())
                .hasToString("PP 61/2010 Pasal 10 ayat (2)");

        Exemption changed = exemption
                .acting(LAW, on(later))
                .reclassify(test(ExemptionGround.E3, later), letter)
                .orThrow();
        assertThat(changed.decisions()).hasSize(2);
        assertThat(changed.publicFrom()).contains(LocalDate.of(2027, 3, 1));
        assertThat(changed.decisionOn(later.minusDays(1)).orElseThrow().letter())
                .isEqualTo(exemption.lastDecision().letter());

        LocalDate over = LocalDate.of(2026, 3, 2);
        assertThat(denial(exemption
                                .acting(LAW, on(over))
                                .reclassify(
                                        test(ExemptionGround.E3, over),
                                        letter(ExemptionEnd.on(over.plusYears(1)), over)))
                        .state())
                .isEqualTo("ended");
    }

    @Test
    void anExemptionIsRestoredAsItWas() {
        Exemption opened = Exempt.of(ExemptionGround.H3, ExemptionEnd.consentOrPublicOffice())
                .acting(LAW, on(DAY.plusDays(9)))
                .open(OpeningOrder.of(OpeningOrder.Cause.WRITTEN_CONSENT, DAY.plusDays(9), "surat 7"))
                .orThrow();

        Exemption restored = Exemption.restore(opened.history().events());

        assertThat(restored).hasToString(opened.toString());
        assertThat(restored.publicFrom()).contains(DAY.plusDays(9));
    }
}
