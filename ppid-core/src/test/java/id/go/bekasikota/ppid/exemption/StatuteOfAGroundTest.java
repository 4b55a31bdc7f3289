package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.exemption.Exempt.DAY;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.letter;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static id.go.bekasikota.ppid.exemption.Exempt.tested;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ground rests on a statute with its article: UU 14/2008 Pasal 2 ayat (4), 17 huruf j, PERKI 1/2021 Pasal 49 ayat (6). */
class StatuteOfAGroundTest {
    private static final ExemptionEnd FORBIDDEN = ExemptionEnd.byLegislation("UU 27/2022 Pasal 4");

    private static Result<Exemption> classify(ExemptionGround ground, String basis, ExemptionEnd end, LocalDate day) {
        return Exemption.classify(
                ExemptionId.of("SK-1"),
                tested(ground).legalBasis(basis).on(day),
                letter(end).issued("Bekasi", day),
                LAW,
                on(day));
    }

    private static Result<Exemption> personal(String basis) {
        return classify(ExemptionGround.H3, basis, ExemptionEnd.consentOrPublicOffice(), DAY);
    }

    private static String article(Result<?> result) {
        return result.denial().map(Denial::citation).map(Object::toString).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "karena saya mau",
                "kebijakan pimpinan",
                "-",
                "Perwal 10/2025",
                "Perwal 10/2025 Pasal 3",
                "PP 61/2010 Pasal 8",
                "UU KIP Pasal 17",
                "UU 14/2008",
                "UUPasal 17",
                "PUU 14/2008 Pasal 17"
            })
    @Proves({"PERKI 1/2021 Pasal 49 ayat (6)", "UU 14/2008 Pasal 17 huruf j"})
    void whatIsNoStatuteWithItsArticleIsNoGround_Perki49_6(String basis) {
        Denial denial = personal(basis).denial().orElseThrow();

        assertThat(denial.citation()).hasToString("PERKI 1/2021 Pasal 49 ayat (6) huruf a");
        assertThat(denial.message(Language.ENGLISH)).contains("no statute with its article");
        assertThat(denial.message(Language.INDONESIAN)).contains("undang-undang");
        assertThat(article(classify(ExemptionGround.J, basis, FORBIDDEN, DAY)))
                .isEqualTo("UU 14/2008 Pasal 17 huruf j");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UU 14/2008 Pasal 17",
                "UU 14/2008 Pasal 17 huruf h angka 3",
                "UU 27/2022 Pasal 4 ayat (2)",
                "uu 27/2022 pasal 4",
                "Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi Pasal 4",
                "Perwal 10/2025; UU No. 27/2022 Pasal 4"
            })
    @Proves("PERKI 1/2021 Pasal 49 ayat (6)")
    void aStatuteWithItsArticleIsOne_Perki49_6(String basis) {
        assertThat(personal(basis).denial()).isEmpty();
    }

    @Test
    @Proves("UU 14/2008 Pasal 17 huruf j")
    void seventeenJRestsOnAnotherStatute_Uu17j() {
        assertThat(article(classify(ExemptionGround.J, "UU 14/2008 Pasal 17 huruf j", FORBIDDEN, DAY)))
                .isEqualTo("UU 14/2008 Pasal 17 huruf j");
        assertThat(article(classify(ExemptionGround.J, "UU 14/2008 Pasal 17; UU 27/2022 Pasal 4", FORBIDDEN, DAY)))
                .isEmpty();
        for (String forbidding :
                List.of("kebijakan pimpinan", "Perwal 10/2025", "-", "UU 14/2008 Pasal 17", "UU 27/2022")) {
            assertThat(article(classify(
                            ExemptionGround.J, "UU 27/2022 Pasal 4", ExemptionEnd.byLegislation(forbidding), DAY)))
                    .as(forbidding)
                    .isEqualTo("UU 14/2008 Pasal 17 huruf j");
        }
    }

    @Test
    @Proves({"PP 61/2010 Pasal 6", "PP 61/2010 Pasal 8 ayat (1)", "PP 61/2010 Pasal 9"})
    void thePeriodByLegislationNamesOne_Pp6_8_9() {
        for (ExemptionGround ground : List.of(ExemptionGround.B, ExemptionGround.G, ExemptionGround.I)) {
            for (String none : List.of("-", "kebijakan pimpinan", "10/2025")) {
                assertThat(article(classify(ground, "UU 14/2008 Pasal 17", ExemptionEnd.byLegislation(none), DAY)))
                        .as(ground + " " + none)
                        .isEqualTo(PeriodKind.of(ground).citation().toString());
            }
            assertThat(article(classify(
                            ground, "UU 14/2008 Pasal 17", ExemptionEnd.byLegislation("PP 28/2012 Pasal 50"), DAY)))
                    .isEmpty();
        }
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 49 ayat (6)")
    void aStatuteThatTheLibraryDoesNotKnowIsMarkedAndNotRefused_Perki49_6() {
        Exemption marked = personal("UU 14/2008 Pasal 17; UU 10/1998 Pasal 40").orThrow();

        assertThat(marked.lastDecision().flags())
                .extracting(BilingualText::en)
                .singleElement()
                .satisfies(flag -> {
                    assertThat(flag).contains("UU 10/1998");
                    assertThat(flag).doesNotContain("14/2008");
                });
        assertThat(personal("UU 27/2022 Pasal 4").orThrow().lastDecision().flags())
                .isEmpty();
    }

    @Test
    @Proves("UU 14/2008 Pasal 2 ayat (4)")
    void beforeTheRegulationWasInForceTheStatuteItselfDemandsOne_Uu2_4() {
        LocalDate before = LocalDate.of(2019, 3, 4);

        assertThat(article(classify(
                        ExemptionGround.H3, "kebijakan pimpinan", ExemptionEnd.consentOrPublicOffice(), before)))
                .isEqualTo("UU 14/2008 Pasal 2 ayat (4)");
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 49 ayat (6)", "PERKI 1/2021 Pasal 53 ayat (1)"})
    void aChangeRestsOnAStatuteToo_Perki53() {
        LocalDate later = DAY.plusMonths(1);

        assertThat(article(Exempt.of(ExemptionGround.H3, ExemptionEnd.consentOrPublicOffice())
                        .acting(LAW, on(later))
                        .reclassify(
                                tested(ExemptionGround.H3)
                                        .legalBasis("karena saya mau")
                                        .on(later),
                                letter(ExemptionEnd.consentOrPublicOffice()).issued("Bekasi", later))))
                .isEqualTo("PERKI 1/2021 Pasal 49 ayat (6) huruf a");
    }
}
