package id.go.bekasikota.ppid.requester;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

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

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static Citizenship of(String code) {
        return Coded.of(Citizenship.class, code);
    }
}
