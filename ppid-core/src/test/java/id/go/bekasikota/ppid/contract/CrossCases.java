package id.go.bekasikota.ppid.contract;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.letter;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static id.go.bekasikota.ppid.contract.SampleLife.test;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.catalogue.Disclosure;
import id.go.bekasikota.ppid.catalogue.EntryDraft;
import id.go.bekasikota.ppid.catalogue.EntryFields;
import id.go.bekasikota.ppid.catalogue.EntryNumber;
import id.go.bekasikota.ppid.catalogue.EntryOrigin;
import id.go.bekasikota.ppid.catalogue.InformationForm;
import id.go.bekasikota.ppid.catalogue.ListDecision;
import id.go.bekasikota.ppid.catalogue.Publication;
import id.go.bekasikota.ppid.catalogue.PublicationChannel;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Approval;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.WrittenNotice;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.InMemoryStorage;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A few cases that rest on each other, and random acts on them: requests that are voided for each other, exemptions that answers
 * cite and courts open, entries that are tied to them, a list of the entries, objections.
 */
public final class CrossCases {
    private static final int FEW = 3;
    private static final LocalDate BEFORE = LocalDate.of(2025, 8, 4);
    private static final LocalDate DAY = LocalDate.of(2025, 9, 10);

    private final Storage storage;
    private final Ppid ppid;
    private final List<Exemption> exemptions = new ArrayList<>();

    private CrossCases(Storage storage, SettableClock clock) {
        this.storage = storage;
        this.ppid = Ppid.builder(BODY).storage(storage).clock(clock).build();
    }

    /**
     * An act, by what it is and on what.
     *
     * @param what which act
     * @param on on which of the few cases
     * @param other which other case it names
     * @param number a number that no other act has
     */
    public record Act(Kind what, int on, int other, int number) {
        /** {@return the act that its {@link #line} tells} */
        static Act read(String line) {
            String[] parts = line.split(" ", -1);
            return new Act(
                    Kind.valueOf(parts[0]),
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2]),
                    Integer.parseInt(parts[3]));
        }

        String line() {
            return what + " " + on + " " + other + " " + number;
        }
    }

    /** What is done. */
    public enum Kind {
        /** A request is received. */
        RECEIVE,
        /** A request is voided as a duplicate of another. */
        VOID,
        /** A request is refused on an exemption. */
        REFUSE,
        /** A request is withdrawn. */
        WITHDRAW,
        /** An exemption is opened by a court. */
        OPEN,
        /** An exemption is classified anew. */
        RECLASSIFY,
        /** An entry is tied to an exemption. */
        LINK,
        /** An entry is published. */
        PUBLISH,
        /** The list is decided. */
        DECIDE,
        /** An objection to the silence on a request is filed. */
        OBJECT,
        /** An objection is answered, and what it opens named. */
        UPHOLD,
        /** An objection is withdrawn. */
        GIVE_UP
    }

    /**
     * Makes the cases in an empty storage.
     *
     * @param storage the storage
     * @return the cases
     */
    public static CrossCases begun(Storage storage) {
        SettableClock clock = SettableClock.on(BEFORE.toString());
        CrossCases cases = new CrossCases(storage, clock);
        for (int i = 0; i < FEW; i++) {
            cases.ppid.requests().receive(asking("Nomor rekening"), PPID).orThrow();
            cases.ppid.catalogue().enter(entry(i), PPID).orThrow();
            cases.ppid
                    .exemptions()
                    .classify(test(Extent.WHOLE, BEFORE), letter("SK-" + i, BEFORE), PPID)
                    .orThrow();
        }
        clock.moveTo(DAY);
        return cases.found();
    }

    /**
     * Opens the cases of a storage in which they were made.
     *
     * @param storage the storage
     * @return the cases
     */
    public static CrossCases in(Storage storage) {
        return new CrossCases(storage, SettableClock.on(DAY.toString())).found();
    }

    /** What acts name of an exemption is what it was in the beginning, whoever changes it meanwhile. */
    private CrossCases found() {
        IntStream.range(0, FEW).forEach(i -> exemptions.add(ppid.exemptions().get(ExemptionId.of("SK-" + i))));
        return this;
    }

    private static EntryDraft entry(int i) {
        EntryFields fields = EntryFields.of("Laporan " + i)
                .heldBy("dinkes")
                .responsible("Sekretaris")
                .form(InformationForm.SOFTCOPY)
                .kept("5 tahun")
                .made("Contoh", BEFORE);
        return new EntryDraft(EntryNumber.of("D-" + i), fields, Disclosure.periodic(), EntryOrigin.collected());
    }

    /**
     * Returns a random act.
     *
     * @param random what decides
     * @param number a number that no other act has
     * @return the act
     */
    public static Act any(Random random, int number) {
        return new Act(
                Kind.values()[random.nextInt(Kind.values().length)], random.nextInt(FEW), random.nextInt(FEW), number);
    }

    /**
     * Tries an act.
     *
     * @param act the act
     * @return what is kept of it; empty where it was denied, or is on an objection that nobody filed
     */
    public Optional<Kept> tried(Act act) {
        boolean possible = (act.what() != Kind.UPHOLD && act.what() != Kind.GIVE_UP) || isFiled(objection(act));
        return possible
                ? does(act).fold(kept -> Optional.of(Kept.of(act, kept)), denial -> Optional.empty())
                : Optional.empty();
    }

    private boolean isFiled(ObjectionNumber number) {
        return storage.inTransaction(
                stores -> stores.objections().find(BODY.code(), number.text()).isPresent());
    }

    private Result<? extends Aggregate<?>> does(Act act) {
        return switch (act.what()) {
            case RECEIVE -> ppid.requests().receive(asking("Nomor rekening"), PPID);
            case VOID -> ppid.requests().voidDuplicate(request(act.on()), request(act.other()), "sama", PPID);
            case REFUSE -> refuse(act);
            case WITHDRAW -> ppid.requests().withdraw(request(act.on()), "tidak perlu lagi", Actor.requester());
            case OPEN ->
                ppid.exemptions()
                        .open(
                                exemption(act),
                                OpeningOrder.of(OpeningOrder.Cause.COURT, DAY, "putusan " + act.number()),
                                Actor.court());
            case RECLASSIFY ->
                ppid.exemptions()
                        .reclassify(exemption(act), test(Extent.WHOLE, DAY), letter("SK-" + act.number(), DAY), PPID);
            case LINK -> ppid.catalogue().link(entry(act), ExemptionId.of("SK-" + act.other()), PPID);
            case PUBLISH ->
                ppid.catalogue().publish(entry(act), Publication.on(PublicationChannel.WEBSITE, DAY, LETTER), PPID);
            case DECIDE -> ppid.catalogue().decideList(decision(act), entries(), PPID);
            case OBJECT -> ppid.objections().file(objecting(request(act.on()), ObjectionGround.C), Actor.requester());
            case UPHOLD -> ppid.objections().answer(objection(act), upheld(act), SUPERIOR);
            case GIVE_UP -> ppid.objections().withdraw(objection(act), "tidak perlu lagi", Actor.requester());
        };
    }

    private Result<InformationRequest> refuse(Act act) {
        InformationRequest request = ppid.requests().get(request(act.on()));
        return ppid.requests()
                .answer(
                        request.number(),
                        WrittenNotice.of(Decision.refuse(request.item(1), exemptions.get(act.other())))
                                .approvedBy(SUPERIOR),
                        PPID);
    }

    private SuperiorAnswer upheld(Act act) {
        return SuperiorAnswer.of("A-" + act.number(), ObjectionOutcome.UPHELD)
                .ordering("berikan")
                .opening(exemptions.get(act.other()).toPublic())
                .saying("beralasan");
    }

    private static ListDecision decision(Act act) {
        return new ListDecision("K-" + act.number(), DAY, PPID, Approval.of(SUPERIOR), LETTER);
    }

    private static List<EntryNumber> entries() {
        return IntStream.range(0, FEW).mapToObj(i -> EntryNumber.of("D-" + i)).toList();
    }

    private static EntryNumber entry(Act act) {
        return EntryNumber.of("D-" + act.on());
    }

    private static ExemptionId exemption(Act act) {
        return ExemptionId.of("SK-" + act.on());
    }

    private static RequestNumber request(int on) {
        return new RequestNumber("P/dinkes/2025/000" + (on + 1));
    }

    private static ObjectionNumber objection(Act act) {
        return new ObjectionNumber("K/dinkes/2025/000" + (act.on() + 1));
    }

    /**
     * What an act left: the version of the case that it changed.
     *
     * @param act the act
     * @param kind the code of the kind of case
     * @param version the version
     * @param id the id of the case
     */
    public record Kept(Act act, String kind, int version, String id) {
        static Kept of(Act act, Aggregate<?> kept) {
            if (kept instanceof InformationRequest request) {
                return new Kept(act, "request", kept.version(), request.number().text());
            }
            if (kept instanceof Objection objection) {
                return new Kept(
                        act, "objection", kept.version(), objection.number().text());
            }
            return switch (act.what()) {
                case LINK, PUBLISH ->
                    new Kept(act, "entry", kept.version(), entry(act).value());
                case DECIDE -> new Kept(act, "list", kept.version(), BODY.code());
                default ->
                    new Kept(act, "exemption", kept.version(), exemption(act).value());
            };
        }

        /**
         * {@return what its {@link #line} tells}
         *
         * @param line one line
         */
        public static Kept read(String line) {
            String[] parts = line.split("[|]", -1);
            return new Kept(Act.read(parts[0]), parts[1], Integer.parseInt(parts[2]), parts[3]);
        }

        /** {@return it as one line} */
        public String line() {
            return String.join("|", act.line(), kind, String.valueOf(version), id);
        }
    }

    /**
     * Checks that what was kept is what one officer alone would have kept, who did the same acts in the order of the log: so every
     * case replays, no rule is broken, and no number is missing.
     *
     * @param storage the storage after all acts
     * @param kept what the acts left, in any order
     */
    public static void assertInOrder(Storage storage, Collection<Kept> kept) {
        Map<List<Object>, Long> positions = new HashMap<>();
        Map<String, Integer> versions = new HashMap<>();
        storage.inTransaction(stores -> stores.events().after(BODY.code(), 0, Integer.MAX_VALUE))
                .forEach(entry -> {
                    int version = versions.merge(entry.kind() + " " + entry.id(), 1, Integer::sum);
                    positions.put(List.of(entry.kind(), entry.id(), version), entry.position());
                });
        Storage alone = new InMemoryStorage();
        CrossCases officer = begun(alone);
        kept.stream()
                .sorted(Comparator.comparing(
                        one -> Optional.ofNullable(positions.get(List.<Object>of(one.kind(), one.id(), one.version())))
                                .orElseThrow()))
                .forEach(one ->
                        assertThat(officer.tried(one.act())).as(one.line()).contains(one));
        for (CaseKind<?, ?> kind : CaseKind.all()) {
            assertThat(all(storage, kind)).as(kind.code()).isEqualTo(all(alone, kind));
        }
        assertThat(positions.values())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, positions.size()).boxed().toList());
    }

    private static List<?> all(Storage storage, CaseKind<?, ?> kind) {
        return storage.inTransaction(stores -> stores.of(kind).all(BODY.code()));
    }
}
