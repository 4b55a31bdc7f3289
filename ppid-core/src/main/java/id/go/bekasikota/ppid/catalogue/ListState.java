package id.go.bekasikota.ppid.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/**
 * The standing of the public list on a day (status Daftar Informasi Publik), always computed.
 */
public enum ListState implements Labelled {
    /** Its update is not overdue. */
    CURRENT("current", "PERKI 1/2021 Pasal 45 ayat (7)"),
    /** Its update is overdue. */
    STALE("stale", "PERKI 1/2021 Pasal 45 ayat (7)");

    private final String code;
    private final String citation;

    ListState(String code, String citation) {
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
    public static ListState of(String code) {
        return Coded.of(ListState.class, code);
    }
}
