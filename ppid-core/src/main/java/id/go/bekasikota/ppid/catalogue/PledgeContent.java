package id.go.bekasikota.ppid.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/**
 * What a service pledge holds (isi maklumat pelayanan), PERKI 1/2021 Pasal 47 ayat (2).
 */
public enum PledgeContent implements Labelled {
    /** The legal basis. */
    LEGAL_BASIS("legal-basis", "PERKI 1/2021 Pasal 47 ayat (2) huruf a"),
    /** System, mechanism and procedure of the service. */
    PROCEDURE("procedure", "PERKI 1/2021 Pasal 47 ayat (2) huruf b"),
    /** How long the service takes. */
    TIME("time", "PERKI 1/2021 Pasal 47 ayat (2) huruf c"),
    /** What it costs. */
    COST("cost", "PERKI 1/2021 Pasal 47 ayat (2) huruf d"),
    /** The guarantee that the service follows its standard. */
    GUARANTEE("guarantee", "PERKI 1/2021 Pasal 47 ayat (2) huruf e"),
    /** How the performance of the staff is evaluated. */
    EVALUATION("evaluation", "PERKI 1/2021 Pasal 47 ayat (2) huruf f");

    private final String code;
    private final String citation;

    PledgeContent(String code, String citation) {
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
    public static PledgeContent of(String code) {
        return Coded.of(PledgeContent.class, code);
    }
}
