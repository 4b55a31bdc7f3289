package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.exemption.Exempt.DAY;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.MAYOR;
import static id.go.bekasikota.ppid.exemption.Exempt.PPID;
import static id.go.bekasikota.ppid.exemption.Exempt.SEKDA;
import static id.go.bekasikota.ppid.exemption.Exempt.letter;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static id.go.bekasikota.ppid.exemption.Exempt.tested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.command.LeftOut;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.ProvesReading;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Approval;
import id.go.bekasikota.ppid.organization.Delegation;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.policy.Reading.ExemptionApprover;
import id.go.bekasikota.ppid.policy.Reading.NeverExemptParts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who approves, what is never exempt, and what the letter holds: UU 14/2008 Pasal 18, PP 61/2010 Pasal 3, 4, 7 and 10. */
class ClassificationRulesTest {
    private static final Deadlines BY_SUPERIOR = LAW.under(LawPolicy.statute().with(ExemptionApprover.SUPERIOR));
    private static final Deadlines NO_PARTS = LAW.under(LawPolicy.statute().with(NeverExemptParts.NONE));
    private static final ExemptionEnd CONSENT = ExemptionEnd.consentOrPublicOffice();
    private static final ExemptionId ID = ExemptionId.of("SK-1");

    private static Optional<Denial> denial(Deadlines law, ConsequenceTest test, Classification letter) {
        return Exemption.classify(ID, test, letter, law, on(letter.date())).denial();
    }

    private static Optional<Denial> approved(Deadlines law, ExemptionGround ground, Approval approval) {
        ExemptionEnd end = ground == ExemptionGround.H3 ? CONSENT : ExemptionEnd.on(DAY.plusYears(1));
        return denial(
                law, tested(ground).on(DAY), letter(end).approved(approval).issued("Bekasi", DAY));
    }

    @Test
    @Proves("PP 61/2010 Pasal 3 ayat (2)")
    @ProvesReading("exemption-approver head-of-body")
    void theHeadOfTheBodyApproves_Pp3_2_theDefaultReading() {
        assertThat(approved(LAW, ExemptionGround.H3, Approval.of(MAYOR))).isEmpty();
        assertThat(approved(LAW, ExemptionGround.H3, Approval.of(SEKDA))
                        .orElseThrow()
                        .citation())
                .hasToString("PP 61/2010 Pasal 3 ayat (2)");
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 10 ayat (2) huruf e")
    @ProvesReading("exemption-approver superior")
    void theSuperiorApproves_Perki10_2_e_theOtherReading() {
        assertThat(approved(BY_SUPERIOR, ExemptionGround.H3, Approval.of(SEKDA)))
                .isEmpty();
        assertThat(approved(BY_SUPERIOR, ExemptionGround.H3, Approval.of(MAYOR)))
                .isEmpty();
        assertThat(approved(BY_SUPERIOR, ExemptionGround.H3, Approval.of(PPID))
                        .orElseThrow()
                        .citation())
                .hasToString("PERKI 1/2021 Pasal 10 ayat (2) huruf e");
    }

    @Test
    @Proves({"PP 61/2010 Pasal 7 ayat (5)", "PERKI 1/2021 Pasal 51 ayat (5)"})
    void theHighestLeaderSetsThePeriodOf17cTo17fUnderEitherReading_Pp7_5() {
        assertThat(approved(BY_SUPERIOR, ExemptionGround.E4, Approval.of(SEKDA))
                        .orElseThrow()
                        .citation())
                .hasToString("PP 61/2010 Pasal 7 ayat (5)");
        assertThat(approved(BY_SUPERIOR, ExemptionGround.E4, Approval.of(MAYOR)))
                .isEmpty();
    }

    @Test
    @Proves({"PP 61/2010 Pasal 10 ayat (1)", "PERKI 1/2021 Pasal 53 ayat (2)"})
    void aChangeIsApprovedByTheHeadUnderEitherReading_Pp10_1() {
        Exemption exemption = Exempt.of(ExemptionGround.H3, CONSENT);
        LocalDate later = DAY.plusMonths(2);

        Result<Exemption> bySuperior = exemption
                .acting(BY_SUPERIOR, on(later))
                .reclassify(
                        tested(ExemptionGround.H3).on(later),
                        letter(ExemptionEnd.on(DAY.plusYears(1)))
                                .approvedBy(SEKDA)
                                .issued("Bekasi", later));

        assertThat(bySuperior.denial().orElseThrow().citation()).hasToString("PP 61/2010 Pasal 10 ayat (1)");
    }

    @Test
    void aDelegateApprovesWithinTheDaysOfTheDelegation() {
        Officer deputy = new Officer(Role.SUPERIOR, "Wakil", "setda");
        DocumentRef letter = DocumentRef.of("file:/surat/kuasa.pdf", "application/pdf");
        Delegation now = new Delegation(Role.HEAD_OF_BODY, deputy, DAY, DAY, letter);
        Delegation later = new Delegation(Role.HEAD_OF_BODY, deputy, DAY.plusDays(1), DAY.plusDays(9), letter);

        assertThat(approved(LAW, ExemptionGround.H3, Approval.under(now))).isEmpty();
        assertThat(approved(LAW, ExemptionGround.H3, Approval.under(later))).isPresent();
    }

    @ParameterizedTest
    @EnumSource(NeverExempt.class)
    @Proves("UU 14/2008 Pasal 18 ayat (1)")
    void whatIsNeverExemptIsNotClassified_Uu18_1(NeverExempt never) {
        Denial denial = denial(
                        LAW,
                        tested(ExemptionGround.H3).neverExempt(never).on(DAY),
                        letter(CONSENT).issued("Bekasi", DAY))
                .orElseThrow();

        assertThat(denial.citation()).isEqualTo(never.citation());
        assertThat(never.citation().toString())
                .isEqualTo("UU 14/2008 Pasal 18 ayat (1) huruf " + never.code().substring(5));
        assertThat(never.label(Language.INDONESIAN)).isNotEqualTo(never.label(Language.ENGLISH));
        assertThat(NeverExempt.of(never.code())).isSameAs(never);
    }

    @ParameterizedTest
    @CsvSource({"H3, true", "G, true", "J, false", "B, false", "I, false"})
    @Proves("UU 14/2008 Pasal 18 ayat (1)")
    @ProvesReading({"never-exempt-parts flagged", "never-exempt-parts none"})
    void onlyPrivatePartsOfItMayBeBlackedOutAndAreFlagged(ExemptionGround ground, boolean allowed) {
        ExemptionEnd end =
                PeriodKind.of(ground).isPersonal() ? CONSENT : ExemptionEnd.byLegislation("UU 28/2014 Pasal 58");
        ConsequenceTest part =
                tested(ground).neverExempt(NeverExempt.B).extent(Extent.PART).on(DAY);
        Classification letter = letter(end).issued("Bekasi", DAY);

        assertThat(denial(LAW, part, letter).isEmpty()).isEqualTo(allowed);
        assertThat(denial(NO_PARTS, part, letter).orElseThrow().citation()).isEqualTo(NeverExempt.B.citation());
        assertThat(denial(NO_PARTS, part, letter).orElseThrow().message(Language.ENGLISH))
                .doesNotContain("only parts");
        if (!allowed) {
            assertThat(denial(LAW, part, letter).orElseThrow().message(Language.ENGLISH))
                    .contains("only parts under Pasal 17 huruf g or huruf h may be blacked out");
        }
        if (allowed) {
            Exemption exemption =
                    Exemption.classify(ID, part, letter, LAW, on(DAY)).orThrow();
            assertThat(exemption.lastDecision().flags().get(0).en()).contains("UU 14/2008 Pasal 18 ayat (1) huruf b");
        }
    }

    @Test
    void aDocumentOfNoSuchClassIsNotFlagged() {
        assertThat(Exempt.of(ExemptionGround.H3, CONSENT).lastDecision().flags())
                .isEmpty();
    }

    @Test
    @Proves({"UU 14/2008 Pasal 18 ayat (1) huruf g", "PERKI 1/2021 Pasal 52 ayat (3)"})
    void whatWasDeclaredOpenIsNeverExemptAgain_Uu18_1_g() {
        Exemption opened = Exempt.of(ExemptionGround.H3, CONSENT)
                .acting(LAW, on(DAY.plusDays(5)))
                .open(OpeningOrder.of(OpeningOrder.Cause.COMMISSION, DAY.plusDays(3), "putusan 4"))
                .orThrow();
        LocalDate later = DAY.plusDays(9);

        Denial denial = opened.acting(LAW, on(later))
                .reclassify(
                        tested(ExemptionGround.H3).on(later), letter(CONSENT).issued("Bekasi", later))
                .denial()
                .orElseThrow();

        assertThat(denial.citation()).isEqualTo(NeverExempt.G.citation());
        assertThat(denial.state()).isEqualTo("opened");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number|PERKI 1/2021 Lampiran III",
                "body|PP 61/2010 Pasal 4 ayat (2) huruf c",
                "officer|PP 61/2010 Pasal 4 ayat (2) huruf b",
                "end|PP 61/2010 Pasal 4 ayat (2) huruf d",
                "place|PP 61/2010 Pasal 4 ayat (2) huruf f",
                "approval|PP 61/2010 Pasal 3 ayat (2)",
                "document|PERKI 1/2021 Pasal 34 ayat (2)"
            })
    @Proves({"PP 61/2010 Pasal 4 ayat (2)", "PERKI 1/2021 Pasal 49 ayat (5)", "PERKI 1/2021 Lampiran III"})
    void aLetterThatLacksAFieldNamesItWithTheArticle_Pp4_2(String field, String article) {
        if (List.of("number", "body", "place").contains(field)) {
            assertThat(LeftOut.in("letter", without(field))).singleElement().satisfies(violation -> {
                assertThat(violation.field()).isEqualTo("letter.issue." + field);
                assertThat(violation.message().en()).isEqualTo("must be filled in (" + article + ")");
            });
        } else {
            assertThatThrownBy(() -> without(field))
                    .isInstanceOf(PpidException.class)
                    .hasMessage("the classification letter lacks " + field + " (" + article + ")");
        }
    }

    private static Classification without(String field) {
        Classification.Builder letter = Classification.numbered("number".equals(field) ? " " : "SK-1");
        if (!"body".equals(field)) {
            letter.body("Pemerintah Kota Bekasi");
        }
        if (!"officer".equals(field)) {
            letter.by(PPID);
        }
        if (!"approval".equals(field)) {
            letter.approvedBy(MAYOR);
        }
        if (!"end".equals(field)) {
            letter.until(CONSENT);
        }
        if (!"document".equals(field)) {
            letter.document(DocumentRef.of("file:/a.pdf", "application/pdf"));
        }
        return letter.issued("place".equals(field) ? "" : "Bekasi", DAY);
    }

    @Test
    @Proves("PP 61/2010 Pasal 4 ayat (2) huruf f")
    void aLetterIsNotDatedAfterTheDayOnWhichItIsRecorded_Pp4_2_f() {
        Result<Exemption> early = Exemption.classify(
                ID,
                tested(ExemptionGround.H3).on(DAY),
                letter(CONSENT).issued("Bekasi", DAY),
                LAW,
                on(DAY.minusDays(1)));

        assertThat(early.denial().orElseThrow().citation()).hasToString("PP 61/2010 Pasal 4 ayat (2) huruf f");
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 22 ayat (2)", "PERKI 1/2021 Pasal 49 ayat (1)"})
    void aTestIsMadeOnOneOfThreeOccasions_Perki49_1() {
        assertThat(tested(ExemptionGround.H3).on(DAY).sheet().occasion()).isEqualTo(Occasion.BEFORE_REQUEST);
        assertThat(tested(ExemptionGround.H3)
                        .occasion(Occasion.ORDERED_BY_PANEL)
                        .on(DAY)
                        .sheet()
                        .occasion()
                        .citation())
                .hasToString("PERKI 1/2021 Pasal 49 ayat (1) huruf c");
        for (Occasion occasion : Occasion.values()) {
            assertThat(Occasion.of(occasion.code())).isSameAs(occasion);
            assertThat(occasion.label(Language.ENGLISH)).isNotBlank();
        }
        for (Extent extent : Extent.values()) {
            assertThat(Extent.of(extent.code()).label(Language.INDONESIAN)).isNotBlank();
            assertThat(extent.citation().toString()).startsWith("PERKI 1/2021 Pasal 22 ayat (2)");
        }
    }
}
