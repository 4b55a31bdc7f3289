package id.go.bekasikota.ppid.law;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * The language (bahasa) of a text for people: Indonesian or English.
 *
 * <p>An enum of two instead of a {@link java.util.Locale}, because Java has spelt Indonesian {@code in} and {@code id}
 * in turn, and because no text may depend on the default locale of the machine.
 */
public enum Language implements Coded {
    /** Indonesian, the language of the law and of its letters. */
    INDONESIAN("id"),
    /** English. */
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * {@return the language of an ISO 639-1 code, compared exactly}
     *
     * @param code {@code id} or {@code en}
     */
    @JsonCreator
    public static Language of(String code) {
        return Coded.of(Language.class, code);
    }
}
