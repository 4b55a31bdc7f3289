package id.go.bekasikota.ppid.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** How sure it is that a day is off (status hari libur): what an explanation must not pass over in silence. */
public enum HolidayStatus implements Labelled {
    /** Decreed, and told alike by independent sources. */
    AGREED("agreed"),
    /** Decreed, but the decree leaves the day itself to a later decision, so that it may still move. */
    PROVISIONAL("provisional"),
    /** Known from one source alone. */
    SINGLE_SOURCE("single-source"),
    /** Sources differ on it. */
    CONFLICT("conflict");

    private final String code;

    HolidayStatus(String code) {
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
    public static HolidayStatus of(String code) {
        return Coded.of(HolidayStatus.class, code);
    }
}
