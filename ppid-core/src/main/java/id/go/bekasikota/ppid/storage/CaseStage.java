package id.go.bekasikota.ppid.storage;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Coded;

/** Where a case stands by its acts alone, whatever the reading of the law and the day (tahap perkara). */
public enum CaseStage implements Coded {
    /** An answer is awaited; of what a unit proposed also what is to be carried out. */
    PENDING("pending"),
    /** It was answered whole. */
    ANSWERED("answered"),
    /** It was answered, and what was granted was handed over; what a unit proposed was carried out. */
    CLOSED("closed"),
    /** It was settled amicably. */
    SETTLED("settled"),
    /** It was withdrawn. */
    WITHDRAWN("withdrawn"),
    /** It was voided as a duplicate. */
    VOIDED("voided"),
    /** It is exempt until its letter says otherwise. */
    CLASSIFIED("classified"),
    /** It is exempt until an order opens it, or an order opened it. */
    OPENED("opened"),
    /** It was entered in the public list and not published; it is not published periodically. */
    ENTERED("entered"),
    /** It was published, and need not be again. */
    PUBLISHED("published"),
    /** It was entered in the public list, is to be published periodically, and was not yet. */
    FIRST_DUE("first-due"),
    /** It was published, and is to be again. */
    RENEWED("renewed"),
    /** It was taken out of the public list. */
    REMOVED("removed");

    private final String code;

    CaseStage(String code) {
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
    public static CaseStage of(String code) {
        return Coded.of(CaseStage.class, code);
    }
}
