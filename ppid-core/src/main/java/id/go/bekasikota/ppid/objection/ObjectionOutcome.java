package id.go.bekasikota.ppid.objection;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** How the superior of the information officer answered an objection (putusan atas keberatan). */
public enum ObjectionOutcome implements Labelled {
    /** The objection was upheld. */
    UPHELD("upheld"),
    /** The objection was upheld in part. */
    PARTLY_UPHELD("partly-upheld"),
    /** The objection was rejected. */
    REJECTED("rejected");

    private final String code;

    ObjectionOutcome(String code) {
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
    public static ObjectionOutcome of(String code) {
        return Coded.of(ObjectionOutcome.class, code);
    }
}
