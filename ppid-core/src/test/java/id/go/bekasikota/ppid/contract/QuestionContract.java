package id.go.bekasikota.ppid.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.AwaitedQuery;
import id.go.bekasikota.ppid.storage.CaseCard;
import id.go.bekasikota.ppid.storage.CaseLink;
import id.go.bekasikota.ppid.storage.CaseStage;
import id.go.bekasikota.ppid.storage.Place;
import id.go.bekasikota.ppid.storage.ReceivedQuery;
import id.go.bekasikota.ppid.storage.Relation;
import id.go.bekasikota.ppid.storage.Storage;
import id.go.bekasikota.ppid.text.CodePointOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of cases without reading them is what their cards say; part of {@link WholeCaseContract}. */
abstract class QuestionContract {
    static final String BODY = "body";
    static final DateRange ALWAYS = new DateRange(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    protected abstract Storage newStorage();

    static List<SampleKind<?, ?>> kinds() {
        return SampleKind.all();
    }

    /** Cases of a kind in every stage of their lives, kept act by act, and among them those of another body. */
    static <E extends Event, A extends Aggregate<E>> Map<String, A> lived(Storage storage, SampleKind<E, A> kind) {
        Map<String, A> lived = storage.inTransaction(stores -> lived(kind.in(stores), kind));
        Kept.add(storage, kind, "other", "N/0/1", kind.begun());
        return lived;
    }

    private static <E extends Event, A extends Aggregate<E>> Map<String, A> lived(
            AggregateStore<A> store, SampleKind<E, A> kind) {
        Map<String, A> lived = new TreeMap<>(CodePointOrder.INSTANCE);
        int number = 0;
        for (Samples.Fill fill : Samples.Fill.values()) {
            for (A whole : kind.wholes(fill)) {
                for (int version = 1; version <= whole.version(); version++) {
                    String id = "N/" + (number++ * 7 % 10) + "/" + number;
                    lived.put(id, kept(store, kind, id, whole, version));
                }
            }
        }
        return lived;
    }

    private static <E extends Event, A extends Aggregate<E>> A kept(
            AggregateStore<A> store, SampleKind<E, A> kind, String id, A whole, int version) {
        A first = kind.upTo(whole, 1);
        A last = kind.upTo(whole, version);
        store.add(BODY, id, first);
        if (version > 1) {
            store.update(BODY, id, last, 1);
        }
        return last;
    }

    private static <A extends Aggregate<?>, T> T ask(
            Storage storage, SampleKind<?, A> kind, Function<AggregateStore<A>, T> question) {
        return storage.inTransaction(stores -> question.apply(kind.in(stores)));
    }

    private static List<String> ids(
            Storage storage, SampleKind<?, ?> kind, Function<AggregateStore<?>, List<String>> question) {
        return storage.inTransaction(stores -> question.apply(kind.in(stores)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void questionsAreAnsweredByWhatTheCardsSay(SampleKind<?, ?> kind) {
        answers(kind);
    }

    private <E extends Event, A extends Aggregate<E>> void answers(SampleKind<E, A> kind) {
        Storage storage = newStorage();
        Map<String, A> lived = lived(storage, kind);
        Map<String, CaseCard> cards = new TreeMap<>(CodePointOrder.INSTANCE);
        lived.forEach((id, one) -> cards.put(id, kind.card(one)));

        List<A> all = ask(storage, kind, store -> store.all(BODY));
        Map<String, A> found = ask(storage, kind, store -> store.find(BODY, lived.keySet()));
        assertThat(all).containsExactlyElementsOf(lived.values());
        assertThat(found).isEqualTo(lived);
        received(storage, kind, cards);
        awaited(storage, kind, cards);
        changed(storage, kind, lived);
        linked(storage, kind, cards);
    }

    private static void received(Storage storage, SampleKind<?, ?> kind, Map<String, CaseCard> cards) {
        Set<LocalDate> days = new TreeSet<>();
        Set<Optional<String>> units = new HashSet<>(Set.of(Optional.empty(), Optional.of("none")));
        cards.values().forEach(card -> {
            days.add(card.received());
            units.add(card.unit());
        });
        Set<Optional<CaseStage>> stages =
                new HashSet<>(Set.of(Optional.empty(), Optional.of(CaseStage.VOIDED), Optional.of(CaseStage.PENDING)));
        cards.values().forEach(card -> stages.add(card.stage()));
        for (DateRange period : periods(days)) {
            for (Optional<String> unit : units) {
                for (Optional<CaseStage> stage : stages) {
                    received(storage, kind, cards, asked(period, unit, stage));
                }
            }
        }
    }

    static ReceivedQuery asked(DateRange period, Optional<String> unit, Optional<CaseStage> stage) {
        ReceivedQuery all = ReceivedQuery.in(period);
        ReceivedQuery ofUnit = unit.map(all::by).orElse(all);
        return stage.map(ofUnit::at).orElse(ofUnit);
    }

    static boolean isAsked(ReceivedQuery which, CaseCard card) {
        return which.period().contains(card.received())
                && (which.unit().isEmpty() || which.unit().equals(card.unit()))
                && (which.stage().isEmpty() || which.stage().equals(card.stage()))
                && which.terms().contains(card.term().orElse(ALWAYS.to()));
    }

    static void received(Storage storage, SampleKind<?, ?> kind, Map<String, CaseCard> cards, ReceivedQuery which) {
        List<Place> expected = places(cards, card -> isAsked(which, card));
        assertThat(pages(storage, kind, (store, after, limit) -> store.received(BODY, which, after, limit), 3))
                .as(which.toString())
                .containsExactlyElementsOf(expected);

        ReceivedQuery newest = which.newestFirst();
        assertThat(pages(
                        storage,
                        kind,
                        (store, after, limit) -> store.received(BODY, newest, after, limit),
                        3,
                        Place.END))
                .as(newest.toString())
                .containsExactlyElementsOf(
                        expected.stream().sorted(Comparator.reverseOrder()).toList());
    }

    static List<DateRange> periods(Set<LocalDate> days) {
        List<DateRange> periods = new ArrayList<>(List.of(ALWAYS));
        for (LocalDate from : days) {
            periods.add(new DateRange(from, from));
            periods.add(new DateRange(ALWAYS.from(), from.minusDays(1)));
            periods.add(new DateRange(from.plusDays(1), ALWAYS.to()));
        }
        return periods;
    }

    private static void awaited(Storage storage, SampleKind<?, ?> kind, Map<String, CaseCard> cards) {
        Set<LocalDate> days = new TreeSet<>();
        cards.values()
                .forEach(card -> card.pending().ifPresent(term -> {
                    days.add(card.received());
                    term.complete().ifPresent(days::add);
                }));
        List<AwaitedQuery> asked =
                new ArrayList<>(List.of(AwaitedQuery.any(), AwaitedQuery.any().by("none")));
        cards.values().stream()
                .flatMap(card -> card.unit().stream())
                .distinct()
                .forEach(unit -> asked.add(AwaitedQuery.any().by(unit)));
        DateRange never = new DateRange(ALWAYS.to(), ALWAYS.to());
        for (ClockStart start : ClockStart.values()) {
            for (DateRange period : periods(days)) {
                asked.add(new AwaitedQuery(Optional.empty(), start, period, never));
                asked.add(new AwaitedQuery(Optional.empty(), start, never, period));
                asked.add(new AwaitedQuery(Optional.empty(), start, period, period));
            }
        }
        for (AwaitedQuery which : asked) {
            assertThat(pages(storage, kind, (store, after, limit) -> store.awaited(BODY, which, after, limit), 2))
                    .as(which.toString())
                    .containsExactlyElementsOf(places(
                            cards,
                            card -> which.covers(card)
                                    && (which.unit().isEmpty() || which.unit().equals(card.unit()))));
        }
    }

    private static <A extends Aggregate<?>> void changed(Storage storage, SampleKind<?, A> kind, Map<String, A> lived) {
        Stream<LocalDate> days =
                lived.values().stream().map(one -> one.history().lastDay());
        days.flatMap(day -> Stream.of(day, day.minusDays(1)))
                .distinct()
                .forEach(day -> assertThat(ids(storage, kind, store -> store.changedAfter(BODY, day)))
                        .containsExactlyElementsOf(lived.entrySet().stream()
                                .filter(one ->
                                        one.getValue().history().lastDay().isAfter(day))
                                .map(Map.Entry::getKey)
                                .toList()));
    }

    private static void linked(Storage storage, SampleKind<?, ?> kind, Map<String, CaseCard> cards) {
        Map<CaseLink, Set<String>> all = new HashMap<>();
        cards.forEach((id, card) -> card.links()
                .forEach(link -> all.computeIfAbsent(link, key -> new TreeSet<>(CodePointOrder.INSTANCE))
                        .add(id)));
        all.keySet()
                .forEach(link -> assertThat(
                                ids(storage, kind, store -> store.linked(BODY, link.relation(), link.target())))
                        .containsExactlyElementsOf(cards.entrySet().stream()
                                .filter(card -> card.getValue().links().stream()
                                        .anyMatch(other -> other.relation() == link.relation()
                                                && other.target().equals(link.target())))
                                .map(Map.Entry::getKey)
                                .toList()));
        for (Relation relation : Relation.values()) {
            List<Map.Entry<String, CaseLink>> shown = new ArrayList<>();
            ids(storage, kind, store -> {
                store.links(BODY, relation, (id, link) -> shown.add(Map.entry(id, link)));
                return List.of();
            });
            assertThat(shown).containsExactlyElementsOf(ties(cards, relation));
            assertThat(ids(storage, kind, store -> store.linked(BODY, relation, "nothing of the kind")))
                    .isEmpty();
        }
    }

    private static List<Map.Entry<String, CaseLink>> ties(Map<String, CaseCard> cards, Relation relation) {
        return cards.entrySet().stream()
                .flatMap(entry -> entry.getValue().links().stream()
                        .filter(link -> link.relation() == relation)
                        .sorted(Comparator.comparing(CaseLink::target, CodePointOrder.INSTANCE)
                                .thenComparing(CaseLink::on))
                        .map(link -> Map.entry(entry.getKey(), link)))
                .toList();
    }

    private static List<Place> places(Map<String, CaseCard> cards, Predicate<CaseCard> which) {
        return cards.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(entry -> new Place(entry.getValue().received(), entry.getKey()))
                .sorted()
                .toList();
    }

    interface Paged {
        List<Place> ask(AggregateStore<?> store, Place after, int limit);
    }

    static List<Place> pages(Storage storage, SampleKind<?, ?> kind, Paged question, int page) {
        return pages(storage, kind, question, page, Place.START);
    }

    private static List<Place> pages(Storage storage, SampleKind<?, ?> kind, Paged question, int page, Place first) {
        List<Place> all = new ArrayList<>();
        BiFunction<AggregateStore<?>, Place, List<Place>> next = (store, after) -> question.ask(store, after, page);
        List<Place> found = storage.inTransaction(stores -> next.apply(kind.in(stores), first));
        while (!found.isEmpty()) {
            assertThat(found.size()).isLessThanOrEqualTo(page);
            all.addAll(found);
            Place last = found.get(found.size() - 1);
            found = storage.inTransaction(stores -> next.apply(kind.in(stores), last));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 499, 500, 501, 1_203})
    void manyIdsAreFoundAtOnceAndUnknownOnesLeftOut(int count) {
        Storage storage = newStorage();
        InformationRequest request = SampleKind.REQUEST.begun();
        List<String> ids = new ArrayList<>();
        storage.inTransaction(stores -> {
            for (int i = 0; i < count; i++) {
                stores.requests().add(BODY, "N" + i, request);
                ids.add("N" + i);
            }
            return ids;
        });
        List<String> asked = new ArrayList<>(ids);
        asked.addAll(ids);
        asked.add("unknown");

        Map<String, InformationRequest> found = ask(storage, SampleKind.REQUEST, store -> store.find(BODY, asked));
        Map<String, InformationRequest> elsewhere =
                ask(storage, SampleKind.REQUEST, store -> store.find("other", asked));
        assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void whatIsFoundIsUndoneWithTheTransaction() {
        Storage storage = newStorage();
        InformationRequest request = SampleKind.REQUEST.begun();
        Kept.add(storage, SampleKind.REQUEST, BODY, "1", request);
        List<Place> before = all(storage);

        assertThatThrownBy(() -> storage.inTransaction(stores -> {
                    stores.requests().add(BODY, "2", request);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(all(storage)).isEqualTo(before).hasSize(1);
    }

    private static List<Place> all(Storage storage) {
        return ask(
                storage, SampleKind.REQUEST, store -> store.received(BODY, ReceivedQuery.in(ALWAYS), Place.START, 10));
    }
}
