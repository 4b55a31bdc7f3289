package id.go.bekasikota.ppid.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** Where a request stands on a day (keadaan permintaan); always computed from its acts and the day. */
public enum RequestState implements Labelled {
    /** Registered; its completeness is to be checked, for the first time or after a repair. */
    REGISTERED("registered"),
    /** Found incomplete; the requester may repair it. */
    INCOMPLETE("incomplete"),
    /** To be answered. */
    OPEN("open"),
    /** Every item is answered. */
    ANSWERED("answered"),
    /** Everything granted was handed over and the case is closed. */
    CLOSED("closed"),
    /** The requester withdrew it. */
    WITHDRAWN("withdrawn"),
    /** It was not repaired and lapsed, under a policy that knows a lapse. */
    LAPSED("lapsed"),
    /** Voided as a duplicate; its number stays used. */
    VOIDED("voided");

    private final String code;

    RequestState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return whether an answer is still owed: the state is registered, incomplete or open} */
    public boolean awaitsAnswer() {
        return this == REGISTERED || this == INCOMPLETE || this == OPEN;
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static RequestState of(String code) {
        return Coded.of(RequestState.class, code);
    }
}
