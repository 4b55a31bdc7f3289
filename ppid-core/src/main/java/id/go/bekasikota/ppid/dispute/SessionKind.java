package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** A kind of session whose absences are counted apart (jenis persidangan). */
public enum SessionKind implements Labelled {
    /** A hearing of adjudication (sidang ajudikasi). */
    HEARING("hearing", "PERKI 1/2013 Pasal 30"),
    /** A mediation meeting (pertemuan mediasi). */
    MEDIATION("mediation", "PERKI 1/2013 Pasal 45");

    private final String code;
    private final String citation;

    SessionKind(String code, String citation) {
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
    public static SessionKind of(String code) {
        return Coded.of(SessionKind.class, code);
    }

    /** The kind of session that goes on in a state. */
    static SessionKind in(DisputeState state) {
        return state == DisputeState.MEDIATION ? MEDIATION : HEARING;
    }

    /** {@return the article} */
    public Citation citation() {
        return Citation.parse(citation);
    }
}
