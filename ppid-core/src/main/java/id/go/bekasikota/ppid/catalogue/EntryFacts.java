package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.deadline.LegalBasis;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What follows from the events of an entry of the public list; read once, asked by the acts and by whoever reads the entry. */
final class EntryFacts {
    /** The regulation that lists the channels; before it no text did. */
    private static final LegalBasis LISTED = StatutoryDeadlines.CATALOGUE_UPDATE.basis();

    private final EntryDraft entry;
    private final LocalDate entered;
    private final List<Recorded<EntryEvents.Amended>> amended;
    private final List<Recorded<EntryEvents.Linked>> linked;
    private final List<Recorded<EntryEvents.Served>> served;
    private final Set<ExemptionId> links;
    private final List<Publication> publications;
    private final Optional<LocalDate> removed;

    EntryFacts(History<EntryEvent> history) {
        this.entry = history.all(EntryEvents.Entered.class).get(0).entry();
        this.entered = history.events().get(0).on();
        this.amended = history.recorded(EntryEvents.Amended.class);
        this.linked = history.recorded(EntryEvents.Linked.class);
        this.served = history.recorded(EntryEvents.Served.class);
        this.links = linksOn(LocalDate.MAX);
        this.publications = history.all(EntryEvents.Published.class).stream()
                .map(EntryEvents.Published::publication)
                .toList();
        this.removed = history.recorded(EntryEvents.Removed.class).stream()
                .map(Recorded::on)
                .min(LocalDate::compareTo);
    }

    EntryDraft entry() {
        return entry;
    }

    LocalDate entered() {
        return entered;
    }

    EntryFields fields() {
        return fieldsOn(LocalDate.MAX);
    }

    EntryFields fieldsOn(LocalDate day) {
        return by(amended, day).map(EntryEvents.Amended::fields).reduce(entry.fields(), (earlier, later) -> later);
    }

    Set<ExemptionId> links() {
        return links;
    }

    /** The codes of the obligatory kinds that it serves by what was said last on or before a day. */
    List<String> kindsOn(LocalDate day) {
        return by(served, day)
                .map(EntryEvents.Served::kinds)
                .reduce((earlier, later) -> later)
                .orElse(List.of());
    }

    final Set<ExemptionId> linksOn(LocalDate day) {
        Set<ExemptionId> known = new LinkedHashSet<>();
        entry.origin().exemption().ifPresent(known::add);
        by(linked, day).map(EntryEvents.Linked::exemption).forEach(known::add);
        return Collections.unmodifiableSet(known);
    }

    private static <E extends EntryEvent> Stream<E> by(List<Recorded<E>> events, LocalDate day) {
        return events.stream().filter(event -> !event.on().isAfter(day)).map(Recorded::event);
    }

    List<Publication> publications() {
        return publications;
    }

    /** The publications on a channel that the regulation lists: one on the videotron replaces none (PERKI 1/2021 Pasal 24 ayat (3)). */
    Stream<Publication> announcements() {
        return publications.stream()
                .filter(publication -> publication.channel().isListed() || !LISTED.isInForceOn(publication.date()));
    }

    boolean isRemovedOn(LocalDate day) {
        return removed.filter(gone -> !day.isBefore(gone)).isPresent();
    }

    boolean isDeclaredOpen() {
        return entry.origin().source().isDeclaredOpen();
    }

    /** Whether an exemption of the whole, known to the entry on a day, is in force on it. */
    boolean isWithheldOn(LocalDate day, ExemptionInventory exemptions) {
        return withheldBy(linksOn(day), day, exemptions).isPresent();
    }

    /** The exemption of the whole that is in force on a day among those that the entry is tied to by now. */
    Optional<Exemption> withheldBy(LocalDate day, ExemptionInventory exemptions) {
        return withheldBy(links, day, exemptions);
    }

    private static Optional<Exemption> withheldBy(
            Collection<ExemptionId> links, LocalDate day, ExemptionInventory exemptions) {
        return links.stream()
                .flatMap(link -> exemptions.find(link).stream())
                .filter(exemption -> exemption.isWholeOn(day))
                .findFirst();
    }

    /** The last day of publication that counts, as {@code EntryExpiries} counts them. */
    Optional<LocalDate> lastAnnounced() {
        return announcements()
                .map(Publication::date)
                .filter(day -> known().filter(day::isBefore).isEmpty())
                .max(LocalDate::compareTo);
    }

    Optional<LocalDate> countedFrom() {
        if (removed.isPresent()) {
            return Optional.empty();
        }
        return switch (entry.disclosure().kind()) {
            case PERIODIC -> lastAnnounced().or(() -> Optional.of(entered));
            case IMMEDIATE -> known().filter(day -> lastAnnounced().isEmpty());
            case AT_ANY_TIME -> Optional.empty();
        };
    }

    /** The day on which the body knew what is to be published at once. */
    Optional<LocalDate> known() {
        return entry.disclosure().immediate().map(ImmediateCase::known);
    }

    /** The standing by the acts alone, without what exemptions and the passing of time add. */
    EntryState actedState(LocalDate day) {
        if (isRemovedOn(day)) {
            return EntryState.REMOVED;
        }
        return announcements().anyMatch(publication -> !publication.date().isAfter(day))
                ? EntryState.PUBLISHED
                : EntryState.LISTED;
    }

    /** What the law asks of what is published and this lacks. */
    List<Omission> missing() {
        List<Publication> publications = publications();
        List<Omission> omissions = new ArrayList<>(
                entry().disclosure().immediate().map(ImmediateCase::missing).orElse(List.of()));
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
