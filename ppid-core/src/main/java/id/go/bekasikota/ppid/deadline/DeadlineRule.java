package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.JsonForm;

/**
 * One statutory deadline (jangka waktu) as a row of data: who must do what, how long after what, and by which article.
 *
 * <p>The rules of the law are the constants of {@link StatutoryDeadlines}; a host may build rules of its own.
 *
 * @param code its stable code, for example {@code request.reply}
 * @param term how long
 * @param basis the article, the dates in force and how sure it is
 * @param wording its texts
 */
@JsonForm
public record DeadlineRule(String code, Term term, LegalBasis basis, Wording wording) {

    /** {@return the article of the rule} */
    public Citation citation() {
        return basis.citation();
    }

    /** Whether both are rules of one code that are in force on the same day. */
    boolean clashesWith(DeadlineRule other) {
        return code.equals(other.code) && !basis.endsBefore(other.basis) && !other.basis.endsBefore(basis);
    }

    @Override
    public String toString() {
        return code;
    }

    /**
     * How a rule is told to people.
     *
     * @param name what is due
     * @param trigger what starts the period
     * @param bound who must act
     * @param note what else to know; empty where there is nothing
     */
    @JsonForm
    public record Wording(BilingualText name, BilingualText trigger, BilingualText bound, BilingualText note) {

        /**
         * {@return what is due, for example {@code jawaban tertulis}}
         *
         * @param language the language
         */
        public String name(Language language) {
            return name.in(language);
        }
    }
}
