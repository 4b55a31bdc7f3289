package id.go.bekasikota.ppid.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/**
 * Where an entry of the public list comes from (asal informasi): collected from the units, or opened after it was exempt.
 *
 * <p>What an objection, Komisi Informasi or a court declared open must stay available (UU 14/2008 Pasal 11 ayat (2)).
 */
public enum EntrySource implements Labelled {
    /** Collected from the units. */
    COLLECTED("collected", "PERKI 1/2021 Pasal 45 ayat (1)"),
    /** Opened by itself when its exemption ended. */
    ENDED("exemption-ended", "PP 61/2010 Pasal 11 ayat (3)"),
    /** Opened by a decision of PPID, by consent or for a public office. */
    OPENED("exemption-opened", "PP 61/2010 Pasal 11 ayat (1)"),
    /** Declared open by the answer to an objection. */
    OBJECTION("objection", "UU 14/2008 Pasal 11 ayat (2)"),
    /** Declared open by Komisi Informasi. */
    COMMISSION("commission", "PERKI 1/2021 Pasal 52 ayat (4)"),
    /** Declared open by a final decision of a court. */
    COURT("court", "PERKI 1/2021 Pasal 52 ayat (4)");

    private final String code;
    private final String citation;

    EntrySource(String code, String citation) {
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
     * {@return whether the information was declared open and so must stay available: an objection, Komisi Informasi or a court
     * did}
     */
    public boolean isDeclaredOpen() {
        return this == OBJECTION || this == COMMISSION || this == COURT;
    }

    /** The source of what was opened by a cause. */
    static EntrySource of(OpeningOrder.Cause cause) {
        return switch (cause) {
            case OBJECTION -> OBJECTION;
            case COMMISSION -> COMMISSION;
            case COURT -> COURT;
            default -> OPENED;
        };
    }

    /**
     * {@return the constant of a code, compared exactly}
     *
     * @param code the code
     */
    @JsonCreator
    public static EntrySource of(String code) {
        return Coded.of(EntrySource.class, code);
    }
}
