package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** What a petition may lack (kekurangan berkas permohonan), PERKI 1/2013 Pasal 10 and 11. */
public enum Paper implements Labelled {
    /** Proof of identity (identitas pemohon). */
    IDENTITY("identity", "PERKI 1/2013 Pasal 11 ayat (1) huruf a"),
    /** Proof of the request (bukti permintaan). */
    REQUEST("request", "PERKI 1/2013 Pasal 11 ayat (1) huruf b"),
    /** Proof of the objection (bukti keberatan). */
    OBJECTION("objection", "PERKI 1/2013 Pasal 11 ayat (1) huruf c"),
    /** The power of attorney (surat kuasa); annex III treats it as identity. */
    POWER("power", "PERKI 1/2013 Pasal 11 ayat (2)"),
    /** Contents of the form (isi formulir); what follows is not regulated. */
    FORM("form", "PERKI 1/2013 Pasal 10 ayat (1)");

    private final String code;
    private final String citation;

    Paper(String code, String citation) {
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
    public static Paper of(String code) {
        return Coded.of(Paper.class, code);
    }

    /** {@return the article} */
    public Citation citation() {
        return Citation.parse(citation);
    }

    boolean barsRegistration() {
        return this == IDENTITY || this == POWER;
    }

    boolean isServed() {
        return this == REQUEST || this == OBJECTION;
    }
}
