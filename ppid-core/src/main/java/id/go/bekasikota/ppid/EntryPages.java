package id.go.bekasikota.ppid;

import static java.util.stream.Collectors.toSet;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.catalogue.CatalogueEntry;
import id.go.bekasikota.ppid.catalogue.EntryState;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.storage.CaseStage;
import id.go.bekasikota.ppid.storage.Place;
import id.go.bekasikota.ppid.storage.ReceivedQuery;
import id.go.bekasikota.ppid.storage.Relation;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The entries of a worklist: the storage gives those that may stand on a page, and each is checked under the law. Of the exemptions,
 * only those are read that an entry is tied to.
 */
final class EntryPages {
    private static final Set<CaseStage> PERIODIC = EnumSet.of(CaseStage.FIRST_DUE, CaseStage.RENEWED);
    private static final Set<CaseStage> OTHER = EnumSet.of(CaseStage.ENTERED, CaseStage.PUBLISHED, CaseStage.REMOVED);

    private final DeskContext context;
    private final Stores stores;
    private final Worklist<EntryState> which;
    private final Listing listing;
    private final LocalDate today;
    private final ExemptionInventory exemptions;
    private final Set<String> withheld = new HashSet<>();

    EntryPages(DeskContext context, Stores stores, Worklist<EntryState> which, Listing listing) {
        this.context = context;
        this.stores = stores;
        this.which = which;
        this.listing = listing;
        this.today = context.today();
        Map<String, Set<ExemptionId>> ties = new HashMap<>();
        stores.entries()
                .links(
                        context.body().code(),
                        Relation.TIED,
                        (id, tie) ->
                                ties.computeIfAbsent(id, key -> new HashSet<>()).add(new ExemptionId(tie.target())));
        this.exemptions = context.inventory(
                stores, ties.values().stream().flatMap(Set::stream).distinct());
        Set<ExemptionId> whole = exemptions.all().stream()
                .filter(exemption -> exemption.isWholeOn(today))
                .map(Exemption::id)
                .collect(toSet());
        ties.forEach((id, tied) -> {
            if (tied.stream().anyMatch(whole::contains)) {
                withheld.add(id);
            }
        });
    }

    /** What is asked of the storage, and which of its places count. */
    private record Asked(ReceivedQuery which, Predicate<Place> counted) {}

    Page<CatalogueEntry> page() {
        return which.isUrgent()
                ? new DuePage<>(paging(), this::isListed, List.of(lane(PERIODIC), lane(OTHER))).of(listing)
                : paging().page(newest(), this::isListed, listing, Place.END);
    }

    private boolean isListed(CatalogueEntry entry) {
        return which.has(entry.state(today, context.law(), exemptions));
    }

    private Paging.Question newest() {
        List<Asked> asked = new ArrayList<>(asked(PERIODIC));
        asked.addAll(asked(OTHER));
        return merged(asked, ReceivedQuery::newestFirst, Comparator.reverseOrder());
    }

    /** What is periodic falls due in the order of the days that it is counted from, and the rest on the days that stand there. */
    private DuePage.DueLane lane(Set<CaseStage> stages) {
        return new DuePage.DueLane(
                merged(asked(stages), ReceivedQuery::byTerm, Comparator.naturalOrder()),
                day -> PERIODIC.equals(stages) ? new TermStarts(context.law()).publication(day) : Optional.of(day));
    }

    private Paging.Question merged(List<Asked> asked, UnaryOperator<ReceivedQuery> order, Comparator<Place> places) {
        return Paging.merged(asked.stream().map(one -> question(one, order)).toList(), places);
    }

    private Paging.Question question(Asked asked, UnaryOperator<ReceivedQuery> order) {
        ReceivedQuery ordered = order.apply(asked.which());
        return Paging.where(paging().received(ordered), asked.counted());
    }

    /** Every entry at some stages that may be listed, each once. */
    private List<Asked> asked(Set<CaseStage> stages) {
        ReceivedQuery any = ReceivedQuery.in(which.days());
        ReceivedQuery all = listing.unit().map(any::by).orElse(any);
        if (which.states().isEmpty()) {
            return stages.stream()
                    .map(stage -> new Asked(all.at(stage), place -> true))
                    .toList();
        }
        return stages.stream()
                .flatMap(stage -> which.states().stream()
                        .flatMap(state -> terms(state, stage).stream()
                                .map(terms -> new Asked(
                                        all.at(stage).withTerms(terms),
                                        place -> isWithheld(stage, place) == (state == EntryState.WITHHELD)))))
                .toList();
    }

    private boolean isWithheld(CaseStage stage, Place place) {
        return stage != CaseStage.REMOVED && withheld.contains(place.id());
    }

    /** The days that the terms of entries at a stage hang on where they are in a state, unless they are withheld. */
    private Optional<DateRange> terms(EntryState state, CaseStage stage) {
        boolean published = stage == CaseStage.PUBLISHED || stage == CaseStage.RENEWED;
        LocalDate first = PERIODIC.contains(stage) ? new TermStarts(context.law()).publicationsFrom(today) : today;
        DateRange running = new DateRange(first, Place.END.received());
        Optional<DateRange> none = Optional.empty();
        Optional<DateRange> any = Optional.of(new DateRange(Place.START.received(), Place.END.received()));
        boolean removed = stage == CaseStage.REMOVED;
        return switch (state) {
            case REMOVED -> removed ? any : none;
            case WITHHELD -> removed || withheld.isEmpty() ? none : any;
            case LISTED -> removed || published ? none : Optional.of(running);
            case PUBLISHED -> published ? Optional.of(running) : none;
            case STALE -> removed ? none : Optional.of(new DateRange(Place.START.received(), first.minusDays(1)));
        };
    }

    private Paging<CatalogueEntry> paging() {
        return context.paging(stores.entries());
    }
}
