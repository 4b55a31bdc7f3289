package id.go.bekasikota.ppid.law;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * When the hours for notice of a failed protection of data begin (kegagalan pelindungan data pribadi).
 *
 * <p>UU 27/2022 Pasal 46 ayat (1) prints no start.
 */
public enum BreachStart implements Reading {
    /** From knowledge or occurrence as recorded, whichever is earlier. */
    EARLIER("earlier", "UU 27/2022 Pasal 46 ayat (1)"),
    /** From the moment the body knew. */
    KNOWLEDGE("knowledge", "UU 27/2022 Pasal 46 ayat (1)");

    private final String code;
    private final String citation;

    BreachStart(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String question() {
        return "breach-start";
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
    public static BreachStart of(String code) {
        return Coded.of(BreachStart.class, code);
    }
}
