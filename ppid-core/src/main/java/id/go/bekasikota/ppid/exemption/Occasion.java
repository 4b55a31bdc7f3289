package id.go.bekasikota.ppid.exemption;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/**
 * When a consequence test is made (waktu uji konsekuensi), PERKI 1/2021 Pasal 49 ayat (1).
 */
public enum Occasion implements Labelled {
    /** Before anybody asked. */
    BEFORE_REQUEST("before-request", "PERKI 1/2021 Pasal 49 ayat (1) huruf a"),
    /** When a request was made. */
    AT_REQUEST("at-request", "PERKI 1/2021 Pasal 49 ayat (1) huruf b"),
    /** In a dispute, on the order of the panel of Komisi Informasi. */
    ORDERED_BY_PANEL("ordered-by-panel", "PERKI 1/2021 Pasal 49 ayat (1) huruf c");

    private final String code;
    private final String citation;

    Occasion(String code, String citation) {
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
    public static Occasion of(String code) {
        return Coded.of(Occasion.class, code);
    }
}
