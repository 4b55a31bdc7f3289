package id.go.bekasikota.ppid.requester;

import static id.go.bekasikota.ppid.marks.Holds.Kind.IDENTITY;

import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.Needed;
import id.go.bekasikota.ppid.parts.Given;
import java.util.Optional;

/**
 * A natural person who asks (pemohon perseorangan), PERKI 1/2021 Pasal 27 ayat (3).
 *
 * @param name the full name
 * @param nik the population number as written; empty where not given
 * @param citizenship the nationality as stated
 * @param proof the proof of identity; empty where none is attached
 * @param contact how to reach the person
 */
@JsonForm
public record Individual(
        @Needed @Holds(IDENTITY) String name,
        @Holds(IDENTITY) Optional<String> nik,
        Citizenship citizenship,
        Optional<IdentityProof> proof,
        Contact contact)
        implements Requester {

    /**
     * {@return a person of whom only the name is known yet, an Indonesian citizen unless stated otherwise}
     *
     * @param name the full name
     */
    public static Individual named(String name) {
        return new Individual(name, Optional.empty(), Citizenship.INDONESIAN, Optional.empty(), Contact.NONE);
    }

    /**
     * {@return this person with a population number}
     *
     * @param number the number as written
     */
    public Individual nik(String number) {
        Given.value(number, "number");
        return new Individual(name, Optional.of(number), citizenship, proof, contact);
    }

    /**
     * {@return whether a text can be a population number (Nomor Induk Kependudukan): 16 ASCII digits, of which the seventh to
     * twelfth are a day of birth DDMMYY that exists in 19YY or in 20YY, the day less 40 where it is above 40; one that cannot be
     * one is a finding, never a reason not to register}
     *
     * @param text the text, without blanks around it
     */
    public static boolean isPlausibleNik(CharSequence text) {
        Given.value(text, "text");
        return Nik.isPlausible(text);
    }

    /** {@return this person as of another nationality} */
    public Individual foreigner() {
        return new Individual(name, nik, Citizenship.FOREIGN, proof, contact);
    }

    /**
     * {@return this person with a copy of the identity card attached}
     *
     * @param copy the copy
     */
    public Individual identityCard(DocumentRef copy) {
        return proof(new IdentityProof(IdentityProof.Kind.IDENTITY_CARD, copy));
    }

    /**
     * {@return this person with a letter of the population office attached}
     *
     * @param letter the letter
     */
    public Individual populationLetter(DocumentRef letter) {
        return proof(new IdentityProof(IdentityProof.Kind.POPULATION_LETTER, letter));
    }

    /**
     * {@return this person with another contact}
     *
     * @param other the contact
     */
    public Individual contact(Contact other) {
        return new Individual(name, nik, citizenship, proof, other);
    }

    /**
     * {@return this person with an e-mail address}
     *
     * @param text the address
     */
    public Individual email(String text) {
        Given.value(text, "text");
        return contact(contact.withEmail(text));
    }

    /**
     * {@return this person with a telephone number}
     *
     * @param text the number
     */
    public Individual phone(String text) {
        Given.value(text, "text");
        return contact(contact.withPhone(text));
    }

    /**
     * {@return this person with a postal address}
     *
     * @param text the address
     */
    public Individual address(String text) {
        Given.value(text, "text");
        return contact(contact.withAddress(text));
    }

    private Individual proof(IdentityProof attached) {
        return new Individual(name, nik, citizenship, Optional.of(attached), contact);
    }

    @Override
    public RequesterType kind() {
        return RequesterType.INDIVIDUAL;
    }

    @Override
    public String toString() {
        return "Individual[***]";
    }
}
