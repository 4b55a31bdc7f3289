package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.parts.Printed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How one obligatory kind of document stands in the list of a unit or of the body on a day (ketersediaan informasi wajib).
 *
 * @param kind the kind
 * @param state whether entries serve it
 * @param entries the numbers of the entries that serve it, an unmodifiable list in order
 */
@JsonForm
public record KindStanding(ObligatoryKind kind, KindState state, List<EntryNumber> entries) {

    /** {@inheritDoc} */
    public KindStanding {
        Given.value(entries, "entries");
        entries = List.copyOf(entries);
    }

    /**
     * Says how each kind stands whose article is in force on a day.
     *
     * @param entries the entries of the list
     * @param exemptions the exemptions of the body
     * @param asOf the day
     * @param law calendar and policy
     * @return an unmodifiable list in the order of the law
     */
    public static List<KindStanding> of(
            Collection<CatalogueEntry> entries, ExemptionInventory exemptions, LocalDate asOf, Deadlines law) {
        Given.value(entries, "entries");
        Given.value(exemptions, "exemptions");
        Given.value(asOf, "asOf");
        Given.value(law, "law");
        List<CatalogueEntry> listed = entries.stream()
                .filter(entry -> entry.history().beganBy(asOf) && !entry.isRemovedOn(asOf))
                .toList();
        return ObligatoryKind.all().stream()
                .filter(kind -> kind.citation().regulation().isInForceOn(asOf))
                .map(kind -> of(kind, listed, exemptions, asOf, law))
                .toList();
    }

    private static KindStanding of(
            ObligatoryKind kind,
            List<CatalogueEntry> listed,
            ExemptionInventory exemptions,
            LocalDate asOf,
            Deadlines law) {
        List<CatalogueEntry> serving = listed.stream()
                .filter(entry -> entry.kindsOn(asOf).stream().anyMatch(kind::isServedBy))
                .toList();
        Set<EntryState> states = serving.stream()
                .map(entry -> entry.state(asOf, law, exemptions))
                .collect(Collectors.toSet());
        return new KindStanding(
                kind,
                state(states),
                serving.stream().map(entry -> entry.entry().number()).toList());
    }

    /** One that is overdue shows; one that is exempt alone stands for the kind where nothing else does. */
    private static KindState state(Set<EntryState> states) {
        if (states.isEmpty()) {
            return KindState.MISSING;
        }
        if (states.contains(EntryState.STALE)) {
            return KindState.STALE;
        }
        return states.equals(Set.of(EntryState.WITHHELD)) ? KindState.EXEMPT : KindState.SERVED;
    }

    @Override
    public String toString() {
        return Printed.of(this);
    }
}
