package id.go.bekasikota.ppid.monitoring;

import id.go.bekasikota.ppid.catalogue.CatalogueEntry;
import id.go.bekasikota.ppid.catalogue.EntryState;
import id.go.bekasikota.ppid.catalogue.Publication;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How fresh the entries of a unit in the public list are on a day (kemutakhiran daftar informasi publik).
 *
 * @param entries how many there are, without what was removed
 * @param stale how many have an overdue publication
 * @param withheld how many are exempt as a whole
 * @param lastPublished the day of the last publication; empty where there is none
 */
@JsonForm
public record ListFigures(
        long entries, long stale, long withheld, @JsonIso Optional<LocalDate> lastPublished) {

    static ListFigures of(List<CatalogueEntry> all, ExemptionInventory exemptions, LocalDate asOf, Deadlines law) {
        List<CatalogueEntry> entered = all.stream()
                .filter(entry -> entry.history().beganBy(asOf))
                .filter(entry -> entry.state(asOf, law, exemptions) != EntryState.REMOVED)
                .toList();
        List<EntryState> states = entered.stream()
                .map(entry -> entry.state(asOf, law, exemptions))
                .toList();
        Optional<LocalDate> last = entered.stream()
                .flatMap(entry -> entry.publications().stream())
                .filter(publication -> publication.channel().isListed())
                .map(Publication::date)
                .filter(day -> !day.isAfter(asOf))
                .max(LocalDate::compareTo);
        return new ListFigures(
                entered.size(), count(states, EntryState.STALE), count(states, EntryState.WITHHELD), last);
    }

    private static long count(List<EntryState> states, EntryState state) {
        return states.stream().filter(found -> found == state).count();
    }
}
