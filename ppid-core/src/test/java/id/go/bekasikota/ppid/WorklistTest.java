package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.CITIZEN;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.UNIT;
import static id.go.bekasikota.ppid.contract.SampleLife.letter;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static id.go.bekasikota.ppid.contract.SampleLife.test;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.catalogue.Disclosure;
import id.go.bekasikota.ppid.catalogue.EntryDraft;
import id.go.bekasikota.ppid.catalogue.EntryFields;
import id.go.bekasikota.ppid.catalogue.EntryNumber;
import id.go.bekasikota.ppid.catalogue.EntryOrigin;
import id.go.bekasikota.ppid.catalogue.EntryState;
import id.go.bekasikota.ppid.catalogue.InformationForm;
import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionState;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionState;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.ExtensionReason;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.RequestState;
import id.go.bekasikota.ppid.request.WrittenNotice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What stands on a worklist is what a look at every case gives, by unit, state and period, in both orders and page by page. */
class WorklistTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);
    private static final DateRange MARCH = new DateRange(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31));
    private static final List<String> UNITS = List.of("dinkes", "setda");

    private final SettableClock clock = SettableClock.on(FIRST.toString());
    private final Ppid ppid = TestStorage.door(BODY).clock(clock).build();

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Requests of two units in every state. */
    private List<RequestNumber> requests() {
        List<RequestNumber> received = new ArrayList<>();
        for (int i = 0; i < 42; i++) {
            clock.moveTo(FIRST.plusDays(i));
            RequestNumber id = ppid.requests()
                    .receive(
                            ReceiveRequest.by(CITIZEN)
                                    .unit(UNITS.get(i % 2))
                                    .asks("Anggaran")
                                    .build(),
                            PPID)
                    .orThrow()
                    .number();
            received.add(id);
            if (i % 3 == 0) {
                ppid.requests().extend(id, ExtensionNotice.of(ExtensionReason.NOT_YET_DOCUMENTED, "dihimpun"), PPID);
            }
            switch (i % 7) {
                case 1 ->
                    ppid.requests()
                            .withdraw(id, "tidak perlu lagi", Actor.requester())
                            .orThrow();
                case 2 ->
                    ppid.requests()
                            .answer(
                                    id,
                                    WrittenNotice.of(Decision.notHeld(
                                            ppid.requests().get(id).item(1))),
                                    PPID)
                            .orThrow();
                case 3 -> ppid.requests().declareComplete(id, PPID).orThrow();
                case 4 ->
                    ppid.requests()
                            .voidDuplicate(id, received.get(0), "sama", PPID)
                            .orThrow();
                default -> assertThat(id).isNotNull();
            }
        }
        return received;
    }

    private List<InformationRequest> listed(Worklist<RequestState> which, Optional<String> unit, int size) {
        Listing first =
                unit.map(Listing.first()::ofUnit).orElseGet(Listing::first).ofSize(size);
        return Pages.all(listing -> ppid.requests().list(which, listing), first);
    }

    private RequestState state(InformationRequest request) {
        return request.state(today(), ppid.law());
    }

    private LocalDate due(InformationRequest request) {
        return request.on(today(), ppid.law()).clock().due().orElseThrow();
    }

    @Test
    void requestsAreListedByUnitStateAndPeriodInBothOrders() {
        List<RequestNumber> numbers = requests();
        List<InformationRequest> all =
                numbers.stream().map(ppid.requests()::get).toList();
        List<RequestState> seen = all.stream().map(this::state).distinct().toList();
        assertThat(seen)
                .contains(
                        RequestState.REGISTERED,
                        RequestState.OPEN,
                        RequestState.ANSWERED,
                        RequestState.WITHDRAWN,
                        RequestState.VOIDED);
        List<Worklist<RequestState>> lists = new ArrayList<>(
                List.of(Worklist.of(), Worklist.of(RequestState.OPEN, RequestState.REGISTERED, RequestState.ANSWERED)));
        seen.forEach(state -> lists.add(Worklist.of(state)));
        for (Worklist<RequestState> each : lists) {
            for (Worklist<RequestState> list : List.of(each, each.from(MARCH))) {
                for (Optional<String> unit : List.of(Optional.<String>empty(), Optional.of("setda"))) {
                    Predicate<InformationRequest> wanted = request -> list.has(state(request))
                            && list.days().contains(request.receipt().received())
                            && unit.filter(code ->
                                            !code.equals(request.receipt().unit()))
                                    .isEmpty();
                    assertThat(listed(list, unit, 3))
                            .containsExactlyElementsOf(all.stream()
                                    .filter(wanted)
                                    .sorted(Comparator.<InformationRequest, LocalDate>comparing(
                                                    request -> request.receipt().received())
                                            .reversed())
                                    .toList());
                    assertThat(listed(list.mostUrgentFirst(), unit, 4))
                            .containsExactlyElementsOf(all.stream()
                                    .filter(wanted)
                                    .filter(request -> state(request).awaitsAnswer())
                                    .sorted(Comparator.comparing(this::due)
                                            .thenComparing(
                                                    request -> request.receipt().received()))
                                    .toList());
                }
            }
        }
    }

    @Test
    void aMarkThatNoPageNamedIsRefused() {
        requests();
        for (String mark : List.of("", "x", "12", "3 x", "99 2025-01-01 a", "12 2025-99-01 a")) {
            assertThatThrownBy(() -> ppid.requests()
                            .list(
                                    Worklist.<RequestState>of().mostUrgentFirst(),
                                    Listing.first().after(mark)))
                    .isInstanceOf(PpidException.class)
                    .hasMessageContaining("there is no page behind");
        }
    }

    @Test
    void objectionsAreListedByTheUnitThatHadTheRequest() {
        List<RequestNumber> numbers = requests();
        ppid.requests().dispose(numbers.get(6), "disdik", "bidangnya", PPID).orThrow();
        clock.moveTo("2025-05-20");
        List<Objection> filed = new ArrayList<>();
        for (int i : new int[] {0, 3, 6, 7}) {
            filed.add(ppid.objections()
                    .file(objecting(numbers.get(i), ObjectionGround.C), Actor.requester())
                    .orThrow());
        }
        ppid.objections()
                .withdraw(filed.get(1).number(), "tidak perlu lagi", Actor.requester())
                .orThrow();

        assertThat(objections(Worklist.of(), Listing.first().ofSize(1)))
                .containsExactly(
                        filed.get(3).number().text(),
                        filed.get(1).number().text(),
                        filed.get(2).number().text(),
                        filed.get(0).number().text());
        assertThat(objections(
                        Worklist.of(ObjectionState.OPEN),
                        Listing.first().ofUnit("setda").ofSize(1)))
                .containsExactly(filed.get(3).number().text());
        assertThat(objections(Worklist.of(ObjectionState.WITHDRAWN), Listing.first()))
                .containsExactly(filed.get(1).number().text());
        assertThat(objections(
                        Worklist.<ObjectionState>of().mostUrgentFirst(),
                        Listing.first().ofUnit("dinkes").ofSize(1)))
                .containsExactly(filed.get(0).number().text());
        assertThat(objections(Worklist.of(), Listing.first().ofUnit("disdik")))
                .containsExactly(filed.get(2).number().text());
        assertThat(ppid.objections()
                        .received(DateRange.year(2025), Listing.first().ofUnit("setda"))
                        .items())
                .containsExactly(filed.get(1).number(), filed.get(3).number());
        assertThat(objections(Worklist.<ObjectionState>of().from(MARCH), Listing.first()))
                .isEmpty();
    }

    @Test
    void anObjectionAboutAPublicationIsOfTheUnitWhoseOfficerTookItIn() {
        FileObjection command = FileObjection.aboutPublication(CITIZEN, "Laporan berkala")
                .on(ObjectionGround.B)
                .because("tidak diumumkan")
                .casePosition("seharusnya diumumkan")
                .purpose("penelitian");
        Objection atUnit = ppid.objections()
                .fileAboutPublication(command, FIRST.minusDays(60), UNIT)
                .orThrow();
        Objection online = ppid.objections()
                .fileAboutPublication(command, FIRST.minusDays(60), Actor.requester())
                .orThrow();

        assertThat(objections(Worklist.of(), Listing.first().ofUnit("dinkes")))
                .containsExactly(atUnit.number().text());
        assertThat(objections(Worklist.of(), Listing.first()))
                .contains(atUnit.number().text(), online.number().text());
    }

    private List<String> objections(Worklist<ObjectionState> which, Listing first) {
        return Pages.all(listing -> ppid.objections().list(which, listing), first).stream()
                .map(objection -> objection.number().text())
                .toList();
    }

    @Test
    void exemptionsAreListedByState() {
        List<Exemption> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            clock.moveTo(FIRST.plusDays(i));
            made.add(ppid.exemptions()
                    .classify(test(Extent.WHOLE, FIRST), letter("SK-" + i, FIRST), PPID)
                    .orThrow());
        }
        Exemption opened = ppid.exemptions()
                .open(made.get(1).id(), OpeningOrder.of(OpeningOrder.Cause.COURT, today(), "putusan 1"), SUPERIOR)
                .orThrow();

        assertThat(exemptions(Worklist.of(ExemptionState.EXEMPT))).containsExactly(made.get(2), made.get(0));
        assertThat(exemptions(Worklist.of(ExemptionState.OPENED))).containsExactly(opened);
        assertThat(exemptions(Worklist.<ExemptionState>of().from(new DateRange(FIRST, FIRST))))
                .containsExactly(made.get(0));
    }

    private List<Exemption> exemptions(Worklist<ExemptionState> which) {
        return Pages.all(
                listing -> ppid.exemptions().list(which, listing),
                Listing.first().ofSize(1));
    }

    @Test
    void entriesAreListedByUnitAndByWhatMustBePublishedFirst() {
        for (int i = 0; i < 4; i++) {
            clock.moveTo(FIRST.plusDays(i));
            EntryFields fields = EntryFields.of("Laporan " + i)
                    .heldBy(UNITS.get(i % 2))
                    .responsible("Sekretaris")
                    .form(InformationForm.SOFTCOPY)
                    .kept("5 tahun")
                    .made("Contoh", FIRST);
            ppid.catalogue()
                    .enter(
                            new EntryDraft(
                                    EntryNumber.of("D-" + i),
                                    fields,
                                    i == 0 ? Disclosure.atAnyTime() : Disclosure.periodic(),
                                    EntryOrigin.collected()),
                            PPID)
                    .orThrow();
        }

        assertThat(entries(Worklist.of(), Listing.first().ofSize(2))).containsExactly("D-3", "D-2", "D-1", "D-0");
        assertThat(entries(Worklist.of(), Listing.first().ofUnit("setda"))).containsExactly("D-3", "D-1");
        assertThat(entries(
                        Worklist.<EntryState>of().mostUrgentFirst(),
                        Listing.first().ofSize(1)))
                .containsExactly("D-1", "D-2", "D-3", "D-0");
        assertThat(entries(Worklist.of(EntryState.REMOVED), Listing.first())).isEmpty();
    }

    private List<String> entries(Worklist<EntryState> which, Listing first) {
        return Pages.all(listing -> ppid.catalogue().list(which, listing), first).stream()
                .map(entry -> entry.entry().number().value())
                .toList();
    }
}
