package id.go.bekasikota.ppid.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * A regulation (peraturan perundang-undangan) that this library applies, by the short name under which it is cited.
 *
 * <p>The order is the order of rank: statute, government regulation, then the rules of lower bodies.
 */
public enum Regulation {
    /** The statute on the openness of public information (UU KIP). */
    UU_14_2008("UU 14/2008", "2010-04-30"),
    /** The statute on personal data protection (UU PDP). */
    UU_27_2022("UU 27/2022", "2022-10-17"),
    /** The government regulation that implements UU KIP. */
    PP_61_2010("PP 61/2010", "2010-08-23"),
    /** The Information Commission's standard of information service. */
    PERKI_1_2021("PERKI 1/2021", "2021-06-30"),
    /** The Information Commission's procedure for disputes. */
    PERKI_1_2013("PERKI 1/2013", "2013-04-29"),
    /** The Information Commission's monitoring and evaluation; its text was not seen. */
    PERKI_1_2022("PERKI 1/2022", ""),
    /** The Supreme Court's procedure for disputes in court. */
    PERMA_2_2011("Perma 2/2011", "2011-11-29"),
    /** The Home Ministry's rules on information officers; its text was not seen. */
    PERMENDAGRI_3_2017("Permendagri 3/2017", "");

    private final String shortName;
    private final String firstDay;

    Regulation(String shortName, String firstDay) {
        this.shortName = shortName;
        this.firstDay = firstDay;
    }

    /** {@return the name as cited, for example {@code UU 14/2008}} */
    public String shortName() {
        return shortName;
    }

    /**
     * Returns the first day on which it was in force.
     *
     * @return the day; empty where its text was not seen
     */
    public Optional<LocalDate> firstDay() {
        return firstDay.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(firstDay));
    }

    /**
     * Says whether it was in force on a day.
     *
     * @param day the day
     * @return whether it was; true where its first day is not known
     */
    public boolean isInForceOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return firstDay().filter(day::isBefore).isEmpty();
    }

    /**
     * Finds the regulation that a citation begins with.
     *
     * @param citation the text of a citation, for example {@code UU 14/2008 Pasal 22 ayat (7)}
     * @return the regulation
     * @throws PpidException if no regulation of this list is named
     */
    public static Regulation namedIn(String citation) {
        Objects.requireNonNull(citation, "citation");
        return Arrays.stream(values())
                .filter(regulation ->
                        citation.equals(regulation.shortName) || citation.startsWith(regulation.shortName + " "))
                .findFirst()
                .orElseThrow(() -> new PpidException("\"" + citation + "\" names no known regulation (expected one of "
                        + Arrays.stream(values()).map(Regulation::shortName).toList() + ")"));
    }

    @Override
    public String toString() {
        return shortName;
    }
}
