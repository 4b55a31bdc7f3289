package id.go.bekasikota.ppid.objection;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** What a reader of an answer to an objection is told beside it (tanda pada tanggapan), where the texts are silent. */
public enum AnswerFlag implements Labelled {
    /** One person is PPID and acting Atasan PPID, and answers on what that person decided; PERKI 1/2021 Pasal 1 angka 10 is silent. */
    ANSWERED_BY_PPID("answered-by-ppid", "PERKI 1/2021 Pasal 1 angka 10");

    private final String code;
    private final String citation;

    AnswerFlag(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Returns the article that leaves it open.
     *
     * @return the citation
     */
    public Citation citation() {
        return Citation.parse(citation);
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static AnswerFlag of(String code) {
        return Coded.of(AnswerFlag.class, code);
    }
}
