package id.go.bekasikota.ppid.law;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Whether one may object about periodic information without having asked for it (keberatan atas informasi berkala).
 *
 * <p>UU 14/2008 Pasal 1 angka 12 speaks against it; PERKI 1/2013 Pasal 11 ayat (3) and annex XI of PERKI 1/2021, which leave
 * the request out, speak for it.
 */
public enum PeriodicObjection implements Reading {
    /** No request is needed. */
    ALLOWED("allowed", "PERKI 1/2013 Pasal 11 ayat (3)"),
    /** A request must have been made before. */
    NEEDS_REQUEST("needs-request", "UU 14/2008 Pasal 1 angka 12");

    private final String code;
    private final String citation;

    PeriodicObjection(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String question() {
        return "periodic-objection";
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
    public static PeriodicObjection of(String code) {
        return Coded.of(PeriodicObjection.class, code);
    }
}
