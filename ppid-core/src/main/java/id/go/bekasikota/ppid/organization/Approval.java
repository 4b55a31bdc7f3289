package id.go.bekasikota.ppid.organization;

import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An approval by an official (persetujuan), given in an own role or in the place of another one.
 *
 * @param by who approved
 * @param delegation what lets him or her approve in another's place; empty where the approval was given in the own role
 */
@JsonForm
public record Approval(Officer by, Optional<Delegation> delegation) {

    /**
     * {@return an approval in the official's own role}
     *
     * @param officer who approved
     */
    public static Approval of(Officer officer) {
        return new Approval(officer, Optional.empty());
    }

    /**
     * {@return an approval in another's place, by the delegate}
     *
     * @param delegation what lets the delegate approve
     */
    public static Approval under(Delegation delegation) {
        Given.value(delegation, "delegation");
        return new Approval(delegation.delegate(), Optional.of(delegation));
    }

    /**
     * {@return whether the approval counts on a day: it was given by a holder of the power, or under a delegation of one that
     * covers the day}
     *
     * @param power the power to approve
     * @param day the day of the decision approved
     */
    public boolean standsFor(Power power, LocalDate day) {
        Given.value(power, "power");
        return power.holders().stream().anyMatch(holder -> holder instanceof Role role && standsFor(role, day));
    }

    private boolean standsFor(Role role, LocalDate day) {
        return by.role() == role
                || delegation.filter(letter -> letter.covers(by, role, day)).isPresent();
    }
}
