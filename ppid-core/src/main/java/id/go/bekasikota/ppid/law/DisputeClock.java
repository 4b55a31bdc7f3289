package id.go.bekasikota.ppid.law;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * When the days of Komisi Informasi begin (jangka waktu penyelesaian sengketa).
 *
 * <p>UU 14/2008 Pasal 38 counts the first days from receipt of the petition and prints no start for the days in all.
 */
public enum DisputeClock implements Reading {
    /** From receipt of the petition, for both targets. */
    RECEIPT("receipt", "UU 14/2008 Pasal 38 ayat (1)"),
    /** From registration of the petition, for both targets. */
    REGISTRATION("registration", "PERKI 1/2013 Pasal 16 ayat (3)");

    private final String code;
    private final String citation;

    DisputeClock(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String question() {
        return "dispute-clock";
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
    public static DisputeClock of(String code) {
        return Coded.of(DisputeClock.class, code);
    }
}
