package id.go.bekasikota.ppid.scenario;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.HEAD;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.UNIT;
import static id.go.bekasikota.ppid.scenario.Story.PAPER;
import static id.go.bekasikota.ppid.scenario.Story.day;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.exemption.Classification;
import id.go.bekasikota.ppid.exemption.ConsequenceTest;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.exemption.OpeningOrder.Cause;
import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The article of every step, expiry, denial and finding of an exemption (UU 14/2008 Pasal 17 to 20, PP 61/2010). */
class ExemptionArticlesTest {
    private static final ExemptionEnd PERSON = ExemptionEnd.consentOrPublicOffice();
    private static final ExemptionEnd DATED = ExemptionEnd.on(day("2026-03-02"));
    private static final String H3 = "UU 14/2008 Pasal 17 huruf h angka 3";

    private final Shown shown = new Shown();
    private final Story story = Story.on("2025-09-08");

    private static ConsequenceTest test(ExemptionGround ground, String basis, LocalDate date) {
        return ConsequenceTest.of("Rekening pegawai")
                .ground(ground)
                .ifOpened("dapat disalahgunakan")
                .ifClosed("melindungi orangnya pada " + date)
                .legalBasis(basis)
                .extent(Extent.WHOLE)
                .tester("Ani")
                .on(date);
    }

    private Classification letter(String number, ExemptionEnd end, Officer approving) {
        return Classification.numbered(number)
                .body(BODY.name())
                .by(PPID)
                .approvedBy(approving)
                .until(end)
                .document(PAPER)
                .issued("Contoh", story.today());
    }

    private Result<Exemption> classified(ExemptionGround ground, String basis, Classification letter) {
        return story.ppid.exemptions().classify(test(ground, basis, story.today()), letter, PPID);
    }

    private Result<Exemption> changed(Exemption exemption, ConsequenceTest test, Classification letter) {
        return story.ppid.exemptions().reclassify(exemption.id(), test, letter, PPID);
    }

    private Result<Exemption> opened(Exemption exemption, Cause cause, String day) {
        return story.ppid.exemptions().open(exemption.id(), OpeningOrder.of(cause, day(day), "surat"), PPID);
    }

    private void steps(String when, Exemption exemption) {
        shown.steps(when, story.ppid.exemptions().get(exemption.id()).nextSteps(story.today(), story.ppid.law()));
    }

    @DisplayName("UU 17-20, PP 3-11: each step, expiry, denial and finding of an exemption by its article")
    @Test
    @Proves({
        "UU 14/2008 Pasal 11 ayat (2)",
        "UU 14/2008 Pasal 18 ayat (1) huruf g",
        "UU 14/2008 Pasal 19",
        "PP 61/2010 Pasal 3 ayat (2)",
        "PP 61/2010 Pasal 10",
        "PP 61/2010 Pasal 11 ayat (1)",
        "PP 61/2010 Pasal 11 ayat (2)",
        "PP 61/2010 Pasal 11 ayat (3)",
        "PERKI 1/2021 Pasal 49 ayat (6)"
    })
    void exemptions() {
        classifying();
        changing();
        opening();
        ending();
        openedInPart();
        shown.hold("exemptions.tsv");
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 34 ayat (2)")
    void aLetterWithoutItsDocumentSaysWhichArticleSendsItWithARefusal() {
        Classification.Builder letter = Classification.numbered("SK")
                .body(BODY.name())
                .by(PPID)
                .approvedBy(HEAD)
                .until(PERSON);
        assertThatThrownBy(() -> letter.issued("Contoh", story.today()))
                .isInstanceOf(PpidException.class)
                .hasMessage("the classification letter lacks document (PERKI 1/2021 Pasal 34 ayat (2))");
    }

    private void classifying() {
        shown.denied("classified without a statute", classified(ExemptionGround.H3, "-", letter("SK-0", PERSON, HEAD)));
        shown.denied("approved by the superior", classified(ExemptionGround.H3, H3, letter("SK-0", PERSON, SUPERIOR)));
        shown.denied(
                "tested after the letter",
                story.ppid
                        .exemptions()
                        .classify(test(ExemptionGround.H3, H3, day("2025-09-09")), letter("SK-0", PERSON, HEAD), PPID));
        shown.denied(
                "classified by an officer of a unit",
                story.ppid
                        .exemptions()
                        .classify(test(ExemptionGround.H3, H3, story.today()), letter("SK-0", PERSON, HEAD), UNIT));
    }

    private void changing() {
        Exemption exemption =
                classified(ExemptionGround.H3, H3, letter("SK-1", DATED, HEAD)).orThrow();
        steps("in force, with a dated end", exemption);
        ConsequenceTest first = test(ExemptionGround.H3, H3, story.today());
        story.then("2025-09-15");
        ConsequenceTest again = test(ExemptionGround.H3, H3, story.today());
        shown.denied("changed on the same test", changed(exemption, first, letter("SK-2", PERSON, HEAD)));
        shown.denied(
                "changed with the approval of the superior",
                changed(exemption, again, letter("SK-2", PERSON, SUPERIOR)));
        shown.denied("opened by PPID before its end", opened(exemption, Cause.PPID_DECISION, "2025-09-15"));
        opened(exemption, Cause.PPID_DECISION, "2026-03-02").orThrow();
        steps("in force, its end decided", exemption);
        shown.denied("decided twice", opened(exemption, Cause.PPID_DECISION, "2026-03-02"));
        shown.denied("changed after its end was decided", changed(exemption, again, letter("SK-2", PERSON, HEAD)));
    }

    private void opening() {
        Exemption exemption =
                classified(ExemptionGround.H3, H3, letter("SK-3", PERSON, HEAD)).orThrow();
        steps("in force, until consent", exemption);
        shown.denied("opened by PPID without a dated end", opened(exemption, Cause.PPID_DECISION, "2025-09-15"));
        shown.denied("opened by a hearing", opened(exemption, Cause.PUBLIC_HEARING, "2025-09-15"));
        shown.denied("opened by consent of tomorrow", opened(exemption, Cause.WRITTEN_CONSENT, "2025-09-16"));
        RequestNumber number = story.asked("Rekening");
        opened(exemption, Cause.WRITTEN_CONSENT, "2025-09-15").orThrow();
        shown.denied(
                "refused on what consent opened",
                story.answer(number, Decision.refuse(story.request(number).item(1), exemption)));
        shown.denied("opened twice", opened(exemption, Cause.PUBLIC_OFFICE, "2025-09-15"));
        story.then("2025-09-16");
        shown.denied(
                "changed after consent opened it",
                changed(exemption, test(ExemptionGround.H3, H3, story.today()), letter("SK-4", PERSON, HEAD)));
    }

    private void ending() {
        Exemption exemption =
                classified(ExemptionGround.H3, H3, letter("SK-5", DATED, HEAD)).orThrow();
        RequestNumber number = story.asked("Rekening");
        story.then("2026-01-15");
        steps("after the day of its review", exemption);
        shown.expiries(
                "after the day of its review",
                story.ppid.advance(story.today()).stream()
                        .filter(expiry -> expiry.kind().equals("exemption"))
                        .toList());
        story.then("2026-03-02");
        steps("ended", exemption);
        shown.expiries(
                "ended",
                story.ppid.advance(story.today()).stream()
                        .filter(expiry -> expiry.kind().equals("exemption"))
                        .toList());
        shown.denied(
                "refused on what ended",
                story.answer(number, Decision.refuse(story.request(number).item(1), exemption)));
    }

    /** Opened in part by an answer to an objection, and cited whole after it; then opened whole. */
    private void openedInPart() {
        Exemption exemption = story.exempt("SK-6");
        upheld(exemption, PublicOpening.part(exemption.id(), "nama bank"));
        RequestNumber number = story.asked("Daftar gaji");
        story.answer(number, Decision.refuse(story.request(number).item(1), exemption))
                .orThrow();
        shown.faults(
                "cited after it was opened in part", story.ppid.exemptions().unfoundedRefusals());
        upheld(exemption, exemption.toPublic());
        shown.denied(
                "refused on what an objection opened",
                story.answer(
                        story.asked("Daftar gaji"),
                        Decision.refuse(story.request(number).item(1), exemption)));
        shown.denied(
                "changed after an objection opened it",
                changed(exemption, test(ExemptionGround.H3, H3, story.today()), letter("SK-7", PERSON, HEAD)));
    }

    private void upheld(Exemption exemption, PublicOpening opening) {
        RequestNumber number = story.asked("Daftar gaji");
        story.answer(number, Decision.refuse(story.request(number).item(1), exemption))
                .orThrow();
        story.arrived(number);
        ObjectionNumber objection = story.objected(number, ObjectionGround.A);
        story.then(story.today().plusDays(1).toString())
                .ppid
                .objections()
                .answer(
                        objection,
                        SuperiorAnswer.of("T-" + number.text(), ObjectionOutcome.UPHELD)
                                .ordering("berikan")
                                .opening(opening)
                                .saying("beralasan"),
                        SUPERIOR)
                .orThrow();
    }
}
