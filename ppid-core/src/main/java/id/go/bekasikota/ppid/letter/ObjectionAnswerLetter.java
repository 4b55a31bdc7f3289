package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.letter.Need.may;
import static id.go.bekasikota.ppid.letter.Need.need;
import static id.go.bekasikota.ppid.letter.Need.needIf;
import static id.go.bekasikota.ppid.letter.Need.says;
import static id.go.bekasikota.ppid.letter.Need.sure;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The answer of Atasan PPID to an objection (surat tanggapan atas keberatan), UU 14/2008 Pasal 36 ayat (2) and (3), PERKI
 * 1/2021 Pasal 44. No form of it is printed.
 *
 * @param head the body and Atasan PPID
 * @param addressee who objects
 * @param objection what it is about, and which grounds were settled before
 * @param date the day of the answer
 * @param answer outcome, rebuttal, reasons, and what PPID is told to do
 * @param petitionBy until when a petition to Komisi Informasi may be filed (UU 14/2008 Pasal 37 ayat (2)); counted as if the
 *     answer arrived on its day while its arrival is not recorded
 * @param afterSilence the same counted from the end of the superior's days, where the answer came after them: the earlier of
 *     the two is safe; empty where it came in time
 */
@JsonForm
public record ObjectionAnswerLetter(
        Letterhead head,
        Addressee addressee,
        Objected objection,
        @JsonIso LocalDate date,
        SuperiorAnswer answer,
        Deadline petitionBy,
        Optional<Deadline> afterSilence)
        implements Letter {
    private static final String DUTY = "PERKI 1/2021 Pasal 44 ayat (1)";
    private static final String CONTENT = "PERKI 1/2021 Pasal 44 ayat (2) huruf ";

    private static final List<Need<ObjectionAnswerLetter>> FORM = List.of(
            sure(FieldName.BODY, DUTY),
            need(FieldName.NAME, DUTY, letter -> letter.addressee.hasName()),
            sure(FieldName.OBJECTION_NUMBER, "PERKI 1/2021 Pasal 43 ayat (2) huruf a"),
            may(
                    FieldName.NUMBER,
                    "PERKI 1/2021 Pasal 43 ayat (2) huruf d",
                    letter -> letter.objection.request().isPresent()),
            sure(FieldName.DATE, CONTENT + "a"),
            need(FieldName.ANSWER_NUMBER, CONTENT + "b", letter -> says(letter.answer.number())),
            sure(FieldName.OUTCOME, "UU 14/2008 Pasal 36 ayat (2)"),
            need(FieldName.REBUTTAL, CONTENT + "c", letter -> says(letter.answer.rebuttal())),
            needIf(
                    FieldName.UPHOLDING_REASONS,
                    "UU 14/2008 Pasal 36 ayat (3)",
                    ObjectionAnswerLetter::upholdsPpid,
                    letter -> says(letter.answer.reasons())),
            needIf(
                    FieldName.EXEMPTION_DECISION,
                    "PERKI 1/2021 Pasal 44 ayat (3)",
                    ObjectionAnswerLetter::refusesExempt,
                    letter -> letter.answer.exemption().isPresent()),
            need(FieldName.PETITION_BY, "UU 14/2008 Pasal 37 ayat (2)", letter -> Need.known(letter.petitionBy)),
            need(FieldName.SIGNATORY, DUTY, letter -> says(letter.head.signatory())));

    @Override
    public String title(Language language) {
        return LetterTexts.TEXTS.text(language, "title.objection-answer");
    }

    @Override
    public List<LetterField> fields() {
        return Need.check(FORM, this, date);
    }

    private boolean upholdsPpid() {
        return answer.outcome() != ObjectionOutcome.UPHELD;
    }

    private boolean refusesExempt() {
        return upholdsPpid() && objection.pending().contains(ObjectionGround.A);
    }

    @Override
    public String toString() {
        return "ObjectionAnswerLetter[" + objection.number() + ", " + date + "]";
    }
}
