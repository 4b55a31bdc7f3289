package id.go.bekasikota.ppid.exemption;

import static id.go.bekasikota.ppid.marks.Holds.Kind.PUBLIC_WORDS;

import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.Holds;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.Needed;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.util.List;
import java.util.Optional;

/**
 * What an answer to an objection or a decision opens to the public (informasi yang dinyatakan terbuka untuk umum), UU 14/2008
 * Pasal 11 ayat (2). What is given to one requester alone, for example a medical record to the person whose it is, is none.
 *
 * @param exemption the exemption that it opens; empty where none is named
 * @param extent whether all of that exemption is opened or only the items named; whole where no exemption is named
 * @param information the information, as the public list would name it; at least one
 */
@JsonForm
public record PublicOpening(
        Optional<ExemptionId> exemption,
        Extent extent,

        @Needed("UU 14/2008 Pasal 11 ayat (2)") @Holds(PUBLIC_WORDS)
        List<String> information) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if a part of no exemption is opened
     */
    public PublicOpening {
        Given.value(exemption, "exemption");
        Given.value(information, "information");
        information = List.copyOf(information);
        if (extent == Extent.PART && exemption.isEmpty()) {
            throw new PpidException("an opening of a part names no exemption (expected the one it is a part of)");
        }
    }

    /**
     * Opens some items of an exemption; the rest stays exempt.
     *
     * @param exemption the exemption
     * @param items the items, as the public list would name them
     * @return the opening
     */
    public static PublicOpening part(ExemptionId exemption, String... items) {
        Given.value(exemption, "exemption");
        Given.value(items, "items");
        return new PublicOpening(Optional.of(exemption), Extent.PART, List.of(items));
    }

    /**
     * Opens information without naming the exemption that it may be under.
     *
     * @param information the information, as the public list would name it
     * @return the opening
     */
    public static PublicOpening of(String... information) {
        Given.value(information, "information");
        return new PublicOpening(Optional.empty(), Extent.WHOLE, List.of(information));
    }

    /**
     * {@return whether it opens all that an exemption covers: this exemption is named, and opened as a whole}
     *
     * @param id the exemption
     */
    public boolean opensAllOf(ExemptionId id) {
        Given.value(id, "id");
        return extent == Extent.WHOLE && exemption.filter(id::equals).isPresent();
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
