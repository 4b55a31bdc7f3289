package id.go.bekasikota.ppid.report;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.util.Map;

/**
 * The exemptions cited by requests that were refused in whole or in part in the period (pengecualian yang dipakai); only codes
 * that occur. Immutable; merging is associative and commutative.
 *
 * @param byLetter requests per letter of UU 14/2008 Pasal 17, a request once per letter
 * @param byGround requests per ground, a request once per ground; {@code 17.a} and {@code 17.a.1} are two grounds
 */
@JsonForm
public record ExemptionSection(
        @Holds(CODE) Map<String, Long> byLetter,
        @Holds(CODE) Map<String, Long> byGround) {
    static final ExemptionSection NONE = new ExemptionSection(Map.of(), Map.of());

    /** {@inheritDoc} */
    public ExemptionSection {
        Given.value(byLetter, "byLetter");
        Given.value(byGround, "byGround");
        byLetter = Counts.of(byLetter);
        byGround = Counts.of(byGround);
    }

    ExemptionSection merge(ExemptionSection other) {
        return new ExemptionSection(Counts.merge(byLetter, other.byLetter), Counts.merge(byGround, other.byGround));
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
