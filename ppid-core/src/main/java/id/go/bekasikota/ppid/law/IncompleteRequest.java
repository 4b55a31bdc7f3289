package id.go.bekasikota.ppid.law;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * What becomes of a request that stays incomplete (permintaan tidak lengkap).
 *
 * <p>UU 14/2008 knows no completeness check, no stop and no lapse; PERKI 1/2021 Pasal 33 ayat (4) says that it need not be
 * followed up.
 */
public enum IncompleteRequest implements Reading {
    /** The clock runs on; the duty to answer in writing remains. */
    RUNS_ON("runs-on", "UU 14/2008 Pasal 22 ayat (7)"),
    /** It lapses with a note in the register when the days for repair are over. */
    LAPSES("lapses", "PERKI 1/2021 Pasal 33 ayat (4)");

    private final String code;
    private final String citation;

    IncompleteRequest(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String question() {
        return "incomplete-request";
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
    public static IncompleteRequest of(String code) {
        return Coded.of(IncompleteRequest.class, code);
    }
}
