package id.go.bekasikota.ppid.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;

/** Whether a request was made in writing (cara pengajuan), UU 14/2008 Pasal 22 ayat (1) and (3). */
public enum Manner implements Labelled {
    /** In writing, on paper or electronically. */
    WRITTEN("written"),
    /** Not in writing: the body writes it down. */
    ORAL("oral");

    private final String code;

    Manner(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label(Language language) {
        return RequestTexts.TEXTS.text(language, "manner." + code);
    }

    /**
     * Returns a constant by its code.
     *
     * @param code the code
     * @return the constant
     * @throws id.go.bekasikota.ppid.law.PpidException if there is none
     */
    @JsonCreator
    public static Manner of(String code) {
        return Coded.of(Manner.class, code);
    }
}
