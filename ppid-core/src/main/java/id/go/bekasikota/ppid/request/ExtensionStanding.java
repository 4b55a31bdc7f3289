package id.go.bekasikota.ppid.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** What became of an extension when the day of receipt was corrected (keadaan perpanjangan). */
enum ExtensionStanding implements Labelled {
    /** There was none. */
    NONE("none"),
    /** It was noticed in time under the corrected day, too, and holds. */
    HOLDS("holds"),
    /** Under the corrected day it was noticed too late and no longer holds. */
    TOO_LATE("too-late");

    private final String code;

    ExtensionStanding(String code) {
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
    public static ExtensionStanding of(String code) {
        return Coded.of(ExtensionStanding.class, code);
    }
}
