package id.go.bekasikota.ppid.catalogue;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.marks.Needed;
import id.go.bekasikota.ppid.organization.Approval;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;

/**
 * The decision that sets the public list (Keputusan penetapan Daftar Informasi Publik), PERKI 1/2021 Pasal 45 ayat (5), (6).
 *
 * @param number its number
 * @param date its date
 * @param by who decides: PPID
 * @param approval who approved: Atasan PPID
 * @param document the decision itself
 */
@JsonForm
public record ListDecision(
        @Needed("PERKI 1/2021 Pasal 45 ayat (5)") @Holds(CODE)
        String number,

        @JsonIso LocalDate date,
        Officer by,
        Approval approval,
        DocumentRef document) {

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
