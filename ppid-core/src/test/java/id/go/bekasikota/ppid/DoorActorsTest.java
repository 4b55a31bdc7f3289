package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.ORGANIZATION;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.letter;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static id.go.bekasikota.ppid.contract.SampleLife.test;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.catalogue.Catalogue;
import id.go.bekasikota.ppid.catalogue.Disclosure;
import id.go.bekasikota.ppid.catalogue.EntryDraft;
import id.go.bekasikota.ppid.catalogue.EntryFields;
import id.go.bekasikota.ppid.catalogue.EntryNumber;
import id.go.bekasikota.ppid.catalogue.EntryOrigin;
import id.go.bekasikota.ppid.catalogue.ListDecision;
import id.go.bekasikota.ppid.catalogue.ServicePledge;
import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.contract.Samples;
import id.go.bekasikota.ppid.contract.Samples.Fill;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.dispute.DisputeAct;
import id.go.bekasikota.ppid.dispute.DisputeNumber;
import id.go.bekasikota.ppid.dispute.Petition;
import id.go.bekasikota.ppid.exemption.Classification;
import id.go.bekasikota.ppid.exemption.ConsequenceTest;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.feed.FeedContent;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.law.TestLines;
import id.go.bekasikota.ppid.meeting.MeetingNumber;
import id.go.bekasikota.ppid.meeting.MeetingTask;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.BodyKind;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Power;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.proposal.ProposalNumber;
import id.go.bekasikota.ppid.proposal.Proposed;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may do what through the front door: each act of each desk, tried on a living case by every kind of actor, is denied to whom
 * who-may-act.tsv denies it and by the article that stands there. A new act of a desk is found by itself.
 */
class DoorActorsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 3);
    private static final Map<String, Actor> ACTORS = actors();
    private static final Map<String, Map<String, String>> TABLE = table();
    private static final Set<BilingualText> LACKING =
            Stream.of(Power.values()).map(Power::lacking).collect(Collectors.toSet());

    private static Map<String, Map<String, String>> table() {
        List<List<String>> rows =
                lines().stream().map(line -> List.of(line.split("\t", -1))).toList();
        Map<String, Map<String, String>> table = new HashMap<>();
        rows.subList(1, rows.size()).forEach(row -> table.put(row.get(0), named(rows.get(0), row)));
        return table;
    }

    private static Map<String, String> named(List<String> names, List<String> cells) {
        Map<String, String> row = new HashMap<>();
        IntStream.range(0, names.size()).forEach(i -> row.put(names.get(i), cells.get(i)));
        return row;
    }

    private static List<String> lines() {
        return TestLines.of("/who-may-act.tsv");
    }

    private final SettableClock clock = SettableClock.on("2025-09-01");
    private final Ppid ppid =
            TestStorage.door(BODY).clock(clock).organization(ORGANIZATION).build();
    private final Map<Class<?>, Object> known = living();

    private static Map<String, Actor> actors() {
        Map<String, Actor> actors = new LinkedHashMap<>();
        Stream.of(Actor.requester(), Actor.representative(), Actor.commission(), Actor.court(), Actor.time())
                .forEach(actor -> actors.put(actor.capacity().code(), actor));
        Stream.of(Role.values())
                .map(role -> new Officer(role, "Nama", "dinkes"))
                .forEach(officer -> actors.put(officer.role().code(), officer));
        return actors;
    }

    /** What the doors are given, so that the act reaches a case: one of each kind, and forms as people fill them in. */
    private Map<Class<?>, Object> living() {
        RequestNumber request =
                ppid.requests().receive(asking("Anggaran"), PPID).orThrow().number();
        clock.moveTo("2025-09-17");
        FileObjection silence = objecting(request, ObjectionGround.C);
        ObjectionNumber objection =
                ppid.objections().file(silence, Actor.requester()).orThrow().number();
        clock.moveTo("2025-10-30");
        Petition petition = new Petition("Komisi Informasi Provinsi Jawa Barat", BodyKind.STATE, "");
        DisputeNumber dispute = ppid.disputes()
                .file(objection, petition, Actor.requester())
                .orThrow()
                .number();
        ConsequenceTest test = heldByTheUnit(test(Extent.WHOLE, DAY));
        Classification classification = letter("SK-1", DAY);
        clock.moveTo(DAY.toString());
        ExemptionId exemption =
                ppid.exemptions().classify(test, classification, PPID).orThrow().id();
        EntryFields fields = heldByTheUnit(Catalogue.fields());
        EntryDraft entry =
                new EntryDraft(EntryNumber.of("D-1"), fields, Disclosure.periodic(), EntryOrigin.collected());
        ppid.catalogue().enter(entry, PPID).orThrow();
        Proposed.ToList information = Samples.of(Proposed.ToList.class, Fill.SINGLE);
        ProposalNumber proposal =
                ppid.proposals().propose("dinkes", information, PPID).orThrow().number();
        MeetingTask task = MeetingTask.of("dinkes", "menghimpun", DAY);
        MeetingNumber meeting =
                ppid.meetings().convene(DAY, "Aula", PPID).orThrow().number();
        ppid.meetings().agree(meeting, task, PPID).orThrow();
        return Map.ofEntries(
                Map.entry(MeetingNumber.class, meeting),
                Map.entry(MeetingTask.class, task),
                Map.entry(ServicePledge.class, new ServicePledge(Map.of(), List.of())),
                Map.entry(Proposed.class, information),
                Map.entry(ProposalNumber.class, proposal),
                Map.entry(RequestNumber.class, request),
                Map.entry(ObjectionNumber.class, objection),
                Map.entry(DisputeNumber.class, dispute),
                Map.entry(ExemptionId.class, exemption),
                Map.entry(EntryNumber.class, entry.number()),
                Map.entry(ReceiveRequest.class, asking("Anggaran")),
                Map.entry(FileObjection.class, silence),
                Map.entry(Petition.class, petition),
                Map.entry(ConsequenceTest.class, test),
                Map.entry(Classification.class, classification),
                Map.entry(EntryDraft.class, entry),
                Map.entry(EntryFields.class, fields),
                Map.entry(ListDecision.class, Catalogue.decision("K-1", DAY)),
                Map.entry(
                        Feed.class,
                        Feed.of(DAY, Set.of(FeedContent.REQUESTS), Samples.of(DocumentRef.class, Fill.FULL))),
                Map.entry(LocalDate.class, DAY),
                Map.entry(String.class, "dinkes"),
                Map.entry(int.class, 1));
    }

    /** The officers tried are of the unit that has each case, so that their power alone decides. */
    private static ConsequenceTest heldByTheUnit(ConsequenceTest test) {
        ConsequenceTest.Subject subject = test.subject();
        return new ConsequenceTest(
                new ConsequenceTest.Subject(
                        subject.information(), subject.extent(), subject.neverExempt(), Optional.of("dinkes")),
                test.ground(),
                test.ifOpened(),
                test.ifClosed(),
                test.legalBasis(),
                test.sheet());
    }

    private static EntryFields heldByTheUnit(EntryFields fields) {
        return new EntryFields(
                fields.summary(), "dinkes", fields.responsible(), fields.made(), fields.forms(), fields.retention());
    }

    static Stream<Door> doors() {
        return new DoorActorsTest().all();
    }

    /** Each act of a desk; what a dispute records and what opens an exemption by its kind. */
    private Stream<Door> all() {
        return Stream.of(
                        ppid.requests(),
                        ppid.fulfilment(),
                        ppid.objections(),
                        ppid.disputes(),
                        ppid.exemptions(),
                        ppid.catalogue(),
                        ppid.organization(),
                        ppid.proposals(),
                        ppid.meetings(),
                        ppid.reports())
                .flatMap(desk -> Stream.of(desk.getClass().getDeclaredMethods())
                        .filter(act -> Modifier.isPublic(act.getModifiers()))
                        .filter(act -> List.of(act.getParameterTypes()).contains(Actor.class))
                        .sorted(Comparator.comparing(Method::toGenericString))
                        .flatMap(act -> each(desk, act)));
    }

    private Stream<Door> each(Object desk, Method act) {
        Type[] types = act.getGenericParameterTypes();
        List<Object> given = Stream.of(types)
                .limit(types.length - 1)
                .map(this::given)
                .collect(Collectors.toCollection(ArrayList::new));
        int open = open(act);
        return open < 0
                ? Stream.of(new Door(desk, act, "", given))
                : kinds(act.getParameterTypes()[open]).map(kind -> {
                    List<Object> with = new ArrayList<>(given);
                    with.set(open, kind);
                    return new Door(
                            desk,
                            act,
                            kind instanceof OpeningOrder order ? order.cause().code() : "",
                            with);
                });
    }

    /** Where an act takes something whose kind says what the act is; -1 where it does not. */
    private static int open(Method act) {
        List<Class<?>> types = List.of(act.getParameterTypes());
        return Math.max(types.indexOf(DisputeAct.class), types.indexOf(OpeningOrder.class));
    }

    private static Stream<Object> kinds(Class<?> type) {
        return type == DisputeAct.class
                ? Samples.members(DisputeAct.class).map(kind -> Samples.of(kind, Fill.FULL))
                : Stream.of(OpeningOrder.Cause.values())
                        .map(cause -> new OpeningOrder(cause, DAY, "putusan 1", Optional.of("diminta")));
    }

    private Object given(Type type) {
        if (type instanceof ParameterizedType container) {
            Object one = given(container.getActualTypeArguments()[0]);
            return container.getRawType() == Set.class ? Set.of(one) : List.of(one);
        }
        Class<?> plain = (Class<?>) type;
        Object made = known.get(plain);
        return made == null ? Samples.of(plain, Fill.FULL) : made;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void theDoorDeniesWhomTheTableDenies(Door door) {
        Map<String, String> row = door.row();

        ACTORS.forEach((name, actor) ->
                assertThat(door.told(actor)).as("%s by %s", door, name).isEqualTo(row.get(name)));
    }

    @Test
    void everyActOfTheTableHasItsDoor() {
        Set<String> reached = reached();
        ppid.catalogue()
                .decideList(Catalogue.decision("K-1", DAY), List.of(), PPID)
                .orThrow();
        reached.addAll(reached());

        assertThat(reached).containsExactlyInAnyOrderElementsOf(TABLE.keySet());
    }

    private Set<String> reached() {
        return all().map(door -> door.row().get("act")).collect(Collectors.toCollection(HashSet::new));
    }

    /** An act of a desk with what it is given, but for the actor. */
    record Door(Object desk, Method act, String cause, List<Object> given) {

        /** The row of the table; nobody may do it in the place of time, so the denial names the act. */
        Map<String, String> row() {
            String code = tried(Actor.time()).orElseThrow().act();
            return TABLE.entrySet().stream()
                    .filter(row -> row.getKey().equals(code) || row.getKey().equals(code + " " + cause))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow();
        }

        /** As the table says it: whether the power is lacking, and by which article. */
        String told(Actor actor) {
            return tried(actor)
                    .filter(denial -> LACKING.contains(denial.message()))
                    .map(denial -> "denied, " + denial.citation())
                    .orElse("allowed");
        }

        private Optional<Denial> tried(Actor actor) {
            List<Object> arguments = new ArrayList<>(given);
            arguments.add(actor);
            try {
                return ((Result<?>) act.invoke(desk, arguments.toArray())).denial();
            } catch (InvocationTargetException e) {
                assertThat(e.getCause()).as("%s by %s", this, actor).isInstanceOf(PpidException.class);
                return Optional.empty();
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public String toString() {
            return act.getName()
                    + given.stream()
                            .filter(value -> value instanceof DisputeAct || value instanceof OpeningOrder)
                            .map(value -> " " + value.getClass().getSimpleName() + " " + cause)
                            .findFirst()
                            .orElse("");
        }
    }
}
