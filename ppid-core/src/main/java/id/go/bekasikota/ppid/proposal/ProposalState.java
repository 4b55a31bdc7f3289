package id.go.bekasikota.ppid.proposal;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** How a proposal stands on a day (status usulan), always computed. It ends once: accepted, returned or joined. */
public enum ProposalState implements Labelled {
    /** It waits for the decision of PPID Utama. */
    WAITING("waiting"),
    /** PPID Utama accepted it and has not carried it out yet. */
    ACCEPTED("accepted"),
    /** It was accepted and carried out. */
    CARRIED_OUT("carried-out"),
    /** PPID Utama returned it with reasons. */
    RETURNED("returned"),
    /** It was joined with another one, in which it goes on. */
    JOINED("joined");

    private final String code;

    ProposalState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return whether PPID Utama still has to do something with it} */
    public boolean waitsForPpid() {
        return this == WAITING || this == ACCEPTED;
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static ProposalState of(String code) {
        return Coded.of(ProposalState.class, code);
    }
}
