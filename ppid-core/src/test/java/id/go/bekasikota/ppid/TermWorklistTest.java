package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.HEAD;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.catalogue.CatalogueEntry;
import id.go.bekasikota.ppid.catalogue.Disclosure;
import id.go.bekasikota.ppid.catalogue.EntryDraft;
import id.go.bekasikota.ppid.catalogue.EntryFields;
import id.go.bekasikota.ppid.catalogue.EntryNumber;
import id.go.bekasikota.ppid.catalogue.EntryOrigin;
import id.go.bekasikota.ppid.catalogue.EntryState;
import id.go.bekasikota.ppid.catalogue.ImmediateCase;
import id.go.bekasikota.ppid.catalogue.ImmediateTopic;
import id.go.bekasikota.ppid.catalogue.InformationForm;
import id.go.bekasikota.ppid.catalogue.Publication;
import id.go.bekasikota.ppid.catalogue.PublicationChannel;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.exemption.Classification;
import id.go.bekasikota.ppid.exemption.ConsequenceTest;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEnd;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.ExemptionState;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.law.Labelled;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A worklist of exemptions or entries is what a look at every one of them gives, on any day, in both orders and page by page. */
class TermWorklistTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final DateRange SOME_DAYS = new DateRange(FIRST.plusDays(5), FIRST.plusDays(23));
    private static final List<String> UNITS = List.of("dinkes", "setda");

    private final SettableClock clock = SettableClock.on(FIRST.toString());
    private final Ppid ppid = TestStorage.door(BODY).clock(clock).build();
    private final List<ExemptionId> exemptions = new ArrayList<>();
    private final List<EntryNumber> entries = new ArrayList<>();

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private ExemptionId classified(int i) {
        ExemptionEnd end =
                i % 3 == 0 ? ExemptionEnd.consentOrPublicOffice() : ExemptionEnd.on(FIRST.plusDays(20 + i * 17L % 200));
        ConsequenceTest test = ConsequenceTest.of("Nomor rekening " + i)
                .ground(i % 3 == 0 ? ExemptionGround.H3 : ExemptionGround.E4)
                .ifOpened("dapat disalahgunakan")
                .ifClosed("melindungi orangnya")
                .legalBasis("UU 27/2022 Pasal 4")
                .extent(i % 4 == 1 ? Extent.PART : Extent.WHOLE)
                .heldBy(UNITS.get(i % 2))
                .tester("Ani, analis, kominfo")
                .on(today());
        Classification letter = Classification.numbered("SK-" + i)
                .body(BODY.name())
                .by(PPID)
                .approvedBy(HEAD)
                .until(end)
                .document(LETTER)
                .issued("Contoh", today());
        ExemptionId id =
                ppid.exemptions().classify(test, letter, PPID).orThrow().id();
        if (i % 5 == 2) {
            LocalDate opened = today().plusDays(i % 10 == 2 ? 0 : 30);
            ppid.exemptions().open(id, OpeningOrder.of(OpeningOrder.Cause.COURT, opened, "putusan " + i), SUPERIOR);
        }
        return id;
    }

    private EntryNumber entered(int i) {
        EntryNumber number = EntryNumber.of("D-" + i);
        EntryFields fields = EntryFields.of("Laporan " + i)
                .heldBy(UNITS.get(i % 2))
                .responsible("Sekretaris")
                .form(InformationForm.SOFTCOPY)
                .kept("5 tahun")
                .made("Contoh", FIRST);
        Disclosure disclosure = switch (i % 3) {
            case 0 -> Disclosure.periodic();
            case 1 -> Disclosure.immediate(new ImmediateCase(ImmediateTopic.NATURAL_DISASTER, today(), Set.of()));
            default -> Disclosure.atAnyTime();
        };
        ppid.catalogue()
                .enter(new EntryDraft(number, fields, disclosure, EntryOrigin.collected()), PPID)
                .orThrow();
        if (i % 4 < 2) {
            ppid.catalogue()
                    .publish(number, Publication.on(PublicationChannel.WEBSITE, today(), LETTER), PPID)
                    .orThrow();
        }
        if (i % 7 == 3) {
            ppid.catalogue().link(number, exemptions.get(i / 2), PPID);
        }
        if (i % 11 == 5) {
            ppid.catalogue().remove(number, "tidak dikuasai lagi", PPID).orThrow();
        }
        return number;
    }

    @BeforeEach
    void live() {
        for (int i = 0; i < 30; i++) {
            clock.moveTo(FIRST.plusDays(i));
            exemptions.add(classified(i));
            entries.add(entered(2 * i));
            entries.add(entered(2 * i + 1));
        }
    }

    private static <S extends Labelled> List<Worklist<S>> lists(S[] states, BiFunction<S, S, Worklist<S>> both) {
        List<Worklist<S>> lists = new ArrayList<>(List.of(Worklist.of(), both.apply(states[0], states[2])));
        for (S state : states) {
            lists.add(both.apply(state, state));
        }
        List<Worklist<S>> all = new ArrayList<>(lists);
        lists.forEach(list -> all.add(list.from(SOME_DAYS)));
        return all;
    }

    /** What is looked at of a case to list it. */
    private record Seen<A, S>(A one, String id, String unit, S state, LocalDate began, LocalDate due) {}

    private <A, S extends Labelled> void compare(
            List<Worklist<S>> lists, List<Seen<A, S>> all, BiFunction<Worklist<S>, Listing, Page<A>> asked) {
        Comparator<Seen<A, S>> order =
                Comparator.<Seen<A, S>, LocalDate>comparing(Seen::began).thenComparing(Seen::id);
        for (Worklist<S> list : lists) {
            for (Optional<String> unit : List.of(Optional.<String>empty(), Optional.of("setda"))) {
                List<Seen<A, S>> wanted = all.stream()
                        .filter(seen -> list.has(seen.state()) && list.days().contains(seen.began()))
                        .filter(seen ->
                                unit.filter(code -> !code.equals(seen.unit())).isEmpty())
                        .sorted(order.reversed())
                        .toList();
                Listing first = unit.map(Listing.first()::ofUnit)
                        .orElseGet(Listing::first)
                        .ofSize(4);

                List<A> urgent = Pages.all(page -> asked.apply(list.mostUrgentFirst(), page), first);
                assertThat(Pages.all(page -> asked.apply(list, page), first))
                        .containsExactlyElementsOf(
                                wanted.stream().map(Seen::one).toList());
                assertThat(urgent)
                        .containsExactlyInAnyOrderElementsOf(
                                wanted.stream().map(Seen::one).toList());
                assertThat(urgent.stream().map(one -> due(all, one))).isSorted();
            }
        }
    }

    private static <A, S> LocalDate due(List<Seen<A, S>> all, A one) {
        return all.stream()
                .filter(seen -> seen.one().equals(one))
                .findFirst()
                .orElseThrow()
                .due();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 60, 151, 152, 153, 154, 170, 181, 182, 183, 300})
    void exemptionsAreListedAsALookAtEachSays(int later) {
        clock.moveTo(FIRST.plusDays(30 + later));
        List<Seen<Exemption, ExemptionState>> all = exemptions.stream()
                .map(ppid.exemptions()::get)
                .map(one -> new Seen<>(
                        one,
                        one.id().value(),
                        one.lastDecision().test().subject().unit().orElse(""),
                        one.state(today()),
                        one.history().events().get(0).on(),
                        one.publicFrom().orElse(LAST)))
                .toList();

        compare(lists(ExemptionState.values(), Worklist::of), all, ppid.exemptions()::list);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 60, 151, 152, 153, 154, 170, 181, 182, 183, 300})
    void entriesAreListedAsALookAtEachSays(int later) {
        clock.moveTo(FIRST.plusDays(30 + later));
        List<Seen<CatalogueEntry, EntryState>> all =
                entries.stream().map(this::seen).toList();

        compare(lists(EntryState.values(), Worklist::of), all, ppid.catalogue()::list);
    }

    private Seen<CatalogueEntry, EntryState> seen(EntryNumber number) {
        CatalogueEntry one = ppid.catalogue().get(number);
        EntryState state = one.state(today(), ppid.law(), ppid.exemptions().inventory());
        return new Seen<>(
                one,
                number.value(),
                one.fields().unit(),
                state,
                one.entered(),
                state == EntryState.REMOVED
                        ? LAST
                        : one.publishBy(today(), ppid.law()).orElse(LAST));
    }
}
