package id.go.bekasikota.ppid.storage;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;

/** How a case is held until a transaction ends (penahanan perkara). */
public enum LockMode implements Coded {
    /** It is changed, or nobody else may act on it meanwhile: everybody else who holds it waits. */
    TO_CHANGE("to-change"),
    /** Something rests on it: who changes it waits; others that rest on it need not. */
    TO_REST_ON("to-rest-on");

    private final String code;

    LockMode(String code) {
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
    public static LockMode of(String code) {
        return Coded.of(LockMode.class, code);
    }
}
