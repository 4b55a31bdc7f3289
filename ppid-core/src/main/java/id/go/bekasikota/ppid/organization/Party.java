package id.go.bekasikota.ppid.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** A kind of party outside the body that acts in a case (pihak). */
public enum Party implements Labelled {
    /** The requester, or whoever holds the requester's power of attorney (pemohon atau kuasanya). */
    REQUESTER("requester"),
    /** Somebody outside the body with a special power to represent it in a dispute (kuasa khusus Badan Publik). */
    REPRESENTATIVE("representative"),
    /** The Information Commission (Komisi Informasi). */
    COMMISSION("commission"),
    /** A court (pengadilan). */
    COURT("court"),
    /** Nobody: the law acts by the passing of time (lewat waktu). */
    TIME("time"),
    /** An officer of a unit before a case that is another unit's (petugas unit lain), who has no power over it. */
    OTHER_UNIT("other-unit");

    private final String code;

    Party(String code) {
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
    public static Party of(String code) {
        return Coded.of(Party.class, code);
    }
}
