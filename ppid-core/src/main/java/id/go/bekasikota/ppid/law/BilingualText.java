package id.go.bekasikota.ppid.law;

import static id.go.bekasikota.ppid.marks.Holds.Kind.SENTENCE;

import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.text.Quoted;

/**
 * A text for people in both languages (teks dwibahasa).
 *
 * @param id the Indonesian text, may be empty
 * @param en the English text, may be empty
 */
@JsonForm
public record BilingualText(
        @Holds(SENTENCE) String id, @Holds(SENTENCE) String en) {

    /**
     * {@return the text in a language}
     *
     * @param language the language
     */
    public String in(Language language) {
        return language == Language.INDONESIAN ? id : en;
    }

    @Override
    public String toString() {
        return "BilingualText[id=" + Quoted.line(id) + ", en=" + Quoted.line(en) + "]";
    }
}
