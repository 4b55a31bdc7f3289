package id.go.bekasikota.ppid.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** The role in which a person acts for a public body (peran), PERKI 1/2021 Pasal 6 to 12. */
public enum Role implements Labelled {
    /** The head of the public body (pimpinan Badan Publik): the mayor of a city. */
    HEAD_OF_BODY("head-of-body"),
    /** The superior of the information officer (Atasan PPID). */
    SUPERIOR("superior"),
    /** The information officer of the body (PPID, or PPID Utama). */
    PPID("ppid"),
    /** The officer at the desk (petugas pelayanan informasi), PERKI 1/2021 Pasal 6 ayat (6). */
    DESK_OFFICER("desk-officer"),
    /** The officer of a unit (PPID Pembantu or Pelaksana), who may neither classify nor refuse (PERKI 1/2021 Pasal 12). */
    UNIT_OFFICER("unit-officer");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * {@return whether each unit has it for itself; false for the offices that the body has once}
     */
    public boolean isOfAUnit() {
        return this == UNIT_OFFICER || this == DESK_OFFICER;
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static Role of(String code) {
        return Coded.of(Role.class, code);
    }
}
