package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.exemption.Exempt.DAY;
import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.UNIT;
import static id.go.bekasikota.ppid.exemption.Exempt.by;
import static id.go.bekasikota.ppid.exemption.Exempt.letter;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static id.go.bekasikota.ppid.exemption.Exempt.tested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.command.LeftOut;
import id.go.bekasikota.ppid.command.Violation;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.OpeningOrder.Cause;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.organization.Actor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Review, the end by itself, opening and next steps: PP 61/2010 Pasal 11, PERKI 1/2021 Pasal 52, UU 14/2008 Pasal 18. */
class ExemptionExpiriesTest {
    private static final LocalDate END = LocalDate.of(2026, 3, 2);
    private static final LocalDate REVIEW = LocalDate.of(2026, 1, 14);

    private static Exemption dated() {
        return Exempt.of(ExemptionGround.H3, ExemptionEnd.on(END));
    }

    private static List<String> codes(Exemption exemption, LocalDate asOf) {
        return exemption.expiries(asOf, LAW).stream().map(Expiry::code).toList();
    }

    @Test
    @Proves({"PP 61/2010 Pasal 11 ayat (2)", "PP 61/2010 Pasal 11 ayat (3)", "PERKI 1/2021 Pasal 52 ayat (2)"})
    void aMissedReviewIsNoticedFromTheDayAfterItAndTheEndFromItsDay_Pp11() {
        Exemption exemption = dated();

        assertThat(codes(exemption, REVIEW)).isEmpty();
        assertThat(codes(exemption, REVIEW.plusDays(1))).containsExactly("exemption.review-due");
        assertThat(codes(exemption, END.minusDays(1))).containsExactly("exemption.review-due");
        assertThat(codes(exemption, END)).containsExactly("exemption.review-due", "exemption.ended");
        Expiry ended = exemption.expiries(END, LAW).get(1);
        assertThat(ended.since()).isEqualTo(END);
        assertThat(ended.citation()).hasToString("PP 61/2010 Pasal 11 ayat (3)");
        assertThat(exemption.state(END)).isEqualTo(ExemptionState.ENDED);
    }

    @Test
    @Proves({"PP 61/2010 Pasal 11 ayat (2)", "PP 61/2010 Pasal 11 ayat (3)"})
    void aDayThatFollowsFromTheProtectingLegislationIsADatedEnd_Pp11() {
        Exemption patent = Exempt.of(ExemptionGround.B, ExemptionEnd.byLegislation("UU 13/2016 Pasal 22", END));

        assertThat(codes(patent, END)).containsExactly("exemption.review-due", "exemption.ended");
        assertThat(patent.state(END.minusDays(1))).isEqualTo(ExemptionState.EXEMPT);
        assertThat(patent.state(END)).isEqualTo(ExemptionState.ENDED);
        assertThat(patent.lastDecision().letter().end().tell(Language.INDONESIAN))
                .isEqualTo("sesuai UU 13/2016 Pasal 22, terbuka mulai Senin, 2 Maret 2026");
        assertThat(patent.nextSteps(REVIEW, LAW)).extracting(NextStep::act).contains("exemption.open");
    }

    @Test
    @Proves("PP 61/2010 Pasal 11 ayat (2)")
    void aPeriodTooShortForAReviewMissesNone_Pp11() {
        LocalDate end = LocalDate.of(2025, 3, 14);
        Exemption brief = Exempt.of(ExemptionGround.H3, ExemptionEnd.on(end));

        assertThat(brief.reviewDue(LAW).orElseThrow().date()).isEqualTo("2025-01-31");
        assertThat(codes(brief, Exempt.DAY)).isEmpty();
        assertThat(codes(brief, end)).containsExactly("exemption.ended");
        LocalDate justLongEnough = LocalDate.of(2025, 4, 24);
        Exemption other = Exempt.of(ExemptionGround.H3, ExemptionEnd.on(justLongEnough));
        assertThat(other.reviewDue(LAW).orElseThrow().date()).isEqualTo(Exempt.DAY);
        assertThat(codes(other, Exempt.DAY.plusDays(1))).containsExactly("exemption.review-due");
    }

    @Test
    @Proves({"PP 61/2010 Pasal 11 ayat (1)", "PP 61/2010 Pasal 11 ayat (2)", "PERKI 1/2021 Pasal 52 ayat (1)"})
    void aDecisionToOpenMadeInTimeLeavesNothingToNotice_Pp11_2() {
        Exemption opened = dated().acting(LAW, on(REVIEW))
                .open(OpeningOrder.of(Cause.PPID_DECISION, END, "penetapan 3"))
                .orThrow();

        assertThat(codes(opened, END.plusYears(1))).isEmpty();
        assertThat(opened.isInForceOn(END.minusDays(1))).isTrue();
        assertThat(opened.state(END)).isEqualTo(ExemptionState.OPENED);
        assertThat(opened.nextSteps(REVIEW, LAW)).extracting(NextStep::act).containsOnly("exemption.open");
    }

    @Test
    @Proves("PP 61/2010 Pasal 10")
    void aChangedPeriodIsReviewedAnew_Pp10() {
        LocalDate later = REVIEW.plusDays(5);
        LocalDate newEnd = END.plusMonths(6);
        Exemption changed = dated().acting(LAW, on(later))
                .reclassify(
                        tested(ExemptionGround.H3).on(later),
                        letter(ExemptionEnd.on(newEnd)).issued("Bekasi", later))
                .orThrow();

        assertThat(codes(changed, END)).containsExactly("exemption.review-due");
        assertThat(codes(changed, newEnd))
                .containsExactly("exemption.review-due", "exemption.review-due", "exemption.ended");
        ExemptionEvents.Reclassified event =
                changed.history().last(ExemptionEvents.Reclassified.class).orElseThrow();
        assertThat(event.oldEnd()).contains(END);
        assertThat(event.newEnd()).contains(newEnd);
    }

    @Test
    void anEndByAnEventIsNeitherReviewedNorNoticed() {
        Exemption exemption = Exempt.of(ExemptionGround.H3, ExemptionEnd.consentOrPublicOffice());

        assertThat(codes(exemption, DAY.plusYears(50))).isEmpty();
        assertThat(exemption.reviewDue(LAW)).isEmpty();
        assertThat(exemption.publicFrom()).isEmpty();
    }

    @Test
    void notingTwiceEqualsNotingOnceAndChangesNoState() {
        Exemption once = dated().noted(END, LAW, by(Actor.time(), END));

        assertThat(once.version()).isEqualTo(3);
        assertThat(once.noted(END, LAW, by(Actor.time(), END)).version()).isEqualTo(3);
        assertThat(once.state(END)).isEqualTo(dated().state(END));
        assertThat(once.expiries(END, LAW)).isEqualTo(dated().expiries(END, LAW));
    }

    @Test
    @Proves({"PP 61/2010 Pasal 11 ayat (1)", "PERKI 1/2021 Pasal 12"})
    void onlyPpidOpensByDecisionConsentOrOffice_Perki12() {
        for (Cause cause : List.of(Cause.PPID_DECISION, Cause.WRITTEN_CONSENT, Cause.PUBLIC_OFFICE)) {
            LocalDate from = cause == Cause.PPID_DECISION ? END : DAY.plusDays(1);
            OpeningOrder order = OpeningOrder.of(cause, from, "surat 7");
            assertThat(dated().acting(LAW, on(DAY.plusDays(1))).open(order).denial())
                    .isEmpty();

            assertThat(dated().acting(LAW, by(UNIT, DAY.plusDays(1)))
                            .open(order)
                            .denial()
                            .orElseThrow()
                            .citation())
                    .hasToString("PERKI 1/2021 Pasal 12");
        }
        OpeningOrder court = OpeningOrder.of(Cause.COURT, DAY.plusDays(1), "putusan 5");
        assertThat(dated().acting(LAW, by(Actor.court(), DAY.plusDays(1)))
                        .open(court)
                        .denial())
                .isEmpty();
    }

    @Test
    @Proves("UU 14/2008 Pasal 18 ayat (2)")
    void anotherCauseNeedsAReason_Uu18_2() {
        for (OpeningOrder silent :
                List.of(OpeningOrder.of(Cause.OTHER, DAY, "surat 7"), OpeningOrder.other(DAY, "surat 7", " "))) {
            assertThat(dated().acting(LAW, on(DAY.plusDays(1))).open(silent).denial())
                    .hasValueSatisfying(denial -> {
                        assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 18 ayat (2)");
                        assertThat(denial.message().en()).contains("say for which other cause");
                    });
        }
        assertThat(LeftOut.in("order", OpeningOrder.of(Cause.COURT, DAY, " ")))
                .extracting(Violation::field)
                .containsExactly("order.reference");

        OpeningOrder other = OpeningOrder.other(DAY.plusDays(1), "surat 7", "telah diumumkan sendiri oleh orangnya");
        assertThat(dated().acting(LAW, on(DAY.plusDays(1))).open(other).denial())
                .isEmpty();
        assertThat(Exempt.of(ExemptionGround.E3, ExemptionEnd.on(END))
                        .acting(LAW, on(DAY.plusDays(1)))
                        .open(other)
                        .denial())
                .isPresent();
    }

    @Test
    void onlyADecisionOfPpidMaySetALaterDay() {
        OpeningOrder consent = OpeningOrder.of(Cause.WRITTEN_CONSENT, DAY.plusDays(9), "surat 7");

        assertThat(dated().acting(LAW, on(DAY.plusDays(1))).open(consent).denial())
                .isPresent();
        assertThat(dated().acting(LAW, on(END))
                        .open(OpeningOrder.of(Cause.PPID_DECISION, END, "p 3"))
                        .denial())
                .isPresent();
        assertThat(dated().acting(LAW, on(DAY))
                        .open(OpeningOrder.of(Cause.PPID_DECISION, END.plusDays(1), "p 3"))
                        .denial())
                .isPresent();
        assertThat(dated().acting(LAW, on(DAY.minusDays(1)))
                        .open(OpeningOrder.of(Cause.COURT, DAY.plusDays(1), "p 3"))
                        .denial())
                .isPresent();
    }

    // what is offered is allowed, what is not offered is denied
    @ParameterizedTest
    @EnumSource(Cause.class)
    void theNextStepsOfferExactlyTheCausesThatOpen(Cause cause) {
        for (ExemptionGround ground : List.of(ExemptionGround.A1, ExemptionGround.E3, ExemptionGround.H3)) {
            Exemption exemption = Exempt.of(ground, ExemptionEnd.on(END));
            LocalDate day = DAY.plusDays(3);
            OpeningOrder order = cause == Cause.OTHER
                    ? OpeningOrder.other(day, "surat 7", "alasan")
                    : OpeningOrder.of(cause, cause == Cause.PPID_DECISION ? END : day, "surat 7");

            boolean offered = exemption.nextSteps(day, LAW).stream()
                    .anyMatch(step -> step.ground().filter(cause.code()::equals).isPresent());

            assertThat(exemption.acting(LAW, on(day)).open(order).denial().isEmpty())
                    .as(ground + " " + cause)
                    .isEqualTo(offered);
        }
    }

    @Test
    void theStepToOpenNamesActorDeadlineArticleAndTheEndByItself() {
        NextStep step = dated().nextSteps(DAY, LAW).get(0);

        assertThat(step.act()).isEqualTo("exemption.open");
        assertThat(step.actor()).isEqualTo("ppid");
        assertThat(step.until()).contains(REVIEW);
        assertThat(step.rule()).contains("exemption.review");
        assertThat(step.citation()).hasToString("PP 61/2010 Pasal 11 ayat (1)");
        assertThat(step.otherwise().en()).contains("opens by itself on Monday, 2 March 2026");
        NextStep late = dated().nextSteps(REVIEW.plusDays(1), LAW).get(0);
        assertThat(late.until()).contains(REVIEW);
        assertThat(late.wording().en()).endsWith("that decision is late");
        assertThat(dated().nextSteps(END, LAW)).isEmpty();
        assertThat(dated().nextSteps(DAY.minusDays(1), LAW)).isEmpty();
        assertThat(dated().nextSteps(DAY, LAW)).extracting(NextStep::act).contains("exemption.reclassify");
    }

    @Test
    void theHistoryIsTheSameAfterJson() {
        Exemption exemption = dated().acting(LAW, on(DAY.plusDays(2)))
                .reclassify(
                        tested(ExemptionGround.G)
                                .neverExempt(NeverExempt.B)
                                .extent(Extent.PART)
                                .on(DAY.plusDays(2)),
                        letter(ExemptionEnd.byLegislation("UU 30/2004")).issued("Bekasi", DAY.plusDays(2)))
                .orThrow()
                .acting(LAW, on(DAY.plusDays(4)))
                .open(OpeningOrder.other(DAY.plusDays(4), "surat 7", "alasan"))
                .orThrow()
                .noted(END, LAW, by(Actor.time(), END));

        Exemption read = PpidJson.read(PpidJson.write(exemption), Exemption.class);

        assertThat(read).isEqualTo(exemption).hasToString(exemption.toString());
        assertThat(PpidJson.write(read)).contains("\"type\" : \"classified\"", "\"id\" : \"SK-1\"");
        assertThatThrownBy(() -> Exemption.restore(List.of())).isInstanceOf(PpidException.class);
    }

    @Test
    void everyStateAndCauseHasALabelInBothLanguages() {
        for (ExemptionState state : ExemptionState.values()) {
            assertThat(ExemptionState.of(state.code()).label(Language.INDONESIAN))
                    .isNotBlank();
        }
        for (Cause cause : Cause.values()) {
            assertThat(Cause.of(cause.code()).label(Language.ENGLISH)).isNotBlank();
        }
    }
}
