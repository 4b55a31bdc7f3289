package id.go.bekasikota.ppid.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/**
 * The standing of an entry of the public list on a day (status informasi publik), always computed.
 */
public enum EntryState implements Labelled {
    /** In the list; nothing has to be published by this day. */
    LISTED("listed", "UU 14/2008 Pasal 11 ayat (1) huruf a"),
    /** Published, and no publication is overdue. */
    PUBLISHED("published", "UU 14/2008 Pasal 9 ayat (1)"),
    /** A publication is overdue. */
    STALE("stale", "UU 14/2008 Pasal 9 ayat (3)"),
    /** An exemption of the whole is in force. */
    WITHHELD("withheld", "UU 14/2008 Pasal 6 ayat (1)"),
    /** Taken out of the list. */
    REMOVED("removed", "PERKI 1/2021 Pasal 45 ayat (7)");

    private final String code;
    private final String citation;

    EntryState(String code, String citation) {
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
    public static EntryState of(String code) {
        return Coded.of(EntryState.class, code);
    }
}
