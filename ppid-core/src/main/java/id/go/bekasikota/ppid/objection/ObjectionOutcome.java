package id.go.bekasikota.ppid.objection;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;

/** How the superior of the information officer answered an objection (putusan atas keberatan). */
public enum ObjectionOutcome implements Labelled {
    /** The objection was upheld. */
    UPHELD("upheld"),
    /** The objection was upheld in part. */
    PARTLY_UPHELD("partly-upheld"),
    /** The objection was rejected. */
    REJECTED("rejected");

    private final String code;

    ObjectionOutcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label(Language language) {
        return ObjectionTexts.TEXTS.text(language, "outcome." + code);
    }

    /**
     * Returns a constant by its code.
     *
     * @param code the code
     * @return the constant
     * @throws id.go.bekasikota.ppid.law.PpidException if there is none
     */
    @JsonCreator
    public static ObjectionOutcome of(String code) {
        return Coded.of(ObjectionOutcome.class, code);
    }
}
