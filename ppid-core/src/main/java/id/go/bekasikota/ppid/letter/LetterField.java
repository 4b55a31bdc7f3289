package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import java.util.Optional;

/**
 * One field of a letter and how it stands (isian surat): what it is about and which article demands it, never its content.
 *
 * @param name what it is about
 * @param within the item of the request, or the number of the register's row, that it belongs to; empty where it belongs to
 *     the letter as a whole
 * @param citation the article or annex that demands it
 * @param state whether it is there
 */
@JsonForm
public record LetterField(FieldName name, @Holds(CODE) Optional<String> within, Citation citation, State state) {

    /**
     * Tells in one line how the field stands.
     *
     * @param language the language
     * @return for example {@code Belum diisi: alamat pemohon (PERKI 1/2021 Pasal 29 ayat (5) huruf d)}
     */
    public String tell(Language language) {
        String key = "state." + state.code() + (within.isPresent() ? ".within" : "");
        return LetterTexts.TEXTS.text(language, key, name.label(language), citation, within.orElse(""));
    }

    @Override
    public String toString() {
        return name.code() + within.map(of -> " of " + of).orElse("") + " " + state.code() + " (" + citation + ")";
    }

    /** Whether a field is there (keadaan isian). */
    public enum State implements Labelled {
        /** It is there. */
        FILLED("filled"),
        /** The law demands it in this case and it is not there. */
        MISSING("missing"),
        /** It is not there, and the law does not demand it in this case or not yet. */
        NOT_NEEDED("not-needed");

        private final String code;

        State(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /**
         * {@return the constant of a code, compared exactly}
         *
         * @param code the code
         */
        @JsonCreator
        public static State of(String code) {
            return Coded.of(State.class, code);
        }
    }
}
