package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.DisclosureClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the passing of time does to an entry of the public list. */
record EntryExpiries(EntryFacts entry, LocalDate asOf, EntryStanding standing) {
    private static final String PERIODIC_MISSED = "publication.periodic-missed";
    private static final String IMMEDIATE_MISSED = "publication.immediate-missed";

    EntryExpiries(EntryFacts entry, LocalDate asOf, Deadlines law, ExemptionInventory exemptions) {
        this(entry, asOf, new EntryStanding(entry, law, exemptions));
    }

    List<Expiry> all() {
        List<Expiry> notices = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>(standing.published(asOf));
        entry.known()
                .filter(known -> asOf.isAfter(known) && days.stream().noneMatch(day -> !day.isAfter(known)))
                .flatMap(known -> expiry(IMMEDIATE_MISSED, known, EntryStanding.AT_ONCE, "expiry." + IMMEDIATE_MISSED))
                .ifPresent(notices::add);
        if (entry.entry().disclosure().kind() == DisclosureClass.PERIODIC) {
            boolean since = days.isEmpty() || days.get(0).isAfter(entry.entered());
            days.add(0, since ? entry.entered() : days.get(0));
            for (int i = 0; i < days.size(); i++) {
                String text = since && i == 0 ? "never-published" : "expiry." + PERIODIC_MISSED;
                LocalDate next = i + 1 < days.size() ? days.get(i + 1) : LocalDate.MAX;
                standing.periodic(days.get(i))
                        .due()
                        .known()
                        .filter(due -> asOf.isAfter(due) && next.isAfter(due))
                        .flatMap(due ->
                                expiry(PERIODIC_MISSED, due, StatutoryDeadlines.PUBLICATION_PERIODIC.citation(), text))
                        .ifPresent(notices::add);
            }
        }
        return List.copyOf(notices);
    }

    private Optional<Expiry> expiry(String code, LocalDate due, Citation citation, String key) {
        LocalDate since = due.plusDays(1);
        return standing.isWithheld(since) || entry.isRemovedOn(since)
                ? Optional.empty()
                : new Expiry(code, since, citation, text(key, number(), due)).underRulesOf(since);
    }

    private static BilingualText text(String key, Object... arguments) {
        return CatalogueTexts.TEXTS.both(key, arguments);
    }

    private EntryNumber number() {
        return entry.entry().number();
    }
}
