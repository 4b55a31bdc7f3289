package id.go.bekasikota.ppid.requester;

import static id.go.bekasikota.ppid.marks.Holds.Kind.IDENTITY;

import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import java.util.Optional;

/**
 * How to reach a requester (kontak pemohon), UU 14/2008 Pasal 22 ayat (2), PERKI 1/2021 Pasal 29 ayat (5) huruf d and e.
 *
 * @param address the postal address; empty where not given
 * @param phone the telephone number as written; empty where not given
 * @param email the e-mail address as written; empty where not given
 * @param occupation the occupation (PERKI 1/2021 annex VIII); empty where not given
 */
@JsonForm
public record Contact(
        @Holds(IDENTITY) Optional<String> address,
        @Holds(IDENTITY) Optional<String> phone,
        @Holds(IDENTITY) Optional<String> email,
        @Holds(IDENTITY) Optional<String> occupation) {

    /** Nothing given. */
    public static final Contact NONE =
            new Contact(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * {@return this contact with an address}
     *
     * @param text the address
     */
    public Contact withAddress(String text) {
        Given.value(text, "text");
        return new Contact(Optional.of(text), phone, email, occupation);
    }

    /**
     * {@return this contact with a telephone number}
     *
     * @param text the number
     */
    public Contact withPhone(String text) {
        Given.value(text, "text");
        return new Contact(address, Optional.of(text), email, occupation);
    }

    /**
     * {@return this contact with an e-mail address}
     *
     * @param text the address
     */
    public Contact withEmail(String text) {
        Given.value(text, "text");
        return new Contact(address, phone, Optional.of(text), occupation);
    }

    /**
     * {@return this contact with an occupation}
     *
     * @param text the occupation
     */
    public Contact withOccupation(String text) {
        Given.value(text, "text");
        return new Contact(address, phone, email, Optional.of(text));
    }

    @Override
    public String toString() {
        return "Contact[***]";
    }
}
