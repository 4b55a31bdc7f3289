package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.exemption.Exempt.DAY;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.MAYOR;
import static id.go.bekasikota.ppid.exemption.Exempt.SEKDA;
import static id.go.bekasikota.ppid.exemption.Exempt.letter;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static id.go.bekasikota.ppid.exemption.Exempt.tested;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.OpeningOrder.Cause;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Officer;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** PPID opens at the end of a period and at no other time: PP 61/2010 Pasal 10, 11, 14 ayat (1) huruf g, PERKI 1/2021 Pasal 52, 53. */
class OpeningByPpidTest {
    private static final LocalDate END = LocalDate.of(2026, 3, 2);
    private static final LocalDate REVIEW = LocalDate.of(2026, 1, 14);

    private static Exemption dated(ExemptionGround ground) {
        ExemptionEnd end = ground == ExemptionGround.I
                ? ExemptionEnd.byLegislation("UU 43/2009 Pasal 66", END)
                : ExemptionEnd.on(END);
        return Exempt.of(ground, end);
    }

    private static Result<Exemption> decided(Exemption exemption, LocalDate from, LocalDate on) {
        return exemption.acting(LAW, on(on)).open(OpeningOrder.of(Cause.PPID_DECISION, from, "penetapan 3"));
    }

    private static Optional<NextStep> offered(Exemption exemption, LocalDate day) {
        return exemption.nextSteps(day, LAW).stream()
                .filter(step ->
                        step.ground().filter(Cause.PPID_DECISION.code()::equals).isPresent())
                .findFirst();
    }

    @ParameterizedTest
    @EnumSource(names = {"A1", "C1", "E3", "H3", "I"})
    @Proves({
        "PP 61/2010 Pasal 10",
        "PP 61/2010 Pasal 11 ayat (1)",
        "PP 61/2010 Pasal 14 ayat (1) huruf g",
        "PERKI 1/2021 Pasal 53 ayat (2)"
    })
    void ppidAloneOpensOnTheEndAndOnNoOtherDay_Pp10_Pp11(ExemptionGround ground) {
        Exemption exemption = dated(ground);

        for (LocalDate from : new LocalDate[] {DAY, DAY.plusDays(1), END.minusDays(1), END.plusDays(1)}) {
            Denial denial = decided(exemption, from, DAY.plusDays(1)).denial().orElseThrow();
            assertThat(denial.citation()).hasToString("PP 61/2010 Pasal 10 ayat (1)");
            assertThat(denial.message(Language.ENGLISH))
                    .contains("Monday, 2 March 2026", "new consequence test", "approval of the head of the body");
        }
        Exemption opened = decided(exemption, END, DAY.plusDays(1)).orThrow();
        assertThat(opened.state(END.minusDays(1))).isEqualTo(ExemptionState.EXEMPT);
        assertThat(opened.state(END)).isEqualTo(ExemptionState.OPENED);
    }

    @Test
    @Proves({"PP 61/2010 Pasal 10", "PP 61/2010 Pasal 14 ayat (1) huruf g"})
    void withoutADatedEndPpidAloneOpensNothingAndIsNotOfferedTo_Pp14() {
        Exemption personal = Exempt.of(ExemptionGround.H3, ExemptionEnd.consentOrPublicOffice());
        Exemption legislated = Exempt.of(ExemptionGround.J, ExemptionEnd.byLegislation("UU 27/2022 Pasal 4"));

        for (Exemption exemption : new Exemption[] {personal, legislated}) {
            Denial denial = decided(exemption, DAY.plusDays(1), DAY.plusDays(1))
                    .denial()
                    .orElseThrow();
            assertThat(denial.citation()).hasToString("PP 61/2010 Pasal 10 ayat (1)");
            assertThat(denial.message(Language.ENGLISH)).contains("new consequence test");
            assertThat(offered(exemption, DAY.plusDays(1))).isEmpty();
        }
    }

    @Test
    @Proves({"PP 61/2010 Pasal 11 ayat (2)", "PERKI 1/2021 Pasal 52 ayat (1)"})
    void theDecisionIsDueOnTheReviewAndLateButGoodAfterIt_Pp11_2() {
        Exemption exemption = dated(ExemptionGround.E3);

        for (LocalDate day : new LocalDate[] {DAY, REVIEW, REVIEW.plusDays(1), END.minusDays(1)}) {
            NextStep step = offered(exemption, day).orElseThrow();
            assertThat(step.until()).contains(REVIEW);
            assertThat(step.rule()).contains("exemption.review");
            assertThat(step.wording().en().contains("late")).isEqualTo(day.isAfter(REVIEW));
            assertThat(decided(exemption, END, day).denial()).isEmpty();
        }
        assertThat(offered(exemption, END)).isEmpty();
        assertThat(decided(exemption, END, END).denial()).isPresent();
        assertThat(decided(exemption, END, DAY.minusDays(1)).denial()).isPresent();
    }

    @Test
    @Proves("PP 61/2010 Pasal 11 ayat (1)")
    void ppidDecidesOnce_Pp11_1() {
        Exemption decided =
                decided(dated(ExemptionGround.E3), END, DAY.plusDays(1)).orThrow();

        assertThat(offered(decided, DAY.plusDays(2))).isEmpty();
        assertThat(decided(decided, END, DAY.plusDays(2)).denial().orElseThrow().message(Language.ENGLISH))
                .contains("decided already");
    }

    @Test
    @Proves("PP 61/2010 Pasal 11 ayat (2)")
    void ofAPeriodTooShortForAReviewPpidDecidesUntilTheDayBeforeItsEnd_Pp11_2() {
        LocalDate end = LocalDate.of(2025, 3, 14);
        Exemption brief = Exempt.of(ExemptionGround.H3, ExemptionEnd.on(end));
        NextStep step = offered(brief, DAY).orElseThrow();

        assertThat(step.until()).contains(end.minusDays(1));
        assertThat(step.rule()).isEmpty();
        assertThat(step.wording().en()).doesNotContain("late");
    }

    @ParameterizedTest
    @EnumSource(names = {"A1", "E3", "H3", "I"})
    @Proves({"PP 61/2010 Pasal 10 ayat (1)", "PERKI 1/2021 Pasal 53 ayat (1)", "PERKI 1/2021 Pasal 53 ayat (2)"})
    void aNewTestWithTheHeadsApprovalOpensItOnTheDayOfTheLetter_Perki53(ExemptionGround ground) {
        LocalDate day = DAY.plusMonths(2);
        Exemption exemption = dated(ground);

        Exemption opened = changed(exemption, ground, day, MAYOR).orThrow();
        assertThat(opened.state(day.minusDays(1))).isEqualTo(ExemptionState.EXEMPT);
        assertThat(opened.isInForceOn(day)).isFalse();
        assertThat(opened.publicFrom()).contains(day);
        assertThat(opened.bar(day).orElseThrow().citation()).hasToString("PP 61/2010 Pasal 10 ayat (1)");
        assertThat(changed(exemption, ground, day, SEKDA).denial().orElseThrow().citation())
                .hasToString("PP 61/2010 Pasal 10 ayat (1)");
    }

    private static Result<Exemption> changed(
            Exemption exemption, ExemptionGround ground, LocalDate day, Officer approving) {
        return exemption
                .acting(LAW, on(day))
                .reclassify(
                        tested(ground).on(day),
                        letter(ExemptionEnd.on(day)).approvedBy(approving).issued("Bekasi", day));
    }
}
