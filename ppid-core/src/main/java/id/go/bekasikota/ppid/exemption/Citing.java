package id.go.bekasikota.ppid.exemption;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A refusal, or another act, that cites an exemption (penolakan yang merujuk penetapan).
 *
 * @param reference what names the act for a person, for example the registration number of the request
 * @param exemption the exemption cited
 * @param date the day of the act
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Citing(
        String reference,
        ExemptionId exemption,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date) {

    /** Why an exemption does not carry an act on a day; empty where it is in force. */
    static Optional<Problem> problem(Optional<Exemption> exemption, LocalDate day) {
        ExemptionState state = exemption.map(known -> known.state(day)).orElse(ExemptionState.NOT_CLASSIFIED);
        LocalDate since = exemption.flatMap(Exemption::publicFrom).orElse(day);
        Citation article = exemption
                .flatMap(Exemption::opening)
                .filter(order -> state == ExemptionState.OPENED)
                .map(order -> order.cause().citation())
                .orElseGet(state::citation);
        return state == ExemptionState.EXEMPT ? Optional.empty() : Optional.of(new Problem(state, article, since, day));
    }

    /** A state that carries no refusal, with its article. */
    record Problem(ExemptionState state, Citation citation, LocalDate since, LocalDate day) {
        BilingualText text(ExemptionId id) {
            return ExemptionTexts.TEXTS.both("cited." + state.code(), id, since, day);
        }
    }

    /**
     * A citation that does not hold (rujukan yang tidak berlaku).
     *
     * @param citing who cites what on which day
     * @param state the standing of the exemption on that day; not classified where no such exemption is known
     * @param citation the article
     * @param text what is wrong, in both languages
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Fault(Citing citing, ExemptionState state, Citation citation, BilingualText text) {}
}
