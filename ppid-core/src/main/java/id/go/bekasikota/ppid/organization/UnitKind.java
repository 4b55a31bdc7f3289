package id.go.bekasikota.ppid.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** The kind of a unit of a regional government (jenis perangkat daerah). */
public enum UnitKind implements Labelled {
    /** A secretariat (Sekretariat Daerah, Sekretariat DPRD). */
    SECRETARIAT("secretariat"),
    /** An inspectorate (Inspektorat). */
    INSPECTORATE("inspectorate"),
    /** An office (Dinas). */
    OFFICE("office"),
    /** An agency (Badan). */
    AGENCY("agency"),
    /** A hospital (rumah sakit daerah). */
    HOSPITAL("hospital"),
    /** A district (Kecamatan). */
    DISTRICT("district"),
    /** A section within another unit (Bagian), as Bagian Humas in the Sekretariat Daerah. */
    SECTION("section"),
    /** A technical unit below another unit (UPTD). */
    TECHNICAL_UNIT("technical-unit"),
    /** A company that the region owns (BUMD). */
    COMPANY("company");

    private final String code;

    UnitKind(String code) {
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
    public static UnitKind of(String code) {
        return Coded.of(UnitKind.class, code);
    }
}
