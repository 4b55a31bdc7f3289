package id.go.bekasikota.ppid.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The exemptions cited by requests that were refused in whole or in part in the period (pengecualian yang dipakai).
 *
 * @param byLetter requests per letter of UU 14/2008 Pasal 17, a request once per letter
 * @param byGround requests per ground, a request once per ground; {@code 17.a} and {@code 17.a.1} are two grounds
 * @param refusedWithoutGround requests refused in whole that cite none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ExemptionTally(Counts byLetter, Counts byGround, long refusedWithoutGround) {
    static final ExemptionTally NONE = new ExemptionTally(Counts.none(), Counts.none(), 0);

    ExemptionTally merge(ExemptionTally other) {
        return new ExemptionTally(
                byLetter.merge(other.byLetter),
                byGround.merge(other.byGround),
                refusedWithoutGround + other.refusedWithoutGround);
    }
}
