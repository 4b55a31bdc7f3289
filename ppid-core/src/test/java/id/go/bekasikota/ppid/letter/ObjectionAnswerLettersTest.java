package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.letter.LetterCases.LAW;
import static id.go.bekasikota.ppid.letter.LetterCases.NUMBER;
import static id.go.bekasikota.ppid.letter.LetterCases.WHO;
import static id.go.bekasikota.ppid.letter.LetterCases.by;
import static id.go.bekasikota.ppid.letter.LetterCases.letters;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionCases;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The letter that answers an objection: UU 14/2008 Pasal 36, PERKI 1/2021 Pasal 44. */
class ObjectionAnswerLettersTest {
    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<FieldName> missing(Objected objection, SuperiorAnswer said) {
        ObjectionAnswerLetter from = Removals.ANSWER;
        return new ObjectionAnswerLetter(
                        from.head(), WHO, objection, from.date(), said, from.petitionBy(), Optional.empty())
                .missing().stream().map(LetterField::name).toList();
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 44 ayat (2)", "UU 14/2008 Pasal 36 ayat (3)", "UU 14/2008 Pasal 37 ayat (2)"})
    void theAnswerToAnObjectionSaysWhatWasDecidedAndWhereToGoNext() {
        ObjectionAnswerLetter letter = letters("2025-09-25").answer(LetterCases.answeredObjection(), WHO);

        assertThat(letter.missing()).isEmpty();
        assertThat(letter.answer()).isEqualTo(LetterCases.rejection());
        assertThat(letter.objection().grounds()).containsExactly(ObjectionGround.A, ObjectionGround.D);
        assertThat(letter.objection().request()).contains(NUMBER);
        assertThat(letter.petitionBy().due().known())
                .isEqualTo(LAW.of(StatutoryDeadlines.DISPUTE_FILE, day("2025-09-25"))
                        .due()
                        .known());
        assertThat(letter.petitionBy().citation()).hasToString("UU 14/2008 Pasal 37 ayat (2)");
        assertThat(letter.afterSilence()).isEmpty();
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 44 ayat (3)", "UU 14/2008 Pasal 36 ayat (3)"})
    void reasonsAndTheExemptionDecisionAreDemandedOnlyWherePpidIsUpheldOnAnExemption() {
        Objected exempt = Removals.ANSWER.objection();
        Objected other = letters("2025-09-15")
                .objectionRegister(List.of(LetterCases.objection(ObjectionGround.D)), number -> WHO)
                .rows()
                .get(0)
                .objection();
        SuperiorAnswer upheld =
                SuperiorAnswer.of("T-1", ObjectionOutcome.UPHELD).saying("alasan diterima");
        SuperiorAnswer partly =
                SuperiorAnswer.of("T-1", ObjectionOutcome.PARTLY_UPHELD).saying("sebagian");

        assertThat(missing(exempt, upheld)).isEmpty();
        assertThat(missing(exempt, partly)).containsExactly(FieldName.UPHOLDING_REASONS, FieldName.EXEMPTION_DECISION);
        assertThat(missing(other, partly)).containsExactly(FieldName.UPHOLDING_REASONS);
    }

    @Test
    @Proves("UU 14/2008 Pasal 35 ayat (2)")
    void groundsSettledAmicablyAreToldApartFromThoseAnswered() {
        Objection objection = LetterCases.objection(ObjectionGround.A, ObjectionGround.D)
                .acting(LAW, by(PPID, day("2025-09-16")))
                .settle(Set.of(ObjectionGround.D), "dilengkapi", LETTER)
                .orThrow()
                .acting(LAW, by(SUPERIOR, day("2025-09-25")))
                .answer(LetterCases.rejection(), ObjectionCases.EXEMPTIONS)
                .orThrow();
        Objected told = letters("2025-09-25").answer(objection, WHO).objection();

        assertThat(told.settled()).containsExactly(ObjectionGround.D);
        assertThat(told.pending()).containsExactly(ObjectionGround.A);
    }

    @Test
    @Proves("PERKI 1/2013 Pasal 13")
    void aLateAnswerShowsBothDaysForThePetition() {
        Objection late = LetterCases.objection(ObjectionGround.A)
                .acting(LAW, by(SUPERIOR, day("2025-11-20")))
                .answer(LetterCases.rejection(), ObjectionCases.EXEMPTIONS)
                .orThrow();
        ObjectionAnswerLetter letter = letters("2025-11-20").answer(late, WHO);

        assertThat(letter.afterSilence()).isPresent();
        assertThat(letter.afterSilence().orElseThrow().date())
                .isBefore(letter.petitionBy().date());
    }
}
