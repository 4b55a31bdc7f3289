package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Power;

/** A party to a dispute (pihak dalam sengketa). */
public enum Side implements Labelled {
    /** The requester who petitioned (pemohon). */
    PETITIONER("petitioner"),
    /** The public body (termohon). */
    RESPONDENT("respondent");

    private final String code;

    Side(String code) {
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
    public static Side of(String code) {
        return Coded.of(Side.class, code);
    }

    /**
     * {@return the party for which somebody acts: the petitioner where the requester or an attorney acts, else the body}
     *
     * @param actor who acts
     */
    public static Side of(Actor actor) {
        return Power.PETITION.isHeldBy(actor) ? PETITIONER : RESPONDENT;
    }

    /** {@return the other party} */
    public Side other() {
        return this == PETITIONER ? RESPONDENT : PETITIONER;
    }
}
