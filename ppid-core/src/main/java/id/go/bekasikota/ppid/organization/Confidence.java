package id.go.bekasikota.ppid.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** How sure a fact about the organisation is (tingkat keyakinan). */
public enum Confidence implements Labelled {
    /** Confirmed by a source of the body (terkonfirmasi). */
    CONFIRMED("confirmed"),
    /** Not confirmed (belum terkonfirmasi). */
    UNCONFIRMED("unconfirmed");

    private final String code;

    Confidence(String code) {
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
    public static Confidence of(String code) {
        return Coded.of(Confidence.class, code);
    }
}
