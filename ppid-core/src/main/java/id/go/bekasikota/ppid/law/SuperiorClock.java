package id.go.bekasikota.ppid.law;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * When the days of Atasan PPID for an objection begin (jangka waktu tanggapan atas keberatan).
 *
 * <p>UU 14/2008 Pasal 36 ayat (2) and PERKI 1/2013 Pasal 5 huruf b print receipt; PERKI 1/2021 Pasal 44 ayat (1) prints the
 * entry in the register.
 */
public enum SuperiorClock implements Reading {
    /** From receipt of the written objection. */
    RECEIPT("receipt", "UU 14/2008 Pasal 36 ayat (2)"),
    /** From its entry in the register of objections. */
    ENTRY("entry", "PERKI 1/2021 Pasal 44 ayat (1)");

    private final String code;
    private final String citation;

    SuperiorClock(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String question() {
        return "superior-clock";
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
    public static SuperiorClock of(String code) {
        return Coded.of(SuperiorClock.class, code);
    }
}
