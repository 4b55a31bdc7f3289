package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.law.Holds.Kind.CODE;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.law.Holds;
import id.go.bekasikota.ppid.law.PpidException;

/**
 * The number under which a request is registered (nomor registrasi): opaque text, compared exactly by code point.
 *
 * @param text the number as written, never blank
 */
public record RequestNumber(@JsonValue @Holds(CODE) String text) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if the text is blank
     */
    @JsonCreator
    public RequestNumber {
        if (text.isBlank()) {
            throw new PpidException("a registration number is blank (expected any text)");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
