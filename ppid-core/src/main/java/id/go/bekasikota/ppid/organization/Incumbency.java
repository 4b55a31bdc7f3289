package id.go.bekasikota.ppid.organization;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An official who holds a role from a day on (masa jabatan), until another one follows or a day that is known.
 *
 * <p>Who appoints PPID is open: the head or the body by UU 14/2008 Pasal 13 ayat (1) huruf a and PP 61/2010 Pasal 12 ayat (2), Atasan
 * PPID by PERKI 1/2021 Pasal 8. The higher rules are followed; the appointment itself is not kept.
 *
 * @param officer the official in the role, of a unit
 * @param from the first day, inclusive
 * @param until the last day, inclusive; empty until another one follows
 * @param confidence how sure it is; a name that is not known is written as the office, unconfirmed, and never invented
 */
@JsonForm
public record Incumbency(
        Officer officer, @JsonIso LocalDate from, @JsonIso Optional<LocalDate> until, Confidence confidence) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if it ends before it begins
     */
    public Incumbency {
        Given.value(from, "from");
        Given.value(until, "until");
        if (until.filter(from::isAfter).isPresent()) {
            throw new PpidException("an official holds a role until " + until.orElseThrow() + " but from " + from
                    + " (expected the same or a later day)");
        }
    }

    /**
     * {@return a confirmed incumbency until another one follows}
     *
     * @param from the first day, inclusive
     * @param officer the official in the role
     */
    public static Incumbency from(LocalDate from, Officer officer) {
        Given.value(from, "from");
        return new Incumbency(officer, from, Optional.empty(), Confidence.CONFIRMED);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }
}
