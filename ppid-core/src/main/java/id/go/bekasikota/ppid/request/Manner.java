package id.go.bekasikota.ppid.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

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

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static Manner of(String code) {
        return Coded.of(Manner.class, code);
    }
}
