package id.go.bekasikota.ppid.objection;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;

/** How a dispute before the Information Commission ended (putusan sengketa informasi). */
public enum DisputeOutcome implements Labelled {
    /** Settled in mediation. */
    SETTLED("damai"),
    /** Decided for the requester. */
    GRANTED("dikabulkan"),
    /** Decided for the requester in part. */
    PARTLY_GRANTED("dikabulkan_sebagian"),
    /** Decided for the body. */
    REFUSED("ditolak"),
    /** Refused without a decision on the matter. */
    INADMISSIBLE("tidak_diterima"),
    /** Lapsed. */
    LAPSED("gugur"),
    /** Withdrawn. */
    WITHDRAWN("dicabut"),
    /** Not registered. */
    NOT_REGISTERED("tidak_diregister"),
    /** Stopped. */
    STOPPED("dihentikan");

    private final String code;

    DisputeOutcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label(Language language) {
        return ObjectionTexts.TEXTS.text(language, "dispute." + code);
    }

    /**
     * Returns a constant by its code.
     *
     * @param code the code
     * @return the constant
     * @throws id.go.bekasikota.ppid.law.PpidException if there is none
     */
    @JsonCreator
    public static DisputeOutcome of(String code) {
        return Coded.of(DisputeOutcome.class, code);
    }
}
