package id.go.bekasikota.ppid.requester;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** Who asks (jenis pemohon informasi), UU 14/2008 Pasal 1 angka 12 and PERKI 1/2021 Pasal 27. */
public enum RequesterType implements Labelled {
    /** An Indonesian citizen. */
    INDIVIDUAL("individual"),
    /** An Indonesian legal entity. */
    LEGAL_ENTITY("legal-entity"),
    /** A group of people by power of attorney. */
    GROUP("group");

    private final String code;

    RequesterType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static RequesterType of(String code) {
        return Coded.of(RequesterType.class, code);
    }
}
