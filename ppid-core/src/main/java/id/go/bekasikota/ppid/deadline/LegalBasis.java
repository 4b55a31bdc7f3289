package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.law.Citation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a rule rests on (dasar hukum) and when it is in force.
 *
 * @param citation the article
 * @param from the first day in force, inclusive; empty where not known
 * @param to the last day in force, inclusive; empty while in force
 * @param certainty how sure the rule is
 */
public record LegalBasis(Citation citation, Optional<LocalDate> from, Optional<LocalDate> to, Certainty certainty) {

    /**
     * Says whether the rule is in force on a day.
     *
     * @param date the day
     * @return whether it lies between the ends, both included; an unknown end does not exclude
     */
    public boolean isInForceOn(LocalDate date) {
        return from.filter(date::isBefore).isEmpty() && to.filter(date::isAfter).isEmpty();
    }
}
