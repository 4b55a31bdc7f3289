package id.go.bekasikota.ppid.law;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The language (bahasa) of a text for people: Indonesian or English.
 *
 * <p>An enum of two instead of a {@link java.util.Locale}, because Java has spelt Indonesian {@code in} and {@code id}
 * in turn, and because no text may depend on the default locale of the machine.
 */
public enum Language {
    /** Indonesian, the language of the law and of its letters. */
    INDONESIAN("id"),
    /** English. */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * Returns the ISO 639-1 code.
     *
     * @return {@code id} or {@code en}
     */
    @JsonValue
    public String code() {
        return code;
    }
}
