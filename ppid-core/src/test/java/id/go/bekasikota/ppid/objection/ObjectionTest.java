package id.go.bekasikota.ppid.objection;

import static id.go.bekasikota.ppid.objection.ObjectionCases.EXEMPTIONS;
import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.PPID;
import static id.go.bekasikota.ppid.objection.ObjectionCases.SEKDA;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static id.go.bekasikota.ppid.objection.ObjectionCases.received;
import static id.go.bekasikota.ppid.objection.ObjectionCases.requester;
import static id.go.bekasikota.ppid.objection.ObjectionCases.upheld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.contract.SampleLife;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.Channel;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of an objection: UU 14/2008 Pasal 35 ayat (2), 36, PERKI 1/2021 Pasal 43 and 44. */
class ObjectionTest {
    private static final DocumentRef PAPER = DocumentRef.of("file:/arsip/1.pdf", "application/pdf");
    private static final Objection SILENCE = received("2025-09-08", Set.of(ObjectionGround.C));
    private static final Objection REFUSAL =
            received("2025-09-08", EnumSet.of(ObjectionGround.A, ObjectionGround.F, ObjectionGround.G));

    private static Denial denial(Result<Objection> result) {
        return result.denial().orElseThrow();
    }

    private static NextStep step(Objection objection, String act, String date) {
        return objection.nextSteps(day(date), LAW).stream()
                .filter(step -> step.act().equals(act))
                .findFirst()
                .orElseThrow();
    }

    private static SuperiorAnswer upheldUntil(String date) {
        return SuperiorAnswer.of("T-1", ObjectionOutcome.UPHELD)
                .ordering("berikan informasi", day(date))
                .saying("alasan diterima");
    }

    @DisplayName("UU 14/2008 Pasal 35 ayat (2): grounds b to g may be settled amicably, ground a never")
    @Test
    @Proves("UU 14/2008 Pasal 35 ayat (2)")
    void onlyGroundsBToGAreSettledAmicably() {
        Denial denial =
                denial(REFUSAL.acting(LAW, requester("2025-09-10")).settle(Set.of(ObjectionGround.A), "damai", PAPER));
        assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 35 ayat (2)");
        assertThat(denial.message().en()).endsWith("these can: f, g");
        assertThat(denial(
                        REFUSAL.acting(LAW, requester("2025-09-10")).settle(Set.of(ObjectionGround.B), "damai", PAPER)))
                .isNotNull();

        Objection partly = REFUSAL.acting(LAW, by(PPID, "2025-09-10"))
                .settle(Set.of(ObjectionGround.F), "biaya diturunkan", PAPER)
                .orThrow();
        assertThat(partly.state(day("2025-09-10"), LAW)).isEqualTo(ObjectionState.OPEN);
        assertThat(partly.basis(day("2025-09-10"), LAW).grounds())
                .containsExactly(ObjectionGround.A, ObjectionGround.G);

        Objection settled = SILENCE.acting(LAW, requester("2025-10-27"))
                .settle(Set.of(ObjectionGround.C), "dijawab", PAPER)
                .orThrow();
        assertThat(settled.state(day("2025-10-26"), LAW)).isEqualTo(ObjectionState.SILENT);
        assertThat(settled.state(day("2025-10-27"), LAW)).isEqualTo(ObjectionState.SETTLED);
        assertThat(settled.nextSteps(day("2025-10-27"), LAW)).isEmpty();
        assertThat(denial(settled.acting(LAW, by(SEKDA, "2025-10-28")).answer(upheld(), EXEMPTIONS))
                        .state())
                .isEqualTo("settled");
        assertThat(denial(SILENCE.acting(LAW, requester("2025-10-27")).settle(Set.of(ObjectionGround.C), " ", PAPER))
                        .message()
                        .en())
                .contains("what was agreed");
        assertThat(denial(SILENCE.acting(LAW, by(Actor.court(), "2025-10-27"))
                                .settle(Set.of(ObjectionGround.C), "x", PAPER))
                        .message()
                        .en())
                .contains("lies with the requester or an attorney, an official of the body");
    }

    @DisplayName("UU 14/2008 Pasal 36, PERKI 1/2021 Pasal 44: what an answer must hold")
    @ParameterizedTest(name = "{0} {1} {2} {3} -> {4}")
    @CsvSource({
        "REJECTED, alasan, true,  uraian, ''",
        "REJECTED, alasan, false, uraian, PERKI 1/2021 Pasal 44 ayat (3)",
        "REJECTED, '',     true,  uraian, UU 14/2008 Pasal 36 ayat (3)",
        "REJECTED, alasan, true,  '',     PERKI 1/2021 Pasal 44 ayat (2)",
        "PARTLY_UPHELD, '', true, uraian, UU 14/2008 Pasal 36 ayat (3)",
        "PARTLY_UPHELD, alasan, false, uraian, PERKI 1/2021 Pasal 44 ayat (3)",
        "UPHELD,   '',     false, uraian, ''"
    })
    @Proves({"UU 14/2008 Pasal 36 ayat (3)", "PERKI 1/2021 Pasal 44 ayat (2)", "PERKI 1/2021 Pasal 44 ayat (3)"})
    void anAnswerCarriesWhatTheLawAsks(
            ObjectionOutcome outcome, String reasons, boolean attached, String rebuttal, String citation) {
        SuperiorAnswer.Builder answer = SuperiorAnswer.of("T-1", outcome).because(reasons);
        if (attached) {
            answer.attaching(new SuperiorAnswer.AttachedDecision("SK-1", Optional.of(PAPER)));
        }

        Result<Objection> result =
                REFUSAL.acting(LAW, by(SEKDA, "2025-10-01")).answer(answer.saying(rebuttal), EXEMPTIONS);

        assertThat(result.denial().map(denial -> denial.citation().toString()).orElse(""))
                .isEqualTo(citation);
    }

    @Test
    void theExemptionDecisionIsAskedForGroundAOnlyWhileItIsPending() {
        SuperiorAnswer bare =
                SuperiorAnswer.of("T-1", ObjectionOutcome.REJECTED).because("x").saying("y");

        assertThat(SILENCE.acting(LAW, by(SEKDA, "2025-10-01"))
                        .answer(bare, EXEMPTIONS)
                        .denial())
                .isEmpty();
        SuperiorAnswer blank = SuperiorAnswer.of("T-1", ObjectionOutcome.REJECTED)
                .because("x")
                .attaching(new SuperiorAnswer.AttachedDecision(" ", Optional.empty()))
                .saying("y");
        assertThat(denial(REFUSAL.acting(LAW, by(SEKDA, "2025-10-01")).answer(blank, EXEMPTIONS))
                        .citation())
                .hasToString("PERKI 1/2021 Pasal 44 ayat (3)");
    }

    @DisplayName("PERKI 1/2021 Pasal 44 ayat (3): what is attached must still be in force by that letter")
    @Test
    @Proves("PERKI 1/2021 Pasal 44 ayat (3)")
    void aRejectionIsBarredByAnExemptionThatWasOpened() {
        Exemption exempt = exemption();
        Exemption opened = exempt.acting(LAW, by(PPID, "2025-09-10"))
                .open(OpeningOrder.of(OpeningOrder.Cause.WRITTEN_CONSENT, day("2025-09-10"), "surat 1"))
                .orThrow();
        SuperiorAnswer rejection = SuperiorAnswer.of("T-1", ObjectionOutcome.REJECTED)
                .because("dikecualikan")
                .attaching(exempt)
                .saying("tetap ditutup");
        ObjectionActs acts = REFUSAL.acting(LAW, by(SEKDA, "2025-10-01"));

        assertThat(acts.answer(rejection, ExemptionInventory.of(List.of(exempt)))
                        .denial())
                .isEmpty();
        assertThat(denial(acts.answer(rejection, ExemptionInventory.of(List.of(opened))))
                        .citation())
                .hasToString("UU 14/2008 Pasal 18 ayat (2) huruf a");
    }

    private static Exemption exemption() {
        LocalDate day = LocalDate.of(2025, 8, 4);
        return Exemption.classify(
                        ExemptionId.of("SK-1"),
                        SampleLife.test(Extent.PART, day),
                        SampleLife.letter("SK-1", day),
                        LAW,
                        by(PPID, "2025-08-04"))
                .orThrow();
    }

    @DisplayName("PERKI 1/2021 Pasal 44 ayat (3): the decision attached is the last one on the exemption")
    @Test
    void anExemptionIsAttachedByItsLetter() {
        SuperiorAnswer answer = SuperiorAnswer.of("T-1", ObjectionOutcome.REJECTED)
                .attaching(exemption())
                .saying("y");

        assertThat(answer.exemption())
                .contains(new SuperiorAnswer.AttachedDecision("SK-1", Optional.of(SampleLife.LETTER)));
    }

    @DisplayName("UU 14/2008 Pasal 36 ayat (2): only the superior answers, once, not before the receipt")
    @Test
    @Proves({"UU 14/2008 Pasal 36 ayat (2)", "PERKI 1/2021 Pasal 8", "PERKI 1/2021 Pasal 39 ayat (2)"})
    void onlyTheSuperiorAnswersAndOnce() {
        assertThat(denial(SILENCE.acting(LAW, by(PPID, "2025-10-01")).answer(upheld(), EXEMPTIONS))
                        .message()
                        .en())
                .contains("lies with the superior of the PPID");
        assertThat(denial(SILENCE.acting(LAW, by(SEKDA, "2025-09-07")).answer(upheld(), EXEMPTIONS))
                        .message()
                        .en())
                .contains("8 September 2025 is the earliest");
        Objection answered = SILENCE.acting(LAW, by(SEKDA, "2025-10-01"))
                .answer(upheld(), EXEMPTIONS)
                .orThrow();
        assertThat(denial(SILENCE.acting(LAW, by(SEKDA, "2025-10-01")).answer(upheldUntil("2025-09-30"), EXEMPTIONS))
                        .message()
                        .en())
                .contains("before the answer");
        Denial again = denial(answered.acting(LAW, by(SEKDA, "2025-10-02")).answer(upheld(), EXEMPTIONS));
        assertThat(again.state()).isEqualTo("answered");
        assertThat(again.citation()).hasToString("UU 14/2008 Pasal 36 ayat (2)");
        assertThat(denial(answered.acting(LAW, requester("2025-10-02")).withdraw(""))
                        .state())
                .isEqualTo("answered");
    }

    @Test
    void theSuperiorsOrderIsCarriedOutOnce() {
        Objection answered = SILENCE.acting(LAW, by(SEKDA, "2025-10-01"))
                .answer(upheld(), EXEMPTIONS)
                .orThrow();
        assertThat(step(answered, "objection.execute", "2025-10-02").until()).contains(day("2025-10-10"));
        assertThat(answered.expiries(day("2025-10-10"), LAW)).isEmpty();
        assertThat(answered.expiries(day("2025-10-11"), LAW))
                .extracting(Expiry::code)
                .containsExactly("objection.order-missed");

        Objection done = answered.acting(LAW, by(PPID, "2025-10-09"))
                .execute("diberikan")
                .orThrow();
        assertThat(done.expiries(day("2025-10-11"), LAW)).isEmpty();
        assertThat(denial(done.acting(LAW, by(PPID, "2025-10-10")).execute("lagi"))
                        .message()
                        .en())
                .contains("no order");
        assertThat(denial(SILENCE.acting(LAW, by(PPID, "2025-10-09")).execute("x"))
                        .message()
                        .en())
                .contains("no answer");
        assertThat(denial(answered.acting(LAW, by(PPID, "2025-09-30")).execute("x"))
                        .message()
                        .en())
                .contains("1 October 2025 is the earliest");
    }

    @Test
    void theRequesterWithdrawsWhileItIsPending() {
        assertThat(denial(SILENCE.acting(LAW, by(SEKDA, "2025-09-09")).withdraw(""))
                        .message()
                        .en())
                .contains("lies with the requester or an attorney, the PPID");
        Objection withdrawn = SILENCE.acting(LAW, requester("2025-09-09"))
                .withdraw("sudah dijawab")
                .orThrow();
        assertThat(withdrawn.state(day("2025-12-01"), LAW)).isEqualTo(ObjectionState.WITHDRAWN);
        assertThat(withdrawn.expiries(day("2025-12-01"), LAW)).isEmpty();
        assertThat(withdrawn.nextSteps(day("2025-12-01"), LAW)).isEmpty();
        assertThat(denial(withdrawn.acting(LAW, by(PPID, "2025-09-10")).enter()).state())
                .isEqualTo("withdrawn");
    }

    @Test
    @Proves("UU 14/2008 Pasal 37 ayat (2)")
    void theAnswersReceiptIsRecordedOnceAndNotBeforeItsDate() {
        Objection answered = SILENCE.acting(LAW, by(SEKDA, "2025-10-01"))
                .answer(upheld(), EXEMPTIONS)
                .orThrow();

        assertThat(denial(SILENCE.acting(LAW, requester("2025-10-01")).receiveAnswer())
                        .citation())
                .hasToString("UU 14/2008 Pasal 37 ayat (2)");
        assertThat(denial(answered.acting(LAW, requester("2025-09-30")).receiveAnswer())
                        .message()
                        .en())
                .contains("1 October 2025");
        Objection received =
                answered.acting(LAW, by(PPID, "2025-10-02")).receiveAnswer().orThrow();
        assertThat(denial(received.acting(LAW, requester("2025-10-03")).receiveAnswer())
                        .message()
                        .en())
                .contains("already");
        assertThat(denial(answered.acting(LAW, by(Actor.time(), "2025-10-02")).receiveAnswer())
                        .state())
                .isEqualTo("answered");
    }

    @Test
    void aWrongReceiptIsCorrectedAndEveryTermIsCountedAnew() {
        Objection entered = SILENCE.acting(LAW, by(PPID, "2025-09-12")).enter().orThrow();
        Objection corrected = entered.acting(LAW, by(PPID, "2025-09-15"))
                .correctReceipt(day("2025-09-10"), "salah ketik")
                .orThrow();

        assertThat(corrected.received()).isEqualTo("2025-09-10");
        assertThat(corrected.replyDue(LAW).date()).isEqualTo("2025-10-22");
        assertThat(corrected
                        .history()
                        .last(ObjectionEvents.ReceiptCorrected.class)
                        .orElseThrow()
                        .from())
                .isEqualTo("2025-09-08");
        assertThat(denial(entered.acting(LAW, by(PPID, "2025-09-15")).correctReceipt(day("2025-09-15"), "x"))
                        .message()
                        .en())
                .contains("cannot lie after");
        assertThat(denial(entered.acting(LAW, by(PPID, "2025-09-15")).correctReceipt(day("2025-09-05"), "x"))
                        .message()
                        .en())
                .contains("8 September 2025");
        assertThat(denial(entered.acting(LAW, by(PPID, "2025-09-15")).correctReceipt(day("2025-09-10"), " "))
                        .act())
                .isEqualTo("objection.correct-receipt");
        assertThat(denial(entered.acting(LAW, requester("2025-09-15")).correctReceipt(day("2025-09-10"), "x"))
                        .message()
                        .en())
                .contains("lies with an official of the body");
    }

    @DisplayName("UU 14/2008 Pasal 35 ayat (1): what the objection lacks is named, and its words stay out of the log")
    @Test
    @Proves({
        "UU 14/2008 Pasal 35 ayat (1)",
        "PERKI 1/2021 Pasal 39 ayat (3)",
        "PERKI 1/2021 Pasal 41 ayat (5)",
        "PERKI 1/2021 Lampiran X"
    })
    void gapsAreNamedAndTextsStayOutOfTheLog() {
        ObjectionForm empty = ObjectionForm.of(Channel.LETTER, " ", "", "");

        assertThat(empty.gaps()).containsExactly(ObjectionForm.Gap.values());
        assertThat(empty.gaps())
                .allSatisfy(gap -> assertThat(gap.citation().namesArticle()).isTrue());
        assertThat(ObjectionCases.FORM.gaps()).isEmpty();
        ObjectionForm full = ObjectionCases.FORM.represented(PAPER).written(PAPER);
        assertThat(full.power()).contains(PAPER);
        assertThat(full.letter()).contains(PAPER);
        assertThat(full.toString()).doesNotContain("penelitian");
        assertThat(SILENCE.history().toString()).doesNotContain("penelitian");
        assertThat(SILENCE).hasToString("Objection[K-1/2025, received 2025-09-08, grounds c]");
    }

    @Test
    void theEventsReadBackFromJsonGiveTheSameObjection() {
        Objection full = REFUSAL.acting(LAW, by(PPID, "2025-09-09"))
                .enter()
                .orThrow()
                .acting(LAW, by(PPID, "2025-09-09"))
                .correctReceipt(day("2025-09-09"), "salah")
                .orThrow()
                .acting(LAW, requester("2025-09-10"))
                .settle(Set.of(ObjectionGround.F), "damai", PAPER)
                .orThrow()
                .acting(LAW, by(SEKDA, "2025-10-01"))
                .answer(
                        SuperiorAnswer.of("T-1", ObjectionOutcome.PARTLY_UPHELD)
                                .because("sebagian")
                                .attaching(new SuperiorAnswer.AttachedDecision("SK-1", Optional.of(PAPER)))
                                .ordering("berikan sebagian")
                                .saying("sebagian dikecualikan"),
                        EXEMPTIONS)
                .orThrow()
                .acting(LAW, requester("2025-10-02"))
                .receiveAnswer()
                .orThrow()
                .acting(LAW, by(PPID, "2025-10-03"))
                .execute("diberikan")
                .orThrow()
                .noted(day("2025-12-01"), LAW, by(Actor.time(), "2025-12-01"));
        Objection withdrawn =
                SILENCE.acting(LAW, requester("2025-09-09")).withdraw("").orThrow();

        for (Objection objection : List.of(full, withdrawn)) {
            Objection read = PpidJson.read(PpidJson.write(objection), Objection.class);
            assertThat(read).isEqualTo(objection).hasToString(objection.toString());
        }
        assertThat(PpidJson.write(SILENCE)).contains("\"type\" : \"filed\"");
        assertThatThrownBy(() -> Objection.restore(List.of())).isInstanceOf(PpidException.class);
    }
}
