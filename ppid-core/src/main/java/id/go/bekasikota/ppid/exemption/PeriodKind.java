package id.go.bekasikota.ppid.exemption;

import com.fasterxml.jackson.annotation.JsonCreator;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Labelled;

/** How long information may stay exempt (jangka waktu pengecualian) by the letter of its ground, PP 61/2010 Pasal 5 to 9. */
public enum PeriodKind implements Labelled {
    /** At most the years of PP 61/2010 Pasal 5 ayat (1): ground 17.a. */
    AT_MOST("at-most", "PP 61/2010 Pasal 5 ayat (1)"),
    /** As long as needed, to a date that the highest leader sets: grounds 17.c to 17.f. */
    AS_NEEDED_BY_LEADER("as-needed-by-leader", "PP 61/2010 Pasal 7 ayat (5)"),
    /** As long as needed to protect the person, to a date or until consent or public office: ground 17.h. */
    AS_NEEDED_FOR_PERSON("as-needed-for-person", "PP 61/2010 Pasal 8 ayat (2)"),
    /** As the protecting legislation says, which must be named: ground 17.b. */
    LEGISLATION_PROPERTY("legislation-property", "PP 61/2010 Pasal 6"),
    /** As the protecting legislation says, which must be named: ground 17.g. */
    LEGISLATION_DEED("legislation-deed", "PP 61/2010 Pasal 8 ayat (1)"),
    /** As the protecting legislation says, which must be named: ground 17.i. */
    LEGISLATION_MEMORANDUM("legislation-memorandum", "PP 61/2010 Pasal 9"),
    /** No regulation says; the forbidding statute must be named with its article: ground 17.j. */
    FORBIDDING_STATUTE("forbidding-statute", "UU 14/2008 Pasal 17 huruf j");

    private final String code;
    private final String citation;

    PeriodKind(String code, String citation) {
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
    public static PeriodKind of(String code) {
        return Coded.of(PeriodKind.class, code);
    }

    /** {@return the article} */
    public Citation citation() {
        return Citation.parse(citation);
    }

    boolean isPersonal() {
        return this == LEGISLATION_DEED || this == AS_NEEDED_FOR_PERSON;
    }

    static PeriodKind of(ExemptionGround ground) {
        return switch (ExemptionGround.of(ground.letter())) {
            case A -> AT_MOST;
            case B -> LEGISLATION_PROPERTY;
            case G -> LEGISLATION_DEED;
            case H -> AS_NEEDED_FOR_PERSON;
            case I -> LEGISLATION_MEMORANDUM;
            case J -> FORBIDDING_STATUTE;
            default -> AS_NEEDED_BY_LEADER;
        };
    }
}
