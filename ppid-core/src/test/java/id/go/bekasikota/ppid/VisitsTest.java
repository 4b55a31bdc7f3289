package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.ORGANIZATION;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.letter;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static id.go.bekasikota.ppid.contract.SampleLife.test;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.catalogue.EntryNumber;
import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.contract.Samples;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.dispute.DisputeNumber;
import id.go.bekasikota.ppid.dispute.Petition;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.letter.Letterhead;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.BodyKind;
import id.go.bekasikota.ppid.report.ReportPeriod;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.RequestState;
import id.go.bekasikota.ppid.storage.CaseKind;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No call of the front door reads a request, an objection or a dispute that it is not asked for: it reads as many where many others
 * lie as where few do. A new call is found by itself. Exemptions, entries and feeds are few, and may be read whole.
 */
class VisitsTest {
    private static final LocalDate BEGINNING = LocalDate.of(2025, 9, 1);
    private static final int FEW = 1;
    private static final int MANY = 9;

    /** A body with one chain of cases that is asked for, and others that are not. */
    private static final class World {
        private final SettableClock clock = SettableClock.on(BEGINNING.toString());
        private final CountingStorage storage = new CountingStorage();
        private final Ppid ppid = Ppid.builder(BODY)
                .clock(clock)
                .storage(storage)
                .organization(ORGANIZATION)
                .build();
        private final Map<Class<?>, Object> known;

        World(int others) {
            ExemptionId exemption = ppid.exemptions()
                    .classify(test(Extent.PART, BEGINNING), letter("SK-1", BEGINNING), PPID)
                    .orThrow()
                    .id();
            List<DisputeNumber> chains = new ArrayList<>();
            List<RequestNumber> requests = new ArrayList<>();
            for (int i = 0; i <= others; i++) {
                clock.moveTo(BEGINNING.toString());
                requests.add(ppid.requests()
                        .receive(asking("Anggaran " + i), PPID)
                        .orThrow()
                        .id());
            }
            clock.moveTo("2025-09-17");
            List<ObjectionNumber> objections =
                    requests.stream().map(this::objection).toList();
            clock.moveTo("2025-10-30");
            objections.forEach(objection -> chains.add(dispute(objection)));
            requests.subList(1, requests.size())
                    .forEach(request -> ppid.requests()
                            .withdraw(request, "tidak perlu lagi", Actor.requester())
                            .orThrow());
            chains.subList(1, chains.size())
                    .forEach(dispute -> ppid.disputes()
                            .withdraw(dispute, "tidak perlu lagi", Actor.requester())
                            .orThrow());
            known = Map.ofEntries(
                    Map.entry(RequestNumber.class, requests.get(0)),
                    Map.entry(ObjectionNumber.class, objections.get(0)),
                    Map.entry(DisputeNumber.class, chains.get(0)),
                    Map.entry(ExemptionId.class, exemption),
                    Map.entry(EntryNumber.class, EntryNumber.of("D-1")),
                    Map.entry(ReceiveRequest.class, asking("Anggaran")),
                    Map.entry(FileObjection.class, objecting(requests.get(0), ObjectionGround.C)),
                    Map.entry(LocalDate.class, LocalDate.of(2025, 10, 30)),
                    Map.entry(ReportPeriod.class, ReportPeriod.year(2025)),
                    Map.entry(Listing.class, Listing.first()),
                    Map.entry(Actor.class, PPID),
                    Map.entry(String.class, "dinkes"),
                    Map.entry(int.class, 3));
        }

        private ObjectionNumber objection(RequestNumber request) {
            return ppid.objections()
                    .file(objecting(request, ObjectionGround.C), Actor.requester())
                    .orThrow()
                    .number();
        }

        private DisputeNumber dispute(ObjectionNumber objection) {
            return ppid.disputes()
                    .file(objection, new Petition("KI Jawa Barat", BodyKind.STATE, ""), Actor.requester())
                    .orThrow()
                    .number();
        }

        private List<Object> desks() {
            return List.of(
                    ppid,
                    ppid.requests(),
                    ppid.fulfilment(),
                    ppid.objections(),
                    ppid.disputes(),
                    ppid.exemptions(),
                    ppid.catalogue(),
                    ppid.organization(),
                    ppid.reports(),
                    ppid.letters(Samples.of(Letterhead.class, Samples.Fill.FULL)));
        }

        /** How many cases a call reads; one that is refused reads what it reads. */
        int reads(Method call) {
            Object desk = desks().stream()
                    .filter(one -> one.getClass() == call.getDeclaringClass())
                    .findFirst()
                    .orElseThrow();
            Object[] given =
                    Stream.of(call.getGenericParameterTypes()).map(this::given).toArray();
            storage.forget();
            try {
                call.invoke(desk, given);
            } catch (InvocationTargetException e) {
                assertThat(e.getCause()).isInstanceOf(RuntimeException.class);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
            return storage.cases();
        }

        private Object given(Type type) {
            if (type instanceof ParameterizedType container) {
                Object one = given(container.getActualTypeArguments()[0]);
                return container.getRawType() == Set.class ? Set.of(one) : List.of(one);
            }
            Object made = known.get((Class<?>) type);
            return made == null ? Samples.of((Class<?>) type, Samples.Fill.FULL) : made;
        }
    }

    static Stream<Method> calls() {
        return new World(0)
                .desks().stream()
                        .flatMap(desk -> Stream.of(desk.getClass().getDeclaredMethods()))
                        .filter(call ->
                                Modifier.isPublic(call.getModifiers()) && !Modifier.isStatic(call.getModifiers()))
                        .filter(call -> !call.getName().equals("advance"))
                        // what is listed for work is more where more lies
                        .filter(call -> !call.getName().equals("list") || call.getParameterCount() == 0)
                        .sorted(Comparator.comparing(Method::toGenericString));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aCallReadsNoMoreWhereMoreLies(Method call) {
        assertThat(new World(MANY).reads(call)).isEqualTo(new World(FEW).reads(call));
    }

    @Test
    void whatIsTiedToACaseIsReadWithIt() throws NoSuchMethodException {
        Method steps = Ppid.class.getMethod("nextSteps", RequestNumber.class, LocalDate.class);
        World world = new World(MANY);

        world.reads(steps);

        assertThat(world.storage.read(CaseKind.REQUEST)).isEqualTo(1);
        assertThat(world.storage.read(CaseKind.OBJECTION)).isEqualTo(2);
        assertThat(world.storage.read(CaseKind.DISPUTE)).isEqualTo(1);
    }

    @Test
    void listsReadWhatTheyReturn() {
        World world = new World(MANY);
        world.clock.moveTo("2025-11-03");
        for (int i = 0; i < 7; i++) {
            world.ppid.requests().receive(asking("Baru " + i), PPID).orThrow();
        }
        world.storage.forget();

        List<InformationRequest> due = world.ppid.requests().dueWithin(10);
        assertThat(due).hasSize(7);
        assertThat(world.storage.cases()).isEqualTo(7);
        world.storage.forget();
        Page<InformationRequest> page =
                world.ppid.requests().dueWithin(10, Listing.first().ofSize(3));
        assertThat(page.items()).containsExactlyElementsOf(due.subList(0, 3));
        assertThat(world.storage.cases()).isEqualTo(3);
        world.storage.forget();
        assertThat(world.ppid
                        .requests()
                        .list(
                                Worklist.of(RequestState.REGISTERED),
                                Listing.first().ofSize(3))
                        .items())
                .hasSize(3);
        assertThat(world.storage.cases()).isEqualTo(3);
        world.storage.forget();
        assertThat(world.ppid
                        .requests()
                        .list(
                                Worklist.<RequestState>of().mostUrgentFirst(),
                                Listing.first().ofSize(3))
                        .items())
                .hasSize(3);
        assertThat(world.storage.cases()).isEqualTo(4);
        world.storage.forget();
        assertThat(world.ppid.requests().dueWithin(9)).isEmpty();
        assertThat(world.ppid.requests().overdue()).hasSize(1);
        assertThat(world.storage.cases()).isEqualTo(1);
        world.storage.forget();
        assertThat(world.ppid
                        .requests()
                        .received(ReportPeriod.year(2025), Listing.first())
                        .items())
                .hasSize(MANY + 8);
        assertThat(world.storage.cases()).isZero();
    }

    @Test
    void timePassesOverLiveCasesAlone() {
        World world = new World(MANY);
        world.clock.moveTo("2026-03-02");
        assertThat(world.ppid.advance(LocalDate.of(2026, 3, 2))).isNotEmpty();
        world.storage.forget();

        assertThat(world.ppid.advance(LocalDate.of(2026, 3, 3))).isEmpty();

        assertThat(world.storage.read(CaseKind.REQUEST)).isEqualTo(1);
        assertThat(world.storage.read(CaseKind.OBJECTION)).isEqualTo(1);
    }
}
