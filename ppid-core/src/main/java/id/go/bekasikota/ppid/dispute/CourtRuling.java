package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** What a court makes of the decision of Komisi Informasi (putusan pengadilan). */
public enum CourtRuling implements Labelled {
    /** It is annulled (membatalkan). */
    ANNULLED("annulled", "Perma 2/2011 Pasal 10 ayat (2)"),
    /** It is upheld (menguatkan). */
    UPHELD("upheld", "Perma 2/2011 Pasal 10 ayat (2)");

    private final String code;
    private final String citation;

    CourtRuling(String code, String citation) {
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
    public static CourtRuling of(String code) {
        return Coded.of(CourtRuling.class, code);
    }

    /** {@return the article} */
    public Citation citation() {
        return Citation.parse(citation);
    }
}
