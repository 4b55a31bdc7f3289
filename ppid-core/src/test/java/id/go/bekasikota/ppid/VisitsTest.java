package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.CITIZEN;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.architecture.Golden;
import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.catalogue.EntryState;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.exemption.ExemptionState;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.RequestState;
import id.go.bekasikota.ppid.storage.CaseKind;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No call of the front door reads a request, an objection or a dispute that it is not asked for: it reads as many where many others
 * lie as where few do. A new call is found by itself, and is to be listed in visits.tsv. Exemptions, entries and feeds are few, and may
 * be read whole, as may meetings and, for the duties of all units, what units propose; the list says where.
 */
class VisitsTest {
    private static final int FEW = 1;
    private static final int MANY = 9;
    private static final Set<CaseKind<?, ?>> MANIFOLD = Set.of(CaseKind.REQUEST, CaseKind.OBJECTION, CaseKind.DISPUTE);

    /** They look at every case that does not rest until a later day, and no case rests before time passed over it. */
    private static final Set<String> LOOKING_AT_ALL_THAT_LIVES =
            Set.of("Ppid.advance(LocalDate)", "Ppid.reminders(LocalDate, int)", "LetterDesk.reminder(String, int)");

    /** What a worklist returns is more where more lies. */
    private static boolean isList(Method call) {
        return call.getName().equals("list") && call.getParameterCount() == 2;
    }

    @Test
    void everyCallReadsWhatTheListSays() {
        List<String> lines = new ArrayList<>();
        for (Method call : VisitedBody.calls()) {
            VisitedBody few = new VisitedBody(FEW);
            VisitedBody many = new VisitedBody(MANY);
            String ended = few.call(call);
            assertThat(many.call(call)).as(VisitedBody.name(call)).isEqualTo(ended);
            List<String> read = new ArrayList<>();
            CaseKind.all().forEach(kind -> read(call, kind, few, many).ifPresent(read::add));
            lines.add(VisitedBody.name(call) + "\t" + ended + "\t"
                    + (read.isEmpty() ? "reads no case" : "reads " + String.join(", ", read)));
        }
        Golden.hold("visits.tsv", lines);
    }

    private static Optional<String> read(Method call, CaseKind<?, ?> kind, VisitedBody few, VisitedBody many) {
        int read = few.storage.read(kind);
        boolean all = read != many.storage.read(kind);
        if (MANIFOLD.contains(kind) && !isList(call) && !LOOKING_AT_ALL_THAT_LIVES.contains(VisitedBody.name(call))) {
            assertThat(many.storage.read(kind))
                    .as(VisitedBody.name(call) + ": " + kind)
                    .isEqualTo(read);
        }
        return read == 0 && !all ? Optional.empty() : Optional.of((all ? "all of " : read + " ") + kind.code());
    }

    /** Each worklist, in each order, on its first page of three. */
    @ParameterizedTest
    @ValueSource(strings = {"request", "objection", "exemption", "entry"})
    void aPageOfAWorklistReadsWhatStandsOnIt(String kind) {
        for (int others : new int[] {MANY, 3 * MANY}) {
            VisitedBody body = new VisitedBody(others);
            for (boolean urgent : new boolean[] {false, true}) {
                body.storage.forget();
                Page<?> page = page(body.ppid, kind, urgent, Listing.first().ofSize(3));
                CaseKind<?, ?> listed = CaseKind.all().stream()
                        .filter(one -> one.code().equals(kind))
                        .findFirst()
                        .orElseThrow();
                assertThat(page.items()).isNotEmpty();
                // of requests and objections the next one is looked at, to see whether it is due first
                assertThat(body.storage.read(listed))
                        .isBetween(
                                page.items().size(),
                                page.items().size() + (urgent && MANIFOLD.contains(listed) ? 1 : 0));
            }
        }
    }

    /** Of a unit, what other units have is not read. */
    @ParameterizedTest
    @ValueSource(strings = {"request", "objection"})
    void aPageOfAUnitReadsWhatTheUnitHas(String kind) {
        VisitedBody body = new VisitedBody(MANY);
        RequestNumber request = body.ppid
                .requests()
                .receive(ReceiveRequest.by(CITIZEN).unit("setda").asks("Lain").build(), PPID)
                .orThrow()
                .number();
        body.clock.moveTo("2025-12-15");
        body.ppid
                .objections()
                .file(objecting(request, ObjectionGround.C), Actor.requester())
                .orThrow();
        for (boolean urgent : new boolean[] {false, true}) {
            body.storage.forget();

            Page<?> page = page(body.ppid, kind, urgent, Listing.first().ofUnit("setda"));

            assertThat(page.items()).hasSize(1);
            assertThat(body.storage.cases()).isEqualTo(1);
        }
    }

    private static Page<?> page(Ppid ppid, String kind, boolean urgent, Listing first) {
        return switch (kind) {
            case "request" -> ppid.requests().list(ordered(Worklist.of(), urgent), first);
            case "objection" -> ppid.objections().list(ordered(Worklist.of(), urgent), first);
            case "exemption" -> ppid.exemptions().list(ordered(Worklist.of(ExemptionState.EXEMPT), urgent), first);
            default -> ppid.catalogue().list(ordered(Worklist.of(EntryState.LISTED), urgent), first);
        };
    }

    private static <S extends Labelled> Worklist<S> ordered(Worklist<S> which, boolean urgent) {
        return urgent ? which.mostUrgentFirst() : which;
    }

    @Test
    void whatIsTiedToACaseIsReadWithIt() throws NoSuchMethodException {
        Method steps = Ppid.class.getMethod("nextSteps", RequestNumber.class, LocalDate.class);
        VisitedBody world = new VisitedBody(MANY);

        world.call(steps);

        assertThat(world.storage.read(CaseKind.REQUEST)).isEqualTo(1);
        assertThat(world.storage.read(CaseKind.OBJECTION)).isEqualTo(2);
        assertThat(world.storage.read(CaseKind.DISPUTE)).isEqualTo(1);
    }

    @Test
    void listsReadWhatTheyReturn() {
        VisitedBody world = new VisitedBody(MANY);
        world.clock.moveTo("2025-11-03");
        for (int i = 0; i < 7; i++) {
            world.ppid.requests().receive(asking("Baru " + i), PPID).orThrow();
        }
        world.storage.forget();

        List<InformationRequest> due =
                world.ppid.requests().owed().dueWithin(10, Listing.first()).items();
        assertThat(due).hasSize(7);
        assertThat(world.storage.cases()).isEqualTo(7);
        world.storage.forget();
        Page<InformationRequest> page =
                world.ppid.requests().owed().dueWithin(10, Listing.first().ofSize(3));
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
        assertThat(world.ppid.requests().owed().dueWithin(9, Listing.first()).items())
                .isEmpty();
        assertThat(world.ppid.requests().owed().overdue(Listing.first()).items())
                .hasSize(1);
        assertThat(world.storage.cases()).isEqualTo(1);
        world.storage.forget();
        assertThat(world.ppid
                        .requests()
                        .received(DateRange.year(2025), Listing.first())
                        .items())
                .hasSize(MANY + 8);
        assertThat(world.storage.cases()).isZero();
    }

    @Test
    void remindersReadWhatFallsDueByTheirLastDay() {
        VisitedBody world = new VisitedBody(MANY);
        world.clock.moveTo("2025-11-03");
        for (int i = 0; i < MANY; i++) {
            RequestNumber early = world.ppid
                    .requests()
                    .receive(asking("Awal " + i), PPID)
                    .orThrow()
                    .number();
            world.ppid.requests().declareComplete(early, PPID).orThrow();
        }
        world.clock.moveTo("2025-11-05");
        RequestNumber late =
                world.ppid.requests().receive(asking("Baru"), PPID).orThrow().number();
        world.ppid.requests().declareComplete(late, PPID).orThrow();
        LocalDate today = LocalDate.of(2025, 11, 6);
        world.clock.moveTo(today.toString());
        world.ppid.advance(today);

        assertThat(requests(world, today, 5)).isZero();
        assertThat(requests(world, today, 7)).isEqualTo(MANY);
        assertThat(requests(world, today, 9)).isEqualTo(MANY + 1);
    }

    /** How many requests are told of, which are as many as were read beside the one that is overdue. */
    private static long requests(VisitedBody world, LocalDate today, int workingDays) {
        world.storage.forget();
        long told = world.ppid.reminders(today, workingDays).stream()
                .filter(duty -> duty.kind().equals("request"))
                .count();
        assertThat(world.storage.read(CaseKind.REQUEST)).isEqualTo((int) told + 1);
        return told;
    }

    @Test
    void timePassesOverLiveCasesAlone() {
        VisitedBody world = new VisitedBody(MANY);
        world.clock.moveTo("2026-03-02");
        assertThat(world.ppid.advance(LocalDate.of(2026, 3, 2))).isNotEmpty();
        world.storage.forget();

        assertThat(world.ppid.advance(LocalDate.of(2026, 3, 3))).isEmpty();

        assertThat(world.storage.read(CaseKind.REQUEST)).isEqualTo(1);
        assertThat(world.storage.read(CaseKind.OBJECTION)).isEqualTo(1);
    }
}
