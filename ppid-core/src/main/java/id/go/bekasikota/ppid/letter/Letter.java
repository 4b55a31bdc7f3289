package id.go.bekasikota.ppid.letter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.JsonFamily;
import java.util.List;

/**
 * A letter of the service or to a unit, or a page of a register, as data (surat layanan informasi): typed values for a template, and the
 * fields that the law demands of it.
 *
 * <p>A letter that lacks something is a letter still: it says what is missing, and the host decides. Every letter is an
 * immutable value, thread-safe, and prints no identity.
 */
@JsonFamily
@JsonSubTypes({
    @JsonSubTypes.Type(value = ReceiptLetter.class, name = "receipt"),
    @JsonSubTypes.Type(value = IncompletenessLetter.class, name = "incompleteness"),
    @JsonSubTypes.Type(value = ExtensionLetter.class, name = "extension"),
    @JsonSubTypes.Type(value = NoticeLetter.class, name = "notice"),
    @JsonSubTypes.Type(value = RefusalDecision.class, name = "refusal"),
    @JsonSubTypes.Type(value = ObjectionAnswerLetter.class, name = "objection-answer"),
    @JsonSubTypes.Type(value = RequestRegisterPage.class, name = "request-register"),
    @JsonSubTypes.Type(value = ObjectionRegisterPage.class, name = "objection-register"),
    @JsonSubTypes.Type(value = InvitationLetter.class, name = "invitation"),
    @JsonSubTypes.Type(value = MinutesLetter.class, name = "minutes"),
    @JsonSubTypes.Type(value = ProposalAnswerLetter.class, name = "proposal-answer"),
    @JsonSubTypes.Type(value = UnitReminderLetter.class, name = "unit-reminder"),
    @JsonSubTypes.Type(value = FeedReceiptLetter.class, name = "feed-receipt")
})
public sealed interface Letter
        permits ReceiptLetter,
                IncompletenessLetter,
                ExtensionLetter,
                NoticeLetter,
                RefusalDecision,
                ObjectionAnswerLetter,
                RequestRegisterPage,
                ObjectionRegisterPage,
                InvitationLetter,
                MinutesLetter,
                ProposalAnswerLetter,
                UnitReminderLetter,
                FeedReceiptLetter {

    /**
     * Names the letter.
     *
     * @param language the language
     * @return its title
     */
    String title(Language language);

    /**
     * {@return every field in the order of the form: what it is about, which article demands it, and whether it is there; an
     * unmodifiable list} A field that no article knew yet, on the day whose rules govern the case, is none of it.
     */
    List<LetterField> fields();

    /**
     * {@return what the law demands in this case and what is not there: the missing fields in the order of the form, each with
     * its article; empty where the letter is complete}
     */
    default List<LetterField> missing() {
        return Need.missing(fields());
    }

    /** {@return whether nothing is missing: the letter says everything that the law demands in this case} */
    @JsonIgnore
    default boolean isComplete() {
        return missing().isEmpty();
    }
}
