package id.go.bekasikota.ppid.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** The kind of a day off (jenis hari libur); which kinds count as working days is a matter of policy. */
public enum HolidayKind implements Labelled {
    /** A national holiday (hari libur nasional). */
    NATIONAL("national"),
    /** Collective leave (cuti bersama), on which government offices are closed; it is no holiday in law. */
    COLLECTIVE_LEAVE("collective-leave"),
    /** A day declared a holiday for a national election (hari pemungutan suara). */
    ELECTION("election"),
    /** A holiday of a province, city or regency (hari libur daerah); a host's own data. */
    REGIONAL("regional-holiday"),
    /** A day on which one office is closed (penutupan kantor); a host's own data. */
    OFFICE_CLOSURE("office-closure");

    private final String code;

    HolidayKind(String code) {
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
    public static HolidayKind of(String code) {
        return Coded.of(HolidayKind.class, code);
    }
}
