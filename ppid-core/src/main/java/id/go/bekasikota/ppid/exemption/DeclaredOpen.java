package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.marks.Holds.Kind.CODE;

import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Information that an objection or a dispute opened to everybody (informasi yang dinyatakan terbuka), UU 14/2008 Pasal 11 ayat
 * (2), 18 ayat (1) huruf g: it is never exempt again and enters the public list.
 *
 * @param opening what is opened
 * @param since the first day on which it is open: that of the answer, or the one on which the decision is final
 * @param until the last day on which it is to be done, inclusive; empty where the order sets none, as no text does
 * @param decision the number of the answer or decision
 * @param by an objection, Komisi Informasi or a court
 * @param citation the article
 */
@JsonForm
public record DeclaredOpen(
        PublicOpening opening,
        @JsonIso LocalDate since,
        @JsonIso Optional<LocalDate> until,
        @Holds(CODE) String decision,
        OpeningOrder.Cause by,
        Citation citation) {

    /**
     * {@return the name of the information as the public list would give it, the first where several are opened together}
     */
    public String information() {
        return opening.information().get(0);
    }

    /** {@return each piece of information apart, as the public list enters it, an unmodifiable list, each with one name} */
    public List<DeclaredOpen> each() {
        return opening.information().stream().map(this::only).toList();
    }

    private DeclaredOpen only(String name) {
        PublicOpening one = new PublicOpening(opening.exemption(), opening.extent(), List.of(name));
        return new DeclaredOpen(one, since, until, decision, by, citation);
    }

    /** The order by which the whole of an exemption is open from a day on. */
    OpeningOrder order() {
        return OpeningOrder.of(by, since, decision);
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
