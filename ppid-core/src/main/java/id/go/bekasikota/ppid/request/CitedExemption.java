package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.PUBLIC_WORDS;

import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionDecision;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.NeverExempt;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An exemption as a decision cites it (penetapan pengecualian yang dirujuk): enough to see later whether it was in force.
 *
 * @param id the exemption
 * @param letter the number of the classification letter
 * @param ground the ground of Pasal 17
 * @param consequence the consequence of opening, from the test
 * @param decided the day of the letter
 * @param publicFrom the first day on which the information is public as known when it was cited; empty where it ends by an
 *     event that had not happened
 * @param neverExempt the class of never exempt document that the part lies in, which the law is silent on; empty elsewhere
 * @param decision the exemption decision, which goes with the notice (PERKI 1/2021 Pasal 34 ayat (2))
 */
@JsonForm
public record CitedExemption(
        ExemptionId id,
        @Holds(CODE) String letter,
        ExemptionGround ground,
        @Holds(PUBLIC_WORDS) String consequence,
        @JsonIso LocalDate decided,
        @JsonIso Optional<LocalDate> publicFrom,
        Optional<NeverExempt> neverExempt,
        DocumentRef decision) {

    /**
     * Cites an exemption by its last decision.
     *
     * @param exemption the exemption
     * @return what a decision keeps of it
     */
    public static CitedExemption of(Exemption exemption) {
        Given.value(exemption, "exemption");
        ExemptionDecision last = exemption.lastDecision();
        return new CitedExemption(
                exemption.id(),
                last.letter().number(),
                last.test().ground(),
                last.test().ifOpened(),
                last.letter().date(),
                exemption.publicFrom(),
                last.test().subject().neverExempt(),
                last.letter().issue().document());
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
