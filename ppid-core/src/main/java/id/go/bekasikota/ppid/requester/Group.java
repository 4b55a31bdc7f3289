package id.go.bekasikota.ppid.requester;

import static id.go.bekasikota.ppid.marks.Holds.Kind.IDENTITY;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonFamily;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.Needed;
import id.go.bekasikota.ppid.parts.Given;
import java.util.List;
import java.util.Optional;

/**
 * A group of people that asks by power of attorney (pemohon kelompok orang), PERKI 1/2021 Pasal 27 ayat (5).
 *
 * @param name the name of the group or of its attorney
 * @param members those who give the power, with their proofs of identity; may be empty; as JSON a member need not say that it
 *     is an individual
 * @param power the power of attorney; empty where none is attached
 * @param contact how to reach the group
 */
@JsonForm
public record Group(
        @Needed @Holds(IDENTITY) String name,

        @JsonFamily @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = Individual.class)
        List<Individual> members,

        Optional<DocumentRef> power,
        Contact contact)
        implements Requester {

    /** {@inheritDoc} */
    public Group {
        members = Given.asTyped(members);
    }

    /**
     * {@return a group of the people who give the power, without a power of attorney yet}
     *
     * @param name the name of the group
     * @param members those who give the power
     */
    public static Group named(String name, Individual... members) {
        Given.value(members, "members");
        return new Group(name, List.of(members), Optional.empty(), Contact.NONE);
    }

    /**
     * {@return this group with its power of attorney attached}
     *
     * @param letter the power of attorney
     */
    public Group powerOfAttorney(DocumentRef letter) {
        Given.value(letter, "letter");
        return new Group(name, members, Optional.of(letter), contact);
    }

    /**
     * {@return this group with another contact}
     *
     * @param other the contact
     */
    public Group contact(Contact other) {
        return new Group(name, members, power, other);
    }

    @Override
    public RequesterType kind() {
        return RequesterType.GROUP;
    }

    @Override
    public String toString() {
        return "Group[***]";
    }
}
