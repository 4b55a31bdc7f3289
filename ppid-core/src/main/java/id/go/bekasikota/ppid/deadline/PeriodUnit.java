package id.go.bekasikota.ppid.deadline;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** The unit in which a regulation prints a period (satuan jangka waktu). No end is ever rolled to a working day. */
public enum PeriodUnit implements Labelled {
    /** Working days (hari kerja); the only unit that needs a calendar. */
    WORKING_DAY("working-day"),
    /** Days of the calendar (hari). */
    CALENDAR_DAY("calendar-day"),
    /** Calendar months (bulan), clipped to the month's end. */
    MONTH("month"),
    /** Calendar years (tahun), clipped to the month's end. */
    YEAR("year"),
    /** Hours (jam) from a date and a time. */
    HOUR("hour");

    private final String code;

    PeriodUnit(String code) {
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
    public static PeriodUnit of(String code) {
        return Coded.of(PeriodUnit.class, code);
    }
}
