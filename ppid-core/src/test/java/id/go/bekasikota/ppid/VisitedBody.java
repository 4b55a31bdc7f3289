package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.ORGANIZATION;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.letter;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static id.go.bekasikota.ppid.contract.SampleLife.test;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.catalogue.Catalogue;
import id.go.bekasikota.ppid.catalogue.Disclosure;
import id.go.bekasikota.ppid.catalogue.EntryDraft;
import id.go.bekasikota.ppid.catalogue.EntryNumber;
import id.go.bekasikota.ppid.catalogue.EntryOrigin;
import id.go.bekasikota.ppid.catalogue.EntryState;
import id.go.bekasikota.ppid.catalogue.ServicePledge;
import id.go.bekasikota.ppid.contract.Samples;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.dispute.DisputeNumber;
import id.go.bekasikota.ppid.dispute.Petition;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.meeting.MeetingNumber;
import id.go.bekasikota.ppid.meeting.MeetingTask;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.BodyKind;
import id.go.bekasikota.ppid.proposal.ProposalNumber;
import id.go.bekasikota.ppid.proposal.Proposed;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A body with one case of each kind that is asked for, and others that are not; counts what each call of its front door reads. */
final class VisitedBody {
    private static final LocalDate BEGINNING = LocalDate.of(2025, 9, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 10, 30);

    private static final Petition PETITION = new Petition("KI Jawa Barat", BodyKind.STATE, "");

    final SettableClock clock = SettableClock.on(BEGINNING.toString());
    final CountingStorage storage = new CountingStorage();
    final Ppid ppid = Ppid.builder(BODY)
            .clock(clock)
            .storage(storage)
            .organization(ORGANIZATION)
            .build();
    private final Map<Class<?>, Object> known = new HashMap<>();

    VisitedBody(int others) {
        List<RequestNumber> requests = times(others, this::request);
        clock.moveTo("2025-09-17");
        List<ObjectionNumber> objections =
                requests.stream().map(this::objection).toList();
        clock.moveTo(DAY.toString());
        List<DisputeNumber> disputes = objections.stream().map(this::dispute).toList();
        requests.subList(1, requests.size())
                .forEach(request -> ppid.requests()
                        .withdraw(request, "tidak perlu lagi", Actor.requester())
                        .orThrow());
        disputes.subList(1, disputes.size())
                .forEach(dispute -> ppid.disputes()
                        .withdraw(dispute, "tidak perlu lagi", Actor.requester())
                        .orThrow());
        know(requests.get(0), objections.get(0), disputes.get(0));
        know(asking("Anggaran"), objecting(requests.get(0), ObjectionGround.C), PPID);
        know(times(others, this::exemption).get(0), times(others, this::entry).get(0));
        know(times(others, this::proposal).get(0), times(others, i -> meeting()).get(0));
        know(entry("D-99"), Catalogue.fields(), Catalogue.decision("K-1", DAY), new ServicePledge(Map.of(), List.of()));
        know(PETITION, test(Extent.PART, DAY), letter("SK-99", DAY));
        know(OpeningOrder.of(OpeningOrder.Cause.COURT, DAY, "putusan 1"), MeetingTask.of("dinkes", "menghimpun", DAY));
        know(DAY, DateRange.year(2025), Listing.first(), Worklist.of(), "dinkes");
        known.put(Actor.class, PPID);
        known.put(int.class, 3);
        known.put(Proposed.class, Samples.of(Proposed.ToList.class, Samples.Fill.SINGLE));
        known.put(EntryState.class, EntryState.LISTED);
    }

    private void know(Object... values) {
        for (Object value : values) {
            known.put(value.getClass(), value);
        }
    }

    private static <T> List<T> times(int others, IntFunction<T> made) {
        return IntStream.rangeClosed(0, others).mapToObj(made).toList();
    }

    private RequestNumber request(int i) {
        return ppid.requests().receive(asking("Anggaran " + i), PPID).orThrow().number();
    }

    private ObjectionNumber objection(RequestNumber request) {
        return ppid.objections()
                .file(objecting(request, ObjectionGround.C), Actor.requester())
                .orThrow()
                .number();
    }

    private DisputeNumber dispute(ObjectionNumber objection) {
        return ppid.disputes()
                .file(objection, PETITION, Actor.requester())
                .orThrow()
                .number();
    }

    private ExemptionId exemption(int i) {
        return ppid.exemptions()
                .classify(test(Extent.PART, DAY), letter("SK-" + i, DAY), PPID)
                .orThrow()
                .id();
    }

    private EntryNumber entry(int i) {
        return ppid.catalogue().enter(entry("D-" + i), PPID).orThrow().entry().number();
    }

    private static EntryDraft entry(String number) {
        return new EntryDraft(
                EntryNumber.of(number), Catalogue.fields(), Disclosure.periodic(), EntryOrigin.collected());
    }

    private ProposalNumber proposal(int i) {
        Proposed.ToList information = Samples.of(Proposed.ToList.class, Samples.Fill.SINGLE);
        ProposalNumber number = ppid.proposals()
                .propose(i == 0 ? "dinkes" : "setda", information, PPID)
                .orThrow()
                .number();
        if (i > 0) {
            ppid.proposals().giveBack(number, "sudah ada", PPID).orThrow();
        }
        return number;
    }

    private MeetingNumber meeting() {
        return ppid.meetings().convene(DAY, "Aula", PPID).orThrow().number();
    }

    /** Every call of the front door: of the hall, and of whatever desk it opens. */
    static List<Method> calls() {
        return Stream.concat(Stream.of(Ppid.class, OwedRequests.class), desks().map(Method::getReturnType))
                .flatMap(desk -> Stream.of(desk.getDeclaredMethods()))
                .filter(call -> Modifier.isPublic(call.getModifiers()) && !Modifier.isStatic(call.getModifiers()))
                .sorted(Comparator.comparing(VisitedBody::name))
                .toList();
    }

    private static Stream<Method> desks() {
        return Stream.of(Ppid.class.getDeclaredMethods())
                .filter(call -> Modifier.isPublic(call.getModifiers()))
                .filter(call -> call.getReturnType().getSimpleName().endsWith("Desk"));
    }

    /** How a call is told from every other. */
    static String name(Method call) {
        return call.getDeclaringClass().getSimpleName() + "." + call.getName()
                + Stream.of(call.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /** Makes a call, and says how it ended; what it read is counted. */
    String call(Method call) {
        Object desk = desk(call);
        storage.forget();
        Object answer = invoked(call, desk);
        if (answer instanceof RuntimeException refused) {
            return "refused as " + refused.getClass().getSimpleName();
        }
        return answer instanceof Result<?> result && result.denial().isPresent() ? "denied" : "returned";
    }

    private Object desk(Method call) {
        if (call.getDeclaringClass() == OwedRequests.class) {
            return ppid.requests().owed();
        }
        return call.getDeclaringClass() == Ppid.class
                ? ppid
                : desks().filter(door -> door.getReturnType() == call.getDeclaringClass())
                        .map(door -> invoked(door, ppid))
                        .findFirst()
                        .orElseThrow();
    }

    private Object invoked(Method call, Object desk) {
        try {
            Object answer = call.invoke(
                    desk,
                    Stream.of(call.getGenericParameterTypes()).map(this::given).toArray());
            return answer == null ? "" : answer;
        } catch (InvocationTargetException e) {
            Throwable refused = Objects.requireNonNull(e.getCause());
            assertThat(refused).isInstanceOf(RuntimeException.class);
            return refused;
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private Object given(Type type) {
        if (type instanceof ParameterizedType container && container.getRawType() != Worklist.class) {
            Object one = given(container.getActualTypeArguments()[0]);
            if (container.getRawType() == Iterator.class) {
                return List.of(one).iterator();
            }
            return container.getRawType() == Set.class ? Set.of(one) : List.of(one);
        }
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType container ? container.getRawType() : type);
        Object made = known.get(raw);
        return made == null ? Samples.of(raw, Samples.Fill.FULL) : made;
    }
}
