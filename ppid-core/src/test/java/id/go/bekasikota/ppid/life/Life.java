package id.go.bekasikota.ppid.life;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.letter;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static id.go.bekasikota.ppid.contract.SampleLife.test;

import id.go.bekasikota.ppid.ObjectionDesk;
import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.RequestDesk;
import id.go.bekasikota.ppid.catalogue.Disclosure;
import id.go.bekasikota.ppid.catalogue.EntryDraft;
import id.go.bekasikota.ppid.catalogue.EntryFields;
import id.go.bekasikota.ppid.catalogue.EntryNumber;
import id.go.bekasikota.ppid.catalogue.EntryOrigin;
import id.go.bekasikota.ppid.catalogue.InformationForm;
import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.dispute.Acts;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.dispute.DisputeAct;
import id.go.bekasikota.ppid.dispute.DisputeNumber;
import id.go.bekasikota.ppid.dispute.Petition;
import id.go.bekasikota.ppid.dispute.Side;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.BodyKind;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.Delivery;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.RequestView;
import id.go.bekasikota.ppid.request.RequestedItem;
import id.go.bekasikota.ppid.requester.Individual;
import id.go.bekasikota.ppid.storage.EventLog;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A body with two exemptions and two requests, to the first of which things happen. */
final class Life {
    static final Delivery BY_POST = new Delivery(Delivery.Form.HARD_COPY, Delivery.Means.POST);
    static final Individual STRANGER = Individual.named("Budi").nik("3275014107900002");
    static final ExemptionId WHOLE = ExemptionId.of("SK-1");
    static final LocalDate BEGINNING = LocalDate.parse("2025-01-06");
    private static final int ENOUGH = 10_000;
    /** The choice by which an objection rests on ground d. */
    private static final int ANSWER_DISLIKED = List.of(ObjectionGround.values()).indexOf(ObjectionGround.D);

    /** Acts that end a dispute early; tried now and then. */
    private static final Set<String> ENDING = Set.of(
            "dispute.stopped",
            "dispute.not-registered",
            "dispute.withdrawal-asked",
            "dispute.withdrawal-set",
            "dispute.lapsed",
            "dispute.interim-decided");

    private final SettableClock clock = SettableClock.on("2025-01-06");
    private final Storage storage = TestStorage.fresh();
    private final Ppid ppid;
    private final RequestNumber request;
    private final RequestNumber other;
    private final RequestNumber neighbour;
    private final Set<ObjectionNumber> byStranger = new HashSet<>();

    Life(LawPolicy policy) {
        this.ppid = Ppid.builder(BODY)
                .storage(storage)
                .clock(clock)
                .law(Deadlines.indonesia().under(policy))
                .build();
        ppid.exemptions()
                .classify(test(Extent.WHOLE, BEGINNING), letter("SK-1", BEGINNING), PPID)
                .orThrow();
        ppid.exemptions()
                .classify(test(Extent.PART, BEGINNING), letter("SK-2", BEGINNING), PPID)
                .orThrow();
        this.request = ppid.requests()
                .receive(asking("Anggaran", "Daftar gaji"), PPID)
                .orThrow()
                .number();
        this.other = ppid.requests()
                .receive(asking("daftar  gaji", "ANGGARAN"), PPID)
                .orThrow()
                .number();
        this.neighbour = ppid.requests()
                .receive(
                        ReceiveRequest.by(STRANGER)
                                .unit("dinkes")
                                .asks("Anggaran")
                                .build(),
                        PPID)
                .orThrow()
                .number();
    }

    /** Does some acts, each a day after the other; an objection rests on the answer. */
    Life after(List<LifeAct> acts) {
        for (LifeAct act : acts) {
            wait(1);
            act.on(this, ANSWER_DISLIKED).orThrow();
        }
        return this;
    }

    /** Brings the dispute forward, a day for each act. */
    Life disputed(List<String> kinds) {
        for (String kind : kinds) {
            wait(1);
            record(kind, Side.PETITIONER).orThrow();
        }
        return this;
    }

    Ppid ppid() {
        return ppid;
    }

    /** The same cases under other deadlines. */
    Storage storage() {
        return storage;
    }

    Ppid under(Deadlines law) {
        return Ppid.builder(BODY).storage(storage).clock(clock).law(law).build();
    }

    RequestDesk requests() {
        return ppid.requests();
    }

    ObjectionDesk objections() {
        return ppid.objections();
    }

    Deadlines law() {
        return ppid.law();
    }

    LocalDate today() {
        return clock.instant().atZone(clock.getZone()).toLocalDate();
    }

    void wait(int days) {
        clock.moveTo(today().plusDays(days));
    }

    RequestNumber request() {
        return request;
    }

    RequestNumber other() {
        return other;
    }

    /** A request of another requester, to which nothing happens. */
    RequestNumber neighbour() {
        return neighbour;
    }

    RequestView view() {
        return requests().get(request).on(today(), law());
    }

    List<EventLog.Entry> log() {
        return storage.inTransaction(stores -> stores.events().after(BODY.code(), 0, ENOUGH));
    }

    RequestedItem item(int choice) {
        return requests().get(request).item(choice % 2 + 1);
    }

    Decision grant(int choice) {
        return Decision.grant(item(choice));
    }

    Decision refusal(int choice) {
        return choice % 3 == 0
                ? Decision.grantPartly(item(choice))
                        .withholding(ppid.exemptions().get(ExemptionId.of("SK-2")), "kolom rekening", "melindungi")
                : Decision.refuse(item(choice), ppid.exemptions().get(WHOLE));
    }

    /** What an answer opens to the public: all of an exemption, a part, what names none, or nothing. */
    PublicOpening[] openings(int choice) {
        return switch (choice % 4) {
            case 0 -> new PublicOpening[] {ppid.exemptions().get(WHOLE).toPublic()};
            case 1 -> new PublicOpening[] {PublicOpening.part(WHOLE, "Gaji pokok")};
            case 2 -> new PublicOpening[] {PublicOpening.of("Daftar gaji")};
            default -> new PublicOpening[0];
        };
    }

    int granted(int choice) {
        return view().decisions().values().stream()
                .filter(Decision::gives)
                .map(Decision::item)
                .findFirst()
                .orElse(choice % 2 + 1);
    }

    int undelivered(int choice) {
        return view().undelivered().stream().min(Integer::compareTo).orElse(choice % 2 + 1);
    }

    Result<Objection> object(ObjectionGround ground) {
        return objections().file(objecting(request, ground), Actor.requester());
    }

    /** Somebody else objects to what happened to the first request. */
    Result<Objection> objectAsAStranger(ObjectionGround ground) {
        FileObjection form = FileObjection.about(STRANGER, request, "yang diminta")
                .on(ground)
                .because("tidak puas")
                .purpose("penelitian");
        return objections().file(form, Actor.requester()).then(objection -> byStranger.add(objection.number()));
    }

    List<Objection> filed() {
        return objections().about(request);
    }

    ObjectionNumber objection() {
        return last().number();
    }

    private Objection last() {
        List<Objection> filed = filed();
        return filed.get(filed.size() - 1);
    }

    /** The grounds of the last objection. */
    Set<ObjectionGround> grounds() {
        return grounds(List.of(last()));
    }

    /** The grounds on which its requester objected to the first request. */
    Set<ObjectionGround> pending() {
        return grounds(filed().stream()
                .filter(objection -> !byStranger.contains(objection.number()))
                .toList());
    }

    private static Set<ObjectionGround> grounds(List<Objection> objections) {
        Set<ObjectionGround> grounds = EnumSet.noneOf(ObjectionGround.class);
        objections.forEach(objection -> objection.filing().grounds().forEach(ground -> grounds.add(ground.ground())));
        return grounds;
    }

    /** Enters information that was opened in the public list. */
    void enter(EntryOrigin origin) {
        EntryFields fields = EntryFields.of("Daftar gaji 2024")
                .heldBy("dinkes")
                .responsible("Dinas Kesehatan")
                .form(InformationForm.SOFTCOPY)
                .kept("5 tahun")
                .made("Kota Contoh", today());
        ppid.catalogue()
                .enter(new EntryDraft(EntryNumber.of("DIP-1"), fields, Disclosure.atAnyTime(), origin), PPID)
                .orThrow();
    }

    Result<Dispute> petition() {
        Petition petition = new Petition("Komisi Informasi Provinsi Jawa Barat", BodyKind.STATE, "");
        return ppid.disputes().file(objection(), petition, Actor.requester());
    }

    boolean isDisputed() {
        return storage.inTransaction(stores ->
                stores.disputes().find(BODY.code(), objection().text()).isPresent());
    }

    /** Where the dispute about the last objection stands. */
    String disputeState() {
        return filed().isEmpty() || !isDisputed()
                ? "none"
                : ppid.disputes()
                        .get(DisputeNumber.first(objection()))
                        .state(today(), law())
                        .code();
    }

    /** An act in the dispute: one of those on offer, or any. */
    Result<Dispute> dispute(int choice) {
        Set<String> offered = offered();
        List<String> likely = Acts.kinds().stream()
                .filter(kind -> !ENDING.contains(kind) && offered.contains(kind))
                .toList();
        List<String> kinds = choice % 7 == 0 || likely.isEmpty() ? Acts.kinds() : likely;
        return record(kinds.get(choice % kinds.size()), choice % 2 == 0 ? Side.PETITIONER : Side.RESPONDENT);
    }

    Result<Dispute> record(String kind, Side side) {
        Dispute dispute = ppid.disputes().get(DisputeNumber.first(objection()));
        Actor by = by(kind, side);
        DisputeAct act = Acts.ordinary(kind, side, today(), dispute);
        return ppid.disputes().record(DisputeNumber.first(objection()), act, by);
    }

    /** The petitions on the objections to the first request. */
    List<Dispute> disputes() {
        return filed().stream()
                .flatMap(objection -> ppid.disputes().petitions(objection.number()).stream())
                .toList();
    }

    /** Who does an act of a kind, for a party where it is one's. */
    static Actor by(String kind, Side side) {
        return switch (Acts.power(kind)) {
            case PETITION -> Actor.requester();
            case SERVE -> PPID;
            case REPRESENT_BODY -> SUPERIOR;
            case SPEAK_IN_DISPUTE -> side == Side.PETITIONER ? Actor.requester() : SUPERIOR;
            case ADJUDICATE -> Actor.commission();
            case JUDGE -> Actor.court();
            default -> throw new AssertionError(kind);
        };
    }

    /** What the next steps of the first request call the acts on offer today. */
    Set<String> offered() {
        return names(ppid.nextSteps(request, today()));
    }

    /** What the next steps of the last objection alone call the acts on offer today. */
    Set<String> offeredInObjection() {
        return names(last().nextSteps(today(), law()));
    }

    private static Set<String> names(List<NextStep> steps) {
        return steps.stream().map(Life::name).collect(Collectors.toSet());
    }

    private static String name(NextStep step) {
        boolean several = step.act().equals("request.extend") || step.act().equals("objection.file");
        return step.act() + (several ? " " + step.ground().orElseThrow() : "");
    }

    @Override
    public String toString() {
        return "Life[" + today() + ", " + log().size() + " events]";
    }
}
