package id.go.bekasikota.ppid.law;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Which reasons allow an extension (alasan perpanjangan).
 *
 * <p>UU 14/2008 Pasal 22 ayat (8) asks for any reason in writing; PERKI 1/2021 Pasal 36 ayat (1) names two.
 */
public enum ExtensionReasons implements Reading {
    /** Only the two reasons of the Information Commission's standard. */
    LISTED("listed", "PERKI 1/2021 Pasal 36 ayat (1)"),
    /** Any reason given in writing. */
    ANY("any", "UU 14/2008 Pasal 22 ayat (8)");

    private final String code;
    private final String citation;

    ExtensionReasons(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String question() {
        return "extension-reasons";
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
    public static ExtensionReasons of(String code) {
        return Coded.of(ExtensionReasons.class, code);
    }
}
