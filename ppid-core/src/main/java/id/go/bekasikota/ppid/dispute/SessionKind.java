package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;

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

    @Override
    public String label(Language language) {
        return DisputeTexts.TEXTS.text(language, "session." + code);
    }

    /**
     * Returns a constant by its code.
     *
     * @param code the code
     * @return the constant
     * @throws id.go.bekasikota.ppid.law.PpidException if there is none
     */
    @JsonCreator
    public static SessionKind of(String code) {
        return Coded.of(SessionKind.class, code);
    }

    /**
     * Returns the article.
     *
     * @return the citation
     */
    public Citation citation() {
        return Citation.parse(citation);
    }
}
