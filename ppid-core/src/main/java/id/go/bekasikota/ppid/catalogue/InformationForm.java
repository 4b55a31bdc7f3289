package id.go.bekasikota.ppid.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;

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
        return CatalogueTexts.TEXTS.text(language, "form." + code);
    }

    /**
     * Returns a constant by its code.
     *
     * @param code the code
     * @return the constant
     * @throws id.go.bekasikota.ppid.law.PpidException if there is none
     */
    @JsonCreator
    public static InformationForm of(String code) {
        return Coded.of(InformationForm.class, code);
    }
}
