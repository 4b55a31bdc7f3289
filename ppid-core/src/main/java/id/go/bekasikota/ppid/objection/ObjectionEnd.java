package id.go.bekasikota.ppid.objection;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.parts.Given;

/**
 * How an objection ended (berakhirnya keberatan): by the superior's answer, or without one because it was settled or withdrawn.
 * The register book knows the answers only.
 */
public enum ObjectionEnd implements Labelled {
    /** Answered: the objection was upheld. */
    UPHELD("upheld"),
    /** Answered: the objection was upheld in part. */
    PARTLY_UPHELD("partly-upheld"),
    /** Answered: the objection was rejected. */
    REJECTED("rejected"),
    /** Every ground was settled amicably (UU 14/2008 Pasal 35 ayat (2)). */
    SETTLED("settled"),
    /** Withdrawn by the objector; no text regulates it. */
    WITHDRAWN("withdrawn");

    private final String code;

    ObjectionEnd(String code) {
        this.code = code;
    }

    /**
     * {@return the end of the same code as an answer}
     *
     * @param answer how the superior answered
     */
    public static ObjectionEnd by(ObjectionOutcome answer) {
        Given.value(answer, "answer");
        return of(answer.code());
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
    public static ObjectionEnd of(String code) {
        return Coded.of(ObjectionEnd.class, code);
    }
}
