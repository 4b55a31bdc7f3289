package id.go.bekasikota.ppid.law;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * What becomes of an objection filed too late (keberatan terlambat).
 *
 * <p>UU 14/2008 Pasal 36 ayat (1) says nothing of it; Komisi Informasi may reject the petition that follows.
 */
public enum LateObjection implements Reading {
    /** It is recorded and marked late. */
    RECORDED("recorded", "UU 14/2008 Pasal 36 ayat (1)"),
    /** It is denied. */
    DENIED("denied", "UU 14/2008 Pasal 36 ayat (1)");

    private final String code;
    private final String citation;

    LateObjection(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String question() {
        return "late-objection";
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
    public static LateObjection of(String code) {
        return Coded.of(LateObjection.class, code);
    }
}
