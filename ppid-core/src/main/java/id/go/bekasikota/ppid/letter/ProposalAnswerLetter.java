package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.letter.Need.need;
import static id.go.bekasikota.ppid.letter.Need.needIf;
import static id.go.bekasikota.ppid.letter.Need.sure;
import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import id.go.bekasikota.ppid.proposal.ProposalKind;
import id.go.bekasikota.ppid.proposal.ProposalNumber;
import id.go.bekasikota.ppid.proposal.ProposalState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What PPID Utama answers a unit to its proposal (jawaban atas usulan unit), PERKI 1/2021 Pasal 10 ayat (2) huruf e, Pasal 45 ayat (4):
 * accepted, carried out, returned with reasons, or joined with another one. No form of it is printed.
 *
 * @param head the body
 * @param addressee the unit that answers for the proposal
 * @param number the number of the proposal
 * @param kind what was proposed
 * @param answer what PPID Utama decided
 */
@JsonForm
public record ProposalAnswerLetter(
        Letterhead head, UnitAddressee addressee, ProposalNumber number, ProposalKind kind, Answer answer)
        implements Letter {

    /**
     * What PPID Utama decided (keputusan atas usulan).
     *
     * @param state how the proposal ended
     * @param date the day of the decision; of what was carried out, of that
     * @param reason why it was returned; empty where it was not
     * @param into in which one it goes on; empty where it was not joined
     * @param becomes what it became; empty until it is carried out
     */
    @JsonForm
    public record Answer(
            ProposalState state,
            @JsonIso LocalDate date,
            @Holds(WORDS) Optional<String> reason,
            Optional<ProposalNumber> into,
            @Holds(CODE) Optional<String> becomes) {

        /** {@inheritDoc} */
        public Answer {
            Given.value(reason, "reason");
            Given.value(into, "into");
            Given.value(becomes, "becomes");
        }

        boolean is(ProposalState wanted) {
            return state == wanted;
        }

        @Override
        public String toString() {
            return Printed.of(this);
        }
    }

    /** The article differs with what was proposed. */
    private static List<Need<ProposalAnswerLetter>> form(String article) {
        return List.of(
                sure(FieldName.BODY, article),
                sure(FieldName.UNIT, article),
                sure(FieldName.PROPOSAL_NUMBER, article),
                sure(FieldName.DATE, article),
                sure(FieldName.PROPOSAL_ANSWER, article),
                needIf(
                        FieldName.RETURN_REASON,
                        article,
                        letter -> letter.answer.is(ProposalState.RETURNED),
                        letter -> Need.says(letter.answer.reason())),
                needIf(
                        FieldName.JOINED_INTO,
                        article,
                        letter -> letter.answer.is(ProposalState.JOINED),
                        letter -> letter.answer.into().isPresent()),
                needIf(
                        FieldName.BECOMES,
                        article,
                        letter -> letter.answer.is(ProposalState.CARRIED_OUT),
                        letter -> Need.says(letter.answer.becomes())),
                need(FieldName.SIGNATORY, article, letter -> Need.says(letter.head.signatory())));
    }

    @Override
    public String title(Language language) {
        return LetterTexts.TEXTS.text(language, "title.proposal-answer");
    }

    @Override
    public List<LetterField> fields() {
        return Need.check(form(kind.decided().toString()), this, answer.date());
    }

    @Override
    public String toString() {
        return "ProposalAnswerLetter[" + number + ", " + answer.state().code() + "]";
    }
}
