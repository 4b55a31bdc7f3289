package id.go.bekasikota.ppid.exemption;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/**
 * The standing of an exemption on a day (status pengecualian), always computed from its acts and the day.
 *
 * <p>The article is the one on which a refusal that cites it would fail; for {@link #EXEMPT} the one that allows it.
 */
public enum ExemptionState implements Labelled {
    /** No classification is dated on or before the day, or none is known at all. */
    NOT_CLASSIFIED("not-classified", "UU 14/2008 Pasal 19"),
    /** A classification is in force. */
    EXEMPT("exempt", "UU 14/2008 Pasal 6 ayat (1)"),
    /** Its period ended and it opened by itself. */
    ENDED("ended", "PP 61/2010 Pasal 11 ayat (3)"),
    /** It was opened by an order; the article of the order counts. */
    OPENED("opened", "PP 61/2010 Pasal 11 ayat (1)");

    private final String code;
    private final String citation;

    ExemptionState(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the article} */
    public Citation citation() {
        return Citation.parse(citation);
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static ExemptionState of(String code) {
        return Coded.of(ExemptionState.class, code);
    }
}
