package id.go.bekasikota.ppid.objection;

import static id.go.bekasikota.ppid.law.Holds.Kind.CODE;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.law.Holds;
import id.go.bekasikota.ppid.law.PpidException;

/**
 * The number under which an objection is registered (nomor registrasi keberatan): opaque text, compared exactly by code point.
 *
 * @param text the number as written, never blank
 */
public record ObjectionNumber(@JsonValue @Holds(CODE) String text) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if the text is blank
     */
    @JsonCreator
    public ObjectionNumber {
        if (text.isBlank()) {
            throw new PpidException("the number of an objection is blank (expected any text)");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
