package id.go.bekasikota.ppid.law;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * What happens to the count when something arrives on a day off (penerimaan pada hari libur).
 *
 * <p>The texts say "since" and "after" and decide nothing. By default the next working day is day 1, the earlier of the
 * two dates and so the safe one for the body.
 */
public enum NonWorkingReceipt implements Reading {
    /** The day of receipt stays day 0; the next working day is day 1. */
    NEXT_DAY("next-day", "UU 14/2008 Pasal 22 ayat (7)"),
    /** Receipt is deemed to be on the next working day, which is day 0; the working day after it is day 1. */
    ROLL("roll", "UU 14/2008 Pasal 22 ayat (7)");

    private final String code;
    private final String citation;

    NonWorkingReceipt(String code, String citation) {
        this.code = code;
        this.citation = citation;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String question() {
        return "non-working-receipt";
    }

    @Override
    public Citation citation() {
        return Citation.parse(citation);
    }

    /**
     * Returns a reading by its code.
     *
     * @param code the code
     * @return the reading
     * @throws PpidException if there is none
     */
    @JsonCreator
    public static NonWorkingReceipt of(String code) {
        return Coded.of(NonWorkingReceipt.class, code);
    }
}
