package id.go.bekasikota.ppid.law;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Whether parts of a document that is never exempt may be blacked out (bagian dikecualikan).
 *
 * <p>UU 14/2008 Pasal 18 ayat (1) is silent on private parts inside such a document.
 */
public enum NeverExemptParts implements Reading {
    /** Parts under 17.g and 17.h may be blacked out, and the notice says so. */
    FLAGGED("flagged", "UU 14/2008 Pasal 18 ayat (1)"),
    /** Nothing in it may be blacked out. */
    NONE("none", "UU 14/2008 Pasal 18 ayat (1)");

    private final String code;
    private final String citation;

    NeverExemptParts(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String question() {
        return "never-exempt-parts";
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
    public static NeverExemptParts of(String code) {
        return Coded.of(NeverExemptParts.class, code);
    }
}
