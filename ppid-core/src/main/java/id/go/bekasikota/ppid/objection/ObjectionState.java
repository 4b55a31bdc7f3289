package id.go.bekasikota.ppid.objection;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** Where an objection stands on a day (status keberatan), computed from its acts and the day, never stored. */
public enum ObjectionState implements Labelled {
    /** Received, and the superior still has time. */
    OPEN("open"),
    /** The superior's time is over without an answer; the dispute is open, and an answer is still recorded, as late. */
    SILENT("silent"),
    /** The superior answered. */
    ANSWERED("answered"),
    /** Every ground was settled amicably. */
    SETTLED("settled"),
    /** The objector withdrew. */
    WITHDRAWN("withdrawn");

    private final String code;

    ObjectionState(String code) {
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
    public static ObjectionState of(String code) {
        return Coded.of(ObjectionState.class, code);
    }

    boolean isPending() {
        return this == OPEN || this == SILENT;
    }

    boolean isClosed() {
        return this == SETTLED || this == WITHDRAWN;
    }
}
