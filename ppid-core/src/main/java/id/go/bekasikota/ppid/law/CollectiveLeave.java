package id.go.bekasikota.ppid.law;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Whether collective leave (cuti bersama) is a working day.
 *
 * <p>No text of this field says; government offices are closed on it, so by default it is not.
 */
public enum CollectiveLeave implements Reading {
    /** Collective leave is no working day. */
    OFF("off", "PERKI 1/2021 Pasal 1 angka 22"),
    /** Collective leave is a working day like any other. */
    WORKING("working", "PERKI 1/2021 Pasal 1 angka 22");

    private final String code;
    private final String citation;

    CollectiveLeave(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String question() {
        return "collective-leave";
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
    public static CollectiveLeave of(String code) {
        return Coded.of(CollectiveLeave.class, code);
    }
}
