package id.go.bekasikota.ppid.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;

/** Whether an individual is an Indonesian citizen (kewarganegaraan), UU 14/2008 Pasal 1 angka 12. */
public enum Citizenship implements Labelled {
    /** An Indonesian citizen (WNI), as stated. */
    INDONESIAN("indonesian"),
    /** Of another nationality (WNA): registered all the same; whether entitled is a question of policy. */
    FOREIGN("foreign");

    private final String code;

    Citizenship(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label(Language language) {
        return RequestTexts.TEXTS.text(language, "citizenship." + code);
    }

    /**
     * Returns a constant by its code.
     *
     * @param code the code
     * @return the constant
     * @throws id.go.bekasikota.ppid.law.PpidException if there is none
     */
    @JsonCreator
    public static Citizenship of(String code) {
        return Coded.of(Citizenship.class, code);
    }
}
