package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.text.CodePointOrder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What the cases of one kind and body are found by, each in order, so that only what is asked for is gone through. */
final class InMemoryIndex {
    /** By the day until which each rests. */
    private final NavigableSet<Place> live = new TreeSet<>();

    private final Map<Shelf, NavigableMap<Place, CaseCard>> received = new HashMap<>();

    /** By the day of the term, at a stage or at all. */
    private final Map<Optional<CaseStage>, NavigableMap<Place, CaseCard>> terms = new HashMap<>();

    /** By unit, and of all units under the empty one. */
    private final Map<Optional<String>, NavigableMap<Place, CaseCard>> pending = new HashMap<>();

    private final NavigableMap<LocalDate, NavigableSet<String>> lastActs = new TreeMap<>();
    private final Map<Relation, Map<String, NavigableSet<String>>> targets = new EnumMap<>(Relation.class);
    private final Map<Relation, NavigableMap<String, List<CaseLink>>> ties = new EnumMap<>(Relation.class);

    /** Of a unit or of all, at a stage or at all. */
    private record Shelf(Optional<String> unit, Optional<CaseStage> stage) {}

    /** A case as it is found; what does not rest is live since the first of all days. */
    record Entry(String id, CaseCard card, LocalDate lastAct, LocalDate liveFrom) {
        Entry resting(LocalDate until) {
            return new Entry(id, card, lastAct, until);
        }

        Entry woken() {
            return resting(Place.START.received());
        }

        boolean isAtRest() {
            return !liveFrom.equals(Place.START.received());
        }

        Place live() {
            return new Place(liveFrom, id);
        }

        Place place() {
            return new Place(card.received(), id);
        }

        Map<Relation, List<CaseLink>> links() {
            return card.links().stream()
                    .sorted(Comparator.comparing(CaseLink::target, CodePointOrder.INSTANCE)
                            .thenComparing(CaseLink::on))
                    .collect(Collectors.groupingBy(CaseLink::relation));
        }

        List<Optional<String>> units() {
            return orAll(card.unit());
        }

        List<Shelf> shelves() {
            return units().stream()
                    .flatMap(unit -> stages().stream().map(stage -> new Shelf(unit, stage)))
                    .toList();
        }

        List<Optional<CaseStage>> stages() {
            return orAll(card.stage());
        }

        Place term() {
            return new Place(card.termOrLast(), id);
        }

        private static <T> List<Optional<T>> orAll(Optional<T> known) {
            return known.isPresent() ? List.of(Optional.empty(), known) : List.of(Optional.empty());
        }
    }

    void add(Entry entry) {
        live.add(entry.live());
        entry.shelves()
                .forEach(shelf ->
                        received.computeIfAbsent(shelf, key -> new TreeMap<>()).put(entry.place(), entry.card()));
        entry.stages()
                .forEach(stage ->
                        terms.computeIfAbsent(stage, key -> new TreeMap<>()).put(entry.term(), entry.card()));
        entry.units().forEach(unit -> {
            if (entry.card().pending().isPresent()) {
                pending.computeIfAbsent(unit, key -> new TreeMap<>()).put(entry.place(), entry.card());
            }
        });
        lastActs.computeIfAbsent(entry.lastAct(), key -> ids()).add(entry.id());
        entry.links().forEach((relation, links) -> {
            links.forEach(link -> targets(relation)
                    .computeIfAbsent(link.target(), key -> ids())
                    .add(entry.id()));
            ties(relation).put(entry.id(), links);
        });
    }

    void remove(Entry entry) {
        live.remove(entry.live());
        entry.shelves()
                .forEach(shelf -> received.getOrDefault(shelf, new TreeMap<>()).remove(entry.place()));
        entry.stages()
                .forEach(stage -> terms.getOrDefault(stage, new TreeMap<>()).remove(entry.term()));
        entry.units().forEach(unit -> {
            pending.getOrDefault(unit, new TreeMap<>()).remove(entry.place());
        });
        lastActs.getOrDefault(entry.lastAct(), ids()).remove(entry.id());
        entry.links().forEach((relation, links) -> {
            links.forEach(
                    link -> targets(relation).getOrDefault(link.target(), ids()).remove(entry.id()));
            ties(relation).remove(entry.id());
        });
    }

    List<Place> live(LocalDate by, Place after, int limit) {
        return live.tailSet(after, false).stream()
                .takeWhile(place -> !place.received().isAfter(by))
                .limit(limit)
                .toList();
    }

    List<Place> received(ReceivedQuery which, Place after, int limit) {
        NavigableMap<Place, CaseCard> shelf =
                received.getOrDefault(new Shelf(which.unit(), which.stage()), Collections.emptyNavigableMap());
        return switch (which.order()) {
            case OLDEST -> told(shelf.tailMap(from(which.period(), after), false), which.period(), which, limit);
            case NEWEST ->
                told(shelf.headMap(until(which.period(), after), false).descendingMap(), which.period(), which, limit);
            case TERM ->
                told(
                        terms.getOrDefault(which.stage(), Collections.emptyNavigableMap())
                                .tailMap(from(which.terms(), after), false),
                        which.terms(),
                        which,
                        limit);
        };
    }

    private static List<Place> told(
            NavigableMap<Place, CaseCard> behind, DateRange days, ReceivedQuery which, int limit) {
        return behind.entrySet().stream()
                .takeWhile(entry -> days.contains(entry.getKey().received()))
                .filter(entry -> which.covers(entry.getValue()))
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }

    private static Place until(DateRange period, Place after) {
        Place last = new Place(period.to(), Place.END.id());
        return after.compareTo(last) > 0 ? last : after;
    }

    List<Place> awaited(AwaitedQuery which, Place after, int limit) {
        DateRange receipts = which.receipts();
        return pending
                .getOrDefault(which.unit(), Collections.emptyNavigableMap())
                .tailMap(from(receipts, after), false)
                .entrySet()
                .stream()
                .takeWhile(entry -> !entry.getKey().received().isAfter(receipts.to()))
                .filter(entry -> which.covers(entry.getValue()))
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }

    private static Place from(DateRange period, Place after) {
        Place first = new Place(period.from(), "");
        return after.compareTo(first) < 0 ? first : after;
    }

    List<String> changedAfter(LocalDate day) {
        return lastActs.tailMap(day, false).values().stream()
                .flatMap(NavigableSet::stream)
                .sorted(CodePointOrder.INSTANCE)
                .toList();
    }

    List<String> linked(Relation relation, String target) {
        return List.copyOf(targets(relation).getOrDefault(target, ids()));
    }

    void links(Relation relation, BiConsumer<String, CaseLink> each) {
        ties(relation).forEach((id, links) -> links.forEach(link -> each.accept(id, link)));
    }

    private Map<String, NavigableSet<String>> targets(Relation relation) {
        return targets.computeIfAbsent(relation, key -> new HashMap<>());
    }

    private NavigableMap<String, List<CaseLink>> ties(Relation relation) {
        return ties.computeIfAbsent(relation, key -> new TreeMap<>(CodePointOrder.INSTANCE));
    }

    private static NavigableSet<String> ids() {
        return new TreeSet<>(CodePointOrder.INSTANCE);
    }
}
