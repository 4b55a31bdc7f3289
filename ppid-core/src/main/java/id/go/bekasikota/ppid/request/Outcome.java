package id.go.bekasikota.ppid.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** How a request ended (putusan atas permintaan). */
public enum Outcome implements Labelled {
    /** All of it was given. */
    GRANTED("granted"),
    /** A part was given. */
    PARTIALLY_GRANTED("partially-granted"),
    /** It was refused, on Pasal 17 or as not according to the rules (UU 14/2008 Pasal 6). */
    REFUSED("refused"),
    /** The body does not hold it or has not documented it (UU 14/2008 Pasal 6 ayat (3) huruf e). */
    NOT_HELD("not-held"),
    /** The requester withdrew it. */
    WITHDRAWN("withdrawn"),
    /** It was not followed up (PERKI 1/2021 Pasal 33 ayat (4)). */
    LAPSED("lapsed");

    private final String code;

    Outcome(String code) {
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
    public static Outcome of(String code) {
        return Coded.of(Outcome.class, code);
    }
}
