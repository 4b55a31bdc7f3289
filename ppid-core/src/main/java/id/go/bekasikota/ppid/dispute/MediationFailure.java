package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** Why a mediation failed (alasan mediasi gagal). */
public enum MediationFailure implements Labelled {
    /** A party said so in writing. */
    DECLARED("declared", "PERKI 1/2013 Pasal 48 ayat (1) huruf a"),
    /** A party withdrew from the talks. */
    WITHDREW("withdrew", "PERKI 1/2013 Pasal 48 ayat (1) huruf b"),
    /** The days of mediation ran out. */
    TIME_OVER("time-over", "PERKI 1/2013 Pasal 48 ayat (1) huruf c"),
    /** The respondent was absent twice without clear reason. */
    RESPONDENT_ABSENT("respondent-absent", "PERKI 1/2013 Pasal 48 ayat (1) huruf d");

    private final String code;
    private final String citation;

    MediationFailure(String code, String citation) {
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
    public static MediationFailure of(String code) {
        return Coded.of(MediationFailure.class, code);
    }

    /** {@return the article} */
    public Citation citation() {
        return Citation.parse(citation);
    }
}
