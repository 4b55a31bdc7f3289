package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** A level of Komisi Informasi, and of the bodies whose disputes it settles (tingkat Komisi Informasi), PERKI 1/2013 Pasal 6. */
public enum CommissionLevel implements Labelled {
    /** Of a regency or a city (kabupaten/kota). */
    CITY("city", "PERKI 1/2013 Pasal 6 ayat (3)"),
    /** Of a province (provinsi). */
    PROVINCE("province", "PERKI 1/2013 Pasal 6 ayat (2)"),
    /** Of the state (pusat). */
    CENTRAL("central", "PERKI 1/2013 Pasal 6 ayat (1)");

    private final String code;
    private final String citation;

    CommissionLevel(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the article that gives it the disputes of bodies of its level} */
    public Citation citation() {
        return Citation.parse(citation);
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static CommissionLevel of(String code) {
        return Coded.of(CommissionLevel.class, code);
    }
}
