package id.go.bekasikota.ppid.exemption;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/**
 * How much of a document is exempt (lingkup pengecualian), PERKI 1/2021 Pasal 22 ayat (2).
 *
 * <p>A part never closes the rest of the document (PERKI 1/2021 Pasal 50 ayat (3)).
 */
public enum Extent implements Labelled {
    /** All information in the document. */
    WHOLE("whole", "PERKI 1/2021 Pasal 22 ayat (2) huruf a"),
    /** Certain information in the document. */
    PART("part", "PERKI 1/2021 Pasal 22 ayat (2) huruf b");

    private final String code;
    private final String citation;

    Extent(String code, String citation) {
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
    public static Extent of(String code) {
        return Coded.of(Extent.class, code);
    }
}
