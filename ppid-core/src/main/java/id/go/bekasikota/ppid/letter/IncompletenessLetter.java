package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.letter.Need.need;
import static id.go.bekasikota.ppid.letter.Need.sure;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.policy.Reading.IncompleteRequest;
import id.go.bekasikota.ppid.request.IncompletenessNotice;
import java.time.LocalDate;
import java.util.List;

/**
 * The letter that says what a request lacks (surat keterangan tidak lengkap), PERKI 1/2021 Pasal 33 ayat (1) to (3).
 *
 * <p>No form of it exists: Pasal 33 ayat (5) names annex IX, and that annex is the refusal decision. The fields are those that
 * follow from the text of Pasal 33.
 *
 * @param head the body
 * @param addressee who asks
 * @param asked what is asked for
 * @param date the day of the letter
 * @param found what is to be repaired, each with its article and a label in both languages
 * @param terms until when it may be repaired, and what follows otherwise
 */
@JsonForm
public record IncompletenessLetter(
        Letterhead head,
        Addressee addressee,
        Asked asked,
        @JsonIso LocalDate date,
        IncompletenessNotice found,
        Terms terms)
        implements Letter {
    private static final String DUTY = "PERKI 1/2021 Pasal 33 ayat (2)";

    private static final List<Need<IncompletenessLetter>> FORM = List.of(
            sure(FieldName.BODY, DUTY),
            need(FieldName.NAME, DUTY, letter -> letter.addressee.hasName()),
            sure(FieldName.NUMBER, DUTY),
            sure(FieldName.DATE, DUTY),
            sure(FieldName.GAPS, "PERKI 1/2021 Pasal 33 ayat (1)"),
            need(FieldName.REPAIR_BY, "PERKI 1/2021 Pasal 33 ayat (3)", letter -> Need.known(letter.terms.repairBy)),
            sure(FieldName.UNREPAIRED, "PERKI 1/2021 Pasal 33 ayat (4)"),
            need(FieldName.REPLY_BY, "UU 14/2008 Pasal 22 ayat (7)", letter -> Need.known(letter.terms.replyBy)));

    /**
     * What runs from the letter on and beside it (jangka waktu perbaikan dan jawaban).
     *
     * @param repairBy until when the request may be repaired; counted from the day of the letter while its receipt is not
     *     recorded
     * @param replyBy until when the written notice is due if nothing else happens; the check does not stop it
     */
    @JsonForm
    public record Terms(Deadline repairBy, Deadline replyBy) {

        /**
         * {@return what follows where nothing is repaired, by the policy of the deadline: the duty to answer stays, or the
         * request lapses (PERKI 1/2021 Pasal 33 ayat (4))}
         */
        public IncompleteRequest unrepaired() {
            return repairBy.policy().reads(IncompleteRequest.LAPSES)
                    ? IncompleteRequest.LAPSES
                    : IncompleteRequest.RUNS_ON;
        }
    }

    @Override
    public String title(Language language) {
        return LetterTexts.TEXTS.text(language, "title.repair");
    }

    @Override
    public List<LetterField> fields() {
        return Need.check(FORM, this, asked.received());
    }

    @Override
    public String toString() {
        return "IncompletenessLetter[" + asked.number() + ", " + date + "]";
    }
}
