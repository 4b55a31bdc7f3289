package id.go.bekasikota.ppid.law;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * When the days for the written notice begin (saat mulai jangka waktu).
 *
 * <p>UU 14/2008 Pasal 22 ayat (7) and PERKI 1/2021 Pasal 34 ayat (3) print receipt; PERKI 1/2021 Pasal 31 ayat (3)
 * prints the declaration that the request is complete. Receipt meets every text, so it is the default.
 */
public enum ClockStart implements Reading {
    /** The clock starts when the request is received. */
    RECEIPT("receipt", "UU 14/2008 Pasal 22 ayat (7)"),
    /** The clock starts when the request is declared complete; for a refusal it still starts on receipt. */
    COMPLETE("complete", "PERKI 1/2021 Pasal 31 ayat (3)");

    private final String code;
    private final String citation;

    ClockStart(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String question() {
        return "clock-start";
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
    public static ClockStart of(String code) {
        return Coded.of(ClockStart.class, code);
    }
}
