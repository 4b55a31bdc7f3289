package id.go.bekasikota.ppid.scenario;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.HEAD;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.UNIT;
import static id.go.bekasikota.ppid.scenario.Story.PAPER;
import static id.go.bekasikota.ppid.scenario.Story.article;
import static id.go.bekasikota.ppid.scenario.Story.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.Classification;
import id.go.bekasikota.ppid.exemption.ConsequenceTest;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.ExemptionState;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Exempt information: test, period, change and opening (UU 14/2008 Pasal 17 to 20, PP 61/2010, PERKI 1/2021 Pasal 49 to 53). */
class ExemptionScenariosTest {
    private final Story story = Story.on("2025-09-08");

    private ConsequenceTest test(ExemptionGround ground, String basis) {
        return ConsequenceTest.of("Berkas penyidikan")
                .ground(ground)
                .ifOpened("menghambat")
                .ifClosed("melindungi proses; kepentingan umum tidak menuntut dibuka")
                .legalBasis(basis)
                .extent(Extent.WHOLE)
                .tester("Ani, analis, kominfo")
                .on(story.today());
    }

    private Classification letter(ExemptionEnd end, Officer approving) {
        return Classification.numbered("SK-7")
                .body(BODY.name())
                .by(PPID)
                .approvedBy(approving)
                .until(end)
                .document(PAPER)
                .issued("Contoh", story.today());
    }

    private Result<Exemption> classify(ExemptionGround ground, String basis, ExemptionEnd end) {
        return story.ppid.exemptions().classify(test(ground, basis), letter(end, HEAD), PPID);
    }

    private static final ExemptionGround LAW = ExemptionGround.A1;
    private static final String BASIS = "UU 14/2008 Pasal 17 huruf a angka 1";

    @DisplayName("PP 3(1)-(2): PPID classifies with the head's approval; no unit, no superior in the head's place")
    @Test
    void whoClassifies() {
        ExemptionEnd end = ExemptionEnd.on(day("2030-01-02"));
        assertThat(article(story.ppid.exemptions().classify(test(LAW, BASIS), letter(end, SUPERIOR), PPID)))
                .isEqualTo("PP 61/2010 Pasal 3 ayat (2)");
        assertThat(article(story.ppid.exemptions().classify(test(LAW, BASIS), letter(end, HEAD), UNIT)))
                .startsWith("PERKI 1/2021 Pasal 12");
        story.ppid
                .exemptions()
                .classify(test(LAW, BASIS), letter(end, HEAD), PPID)
                .orThrow();
    }

    @DisplayName("PP 5(1): thirty years at the most, from the classification")
    @Test
    void thirtyYears() {
        assertThat(article(classify(LAW, BASIS, ExemptionEnd.on(day("2055-09-09")))))
                .isEqualTo("PP 61/2010 Pasal 5 ayat (1)");
        classify(LAW, BASIS, ExemptionEnd.on(day("2055-09-08"))).orThrow();
    }

    @DisplayName("UU 20(1): a to f are not permanent, nor ended by consent; b is by legislation (PP 6)")
    @Test
    void periods() {
        assertThat(article(classify(LAW, BASIS, ExemptionEnd.consentOrPublicOffice())))
                .isNotEqualTo("allowed");
        assertThat(article(
                        classify(ExemptionGround.B, "UU 14/2008 Pasal 17 huruf b", ExemptionEnd.on(day("2030-01-02")))))
                .isEqualTo("PP 61/2010 Pasal 6");
        classify(ExemptionGround.B, "UU 14/2008 Pasal 17 huruf b", ExemptionEnd.byLegislation("UU 13/2016 Pasal 22"))
                .orThrow();
    }

    @DisplayName("UU 17 j, PERKI 49(6)a: a ground names a statute with its article; j one other than UU 14/2008")
    @Test
    void aGroundNamesAStatute() {
        ExemptionEnd end = ExemptionEnd.byLegislation("UU 43/2009 Pasal 66");
        for (String basis : new String[] {
            "kebijakan pimpinan",
            "Perwal 10/2025",
            "-",
            "UU 43/2009",
            "UU 14/2008 Pasal 17 huruf j",
            "PP 28/2012 Pasal 5"
        }) {
            assertThat(article(classify(ExemptionGround.J, basis, end)))
                    .as(basis)
                    .isIn(
                            "UU 14/2008 Pasal 17 huruf j",
                            "PERKI 1/2021 Pasal 49 ayat (6) huruf a",
                            "PERKI 1/2021 Pasal 49 ayat (6)");
        }
        assertThat(classify(ExemptionGround.J, "UU 43/2009 Pasal 66", end).denial())
                .isEmpty();
        assertThat(article(classify(LAW, "karena saya mau", ExemptionEnd.on(day("2030-01-02")))))
                .isNotEqualTo("allowed");
    }

    @DisplayName("PP 10, 11, 14(1)g: PPID's own opening takes effect on the dated end and never before")
    @Test
    void opensOnItsEnd() {
        Exemption dated =
                classify(LAW, BASIS, ExemptionEnd.on(day("2025-12-01"))).orThrow();
        assertThat(dated.reviewDue(story.ppid.law()).orElseThrow().date()).isEqualTo(day("2025-10-20"));
        OpeningOrder early = OpeningOrder.of(OpeningOrder.Cause.PPID_DECISION, day("2025-11-28"), "SK-8");
        assertThat(article(story.ppid.exemptions().open(dated.id(), early, PPID)))
                .startsWith("PP 61/2010 Pasal 1");
        story.then("2025-11-03");
        OpeningOrder end = OpeningOrder.of(OpeningOrder.Cause.PPID_DECISION, day("2025-12-01"), "SK-8");
        story.ppid.exemptions().open(dated.id(), end, PPID).orThrow();
        Exemption opened = story.ppid.exemptions().get(dated.id());
        assertThat(opened.state(day("2025-11-30"))).isEqualTo(ExemptionState.EXEMPT);
        assertThat(opened.isInForceOn(day("2025-12-01"))).isFalse();
    }

    @DisplayName("PP 11(3): without a decision it opens on its end; a refusal from that day cites it in vain")
    @Test
    void opensByItself() {
        Exemption dated =
                classify(LAW, BASIS, ExemptionEnd.on(day("2025-10-01"))).orThrow();
        RequestNumber before = story.asked("Berkas");
        RequestNumber after = story.asked("Berkas lain");
        story.then("2025-09-22")
                .answer(before, Decision.refuse(story.request(before).item(1), dated))
                .orThrow();
        story.then("2025-10-01");
        assertThat(article(
                        story.answer(after, Decision.refuse(story.request(after).item(1), dated))))
                .isEqualTo("PP 61/2010 Pasal 11 ayat (3)");
        assertThat(story.ppid.exemptions().unfoundedRefusals()).isEmpty();
        assertThat(story.ppid.advance(story.today()))
                .anyMatch(e -> e.expiry().code().startsWith("exemption"));
        assertThat(story.ppid.catalogue().opened(story.today())).hasSize(1);
        assertThat(dated.lastDecision().letter().end().tell(Language.INDONESIAN))
                .isEqualTo("terbuka mulai Rabu, 1 Oktober 2025");
    }

    @DisplayName("PP 8(3): consent opens 17.h and not 17.a; a public hearing opens 17.a and not 17.h (PP 5(2))")
    @Test
    void causesOfAnOpening() {
        Exemption person = story.exempt("SK-1");
        Exemption law = classify(LAW, BASIS, ExemptionEnd.on(day("2030-01-02"))).orThrow();
        LocalDate today = story.today();
        assertThat(article(story.ppid
                        .exemptions()
                        .open(law.id(), OpeningOrder.of(OpeningOrder.Cause.WRITTEN_CONSENT, today, "surat"), PPID)))
                .isNotEqualTo("allowed");
        assertThat(article(story.ppid
                        .exemptions()
                        .open(person.id(), OpeningOrder.of(OpeningOrder.Cause.PUBLIC_HEARING, today, "sidang"), PPID)))
                .isEqualTo("PP 61/2010 Pasal 5 ayat (2)");
        assertThat(article(story.ppid
                        .exemptions()
                        .open(person.id(), OpeningOrder.of(OpeningOrder.Cause.PPID_DECISION, today, "SK"), PPID)))
                .isNotEqualTo("allowed");
        story.ppid
                .exemptions()
                .open(person.id(), OpeningOrder.of(OpeningOrder.Cause.WRITTEN_CONSENT, today, "surat"), PPID)
                .orThrow();
        story.ppid
                .exemptions()
                .open(law.id(), OpeningOrder.of(OpeningOrder.Cause.PUBLIC_HEARING, today, "sidang"), PPID)
                .orThrow();
    }

    @DisplayName("UU 20(1), PP 10: a longer period needs a new test and the head; the step tells PPID in time")
    @Test
    void theStepBeforeTheEnd() {
        Exemption dated =
                classify(LAW, BASIS, ExemptionEnd.on(day("2025-12-01"))).orThrow();
        assertThat(dated.nextSteps(story.today(), story.ppid.law()))
                .filteredOn(step -> step.rule().isPresent())
                .extracting(NextStep::until)
                .containsExactly(java.util.Optional.of(day("2025-10-20")));
        assertThat(dated.nextSteps(day("2025-12-01"), story.ppid.law()))
                .noneMatch(step -> step.act().equals("exemption.open"));
    }
}
