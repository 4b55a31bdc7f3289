package id.go.bekasikota.ppid.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** Why the days for the written notice are extended (alasan perpanjangan), PERKI 1/2021 Pasal 36 ayat (1). */
public enum ExtensionReason implements Labelled {
    /** The information is not yet held or documented (huruf a). */
    NOT_YET_DOCUMENTED("not-yet-documented"),
    /** Whether it is open or exempt cannot be decided yet (huruf b). */
    STATUS_UNDECIDED("status-undecided"),
    /** Another reason in writing, which only UU 14/2008 Pasal 22 ayat (8) knows. */
    OTHER("other");

    private final String code;

    ExtensionReason(String code) {
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
    public static ExtensionReason of(String code) {
        return Coded.of(ExtensionReason.class, code);
    }
}
