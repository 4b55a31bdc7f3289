package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** What Komisi Informasi orders by a decision of adjudication (amar putusan ajudikasi), UU 14/2008 Pasal 46. */
public enum CommissionOrder implements Labelled {
    /** The superior's decision is annulled and all is given. */
    GIVE_ALL("give-all", "UU 14/2008 Pasal 46 ayat (1) huruf a"),
    /** The superior's decision is annulled and a part is given. */
    GIVE_PART("give-part", "UU 14/2008 Pasal 46 ayat (1) huruf a"),
    /** The refusal on Pasal 17 is confirmed. */
    CONFIRM_REFUSAL("confirm-refusal", "UU 14/2008 Pasal 46 ayat (1) huruf b"),
    /** PPID does its duty. */
    DO_DUTY("do-duty", "UU 14/2008 Pasal 46 ayat (2) huruf a"),
    /** The body meets its duty in the time for giving information. */
    MEET_TIME("meet-time", "UU 14/2008 Pasal 46 ayat (2) huruf b"),
    /** The superior's consideration is confirmed. */
    CONFIRM_CONSIDERATION("confirm-consideration", "UU 14/2008 Pasal 46 ayat (2) huruf c"),
    /** The fee of search or copying is fixed. */
    SET_FEE("set-fee", "UU 14/2008 Pasal 46 ayat (2) huruf c"),
    /** The petition is not admissible, as a point of the first day failed; practice, no text lists it. */
    NOT_ADMISSIBLE("not-admissible", "PERKI 1/2013 Pasal 36 ayat (3)");

    private final String code;
    private final String citation;

    CommissionOrder(String code, String citation) {
        this.code = code;
        this.citation = citation;
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
    public static CommissionOrder of(String code) {
        return Coded.of(CommissionOrder.class, code);
    }

    /** {@return the article} */
    public Citation citation() {
        return Citation.parse(citation);
    }

    boolean isAboutAccess() {
        return this == GIVE_ALL || this == GIVE_PART || this == CONFIRM_REFUSAL;
    }

    boolean isAboutService() {
        return !isAboutAccess() && this != NOT_ADMISSIBLE;
    }

    /** Whether the body has something to do by it. */
    boolean bindsTheBody() {
        return this != CONFIRM_REFUSAL && this != CONFIRM_CONSIDERATION && this != NOT_ADMISSIBLE;
    }

    boolean opens() {
        return this == GIVE_ALL || this == GIVE_PART || this == DO_DUTY || this == MEET_TIME;
    }
}
