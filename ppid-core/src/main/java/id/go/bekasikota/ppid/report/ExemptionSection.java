package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;

/**
 * The exemptions cited by what was withheld in the period (pengecualian yang dipakai); only codes that occur.
 *
 * @param byLetter requests per letter of UU 14/2008 Pasal 17, each once
 * @param byGround requests per ground, each once
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ExemptionSection(Map<String, Long> byLetter, Map<String, Long> byGround) {

    static ExemptionSection of(ExemptionTally tally) {
        return new ExemptionSection(tally.byLetter().asMap(), tally.byGround().asMap());
    }
}
