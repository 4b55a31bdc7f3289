package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.letter.Need.may;
import static id.go.bekasikota.ppid.letter.Need.need;
import static id.go.bekasikota.ppid.letter.Need.needIf;
import static id.go.bekasikota.ppid.letter.Need.says;
import static id.go.bekasikota.ppid.letter.Need.sure;

import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.objection.ObjectionState;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One objection in the register (baris register keberatan), PERKI 1/2021 Pasal 43 ayat (2) huruf a to i and annex XI. What
 * follows the answer is not demanded before it.
 *
 * <p>The number of the request stays empty where the only ground is periodic information that nobody asked for (annex XI). The
 * occupation and the objector's response are columns of the annex that nothing obliges the objector to fill.
 *
 * @param objection what it is about
 * @param objector who objects
 * @param state where it stands on the day of the page
 * @param answer the answer; empty while there is none
 * @param response what the objector says to the answer; empty where nothing was heard
 */
@JsonForm
public record ObjectionRegisterRow(
        Objected objection,
        Addressee objector,
        ObjectionState state,
        Optional<Answer> answer,
        Optional<String> response) {
    private static final String REGISTER = "PERKI 1/2021 Pasal 43 ayat (2) huruf ";
    private static final String ANNEX = "PERKI 1/2021 Lampiran XI";

    private static final List<Need<ObjectionRegisterRow>> FORM = List.of(
            sure(FieldName.OBJECTION_NUMBER, REGISTER + "a"),
            sure(FieldName.RECEIVED, REGISTER + "b"),
            need(FieldName.NAME, REGISTER + "c", row -> row.objector.hasName()),
            need(FieldName.ADDRESS, REGISTER + "c", row -> row.objector.hasAddress()),
            need(FieldName.CONTACT, REGISTER + "c", row -> row.objector.hasContact()),
            may(FieldName.OCCUPATION, ANNEX, row -> row.objector.hasOccupation()),
            needIf(
                    FieldName.NUMBER,
                    REGISTER + "d",
                    row -> row.objection.needsRequest(),
                    row -> row.objection.request().isPresent()),
            need(FieldName.INFORMATION, REGISTER + "e", row -> says(row.objection.information())),
            need(FieldName.PURPOSE, REGISTER + "f", row -> says(row.objection.purpose())),
            need(
                    FieldName.OBJECTION_GROUNDS,
                    REGISTER + "g",
                    row -> !row.objection.grounds().isEmpty()),
            needIf(
                    FieldName.REBUTTAL,
                    REGISTER + "h",
                    row -> row.answer.isPresent(),
                    row -> says(row.answer.map(answer -> answer.text().rebuttal()))),
            needIf(FieldName.ANSWERED, REGISTER + "i", row -> row.answer.isPresent(), row -> row.answer.isPresent()),
            needIf(FieldName.OUTCOME, ANNEX, row -> row.answer.isPresent(), row -> row.answer.isPresent()),
            needIf(
                    FieldName.SUPERIOR,
                    ANNEX,
                    row -> row.answer.isPresent(),
                    row -> row.answer.flatMap(Answer::superior).isPresent()),
            may(FieldName.RESPONSE, ANNEX, row -> says(row.response)));

    /**
     * The answer as the register records it (tanggapan Atasan PPID).
     *
     * @param date the day of the answer
     * @param text outcome, rebuttal and reasons
     * @param superior name and role of Atasan PPID; empty where it was not recorded who answered
     */
    @JsonForm
    public record Answer(@JsonIso LocalDate date, SuperiorAnswer text, Optional<Officer> superior) {

        @Override
        public String toString() {
            return "Answer[" + date + ", " + text.outcome().code() + "]";
        }
    }

    /**
     * {@return this row with what the objector says to the answer}
     *
     * @param text the response
     */
    public ObjectionRegisterRow responding(String text) {
        Given.value(text, "text");
        return new ObjectionRegisterRow(objection, objector, state, answer, Optional.of(text));
    }

    /**
     * {@return every field in the order of the register: what each is about, its article, and whether it is there; an
     * unmodifiable list}
     */
    public List<LetterField> fields() {
        return Need.check(FORM, this, Optional.of(objection.number().text()), objection.received());
    }

    /** {@return what the row lacks: the missing fields in the order of the register; empty where nothing is missing} */
    public List<LetterField> missing() {
        return Need.missing(fields());
    }

    @Override
    public String toString() {
        return "ObjectionRegisterRow[" + objection.number() + "]";
    }
}
