package id.go.bekasikota.ppid.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** How an obligatory kind of document stands on a day (status jenis informasi wajib), always computed. */
public enum KindState implements Labelled {
    /** No entry serves it. */
    MISSING("missing"),
    /** An entry that serves it is overdue. */
    STALE("stale"),
    /** What serves it is exempt instead. */
    EXEMPT("exempt"),
    /** An entry serves it. */
    SERVED("served");

    private final String code;

    KindState(String code) {
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
    public static KindState of(String code) {
        return Coded.of(KindState.class, code);
    }
}
