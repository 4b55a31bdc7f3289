package id.go.bekasikota.ppid.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/**
 * A form in which information is kept and given (bentuk informasi), PERKI 1/2021 Pasal 21 ayat (2) huruf f, 35 ayat (2).
 */
public enum InformationForm implements Labelled {
    /** A digital document (softcopy). */
    SOFTCOPY("soft-copy", "PERKI 1/2021 Pasal 35 ayat (2)"),
    /** A document on paper (hardcopy). */
    HARDCOPY("hard-copy", "PERKI 1/2021 Pasal 35 ayat (2)");

    private final String code;
    private final String citation;

    InformationForm(String code, String citation) {
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
    public static InformationForm of(String code) {
        return Coded.of(InformationForm.class, code);
    }
}
