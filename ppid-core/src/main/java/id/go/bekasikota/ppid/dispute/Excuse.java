package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

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

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static Excuse of(String code) {
        return Coded.of(Excuse.class, code);
    }
}
