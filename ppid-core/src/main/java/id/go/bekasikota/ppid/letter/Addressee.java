package id.go.bekasikota.ppid.letter;

import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.requester.Citizenship;
import id.go.bekasikota.ppid.requester.Group;
import id.go.bekasikota.ppid.requester.Individual;
import id.go.bekasikota.ppid.requester.LegalEntity;
import id.go.bekasikota.ppid.requester.Representation;
import id.go.bekasikota.ppid.requester.Requester;
import java.util.List;
import java.util.Optional;

/**
 * Whom a letter is for and whom a register names (pemohon dan kuasanya). The host fetches it from where identities are kept;
 * a letter never does. Prints nothing of it (UU 27/2022).
 *
 * @param requester who asks
 * @param representation who acts for the requester; empty where nobody does
 */
@JsonForm
public record Addressee(Requester requester, Optional<Representation> representation) {

    /**
     * {@return somebody who acts alone}
     *
     * @param requester who asks
     */
    public static Addressee of(Requester requester) {
        return new Addressee(requester, Optional.empty());
    }

    /**
     * {@return somebody for whom another acts}
     *
     * @param requester who asks
     * @param representation who acts
     */
    public static Addressee of(Requester requester, Representation representation) {
        Given.value(representation, "representation");
        return new Addressee(requester, Optional.of(representation));
    }

    /**
     * {@return somebody of whom nothing is kept, as after an erasure (UU 27/2022 Pasal 43): every field is missing}
     */
    public static Addressee unknown() {
        return of(Individual.named(""));
    }

    /** {@return the full name as given} */
    public String name() {
        return requester.name();
    }

    /** {@return the name of whoever acts for the requester; empty where nobody does} */
    public Optional<String> attorney() {
        return representation.map(Representation::attorney).map(Individual::name);
    }

    /**
     * {@return the numbers that identify the requester: the population number of a person, those of the members of a group, or
     * the number of the decree that legalised an entity; empty where none is given}
     */
    public List<String> identityNumbers() {
        if (requester instanceof LegalEntity entity) {
            return entity.decreeNumber().stream().toList();
        }
        return persons().stream().flatMap(person -> person.nik().stream()).toList();
    }

    /** {@return the address; empty where not given} */
    public Optional<String> address() {
        return requester.contact().address();
    }

    /** {@return the telephone number; empty where not given} */
    public Optional<String> phone() {
        return requester.contact().phone();
    }

    /** {@return the e-mail address; empty where not given} */
    public Optional<String> email() {
        return requester.contact().email();
    }

    /** {@return the occupation; empty where not given} */
    public Optional<String> occupation() {
        return requester.contact().occupation();
    }

    /** {@return the power of attorney, special or of a group; empty where there is none} */
    public Optional<DocumentRef> power() {
        return representation
                .map(Representation::power)
                .orElseGet(() -> requester instanceof Group group ? group.power() : Optional.empty());
    }

    boolean hasName() {
        return Need.says(name());
    }

    boolean hasAddress() {
        return Need.says(address());
    }

    boolean hasContact() {
        return Need.says(phone()) || Need.says(email());
    }

    boolean hasOccupation() {
        return Need.says(occupation());
    }

    boolean hasIdentityNumber() {
        boolean each = requester instanceof LegalEntity
                || persons().stream().allMatch(person -> isForeign(person) || Need.says(person.nik()));
        return each && identityNumbers().stream().anyMatch(Need::says);
    }

    /** A population number is given to citizens. */
    boolean needsIdentityNumber() {
        return persons().isEmpty() || !persons().stream().allMatch(Addressee::isForeign);
    }

    boolean needsPower() {
        return representation.isPresent() || requester instanceof Group;
    }

    private List<Individual> persons() {
        if (requester instanceof Individual individual) {
            return List.of(individual);
        }
        return requester instanceof Group group ? group.members() : List.of();
    }

    private static boolean isForeign(Individual person) {
        return person.citizenship() == Citizenship.FOREIGN;
    }

    @Override
    public String toString() {
        return "Addressee[***]";
    }
}
