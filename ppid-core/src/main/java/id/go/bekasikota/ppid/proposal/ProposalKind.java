package id.go.bekasikota.ppid.proposal;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** What a unit proposes to PPID Utama (jenis usulan), with the articles by which it is proposed and decided. */
public enum ProposalKind implements Labelled {
    /** Information that may have to be exempt, with a draft of its consequence test (usulan pengecualian). */
    EXEMPTION("exemption", "PERKI 1/2021 Pasal 12 ayat (2)", "PERKI 1/2021 Pasal 10 ayat (2) huruf e"),
    /** An entry of the public list (usulan Daftar Informasi Publik). */
    ENTRY("entry", "PERKI 1/2021 Pasal 45 ayat (3)", "PERKI 1/2021 Pasal 45 ayat (4)"),
    /** A slide for the videotron of the city (usulan tayangan); practice of the coordination meeting. */
    SLIDE("slide", "PERKI 1/2021 Pasal 12 ayat (1)", "PERKI 1/2021 Pasal 24 ayat (3)");

    private final String code;
    private final String proposed;
    private final String decided;

    ProposalKind(String code, String proposed, String decided) {
        this.code = code;
        this.proposed = proposed;
        this.decided = decided;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the article by which a unit proposes it} */
    public Citation proposed() {
        return Citation.parse(proposed);
    }

    /** {@return the article by which PPID Utama decides on it} */
    public Citation decided() {
        return Citation.parse(decided);
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static ProposalKind of(String code) {
        return Coded.of(ProposalKind.class, code);
    }
}
