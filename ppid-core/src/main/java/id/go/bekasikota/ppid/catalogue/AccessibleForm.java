package id.go.bekasikota.ppid.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/**
 * A form that persons with a disability can use (bentuk yang aksesibel), PERKI 1/2021 Pasal 24 ayat (5) and 48 ayat (5).
 */
public enum AccessibleForm implements Labelled {
    /** To be heard. */
    AUDIO("audio", "PERKI 1/2021 Pasal 24 ayat (5)"),
    /** To be seen. */
    VISUAL("visual", "PERKI 1/2021 Pasal 24 ayat (5)"),
    /** To be felt. */
    BRAILLE("braille", "PERKI 1/2021 Pasal 24 ayat (5)");

    private final String code;
    private final String citation;

    AccessibleForm(String code, String citation) {
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
    public static AccessibleForm of(String code) {
        return Coded.of(AccessibleForm.class, code);
    }
}
