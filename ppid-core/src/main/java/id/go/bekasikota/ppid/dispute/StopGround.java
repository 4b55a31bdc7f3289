package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** Why the Chair of Komisi Informasi stops a dispute (alasan penghentian proses). */
public enum StopGround implements Labelled {
    /** Many petitions at once or repeated, without clear purpose or relevance. */
    MANY_REQUESTS("many-requests", "PERKI 1/2013 Pasal 4 ayat (3) huruf a"),
    /** Meant to disturb the settlement. */
    DISTURBANCE("disturbance", "PERKI 1/2013 Pasal 4 ayat (3) huruf b"),
    /** Harassing staff outside the procedure. */
    HARASSMENT("harassment", "PERKI 1/2013 Pasal 4 ayat (3) huruf c"),
    /** The statement that no court or other body has the case is untrue (annex I). */
    UNTRUE_STATEMENT("untrue-statement", "PERKI 1/2013 Pasal 9 ayat (2)");

    private final String code;
    private final String citation;

    StopGround(String code, String citation) {
        this.code = code;
        this.citation = citation;
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
    public static StopGround of(String code) {
        return Coded.of(StopGround.class, code);
    }

    /** {@return the article} */
    public Citation citation() {
        return Citation.parse(citation);
    }
}
