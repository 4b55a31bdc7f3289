package id.go.bekasikota.ppid.objection;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.PPID;
import static id.go.bekasikota.ppid.objection.ObjectionCases.SEKDA;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static id.go.bekasikota.ppid.objection.ObjectionCases.received;
import static id.go.bekasikota.ppid.objection.ObjectionCases.rejected;
import static id.go.bekasikota.ppid.objection.ObjectionCases.requester;
import static id.go.bekasikota.ppid.objection.ObjectionCases.upheld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Notice;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.law.SuperiorClock;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.Channel;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of an objection: UU 14/2008 Pasal 35 ayat (2), 36, 37, PERKI 1/2021 Pasal 43 and 44. */
class ObjectionTest {
    private static final DocumentRef PAPER = DocumentRef.of("file:/arsip/1.pdf", "application/pdf");
    private static final Objection SILENCE = received("2025-09-08", Set.of(ObjectionGround.C));
    private static final Objection REFUSAL =
            received("2025-09-08", EnumSet.of(ObjectionGround.A, ObjectionGround.F, ObjectionGround.G));

    private static Denial denial(Result<Objection> result) {
        return result.denial().orElseThrow();
    }

    private static Set<String> acts(Objection objection, String date) {
        return objection.nextSteps(day(date), LAW).stream().map(NextStep::act).collect(Collectors.toSet());
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

    @DisplayName(
            "L10, PERKI 1/2013 Pasal 13 huruf b: silence of the superior opens the dispute for fourteen working days")
    @Test
    void silenceOpensTheDispute() {
        assertThat(SILENCE.replyDue(LAW).date()).isEqualTo("2025-10-20");
        assertThat(SILENCE.state(day("2025-10-20"), LAW)).isEqualTo(ObjectionState.OPEN);
        assertThat(SILENCE.state(day("2025-10-21"), LAW)).isEqualTo(ObjectionState.SILENT);
        assertThat(SILENCE.notices(day("2025-10-20"), LAW)).isEmpty();

        assertThat(acts(SILENCE, "2025-10-19")).doesNotContain("dispute.file");
        assertThat(acts(SILENCE, "2025-10-20")).contains("dispute.file", "objection.answer");
        NextStep petition = step(SILENCE, "dispute.file", "2025-10-21");
        assertThat(petition.until()).contains(LocalDate.of(2025, 11, 7));
        assertThat(petition.rule()).contains("dispute.file");
        assertThat(petition.citation()).hasToString("PERKI 1/2013 Pasal 13 huruf b");
        assertThat(acts(SILENCE, "2025-11-07")).contains("dispute.file");
        assertThat(acts(SILENCE, "2025-11-08")).doesNotContain("dispute.file");

        Notice missed = SILENCE.notices(day("2025-10-21"), LAW).get(0);
        assertThat(missed.code()).isEqualTo("objection.reply-missed");
        assertThat(missed.since()).isEqualTo("2025-10-21");
        assertThat(missed.text().id()).contains("20 Oktober 2025").contains("7 November 2025");
    }

    @DisplayName("L10: noting twice equals noting once")
    @Test
    void notingTwiceEqualsOnce() {
        Objection once = SILENCE.noted(day("2025-10-21"), LAW, by(Actor.time(), "2025-10-21"));
        Objection twice = once.noted(day("2025-10-21"), LAW, by(Actor.time(), "2025-10-22"));

        assertThat(once.version()).isEqualTo(2);
        assertThat(twice.history()).isEqualTo(once.history());
        assertThat(once.state(day("2025-10-21"), LAW)).isEqualTo(SILENCE.state(day("2025-10-21"), LAW));
        assertThat(once.noted(day("2025-11-10"), LAW, by(Actor.time(), "2025-11-10"))
                        .version())
                .isEqualTo(3);
    }

    @DisplayName(
            "PERKI 1/2013 Pasal 13: a late answer is recorded and marked late, with both dates and the earlier as the safe one")
    @Test
    void aLateAnswerShowsBothDates() {
        Objection late = SILENCE.answer(upheldUntil("2025-11-03"), LAW, by(SEKDA, "2025-10-27"))
                .orThrow()
                .receiveAnswer(LAW, requester("2025-10-29"))
                .orThrow();

        assertThat(late.isAnsweredLate(LAW)).isTrue();
        PetitionTerm term = late.basis(day("2025-10-29"), LAW).term(LAW);
        assertThat(term.afterSilence().orElseThrow().date()).isEqualTo("2025-11-07");
        // 30 and 31 October, 3 to 7, 10 to 14 November, 17 and 18 November
        assertThat(term.afterAnswer().orElseThrow().date()).isEqualTo("2025-11-18");
        assertThat(term.warnBy().orElseThrow().date()).isEqualTo("2025-11-07");
        assertThat(term.on(day("2025-10-17"))).isEqualTo(PetitionTerm.Timeliness.EARLY);
        assertThat(term.on(day("2025-11-07"))).isEqualTo(PetitionTerm.Timeliness.IN_TIME);
        assertThat(term.on(day("2025-11-10"))).isEqualTo(PetitionTerm.Timeliness.DOUBTFUL);
        assertThat(term.on(day("2025-11-19"))).isEqualTo(PetitionTerm.Timeliness.LATE);
        assertThat(step(late, "dispute.file", "2025-10-30").until()).contains(day("2025-11-07"));
        assertThat(late.notices(day("2025-11-30"), LAW))
                .extracting(Notice::code)
                .containsExactly(
                        "objection.reply-missed",
                        "objection.answered-late",
                        "objection.order-missed",
                        "objection.petition-over-silence",
                        "objection.petition-over-answer")
                .doesNotHaveDuplicates();
    }

    @DisplayName("UU 14/2008 Pasal 37 ayat (2): an answer in time opens the dispute from its receipt")
    @Test
    void anAnswerInTimeOpensTheDisputeFromItsReceipt() {
        Objection answered =
                SILENCE.answer(rejected(), LAW, by(SEKDA, "2025-10-20")).orThrow();
        assertThat(answered.isAnsweredLate(LAW)).isFalse();
        assertThat(answered.basis(day("2025-10-20"), LAW)
                        .term(LAW)
                        .warnBy()
                        .orElseThrow()
                        .date())
                .isEqualTo("2025-11-07");

        Objection received =
                answered.receiveAnswer(LAW, requester("2025-10-21")).orThrow();
        PetitionTerm term = received.basis(day("2025-10-21"), LAW).term(LAW);
        assertThat(term.afterSilence()).isEmpty();
        assertThat(term.warnBy().orElseThrow().date()).isEqualTo("2025-11-10");
        assertThat(received.state(day("2025-12-01"), LAW)).isEqualTo(ObjectionState.ANSWERED);
        assertThat(received.toRecord().reply())
                .contains(new ObjectionRecord.Reply(day("2025-10-20"), ObjectionOutcome.REJECTED));
    }

    @DisplayName(
            "UU 14/2008 Pasal 36 ayat (2) and PERKI 1/2021 Pasal 44 ayat (1): the superior's days from receipt or from entry")
    @Test
    void theSuperiorsDaysRunFromReceiptOrFromEntry() {
        var entry = LAW.under(LAW.policy().with(SuperiorClock.ENTRY));
        Objection entered = SILENCE.enter(LAW, by(PPID, "2025-09-10")).orThrow();

        assertThat(SILENCE.replyDue(entry).date()).isEqualTo("2025-10-20");
        assertThat(entered.replyDue(LAW).date()).isEqualTo("2025-10-20");
        assertThat(entered.replyDue(entry).date()).isEqualTo("2025-10-22");
        assertThat(denial(entered.enter(LAW, by(PPID, "2025-09-11"))).citation())
                .hasToString("PERKI 1/2021 Pasal 43 ayat (1)");
        assertThat(denial(SILENCE.enter(LAW, by(PPID, "2025-09-07"))).message().en())
                .contains("8 September 2025 is the earliest");
        assertThat(denial(SILENCE.enter(LAW, requester("2025-09-09"))).state()).isEqualTo("open");
    }

    @DisplayName("UU 14/2008 Pasal 35 ayat (2): grounds b to g may be settled amicably, ground a never")
    @Test
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

    @DisplayName("UU 14/2008 Pasal 36 ayat (2): only the superior answers, once, not before the receipt")
    @Test
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
        assertThat(answered.notices(day("2025-10-10"), LAW)).isEmpty();
        assertThat(answered.notices(day("2025-10-11"), LAW))
                .extracting(Notice::code)
                .containsExactly("objection.order-missed");

        Objection done =
                answered.execute("diberikan", LAW, by(PPID, "2025-10-09")).orThrow();
        assertThat(done.notices(day("2025-10-11"), LAW)).isEmpty();
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
        assertThat(withdrawn.notices(day("2025-12-01"), LAW)).isEmpty();
        assertThat(withdrawn.nextSteps(day("2025-12-01"), LAW)).isEmpty();
        assertThat(denial(withdrawn.enter(LAW, by(PPID, "2025-09-10"))).state()).isEqualTo("withdrawn");
    }

    @Test
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
            List<ObjectionEvent> read = objection.history().events().stream()
                    .map(event -> PpidJson.read(PpidJson.write(event), ObjectionEvent.class))
                    .toList();
            assertThat(read).isEqualTo(objection.history().events());
            assertThat(Objection.restore(read)).hasToString(objection.toString());
        }
        assertThat(PpidJson.write(SILENCE.history().events().get(0))).contains("\"type\" : \"filed\"");
        assertThatThrownBy(() -> Objection.restore(List.of())).isInstanceOf(PpidException.class);
    }
}
