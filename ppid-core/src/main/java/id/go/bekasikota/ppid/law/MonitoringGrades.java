package id.go.bekasikota.ppid.law;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * By which bands a body's openness is graded (kategori monitoring dan evaluasi).
 *
 * <p>The bands of PERKI 1/2022 are known second-hand only and leave gaps between whole numbers.
 */
public enum MonitoringGrades implements Reading {
    /** The known bands, each from its lower limit up to the next. */
    HALF_OPEN("half-open", "PERKI 1/2022 (text not seen)"),
    /** The yearly table that the host gives. */
    HOST_TABLE("host-table", "PERKI 1/2022 (text not seen)");

    private final String code;
    private final String citation;

    MonitoringGrades(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String question() {
        return "monitoring-grades";
    }

    @Override
    public Citation citation() {
        return Citation.parse(citation);
    }

    /**
     * Returns a reading by its code.
     *
     * @param code the code
     * @return the reading
     * @throws PpidException if there is none
     */
    @JsonCreator
    public static MonitoringGrades of(String code) {
        return Coded.of(MonitoringGrades.class, code);
    }
}
