package id.go.bekasikota.ppid.proposal;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.parts.Given;

/**
 * The number of a unit's proposal (nomor usulan): opaque text, compared exactly by code point.
 *
 * @param text the number as written, never blank
 */
public record ProposalNumber(@JsonValue @Holds(CODE) String text) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if the text is blank
     */
    @JsonCreator
    public ProposalNumber {
        Given.value(text, "text");
        if (text.isBlank()) {
            throw new PpidException("the number of a proposal is blank (expected any text)");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
