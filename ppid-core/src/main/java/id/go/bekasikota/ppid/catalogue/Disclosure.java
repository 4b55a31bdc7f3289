package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import java.util.Optional;

/**
 * How information must be made public (kategori informasi): its class, and for what must be published at once the event.
 *
 * @param kind the class of UU 14/2008 Pasal 9 to 11
 * @param immediate the event; given exactly for what must be published at once
 */
@JsonForm
public record Disclosure(DisclosureClass kind, Optional<ImmediateCase> immediate) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if it is missing or out of place
     */
    public Disclosure {
        Given.value(kind, "kind");
        Given.value(immediate, "immediate");
        if (immediate.isPresent() != (kind == DisclosureClass.IMMEDIATE)) {
            throw new PpidException("the class " + kind.code() + " does not fit (expected the event with serta_merta,"
                    + " and none with another class; UU 14/2008 Pasal 10)");
        }
    }

    /** {@return the class of what is published periodically (UU 14/2008 Pasal 9)} */
    public static Disclosure periodic() {
        return new Disclosure(DisclosureClass.PERIODIC, Optional.empty());
    }

    /** {@return the class of what is available at any time (UU 14/2008 Pasal 11)} */
    public static Disclosure atAnyTime() {
        return new Disclosure(DisclosureClass.AT_ANY_TIME, Optional.empty());
    }

    /**
     * {@return the class of what is published at once (UU 14/2008 Pasal 10): the class with its event}
     *
     * @param event the event
     */
    public static Disclosure immediate(ImmediateCase event) {
        Given.value(event, "event");
        return new Disclosure(DisclosureClass.IMMEDIATE, Optional.of(event));
    }
}
