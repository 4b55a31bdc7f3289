package id.go.bekasikota.ppid.objection;

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
import id.go.bekasikota.ppid.exemption.Extent;
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
        Denial denial = denial(REFUSAL.settle(Set.of(ObjectionGround.A), "damai", PAPER, LAW, requester("2025-09-10")));
        assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 35 ayat (2)");
        assertThat(denial.message().en()).endsWith("these can: f, g");
        assertThat(denial(REFUSAL.settle(Set.of(ObjectionGround.B), "damai", PAPER, LAW, requester("2025-09-10"))))
                .isNotNull();

        Objection partly = REFUSAL.settle(
                        Set.of(ObjectionGround.F), "biaya diturunkan", PAPER, LAW, by(PPID, "2025-09-10"))
                .orThrow();
        assertThat(partly.state(day("2025-09-10"), LAW)).isEqualTo(ObjectionState.OPEN);
        assertThat(partly.basis(day("2025-09-10"), LAW).grounds())
                .containsExactly(ObjectionGround.A, ObjectionGround.G);

        Objection settled = SILENCE.settle(Set.of(ObjectionGround.C), "dijawab", PAPER, LAW, requester("2025-10-27"))
                .orThrow();
        assertThat(settled.state(day("2025-10-26"), LAW)).isEqualTo(ObjectionState.SILENT);
        assertThat(settled.state(day("2025-10-27"), LAW)).isEqualTo(ObjectionState.SETTLED);
        assertThat(settled.nextSteps(day("2025-10-27"), LAW)).isEmpty();
        assertThat(denial(settled.answer(upheld(), LAW, by(SEKDA, "2025-10-28")))
                        .state())
                .isEqualTo("settled");
        assertThat(denial(SILENCE.settle(Set.of(ObjectionGround.C), " ", PAPER, LAW, requester("2025-10-27")))
                        .message()
                        .en())
                .contains("what was agreed");
        assertThat(denial(SILENCE.settle(Set.of(ObjectionGround.C), "x", PAPER, LAW, by(Actor.court(), "2025-10-27")))
                        .message()
                        .en())
                .contains("the requester and the body");
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

        Result<Objection> result = REFUSAL.answer(answer.saying(rebuttal), LAW, by(SEKDA, "2025-10-01"));

        assertThat(result.denial().map(denial -> denial.citation().toString()).orElse(""))
                .isEqualTo(citation);
    }

    @Test
    void theExemptionDecisionIsAskedForGroundAOnlyWhileItIsPending() {
        SuperiorAnswer bare =
                SuperiorAnswer.of("T-1", ObjectionOutcome.REJECTED).because("x").saying("y");

        assertThat(SILENCE.answer(bare, LAW, by(SEKDA, "2025-10-01")).denial()).isEmpty();
        assertThatThrownBy(() -> new SuperiorAnswer.AttachedDecision(" ", Optional.empty()))
                .isInstanceOf(PpidException.class);
    }

    @DisplayName("PERKI 1/2021 Pasal 44 ayat (3): the decision attached is the last one on the exemption")
    @Test
    void anExemptionIsAttachedByItsLetter() {
        LocalDate day = LocalDate.of(2025, 8, 4);
        Exemption exemption = Exemption.classify(
                        ExemptionId.of("SK-1"),
                        SampleLife.test(Extent.PART, day),
                        SampleLife.letter("SK-1", day),
                        LAW,
                        by(PPID, "2025-08-04"))
                .orThrow();

        SuperiorAnswer answer = SuperiorAnswer.of("T-1", ObjectionOutcome.REJECTED)
                .attaching(exemption)
                .saying("y");

        assertThat(answer.exemption())
                .contains(new SuperiorAnswer.AttachedDecision("SK-1", Optional.of(SampleLife.LETTER)));
    }

    @DisplayName("UU 14/2008 Pasal 36 ayat (2): only the superior answers, once, not before the receipt")
    @Test
    @Proves({"UU 14/2008 Pasal 36 ayat (2)", "PERKI 1/2021 Pasal 8", "PERKI 1/2021 Pasal 39 ayat (2)"})
    void onlyTheSuperiorAnswersAndOnce() {
        assertThat(denial(SILENCE.answer(upheld(), LAW, by(PPID, "2025-10-01")))
                        .message()
                        .en())
                .contains("only the superior");
        assertThat(denial(SILENCE.answer(upheld(), LAW, by(SEKDA, "2025-09-07")))
                        .message()
                        .en())
                .contains("8 September 2025 is the earliest");
        Objection answered =
                SILENCE.answer(upheld(), LAW, by(SEKDA, "2025-10-01")).orThrow();
        assertThat(denial(SILENCE.answer(upheldUntil("2025-09-30"), LAW, by(SEKDA, "2025-10-01")))
                        .message()
                        .en())
                .contains("before the answer");
        Denial again = denial(answered.answer(upheld(), LAW, by(SEKDA, "2025-10-02")));
        assertThat(again.state()).isEqualTo("answered");
        assertThat(again.citation()).hasToString("UU 14/2008 Pasal 36 ayat (2)");
        assertThat(denial(answered.withdraw("", LAW, requester("2025-10-02"))).state())
                .isEqualTo("answered");
    }

    @Test
    void theSuperiorsOrderIsCarriedOutOnce() {
        Objection answered =
                SILENCE.answer(upheld(), LAW, by(SEKDA, "2025-10-01")).orThrow();
        assertThat(step(answered, "objection.execute", "2025-10-02").until()).contains(day("2025-10-10"));
        assertThat(answered.expiries(day("2025-10-10"), LAW)).isEmpty();
        assertThat(answered.expiries(day("2025-10-11"), LAW))
                .extracting(Expiry::code)
                .containsExactly("objection.order-missed");

        Objection done =
                answered.execute("diberikan", LAW, by(PPID, "2025-10-09")).orThrow();
        assertThat(done.expiries(day("2025-10-11"), LAW)).isEmpty();
        assertThat(denial(done.execute("lagi", LAW, by(PPID, "2025-10-10")))
                        .message()
                        .en())
                .contains("no order");
        assertThat(denial(SILENCE.execute("x", LAW, by(PPID, "2025-10-09")))
                        .message()
                        .en())
                .contains("no answer");
        assertThat(denial(answered.execute("x", LAW, by(PPID, "2025-09-30")))
                        .message()
                        .en())
                .contains("1 October 2025 is the earliest");
    }

    @Test
    void theRequesterWithdrawsWhileItIsPending() {
        assertThat(denial(SILENCE.withdraw("", LAW, by(SEKDA, "2025-09-09")))
                        .message()
                        .en())
                .contains("only the requester");
        Objection withdrawn =
                SILENCE.withdraw("sudah dijawab", LAW, requester("2025-09-09")).orThrow();
        assertThat(withdrawn.state(day("2025-12-01"), LAW)).isEqualTo(ObjectionState.WITHDRAWN);
        assertThat(withdrawn.expiries(day("2025-12-01"), LAW)).isEmpty();
        assertThat(withdrawn.nextSteps(day("2025-12-01"), LAW)).isEmpty();
        assertThat(denial(withdrawn.enter(LAW, by(PPID, "2025-09-10"))).state()).isEqualTo("withdrawn");
    }

    @Test
    @Proves("UU 14/2008 Pasal 37 ayat (2)")
    void theAnswersReceiptIsRecordedOnceAndNotBeforeItsDate() {
        Objection answered =
                SILENCE.answer(upheld(), LAW, by(SEKDA, "2025-10-01")).orThrow();

        assertThat(denial(SILENCE.receiveAnswer(LAW, requester("2025-10-01"))).citation())
                .hasToString("UU 14/2008 Pasal 37 ayat (2)");
        assertThat(denial(answered.receiveAnswer(LAW, requester("2025-09-30")))
                        .message()
                        .en())
                .contains("1 October 2025");
        Objection received = answered.receiveAnswer(LAW, by(PPID, "2025-10-02")).orThrow();
        assertThat(denial(received.receiveAnswer(LAW, requester("2025-10-03")))
                        .message()
                        .en())
                .contains("already");
        assertThat(denial(answered.receiveAnswer(LAW, by(Actor.time(), "2025-10-02")))
                        .state())
                .isEqualTo("answered");
    }

    @Test
    void aWrongReceiptIsCorrectedAndEveryTermIsCountedAnew() {
        Objection entered = SILENCE.enter(LAW, by(PPID, "2025-09-12")).orThrow();
        Objection corrected = entered.correctReceipt(day("2025-09-10"), "salah ketik", LAW, by(PPID, "2025-09-15"))
                .orThrow();

        assertThat(corrected.received()).isEqualTo("2025-09-10");
        assertThat(corrected.replyDue(LAW).date()).isEqualTo("2025-10-22");
        assertThat(corrected
                        .history()
                        .last(ObjectionEvent.ReceiptCorrected.class)
                        .orElseThrow()
                        .from())
                .isEqualTo("2025-09-08");
        assertThat(denial(entered.correctReceipt(day("2025-09-15"), "x", LAW, by(PPID, "2025-09-15")))
                        .message()
                        .en())
                .contains("cannot lie after");
        assertThat(denial(entered.correctReceipt(day("2025-09-05"), "x", LAW, by(PPID, "2025-09-15")))
                        .message()
                        .en())
                .contains("8 September 2025");
        assertThat(denial(entered.correctReceipt(day("2025-09-10"), " ", LAW, by(PPID, "2025-09-15")))
                        .act())
                .isEqualTo("objection.correct-receipt");
        assertThat(denial(entered.correctReceipt(day("2025-09-10"), "x", LAW, requester("2025-09-15")))
                        .message()
                        .en())
                .contains("only an officer");
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
        Objection full = REFUSAL.enter(LAW, by(PPID, "2025-09-09"))
                .orThrow()
                .correctReceipt(day("2025-09-09"), "salah", LAW, by(PPID, "2025-09-09"))
                .orThrow()
                .settle(Set.of(ObjectionGround.F), "damai", PAPER, LAW, requester("2025-09-10"))
                .orThrow()
                .answer(
                        SuperiorAnswer.of("T-1", ObjectionOutcome.PARTLY_UPHELD)
                                .because("sebagian")
                                .attaching(new SuperiorAnswer.AttachedDecision("SK-1", Optional.of(PAPER)))
                                .ordering("berikan sebagian")
                                .saying("sebagian dikecualikan"),
                        LAW,
                        by(SEKDA, "2025-10-01"))
                .orThrow()
                .receiveAnswer(LAW, requester("2025-10-02"))
                .orThrow()
                .execute("diberikan", LAW, by(PPID, "2025-10-03"))
                .orThrow()
                .noted(day("2025-12-01"), LAW, by(Actor.time(), "2025-12-01"));
        Objection withdrawn = SILENCE.withdraw("", LAW, requester("2025-09-09")).orThrow();

        for (Objection objection : List.of(full, withdrawn)) {
            Objection read = PpidJson.read(PpidJson.write(objection), Objection.class);
            assertThat(read).isEqualTo(objection).hasToString(objection.toString());
        }
        assertThat(PpidJson.write(SILENCE)).contains("\"type\" : \"filed\"");
        assertThatThrownBy(() -> Objection.restore(List.of())).isInstanceOf(PpidException.class);
    }
}
