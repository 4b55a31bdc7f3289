package id.go.bekasikota.ppid.letter;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.organization.PublicBody;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.util.Optional;

/**
 * What a letter shows of the body that sends it (kop surat dan penanda tangan), PERKI 1/2021 annexes VI, VII and IX. The
 * domain knows none of it, so the host brings it.
 *
 * @param body the public body
 * @param address its address; empty where not given
 * @param contact telephone, fax and e-mail as far as there are; empty where not given
 * @param place the place of signing; empty where not given
 * @param signatory the name of the official who signs; empty where not given
 * @param position the position of the official; empty where not given
 */
@JsonForm
public record Letterhead(
        PublicBody body,
        @Holds(CODE) Optional<String> address,
        @Holds(CODE) Optional<String> contact,
        @Holds(CODE) Optional<String> place,
        @Holds(CODE) Optional<String> signatory,
        @Holds(CODE) Optional<String> position) {

    /**
     * {@return a letterhead that shows the body alone}
     *
     * @param body the public body
     */
    public static Letterhead of(PublicBody body) {
        return new Letterhead(
                body, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return this letterhead with an address}
     *
     * @param text the address of the body
     */
    public Letterhead address(String text) {
        Given.value(text, "text");
        return new Letterhead(body, Optional.of(text), contact, place, signatory, position);
    }

    /**
     * {@return this letterhead with a contact}
     *
     * @param text telephone, fax and e-mail of the body
     */
    public Letterhead contact(String text) {
        Given.value(text, "text");
        return new Letterhead(body, address, Optional.of(text), place, signatory, position);
    }

    /**
     * {@return this letterhead with a place of signing}
     *
     * @param text the place
     */
    public Letterhead place(String text) {
        Given.value(text, "text");
        return new Letterhead(body, address, contact, Optional.of(text), signatory, position);
    }

    /**
     * {@return this letterhead with who signs: the desk officer a receipt, PPID a notice or a refusal, Atasan PPID an answer to
     * an objection}
     *
     * @param name the name of the official
     * @param office the position
     */
    public Letterhead signedBy(String name, String office) {
        Given.value(name, "name");
        Given.value(office, "office");
        return new Letterhead(body, address, contact, place, Optional.of(name), Optional.of(office));
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
