package id.go.bekasikota.ppid.law;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Who approves a classification as exempt (persetujuan klasifikasi).
 *
 * <p>PP 61/2010 Pasal 3 ayat (2) and 10 name the head of the body; PERKI 1/2021 Pasal 10 ayat (2) huruf e names Atasan PPID.
 * The higher rule is the default.
 */
public enum ExemptionApprover implements Reading {
    /** The head of the public body. */
    HEAD_OF_BODY("head-of-body", "PP 61/2010 Pasal 3 ayat (2)"),
    /** Atasan PPID. */
    SUPERIOR("atasan-ppid", "PERKI 1/2021 Pasal 10 ayat (2) huruf e");

    private final String code;
    private final String citation;

    ExemptionApprover(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String question() {
        return "exemption-approver";
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
    public static ExemptionApprover of(String code) {
        return Coded.of(ExemptionApprover.class, code);
    }
}
