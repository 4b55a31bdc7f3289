package id.go.bekasikota.ppid.deadline;

import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
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
@JsonForm
public record LegalBasis(
        Citation citation,
        @JsonIso Optional<LocalDate> from,
        @JsonIso Optional<LocalDate> to,
        Certainty certainty) {

    /**
     * {@return whether the rule is in force on a day: it lies between the ends, both included; an unknown end does not exclude}
     *
     * @param date the day
     */
    public boolean isInForceOn(LocalDate date) {
        Given.value(date, "date");
        return from.filter(date::isBefore).isEmpty() && to.filter(date::isAfter).isEmpty();
    }

    boolean endsBefore(LegalBasis other) {
        return to.isPresent() && other.from.isPresent() && to.get().isBefore(other.from.get());
    }
}
