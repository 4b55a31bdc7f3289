package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which Komisi Informasi is competent for a body (kewenangan Komisi Informasi), PERKI 1/2013 Pasal 6: that of the body's level;
 * while none of it was formed, the one above. Which were formed is the host's data. Immutable and thread-safe.
 *
 * @param body the level of the body; a city government, its council, companies and hospital are of the city (Pasal 6 ayat (3))
 * @param formed the first day of each commission below the central one; what is not named was not formed
 */
@JsonForm
public record Competence(CommissionLevel body, @JsonIso Map<CommissionLevel, LocalDate> formed) {

    private static final String NO_CITY = "PERKI 1/2013 Pasal 6 ayat (4)";
    private static final String NO_PROVINCE = "PERKI 1/2013 Pasal 6 ayat (5)";

    /** {@inheritDoc} */
    public Competence {
        Given.value(formed, "formed");
        Map<CommissionLevel, LocalDate> copy = new EnumMap<>(CommissionLevel.class);
        copy.putAll(formed);
        formed = Collections.unmodifiableMap(copy);
    }

    /**
     * Begins with the central commission alone.
     *
     * @param body the level of the body
     * @return the competence
     */
    public static Competence of(CommissionLevel body) {
        return new Competence(body, Map.of());
    }

    /**
     * Adds a commission.
     *
     * @param level its level
     * @param since its first day
     * @return the competence from that day on
     */
    public Competence withCommission(CommissionLevel level, LocalDate since) {
        Given.value(level, "level");
        Map<CommissionLevel, LocalDate> more = new EnumMap<>(CommissionLevel.class);
        more.putAll(formed);
        more.put(level, since);
        return new Competence(body, more);
    }

    /**
     * Says which commission is competent.
     *
     * @param day the day of the petition
     * @return its level
     */
    public CommissionLevel on(LocalDate day) {
        if (body == CommissionLevel.CITY && isFormed(CommissionLevel.CITY, day)) {
            return CommissionLevel.CITY;
        }
        boolean regional = body != CommissionLevel.CENTRAL && isFormed(CommissionLevel.PROVINCE, day);
        return regional ? CommissionLevel.PROVINCE : CommissionLevel.CENTRAL;
    }

    private boolean isFormed(CommissionLevel level, LocalDate day) {
        LocalDate since = formed.get(level);
        return since != null && !since.isAfter(day);
    }

    /**
     * Says by which article it is competent.
     *
     * @param day the day of the petition
     * @return PERKI 1/2013 Pasal 6, with its paragraph
     */
    public Citation citation(LocalDate day) {
        CommissionLevel competent = on(day);
        if (competent == body) {
            return body.citation();
        }
        return Citation.parse(competent == CommissionLevel.PROVINCE ? NO_CITY : NO_PROVINCE);
    }

    /** The gap of a petition that went to another commission than the competent one. */
    Optional<OtherCommission> other(Recorded<PetitionAct.Filed> filed) {
        CommissionLevel competent = on(filed.on());
        return filed.event()
                .petition()
                .level()
                .filter(level -> level != competent)
                .flatMap(level -> citation(filed.on())
                        .inForceOn(filed.on())
                        .map(article -> new OtherCommission(level, competent, article)));
    }
}
