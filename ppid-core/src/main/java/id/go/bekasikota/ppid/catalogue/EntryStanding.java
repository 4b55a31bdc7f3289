package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.Citation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How an entry stands on a day under the law: its state, and by when it is to be published. */
record EntryStanding(EntryFacts entry, Deadlines law, ExemptionInventory exemptions) {
    static final Citation AT_ONCE = Citation.parse("UU 14/2008 Pasal 10 ayat (1)");

    EntryState state(LocalDate asOf) {
        if (entry.isRemovedOn(asOf)) {
            return EntryState.REMOVED;
        }
        if (isWithheld(asOf)) {
            return EntryState.WITHHELD;
        }
        if (publishBy(asOf).filter(asOf::isAfter).isPresent()) {
            return EntryState.STALE;
        }
        return published(asOf).isEmpty() ? EntryState.LISTED : EntryState.PUBLISHED;
    }

    Optional<LocalDate> publishBy(LocalDate asOf) {
        List<LocalDate> days = published(asOf);
        return switch (entry.entry().disclosure().kind()) {
            case PERIODIC ->
                periodic(days.isEmpty() ? entry.entered() : days.get(days.size() - 1))
                        .due()
                        .known();
            case IMMEDIATE -> entry.known().filter(day -> days.isEmpty());
            case AT_ANY_TIME -> Optional.empty();
        };
    }

    Deadline periodic(LocalDate from) {
        return law.of(StatutoryDeadlines.PUBLICATION_PERIODIC, from);
    }

    boolean isWithheld(LocalDate day) {
        return entry.isWithheldOn(day, exemptions);
    }

    /** The days of publication on a listed channel; what was published before a danger was known does not announce it. */
    List<LocalDate> published(LocalDate asOf) {
        return entry.announcements()
                .map(Publication::date)
                .filter(day -> !day.isAfter(asOf)
                        && entry.known().filter(day::isBefore).isEmpty())
                .sorted()
                .toList();
    }
}
