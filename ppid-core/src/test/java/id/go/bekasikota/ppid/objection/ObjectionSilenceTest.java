package id.go.bekasikota.ppid.objection;

import static id.go.bekasikota.ppid.objection.ObjectionCases.EXEMPTIONS;
import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.PPID;
import static id.go.bekasikota.ppid.objection.ObjectionCases.SEKDA;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static id.go.bekasikota.ppid.objection.ObjectionCases.received;
import static id.go.bekasikota.ppid.objection.ObjectionCases.rejected;
import static id.go.bekasikota.ppid.objection.ObjectionCases.requester;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.ProvesReading;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.policy.Reading.SuperiorClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Silence, late answers and what they open: UU 14/2008 Pasal 36 ayat (2), 37, PERKI 1/2013 Pasal 13. */
class ObjectionSilenceTest {
    private static final Objection SILENCE = received("2025-09-08", Set.of(ObjectionGround.C));

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
    @Proves({"UU 14/2008 Pasal 36 ayat (2)", "PERKI 1/2013 Pasal 5", "PERKI 1/2013 Pasal 13 huruf b"})
    void silenceOpensTheDispute() {
        assertThat(SILENCE.replyDue(LAW).date()).isEqualTo("2025-10-20");
        assertThat(SILENCE.state(day("2025-10-20"), LAW)).isEqualTo(ObjectionState.OPEN);
        assertThat(SILENCE.state(day("2025-10-21"), LAW)).isEqualTo(ObjectionState.SILENT);
        assertThat(SILENCE.expiries(day("2025-10-20"), LAW)).isEmpty();

        assertThat(acts(SILENCE, "2025-10-19")).doesNotContain("dispute.file");
        assertThat(acts(SILENCE, "2025-10-20")).contains("dispute.file", "objection.answer");
        NextStep petition = step(SILENCE, "dispute.file", "2025-10-21");
        assertThat(petition.until()).contains(LocalDate.of(2025, 11, 7));
        assertThat(petition.rule()).contains("dispute.file");
        assertThat(petition.citation()).hasToString("PERKI 1/2013 Pasal 13 huruf b");
        assertThat(acts(SILENCE, "2025-11-07")).contains("dispute.file");
        assertThat(acts(SILENCE, "2025-11-08")).doesNotContain("dispute.file");

        Expiry missed = SILENCE.expiries(day("2025-10-21"), LAW).get(0);
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
    @Proves("PERKI 1/2013 Pasal 13")
    void aLateAnswerShowsBothDates() {
        Objection late = SILENCE.acting(LAW, by(SEKDA, "2025-10-27"))
                .answer(upheldUntil("2025-11-03"), EXEMPTIONS)
                .orThrow()
                .acting(LAW, requester("2025-10-29"))
                .receiveAnswer()
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
        assertThat(late.expiries(day("2025-11-30"), LAW))
                .extracting(Expiry::code)
                .containsExactly(
                        "objection.reply-missed",
                        "objection.answered-late",
                        "objection.order-missed",
                        "objection.petition-over-silence",
                        "objection.petition-over-answer")
                .doesNotHaveDuplicates();
    }

    @DisplayName(
            "PERKI 1/2013 Pasal 13: what came later is not told before, and an early petition makes only its own days moot")
    @Test
    void whatCameLaterIsNotToldBefore() {
        Objection late = SILENCE.acting(LAW, by(SEKDA, "2025-10-27"))
                .answer(rejected(), EXEMPTIONS)
                .orThrow();

        assertThat(late.expiries(day("2025-10-26"), LAW))
                .extracting(Expiry::code)
                .containsExactly("objection.reply-missed");
        assertThat(late.expiries(day("2025-10-27"), LAW))
                .extracting(Expiry::code)
                .containsExactly("objection.reply-missed", "objection.answered-late");
        Objection noted =
                SILENCE.notedAfterPetition(day("2025-10-20"), day("2025-12-01"), LAW, by(Actor.time(), "2025-12-01"));
        assertThat(noted.version()).isEqualTo(SILENCE.version() + 1);
        assertThat(noted.history()
                        .last(ObjectionEvents.Expired.class)
                        .orElseThrow()
                        .expiry()
                        .code())
                .isEqualTo("objection.reply-missed");
    }

    @DisplayName("PERKI 1/2013 Pasal 13: the earlier of the two days is the safe one, whichever it is counted from")
    @Test
    void theEarlierDayIsTheSafeOne() {
        Optional<Deadline> early = Optional.of(LAW.of(StatutoryDeadlines.DISPUTE_FILE, day("2025-10-20")));
        Optional<Deadline> late = Optional.of(LAW.of(StatutoryDeadlines.DISPUTE_FILE, day("2025-10-29")));
        Deadline reply = SILENCE.replyDue(LAW);

        assertThat(new PetitionTerm(reply, Optional.empty(), late, early).warnBy())
                .isEqualTo(early);
        assertThat(new PetitionTerm(reply, Optional.empty(), early, late).warnBy())
                .isEqualTo(early);
        assertThat(new PetitionTerm(reply, Optional.empty(), late, early).last())
                .isEqualTo(late);
    }

    @DisplayName(
            "UU 14/2008 Pasal 36 ayat (2): the answer is due from the hour of the receipt, until its day is corrected")
    @Test
    void theAnswerIsDueFromTheHourOfTheReceipt() {
        LocalTime hour = LocalTime.of(16, 30);
        Objection objection = ObjectionCases.file(
                        ObjectionFiling.about(ObjectionCases.REQUEST, "Realisasi anggaran 2024")
                                .on(ObjectionGround.C)
                                .at(hour)
                                .written(ObjectionCases.FORM),
                        ObjectionCases.everyGround(day("2025-09-08")),
                        LAW,
                        requester("2025-09-08"))
                .orThrow();
        Objection corrected = objection
                .acting(LAW, by(ObjectionCases.PPID, "2025-09-12"))
                .correctReceipt(day("2025-09-09"), "salah ketik")
                .orThrow();

        assertThat(objection.replyDue(LAW).trigger().time()).contains(hour);
        assertThat(corrected.replyDue(LAW).trigger().time()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PetitionTerm.Timeliness.class)
    void aTimelinessIsReadBackFromItsCode(PetitionTerm.Timeliness timeliness) {
        assertThat(PetitionTerm.Timeliness.of(timeliness.code())).isEqualTo(timeliness);
    }

    @ParameterizedTest
    @EnumSource(ObjectionForm.Gap.class)
    void aGapIsReadBackFromItsCode(ObjectionForm.Gap gap) {
        assertThat(ObjectionForm.Gap.of(gap.code())).isEqualTo(gap);
    }

    @ParameterizedTest
    @EnumSource(AnswerFlag.class)
    void aFlagIsReadBackFromItsCode(AnswerFlag flag) {
        assertThat(AnswerFlag.of(flag.code())).isEqualTo(flag);
    }

    @DisplayName("UU 14/2008 Pasal 37 ayat (2): an answer in time opens the dispute from its receipt")
    @Test
    @Proves({"UU 14/2008 Pasal 37 ayat (2)", "PERKI 1/2013 Pasal 13 huruf a"})
    void anAnswerInTimeOpensTheDisputeFromItsReceipt() {
        Objection answered = SILENCE.acting(LAW, by(SEKDA, "2025-10-20"))
                .answer(rejected(), EXEMPTIONS)
                .orThrow();
        assertThat(answered.isAnsweredLate(LAW)).isFalse();
        assertThat(answered.basis(day("2025-10-20"), LAW)
                        .term(LAW)
                        .warnBy()
                        .orElseThrow()
                        .date())
                .isEqualTo("2025-11-07");

        Objection received =
                answered.acting(LAW, requester("2025-10-21")).receiveAnswer().orThrow();
        PetitionTerm term = received.basis(day("2025-10-21"), LAW).term(LAW);
        assertThat(term.afterSilence()).isEmpty();
        assertThat(term.warnBy().orElseThrow().date()).isEqualTo("2025-11-10");
        assertThat(received.state(day("2025-12-01"), LAW)).isEqualTo(ObjectionState.ANSWERED);
        assertThat(received.toRecord().end())
                .contains(new ObjectionRecord.End(day("2025-10-20"), ObjectionEnd.REJECTED));
    }

    @DisplayName(
            "UU 14/2008 Pasal 36 ayat (2) and PERKI 1/2021 Pasal 44 ayat (1): the superior's days from receipt or from entry")
    @Test
    @Proves({
        "UU 14/2008 Pasal 36 ayat (2)",
        "PERKI 1/2021 Pasal 43 ayat (1)",
        "PERKI 1/2021 Pasal 44 ayat (1)",
        "PERKI 1/2013 Pasal 5 huruf b"
    })
    @ProvesReading({"superior-clock receipt", "superior-clock entry"})
    void theSuperiorsDaysRunFromReceiptOrFromEntry() {
        var entry = LAW.under(LAW.policy().with(SuperiorClock.ENTRY));
        Objection entered = SILENCE.acting(LAW, by(PPID, "2025-09-10")).enter().orThrow();

        assertThat(SILENCE.replyDue(entry).date()).isEqualTo("2025-10-20");
        assertThat(entered.replyDue(LAW).date()).isEqualTo("2025-10-20");
        assertThat(entered.replyDue(entry).date()).isEqualTo("2025-10-22");
        assertThat(denial(entered.acting(LAW, by(PPID, "2025-09-11")).enter()).citation())
                .hasToString("PERKI 1/2021 Pasal 43 ayat (1)");
        assertThat(denial(SILENCE.acting(LAW, by(PPID, "2025-09-07")).enter())
                        .message()
                        .en())
                .contains("8 September 2025 is the earliest");
        assertThat(denial(SILENCE.acting(LAW, requester("2025-09-09")).enter()).state())
                .isEqualTo("open");
    }
}
