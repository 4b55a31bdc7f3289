package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.law.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.law.Holds.Kind.WORDS;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.law.Holds;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.organization.BodyKind;

/**
 * What a petition says about where it goes and against whom (permohonan penyelesaian sengketa informasi), PERKI 1/2013
 * Pasal 6, 9 and 10. The petitioner's identity is kept apart.
 *
 * @param commission the Komisi Informasi that it is filed with; competence follows the level of the body and the
 *     commissions that exist (Pasal 6)
 * @param body the kind of body, which decides the court
 * @param demand what Komisi Informasi is asked to declare (Pasal 10 ayat (1) huruf c); may be empty
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Petition(
        @Holds(CODE) String commission,
        BodyKind body,
        @Holds(WORDS) String demand) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if it is blank
     */
    public Petition {
        if (commission.isBlank()) {
            throw new PpidException("a petition names no Komisi Informasi (expected for example that of the province)");
        }
    }

    @Override
    public String toString() {
        return "Petition[" + commission + ", " + body.code() + "]";
    }
}
