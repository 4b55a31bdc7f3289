package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;

/** How far a case is, seen from the end of a period (kemajuan perkara). */
public enum Progress implements Coded {
    /** Answered before the period. */
    ANSWERED_BEFORE("answered-before"),
    /** Answered in the period. */
    ANSWERED_WITHIN("answered-within"),
    /** Not answered by the end of the period. */
    PENDING("pending");

    private final String code;

    Progress(String code) {
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
    public static Progress of(String code) {
        return Coded.of(Progress.class, code);
    }
}
