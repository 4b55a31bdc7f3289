package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of the exempt list (baris daftar informasi yang dikecualikan), with the columns of PERKI 1/2021 annex II:
 * information, legal basis, consequence if opened and if closed, period.
 *
 * @param number its number in the list, from 1
 * @param id the identity of the exemption
 * @param test the consequence test, which holds the first four columns
 * @param letter the number of the classification letter in force
 * @param period when it ends
 */
@JsonForm
public record ExemptRow(
        int number,
        ExemptionId id,
        ConsequenceTest test,
        @Holds(CODE) String letter,
        ExemptionEnd period) {

    static ExemptRow of(int number, Exemption exemption, LocalDate day) {
        ExemptionDecision decision = exemption.decisionOn(day).orElseThrow();
        return new ExemptRow(
                number, exemption.id(), decision.test(), decision.letter().number(), period(exemption, decision, day));
    }

    /** The end, or the earlier day on which an opening that is known by then opens it. */
    private static ExemptionEnd period(Exemption exemption, ExemptionDecision decision, LocalDate day) {
        ExemptionEnd end = decision.letter().end();
        return exemption
                .publicFrom(day)
                .filter(open -> !end.date().equals(Optional.of(open)))
                .map(ExemptionEnd::on)
                .orElse(end);
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
