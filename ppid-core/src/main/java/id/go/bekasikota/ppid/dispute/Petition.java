package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;
import static id.go.bekasikota.ppid.marks.Holds.Kind.WORDS;

import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.Needed;
import id.go.bekasikota.ppid.organization.BodyKind;
import id.go.bekasikota.ppid.parts.Given;
import java.util.Optional;

/**
 * What a petition says about where it goes and against whom (permohonan penyelesaian sengketa informasi), PERKI 1/2013
 * Pasal 6, 9 and 10. The petitioner's identity is kept apart.
 *
 * @param commission the Komisi Informasi that it is filed with; competence follows the level of the body and the
 *     commissions that exist (Pasal 6)
 * @param body the kind of body, which decides the court
 * @param demand what Komisi Informasi is asked to declare (Pasal 10 ayat (1) huruf c); may be empty
 * @param level the level of the commission; empty where not recorded
 */
@JsonForm
public record Petition(
        @Needed("PERKI 1/2013 Pasal 9 ayat (1)") @Holds(CODE)
        String commission,

        BodyKind body,
        @Holds(WORDS) String demand,
        Optional<CommissionLevel> level) {

    /**
     * Makes a petition without the level of the commission.
     *
     * @param commission the Komisi Informasi that it is filed with
     * @param body the kind of body
     * @param demand what Komisi Informasi is asked to declare; may be empty
     */
    public Petition(String commission, BodyKind body, String demand) {
        this(commission, body, demand, Optional.empty());
    }

    /**
     * Says of which level the commission is.
     *
     * @param of the level
     * @return the petition with it
     */
    public Petition at(CommissionLevel of) {
        Given.value(of, "of");
        return new Petition(commission, body, demand, Optional.of(of));
    }

    @Override
    public String toString() {
        return "Petition[" + commission + ", " + body.code() + "]";
    }
}
