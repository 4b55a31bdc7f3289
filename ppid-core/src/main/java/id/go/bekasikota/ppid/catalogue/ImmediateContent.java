package id.go.bekasikota.ppid.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/**
 * What an announcement at once tells (isi pengumuman serta-merta), PERKI 1/2021 Pasal 20 ayat (2).
 *
 * <p>The regulation binds bodies that grant permits or contracts for dangerous activities (20 ayat (1)).
 */
public enum ImmediateContent implements Labelled {
    /** The danger and how large its effect may be. */
    DANGER("danger", "PERKI 1/2021 Pasal 20 ayat (2) huruf a"),
    /** Who may be affected. */
    AFFECTED("affected", "PERKI 1/2021 Pasal 20 ayat (2) huruf b"),
    /** How and where to evacuate. */
    EVACUATION("evacuation", "PERKI 1/2021 Pasal 20 ayat (2) huruf c"),
    /** How to avoid the danger. */
    AVOIDANCE("avoidance", "PERKI 1/2021 Pasal 20 ayat (2) huruf d"),
    /** How to get help from the authorities. */
    HELP("help", "PERKI 1/2021 Pasal 20 ayat (2) huruf e"),
    /** Who has to announce it. */
    ANNOUNCERS("announcers", "PERKI 1/2021 Pasal 20 ayat (2) huruf f"),
    /** How it is announced in an emergency. */
    MANNER("manner", "PERKI 1/2021 Pasal 20 ayat (2) huruf g"),
    /** What is done against the danger. */
    MEASURES("measures", "PERKI 1/2021 Pasal 20 ayat (2) huruf h");

    private final String code;
    private final String citation;

    ImmediateContent(String code, String citation) {
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
    public static ImmediateContent of(String code) {
        return Coded.of(ImmediateContent.class, code);
    }
}
