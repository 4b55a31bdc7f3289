package id.go.bekasikota.ppid.law;

/**
 * A code that people are shown (kode dengan sebutan): in forms, lists and letters it appears by its label.
 *
 * <p>Labels are our own words, never sentences of the law, and may be reworded; what is stored or compared is the code.
 */
public interface Labelled extends Coded {

    /**
     * {@return the label, from the texts of the type's package under the type's name: our own short wording, never blank}
     * Override it where labels stand elsewhere.
     *
     * @param language the language
     */
    default String label(Language language) {
        return Labels.of(this).label(code(), language);
    }
}
