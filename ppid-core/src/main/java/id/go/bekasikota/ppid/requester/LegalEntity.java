package id.go.bekasikota.ppid.requester;

import static id.go.bekasikota.ppid.marks.Holds.Kind.IDENTITY;

import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.Needed;
import id.go.bekasikota.ppid.parts.Given;
import java.util.Optional;

/**
 * An Indonesian legal entity that asks (pemohon badan hukum), PERKI 1/2021 Pasal 27 ayat (4), 29 ayat (5) huruf c.
 *
 * @param name the name of the entity
 * @param decreeNumber the number of the decree that legalised it (SK pengesahan); empty where not given
 * @param deed the legalised deed of establishment; empty where none is attached
 * @param contact how to reach it
 */
@JsonForm
public record LegalEntity(
        @Needed @Holds(IDENTITY) String name,
        @Holds(IDENTITY) Optional<String> decreeNumber,
        Optional<IdentityProof> deed,
        Contact contact)
        implements Requester {

    /**
     * {@return an entity of which only the name is known yet}
     *
     * @param name the name
     */
    public static LegalEntity named(String name) {
        return new LegalEntity(name, Optional.empty(), Optional.empty(), Contact.NONE);
    }

    /**
     * {@return this entity with the number of its decree}
     *
     * @param number the number
     */
    public LegalEntity decree(String number) {
        Given.value(number, "number");
        return new LegalEntity(name, Optional.of(number), deed, contact);
    }

    /**
     * {@return this entity with its legalised deed attached}
     *
     * @param copy the deed
     */
    public LegalEntity deed(DocumentRef copy) {
        return new LegalEntity(
                name, decreeNumber, Optional.of(new IdentityProof(IdentityProof.Kind.LEGALISED_DEED, copy)), contact);
    }

    /**
     * {@return this entity with another contact}
     *
     * @param other the contact
     */
    public LegalEntity contact(Contact other) {
        return new LegalEntity(name, decreeNumber, deed, other);
    }

    @Override
    public RequesterType kind() {
        return RequesterType.LEGAL_ENTITY;
    }

    @Override
    public String toString() {
        return "LegalEntity[***]";
    }
}
