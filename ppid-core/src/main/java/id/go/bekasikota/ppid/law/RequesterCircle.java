package id.go.bekasikota.ppid.law;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Who may ask for information (pemohon informasi).
 *
 * <p>UU 14/2008 Pasal 1 angka 12 names citizens and Indonesian legal entities; PERKI 1/2021 Pasal 27 ayat (5) adds groups by
 * power of attorney. A host may widen the circle. It never stands in the way of registration.
 */
public enum RequesterCircle implements Reading {
    /** Citizens, Indonesian legal entities, and groups by power of attorney. */
    STATUTORY("statutory", "UU 14/2008 Pasal 1 angka 12"),
    /** Anybody, whatever the nationality; the body's own, wider service. */
    ANYONE("anyone", "UU 14/2008 Pasal 2 ayat (1)");

    private final String code;
    private final String citation;

    RequesterCircle(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String question() {
        return "requester-circle";
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
    public static RequesterCircle of(String code) {
        return Coded.of(RequesterCircle.class, code);
    }
}
