package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.OneLine;

/**
 * The identity of an exemption (pengenal pengecualian): the number of its first classification letter, and the item where one
 * letter classifies several. It stays the same when the classification changes.
 *
 * @param value the text as the host writes it, unique in the public body
 */
@JsonForm
public record ExemptionId(@Holds(CODE) String value) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if it is no printable line
     */
    public ExemptionId {
        value = OneLine.of(value, "the number of a classification letter");
    }

    /**
     * {@return an identity}
     *
     * @param value for example {@code 555/SK-12/2025} or {@code 555/SK-12/2025 no. 3}
     * @throws PpidException if it is no printable line
     */
    @JsonCreator
    public static ExemptionId of(String value) {
        return new ExemptionId(value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
