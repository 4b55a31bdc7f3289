package id.go.bekasikota.ppid.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;

/**
 * The standing of the public list on a day (status Daftar Informasi Publik), always computed.
 */
public enum ListState implements Labelled {
    /** Its update is not overdue. */
    CURRENT("current", "PERKI 1/2021 Pasal 45 ayat (7)"),
    /** Its update is overdue. */
    STALE("stale", "PERKI 1/2021 Pasal 45 ayat (7)");

    private final String code;
    private final String citation;

    ListState(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Returns the article.
     *
     * @return the citation
     */
    public Citation citation() {
        return Citation.parse(citation);
    }

    @Override
    public String label(Language language) {
        return CatalogueTexts.TEXTS.text(language, "list." + code);
    }

    /**
     * Returns a constant by its code.
     *
     * @param code the code
     * @return the constant
     * @throws id.go.bekasikota.ppid.law.PpidException if there is none
     */
    @JsonCreator
    public static ListState of(String code) {
        return Coded.of(ListState.class, code);
    }
}
