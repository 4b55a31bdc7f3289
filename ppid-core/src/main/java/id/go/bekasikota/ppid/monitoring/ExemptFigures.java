package id.go.bekasikota.ppid.monitoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import java.time.LocalDate;
import java.util.List;

/**
 * What a unit holds that is exempt on a day (inventaris informasi yang dikecualikan).
 *
 * @param inForce how many exemptions are in force
 * @param ending those of them that end before the unit's next interval is over, in order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ExemptFigures(long inForce, List<ExemptionId> ending) {

    /** {@inheritDoc} */
    public ExemptFigures {
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
