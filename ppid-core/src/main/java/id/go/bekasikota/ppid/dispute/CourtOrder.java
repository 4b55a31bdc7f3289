package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** What a court orders (perintah dalam putusan pengadilan), UU 14/2008 Pasal 49. */
public enum CourtOrder implements Labelled {
    /** The body gives all. */
    GIVE_ALL("give-all", "UU 14/2008 Pasal 49 ayat (1)"),
    /** The body gives a part. */
    GIVE_PART("give-part", "UU 14/2008 Pasal 49 ayat (1)"),
    /** The body refuses all. */
    REFUSE_ALL("refuse-all", "UU 14/2008 Pasal 49 ayat (1)"),
    /** The body refuses a part. */
    REFUSE_PART("refuse-part", "UU 14/2008 Pasal 49 ayat (1)"),
    /** PPID does its duty. */
    DO_DUTY("do-duty", "UU 14/2008 Pasal 49 ayat (2) huruf a"),
    /** PPID keeps the time for giving information; may go with the duty. */
    MEET_TIME("meet-time", "UU 14/2008 Pasal 49 ayat (2) huruf a"),
    /** The requester's application is rejected. */
    REJECT("reject", "UU 14/2008 Pasal 49 ayat (2) huruf b"),
    /** The fee of copying is fixed. */
    SET_FEE("set-fee", "UU 14/2008 Pasal 49 ayat (2) huruf c");

    private final String code;
    private final String citation;

    CourtOrder(String code, String citation) {
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
    public static CourtOrder of(String code) {
        return Coded.of(CourtOrder.class, code);
    }

    /** {@return the article} */
    public Citation citation() {
        return Citation.parse(citation);
    }

    boolean isAboutAccess() {
        return this == GIVE_ALL || this == GIVE_PART || this == REFUSE_ALL || this == REFUSE_PART;
    }

    boolean opens() {
        return this == GIVE_ALL || this == GIVE_PART || this == DO_DUTY || this == MEET_TIME;
    }

    boolean closes() {
        return this == REFUSE_ALL || this == REJECT;
    }
}
