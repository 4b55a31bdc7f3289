package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;

/** When a case came in, seen from a period (saat masuk); what came after it does not exist yet. */
public enum Arrival implements Coded {
    /** Before the period. */
    BEFORE("before"),
    /** In the period. */
    WITHIN("within");

    private final String code;

    Arrival(String code) {
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
    public static Arrival of(String code) {
        return Coded.of(Arrival.class, code);
    }
}
