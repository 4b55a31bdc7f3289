package id.go.bekasikota.ppid.contract;

import static id.go.bekasikota.ppid.contract.QuestionContract.ALWAYS;
import static id.go.bekasikota.ppid.contract.QuestionContract.BODY;
import static id.go.bekasikota.ppid.contract.QuestionContract.asked;
import static id.go.bekasikota.ppid.contract.QuestionContract.isAsked;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.storage.CaseCard;
import id.go.bekasikota.ppid.storage.CaseStage;
import id.go.bekasikota.ppid.storage.Place;
import id.go.bekasikota.ppid.storage.ReceivedQuery;
import id.go.bekasikota.ppid.storage.Storage;
import id.go.bekasikota.ppid.text.CodePointOrder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of cases by the days of their terms is what their cards say; part of {@link WholeCaseContract}. */
abstract class TermContract {
    protected abstract Storage newStorage();

    static List<SampleKind<?, ?>> kinds() {
        return SampleKind.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void questionsByTermAreAnsweredByWhatTheCardsSay(SampleKind<?, ?> kind) {
        answers(kind);
    }

    private <E extends Event, A extends Aggregate<E>> void answers(SampleKind<E, A> kind) {
        Storage storage = newStorage();
        Map<String, CaseCard> cards = new TreeMap<>(CodePointOrder.INSTANCE);
        QuestionContract.lived(storage, kind).forEach((id, one) -> cards.put(id, kind.card(one)));
        termed(storage, kind, cards);
    }

    /** What is asked for by the days of the terms, in each order. */
    private static void termed(Storage storage, SampleKind<?, ?> kind, Map<String, CaseCard> cards) {
        Set<LocalDate> days = new TreeSet<>();
        Set<Optional<CaseStage>> stages = new HashSet<>(Set.of(Optional.empty(), Optional.of(CaseStage.REMOVED)));
        Set<Optional<String>> units = new HashSet<>(Set.of(Optional.empty()));
        cards.values().forEach(card -> {
            card.term().ifPresent(days::add);
            stages.add(card.stage());
            units.add(card.unit());
        });
        LocalDate first = cards.values().stream()
                .map(CaseCard::received)
                .min(LocalDate::compareTo)
                .orElseThrow();
        for (DateRange terms : QuestionContract.periods(days)) {
            for (Optional<CaseStage> stage : stages) {
                for (Optional<String> unit : units) {
                    QuestionContract.received(
                            storage, kind, cards, asked(ALWAYS, unit, stage).withTerms(terms));
                    ReceivedQuery all =
                            asked(ALWAYS, unit, stage).withTerms(terms).byTerm();
                    byTerm(storage, kind, cards, all);
                    byTerm(
                            storage,
                            kind,
                            cards,
                            asked(new DateRange(first, first), unit, stage).byTerm());
                }
            }
        }
    }

    private static void byTerm(
            Storage storage, SampleKind<?, ?> kind, Map<String, CaseCard> cards, ReceivedQuery which) {
        List<Place> expected = cards.entrySet().stream()
                .filter(entry -> isAsked(which, entry.getValue()))
                .map(entry -> new Place(entry.getValue().term().orElse(ALWAYS.to()), entry.getKey()))
                .sorted()
                .toList();
        assertThat(QuestionContract.pages(
                        storage, kind, (store, after, limit) -> store.received(BODY, which, after, limit), 3))
                .as(which.toString())
                .containsExactlyElementsOf(expected);
    }
}
