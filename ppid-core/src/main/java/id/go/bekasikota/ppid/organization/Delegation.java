package id.go.bekasikota.ppid.organization;

import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;

/**
 * The power to approve in somebody's place for a time (pendelegasian wewenang). The texts are silent on it; so it is data
 * of the host, with the letter that grants it.
 *
 * @param role the role whose power is delegated
 * @param delegate who may approve in its place
 * @param from the first day, inclusive
 * @param until the last day, inclusive
 * @param letter the letter that grants it
 */
@JsonForm
public record Delegation(
        Role role,
        Officer delegate,
        @JsonIso LocalDate from,
        @JsonIso LocalDate until,
        DocumentRef letter) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if it ends before it begins or delegates to the role itself
     */
    public Delegation {
        Given.value(delegate, "delegate");
        Given.value(from, "from");
        Given.value(until, "until");
        if (until.isBefore(from)) {
            throw new PpidException("a delegation ends on " + until + " before it begins on " + from
                    + " (expected the same or a later day)");
        }
        if (delegate.role() == role) {
            throw new PpidException("a delegation of " + role.code() + " names " + role.code()
                    + " as its delegate (expected another role)");
        }
    }

    /**
     * {@return whether an official may act in the place of a role on a day: this delegation covers all three}
     *
     * @param officer the official
     * @param place the role
     * @param day the day
     */
    public boolean covers(Officer officer, Role place, LocalDate day) {
        return role == place && delegate.equals(officer) && !day.isBefore(from) && !day.isAfter(until);
    }
}
