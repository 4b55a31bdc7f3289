package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** A point that the panel examines on the first day (pemeriksaan pendahuluan). */
public enum PreliminaryPoint implements Labelled {
    /** Whether this Komisi Informasi is competent (kewenangan). */
    COMPETENCE("competence", "PERKI 1/2013 Pasal 36 ayat (1) huruf a"),
    /** Standing of the petitioner (kedudukan hukum pemohon). */
    PETITIONER("petitioner", "PERKI 1/2013 Pasal 36 ayat (1) huruf b"),
    /** Standing of the respondent (kedudukan hukum termohon). */
    RESPONDENT("respondent", "PERKI 1/2013 Pasal 36 ayat (1) huruf c"),
    /** Whether the petition was filed in time (batas waktu pengajuan). */
    TIME("time", "PERKI 1/2013 Pasal 36 ayat (1) huruf d");

    private final String code;
    private final String citation;

    PreliminaryPoint(String code, String citation) {
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
    public static PreliminaryPoint of(String code) {
        return Coded.of(PreliminaryPoint.class, code);
    }

    /** {@return the article} */
    public Citation citation() {
        return Citation.parse(citation);
    }
}
