package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.DisclosureClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the passing of time does to an entry of the public list, and what may be done next. */
final class EntryExpiries {
    private static final String PERIODIC_MISSED = "publication.periodic-missed";
    private static final String IMMEDIATE_MISSED = "publication.immediate-missed";
    private static final Citation AT_ONCE = Citation.parse("UU 14/2008 Pasal 10 ayat (1)");

    private final EntryFacts entry;
    private final Deadlines law;
    private final ExemptionInventory exemptions;

    EntryExpiries(EntryFacts entry, Deadlines law, ExemptionInventory exemptions) {
        this.entry = entry;
        this.law = law;
        this.exemptions = exemptions;
    }

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

    List<Expiry> expiries(LocalDate asOf) {
        List<Expiry> notices = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>(published(asOf));
        entry.known()
                .filter(known -> asOf.isAfter(known) && days.stream().noneMatch(day -> !day.isAfter(known)))
                .flatMap(known -> expiry(IMMEDIATE_MISSED, known, AT_ONCE, "expiry." + IMMEDIATE_MISSED))
                .ifPresent(notices::add);
        if (entry.entry().disclosure().kind() == DisclosureClass.PERIODIC) {
            boolean since = days.isEmpty() || days.get(0).isAfter(entry.entered());
            days.add(0, since ? entry.entered() : days.get(0));
            for (int i = 0; i < days.size(); i++) {
                String text = since && i == 0 ? "never-published" : "expiry." + PERIODIC_MISSED;
                LocalDate next = i + 1 < days.size() ? days.get(i + 1) : LocalDate.MAX;
                periodic(days.get(i))
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
        return isWithheld(since) || entry.isRemovedOn(since)
                ? Optional.empty()
                : new Expiry(code, since, citation, text(key, number(), due)).underRulesOf(since);
    }

    List<NextStep> nextSteps(LocalDate asOf) {
        if (entry.isRemovedOn(asOf) || asOf.isBefore(entry.entered())) {
            return List.of();
        }
        Stream<NextStep> publish = isWithheld(asOf) ? Stream.empty() : Stream.of(publish(asOf));
        Stream<NextStep> amend = Stream.of(step(EntryActKind.AMEND, "PERKI 1/2021 Pasal 12 ayat (1)", "next.amend"));
        boolean open = entry.isDeclaredOpen();
        Stream<NextStep> rest = open
                ? Stream.empty()
                : Stream.of(step(EntryActKind.REMOVE, "PERKI 1/2021 Pasal 45 ayat (5)", "next.remove"));
        boolean tieable = !open
                && exemptions.inForceOn(asOf).stream()
                        .anyMatch(exemption -> !entry.links().contains(exemption.id()));
        Stream<NextStep> link = tieable
                ? Stream.of(step(EntryActKind.LINK, "UU 14/2008 Pasal 6 ayat (1)", "next.link"))
                : Stream.empty();
        return Stream.of(publish, amend, link, rest).flatMap(steps -> steps).toList();
    }

    private NextStep publish(LocalDate asOf) {
        NextStep.Builder step =
                NextStep.of(EntryActKind.PUBLISH).on(entry.entry().disclosure().kind());
        List<LocalDate> days = published(asOf);
        return switch (entry.entry().disclosure().kind()) {
            case PERIODIC -> {
                Deadline due = periodic(days.isEmpty() ? entry.entered() : days.get(days.size() - 1));
                yield step.by(due).saying(due.citation(), text("next.publish", number()), text("next.stale"));
            }
            case IMMEDIATE -> {
                entry.known().filter(day -> days.isEmpty()).ifPresent(step::by);
                yield step.saying(AT_ONCE, text("next.publish", number()), text("next.at-once"));
            }
            case AT_ANY_TIME ->
                step.saying(
                        Citation.parse("UU 14/2008 Pasal 11 ayat (1)"),
                        text("next.publish", number()),
                        text("next.available"));
        };
    }

    private NextStep step(EntryActKind act, String citation, String key) {
        return NextStep.of(act).saying(Citation.parse(citation), text(key, number()), text("next.stays"));
    }

    private static BilingualText text(String key, Object... arguments) {
        return CatalogueTexts.TEXTS.both(key, arguments);
    }

    private EntryNumber number() {
        return entry.entry().number();
    }

    private Deadline periodic(LocalDate from) {
        return law.of(StatutoryDeadlines.PUBLICATION_PERIODIC, from);
    }

    private boolean isWithheld(LocalDate day) {
        return entry.isWithheldOn(day, exemptions);
    }

    /** The days of publication on a listed channel; what was published before a danger was known does not announce it. */
    private List<LocalDate> published(LocalDate asOf) {
        return entry.announcements()
                .map(Publication::date)
                .filter(day -> !day.isAfter(asOf)
                        && entry.known().filter(day::isBefore).isEmpty())
                .sorted()
                .toList();
    }

    static List<Omission> missing(EntryFacts entry) {
        List<Publication> publications = entry.publications();
        List<Omission> omissions = new ArrayList<>(entry.entry()
                .disclosure()
                .immediate()
                .map(ImmediateCase::missing)
                .orElse(List.of()));
        if (!publications.isEmpty()
                && publications.stream()
                        .noneMatch(publication -> publication.channel().isListed())) {
            omissions.add(Omission.of("publication.listed-channel", Citation.parse("PERKI 1/2021 Pasal 24 ayat (3)")));
        }
        if (!publications.isEmpty()
                && publications.stream()
                        .allMatch(publication -> publication.accessible().isEmpty())) {
            omissions.add(Omission.of("publication.accessible-form", Citation.parse("PERKI 1/2021 Pasal 24 ayat (5)")));
        }
        return List.copyOf(omissions);
    }
}
