package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The answer that ended a request (jawaban tertulis), or its withdrawal or lapse.
 *
 * @param date the day of the answer, of the last item answered, of the withdrawal or of the lapse
 * @param outcome how the request ended
 * @param grounds the exemption grounds cited, each once, in the order of the law; may be empty
 */
@JsonForm
public record RequestEnd(@JsonIso LocalDate date, Outcome outcome, Set<ExemptionGround> grounds) {

    /** {@inheritDoc} */
    public RequestEnd {
        Given.value(grounds, "grounds");
        Set<ExemptionGround> copy = EnumSet.noneOf(ExemptionGround.class);
        copy.addAll(grounds);
        grounds = Collections.unmodifiableSet(copy);
    }

    /** {@return whether something was withheld: the outcome is a refusal of all or of a part} */
    public boolean withholds() {
        return outcome == Outcome.REFUSED || outcome == Outcome.PARTIALLY_GRANTED;
    }
}
