package id.go.bekasikota.ppid.event;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What silence or the end of a term did (lewat waktu), for the host to send. It tells; it never changes a case.
 *
 * <p>Two expiries of one case with the same code and day are the same.
 *
 * @param code its stable code, for example {@code request.reply-missed}
 * @param since the day on which it came to be: the day after a deadline, or the day on which a period ended
 * @param citation the article
 * @param text what happened and what follows, in both languages
 */
@JsonForm
public record Expiry(@Holds(CODE) String code, @JsonIso LocalDate since, Citation citation, BilingualText text) {

    /**
     * Cites the article that was in force, as a denial and a step do.
     *
     * @param day the day whose rules govern it
     * @return this expiry; by the older article where the younger was not in force yet; empty where none that was read carried it
     */
    public Optional<Expiry> underRulesOf(LocalDate day) {
        return citation.inForceOn(day).map(stands -> new Expiry(code, since, stands, text));
    }

    /**
     * {@return whether two expiries tell the same thing: code and day agree}
     *
     * @param other another expiry of the same case
     */
    public boolean isSameAs(Expiry other) {
        Given.value(other, "other");
        return code.equals(other.code) && since.equals(other.since);
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
