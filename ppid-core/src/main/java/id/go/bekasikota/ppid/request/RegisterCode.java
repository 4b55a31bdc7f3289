package id.go.bekasikota.ppid.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.text.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * A number or the code of a unit as a register book holds it (kode dari buku register): any text, compared exactly by code point.
 * What the body itself gives is one printable line; a book of an office may hold what nobody sees, and is taken as it is.
 *
 * @param text the text; a reader of a book refuses a blank cell, and what was kept stays readable
 */
public record RegisterCode(@JsonValue String text) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if the text is null
     */
    @JsonCreator
    public RegisterCode {
        if (isMissing(text)) {
            throw new PpidException("a number or unit of a register book is missing (expected any text)");
        }
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null;
    }

    /** {@return the text on one line, each character that is not printable escaped as in {@code \\u202e}} */
    @Override
    public String toString() {
        return Quoted.line(text);
    }
}
