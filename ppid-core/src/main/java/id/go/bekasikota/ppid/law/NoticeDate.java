package id.go.bekasikota.ppid.law;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Which day of a notice meets the deadline (tanggal pemberitahuan).
 *
 * <p>UU 14/2008 Pasal 22 ayat (7) says convey, ayat (8) says send; neither says whether arrival is needed.
 */
public enum NoticeDate implements Reading {
    /** The date of the notice as the body recorded it. */
    DISPATCH("dispatch", "UU 14/2008 Pasal 22 ayat (8)"),
    /** The day on which the requester received it. */
    ARRIVAL("arrival", "UU 14/2008 Pasal 22 ayat (7)");

    private final String code;
    private final String citation;

    NoticeDate(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String question() {
        return "notice-date";
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
    public static NoticeDate of(String code) {
        return Coded.of(NoticeDate.class, code);
    }
}
