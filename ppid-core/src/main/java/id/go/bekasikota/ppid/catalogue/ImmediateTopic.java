package id.go.bekasikota.ppid.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/**
 * What must be published at once (informasi serta-merta), PERKI 1/2021 Pasal 19 ayat (2).
 */
public enum ImmediateTopic implements Labelled {
    /** A natural disaster. */
    NATURAL_DISASTER("natural-disaster", "PERKI 1/2021 Pasal 19 ayat (2) huruf a"),
    /** A disaster that is not natural. */
    NON_NATURAL_DISASTER("non-natural-disaster", "PERKI 1/2021 Pasal 19 ayat (2) huruf b"),
    /** A social disaster. */
    SOCIAL_DISASTER("social-disaster", "PERKI 1/2021 Pasal 19 ayat (2) huruf c"),
    /** A disease that may spread: kind, spread and area. */
    CONTAGIOUS_DISEASE("contagious-disease", "PERKI 1/2021 Pasal 19 ayat (2) huruf d"),
    /** Poison in food that people eat. */
    POISONED_FOOD("poisoned-food", "PERKI 1/2021 Pasal 19 ayat (2) huruf e"),
    /** A planned disruption of public utilities. */
    UTILITY_DISRUPTION("utility-disruption", "PERKI 1/2021 Pasal 19 ayat (2) huruf f");

    private final String code;
    private final String citation;

    ImmediateTopic(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the article} */
    public Citation citation() {
        return Citation.parse(citation);
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static ImmediateTopic of(String code) {
        return Coded.of(ImmediateTopic.class, code);
    }
}
