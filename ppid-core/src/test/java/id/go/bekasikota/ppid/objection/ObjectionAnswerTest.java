package id.go.bekasikota.ppid.objection;

import static id.go.bekasikota.ppid.objection.ObjectionCases.EXEMPTIONS;
import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;
import static id.go.bekasikota.ppid.objection.ObjectionCases.PPID;
import static id.go.bekasikota.ppid.objection.ObjectionCases.SEKDA;
import static id.go.bekasikota.ppid.objection.ObjectionCases.by;
import static id.go.bekasikota.ppid.objection.ObjectionCases.day;
import static id.go.bekasikota.ppid.objection.ObjectionCases.received;
import static id.go.bekasikota.ppid.objection.ObjectionCases.upheld;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Result;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an answer opens and attaches, and what is said and dated beside it: UU 14/2008 Pasal 11 ayat (2), 36. */
class ObjectionAnswerTest {
    private static final String OPENED = "UU 14/2008 Pasal 11 ayat (2)";
    private static final Objection REFUSAL = received("2025-09-08", Set.of(ObjectionGround.A));
    private static final Objection SILENCE = received("2025-09-08", Set.of(ObjectionGround.C));

    private static SuperiorAnswer.Builder answer(ObjectionOutcome outcome, String letter) {
        return SuperiorAnswer.of("T-1", outcome)
                .because("alasan")
                .attaching(new SuperiorAnswer.AttachedDecision(letter, Optional.empty()));
    }

    private static Optional<String> denied(Objection objection, SuperiorAnswer.Builder answer) {
        return article(objection.acting(LAW, by(SEKDA, "2025-10-01")).answer(answer.saying("uraian"), EXEMPTIONS));
    }

    private static Optional<String> article(Result<Objection> result) {
        return result.denial().map(Denial::citation).map(Object::toString);
    }

    private static PublicOpening whole(String exemption) {
        return new PublicOpening(Optional.of(ExemptionId.of(exemption)), Extent.WHOLE, List.of("rekening"));
    }

    @DisplayName(
            "UU 14/2008 Pasal 11 ayat (2): a rejection opens nothing, and no answer opens the exemption that it attaches")
    @Test
    void noAnswerOpensWhatItKeepsClosed() {
        assertThat(denied(REFUSAL, answer(ObjectionOutcome.REJECTED, "SK-1").opening(PublicOpening.of("anggaran"))))
                .contains(OPENED);
        assertThat(denied(
                        REFUSAL, answer(ObjectionOutcome.PARTLY_UPHELD, "SK-1").opening(whole("SK-1"))))
                .contains(OPENED);
        assertThat(denied(
                        REFUSAL, answer(ObjectionOutcome.PARTLY_UPHELD, "SK-1").opening(whole("SK-whole"))))
                .isEmpty();
        assertThat(denied(REFUSAL, answer(ObjectionOutcome.PARTLY_UPHELD, "SK-1")))
                .isEmpty();
    }

    @DisplayName("PERKI 1/2021 Pasal 44 ayat (3): what is attached is a decision that the body recorded")
    @Test
    void whatIsAttachedWasRecorded() {
        assertThat(denied(REFUSAL, answer(ObjectionOutcome.REJECTED, "SK-9"))).isPresent();
        assertThat(denied(SILENCE, answer(ObjectionOutcome.REJECTED, "SK-9"))).isPresent();
        assertThat(denied(SILENCE, answer(ObjectionOutcome.REJECTED, " "))).isEmpty();
        assertThat(denied(SILENCE, answer(ObjectionOutcome.REJECTED, "SK-1"))).isEmpty();
    }

    @DisplayName(
            "PERKI 1/2021 Pasal 44 ayat (3): what keeps nothing closed may name a decision that is not in force, if recorded")
    @Test
    void onlyWhatKeepsClosedNeedsADecisionInForce() {
        // SK-1 is of 2 January 2024
        SuperiorAnswer answer = answer(ObjectionOutcome.REJECTED, "SK-1").saying("uraian");
        Objection refused = received("2023-09-11", Set.of(ObjectionGround.A));
        Objection silent = received("2023-09-11", Set.of(ObjectionGround.C));

        assertThat(article(refused.acting(LAW, by(SEKDA, "2023-10-02")).answer(answer, EXEMPTIONS)))
                .isPresent();
        assertThat(article(silent.acting(LAW, by(SEKDA, "2023-10-02")).answer(answer, EXEMPTIONS)))
                .isEmpty();
    }

    @DisplayName(
            "PERKI 1/2013 Pasal 13 huruf b: once the superior was silent no correction of the receipt takes the days back")
    @Test
    void aCorrectionAfterSilenceNarrowsNoRight() {
        String later = "2025-10-21";

        assertThat(article(SILENCE.acting(LAW, by(PPID, later)).correctReceipt(day("2025-09-10"), "salah ketik")))
                .contains("PERKI 1/2013 Pasal 13 huruf b");
        assertThat(SILENCE.acting(LAW, by(PPID, "2025-10-20"))
                        .correctReceipt(day("2025-09-10"), "salah ketik")
                        .denial())
                .isEmpty();
    }

    @DisplayName(
            "UU 14/2008 Pasal 36 ayat (2): what was done, and that somebody gave up an objection, is said in words")
    @Test
    void whatWasDoneIsSaidInWords() {
        Objection answered = SILENCE.acting(LAW, by(SEKDA, "2025-10-01"))
                .answer(upheld(), EXEMPTIONS)
                .orThrow();

        assertThat(answered.acting(LAW, by(PPID, "2025-10-02")).execute(" ").denial())
                .isPresent();
        assertThat(SILENCE.acting(LAW, by(PPID, "2025-10-02")).withdraw(" ").denial())
                .isPresent();
        assertThat(SILENCE.acting(LAW, by(PPID, "2025-10-02"))
                        .withdraw("dicabut lewat telepon")
                        .denial())
                .isEmpty();
    }
}
