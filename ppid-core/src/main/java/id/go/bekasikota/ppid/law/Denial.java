package id.go.bekasikota.ppid.law;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;

/**
 * Why the law does not allow an act (penolakan tindakan): the act, the state in which it was tried, the article, and a
 * sentence that says what would have been allowed.
 *
 * <p>A request is refused, an act is denied: two words, two things.
 *
 * @param act the stable code of the act, for example {@code exemption.classify}
 * @param state the state in which it was tried, in words of a log
 * @param citation the article that stands against it
 * @param message what was denied and what would have been allowed
 */
@JsonForm
public record Denial(@Holds(CODE) String act, @Holds(CODE) String state, Citation citation, BilingualText message) {

    /**
     * Tells the denial to a person.
     *
     * @param language the language
     * @return the sentence with its article
     */
    public String message(Language language) {
        return message.in(language) + " (" + citation.in(language) + ").";
    }
}
