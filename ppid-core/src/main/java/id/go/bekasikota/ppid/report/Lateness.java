package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;

/** Whether a case was or is late (ketepatan waktu), seen from the end of a period. */
public enum Lateness implements Coded {
    /** Answered on or before the original due date. */
    IN_TIME("in-time"),
    /** Answered after the original due date, on or before the extended one. */
    IN_EXTENDED_TIME("in-extended-time"),
    /** Answered after the effective due date, or not answered although due before the period's last day. */
    LATE("late"),
    /** Not answered and not yet due before the period's last day. */
    RUNNING("running");

    private final String code;

    Lateness(String code) {
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
    public static Lateness of(String code) {
        return Coded.of(Lateness.class, code);
    }
}
