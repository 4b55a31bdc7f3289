package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;

/** What Komisi Informasi made of an absence (penilaian atas ketidakhadiran). */
public enum Excuse implements Labelled {
    /** No clear reason was told before the session opened (tanpa alasan yang jelas). */
    NONE("none"),
    /** A reason was told and accepted (alasan diterima). */
    ACCEPTED("accepted");

    private final String code;

    Excuse(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label(Language language) {
        return DisputeTexts.TEXTS.text(language, "excuse." + code);
    }

    /**
     * Returns a constant by its code.
     *
     * @param code the code
     * @return the constant
     * @throws id.go.bekasikota.ppid.law.PpidException if there is none
     */
    @JsonCreator
    public static Excuse of(String code) {
        return Coded.of(Excuse.class, code);
    }
}
