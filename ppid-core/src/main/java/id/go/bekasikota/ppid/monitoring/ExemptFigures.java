package id.go.bekasikota.ppid.monitoring;

import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.List;

/**
 * What a unit holds that is exempt on a day (inventaris informasi yang dikecualikan).
 *
 * @param inForce how many exemptions are in force
 * @param ending those of them that end before the unit's next interval is over, in order
 */
@JsonForm
public record ExemptFigures(long inForce, List<ExemptionId> ending) {

    /** {@inheritDoc} */
    public ExemptFigures {
        Given.value(ending, "ending");
        ending = List.copyOf(ending);
    }

    static ExemptFigures of(List<Exemption> exemptions, LocalDate asOf, LocalDate horizon) {
        List<Exemption> inForce = exemptions.stream()
                .filter(exemption -> exemption.isInForceOn(asOf))
                .toList();
        return new ExemptFigures(
                inForce.size(),
                inForce.stream()
                        .filter(exemption -> exemption
                                .publicFrom(asOf)
                                .filter(end -> !end.isAfter(horizon))
                                .isPresent())
                        .map(Exemption::id)
                        .toList());
    }
}
