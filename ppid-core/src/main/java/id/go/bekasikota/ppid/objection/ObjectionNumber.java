package id.go.bekasikota.ppid.objection;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.parts.OneLine;

/**
 * The number under which an objection is registered (nomor registrasi keberatan): opaque text, compared exactly by code point.
 *
 * @param text the number as written, one printable line
 */
public record ObjectionNumber(@JsonValue @Holds(CODE) String text) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if the text is no printable line
     */
    @JsonCreator
    public ObjectionNumber {
        text = OneLine.of(text, "the number of an objection");
    }

    @Override
    public String toString() {
        return text;
    }
}
