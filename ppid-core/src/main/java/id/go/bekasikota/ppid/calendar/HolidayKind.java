package id.go.bekasikota.ppid.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.law.PpidException;
import java.util.Arrays;
import java.util.Optional;

/** The kind of a day off (jenis hari libur); which kinds count as working days is a matter of policy. */
public enum HolidayKind {
    /** A national holiday (hari libur nasional). */
    NATIONAL("national"),
    /** Collective leave (cuti bersama), on which government offices are closed; it is no holiday in law. */
    COLLECTIVE_LEAVE("collective_leave"),
    /** A day declared a holiday for a national election (hari pemungutan suara). */
    ELECTION("election");

    private final String code;

    HolidayKind(String code) {
        this.code = code;
    }

    /**
     * Returns the stable code used in data files and JSON.
     *
     * @return for example {@code collective_leave}
     */
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * Finds a kind by its code.
     *
     * @param code the code
     * @return the kind, empty where there is none
     */
    public static Optional<HolidayKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /**
     * Returns a kind by its code.
     *
     * @param code the code
     * @return the kind
     * @throws PpidException if there is none
     */
    @JsonCreator
    public static HolidayKind of(String code) {
        return find(code)
                .orElseThrow(() -> new PpidException("\"" + code + "\" is no kind of holiday (expected one of "
                        + Arrays.stream(values()).map(HolidayKind::code).toList() + ")"));
    }
}
