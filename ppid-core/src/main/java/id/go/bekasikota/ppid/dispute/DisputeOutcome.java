package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** How a dispute before the Information Commission ended (putusan sengketa informasi). */
public enum DisputeOutcome implements Labelled {
    /** Settled in mediation. */
    SETTLED("settled"),
    /** Decided for the requester. */
    GRANTED("granted"),
    /** Decided for the requester in part. */
    PARTLY_GRANTED("partly-granted"),
    /** Decided for the body. */
    REFUSED("refused"),
    /** Refused without a decision on the matter. */
    INADMISSIBLE("inadmissible"),
    /** Lapsed. */
    LAPSED("lapsed"),
    /** Withdrawn. */
    WITHDRAWN("withdrawn"),
    /** Not registered. */
    NOT_REGISTERED("not-registered"),
    /** Stopped. */
    STOPPED("stopped");

    private final String code;

    DisputeOutcome(String code) {
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
    public static DisputeOutcome of(String code) {
        return Coded.of(DisputeOutcome.class, code);
    }
}
