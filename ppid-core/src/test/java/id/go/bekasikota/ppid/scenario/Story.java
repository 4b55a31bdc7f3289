package id.go.bekasikota.ppid.scenario;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.ORGANIZATION;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.letter;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static id.go.bekasikota.ppid.contract.SampleLife.test;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.dispute.DecisionAct;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.dispute.DisputeAct;
import id.go.bekasikota.ppid.dispute.DisputeNumber;
import id.go.bekasikota.ppid.dispute.HearingAct;
import id.go.bekasikota.ppid.dispute.Petition;
import id.go.bekasikota.ppid.dispute.PetitionAct;
import id.go.bekasikota.ppid.dispute.Side;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.BodyKind;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.WrittenNotice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A body on a day, and what happens to it. From 8 September to 24 December 2025 the only days off are weekends. */
final class Story {
    static final DocumentRef PAPER = LETTER;
    final Ppid ppid;
    private final SettableClock clock;

    private Story(String day, LawPolicy policy) {
        this.clock = SettableClock.on(day);
        this.ppid = TestStorage.door(BODY)
                .clock(clock)
                .organization(ORGANIZATION)
                .law(Deadlines.indonesia().under(policy))
                .build();
    }

    static Story on(String day) {
        return new Story(day, LawPolicy.statute());
    }

    static Story on(String day, LawPolicy policy) {
        return new Story(day, policy);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    Story then(String day) {
        clock.moveTo(day);
        return this;
    }

    LocalDate today() {
        return clock.instant().atZone(clock.getZone()).toLocalDate();
    }

    RequestNumber asked(String... items) {
        return ppid.requests().receive(asking(items), PPID).orThrow().number();
    }

    InformationRequest request(RequestNumber number) {
        return ppid.requests().get(number);
    }

    Result<InformationRequest> answer(RequestNumber number, Decision... decisions) {
        return ppid.requests().answer(number, WrittenNotice.of(decisions).approvedBy(SUPERIOR), PPID);
    }

    void arrived(RequestNumber number) {
        ppid.fulfilment().noticeArrived(number, today(), PPID).orThrow();
    }

    /** An exemption of the bank accounts of staff, on Pasal 17 huruf h. */
    Exemption exempt(String number) {
        return ppid.exemptions()
                .classify(test(Extent.WHOLE, today()), letter(number, today()), PPID)
                .orThrow();
    }

    ObjectionNumber objected(RequestNumber number, ObjectionGround... grounds) {
        return object(number, grounds).orThrow().number();
    }

    Result<Objection> object(RequestNumber number, ObjectionGround... grounds) {
        return ppid.objections().file(objecting(number, grounds), Actor.requester());
    }

    Result<Objection> rejected(ObjectionNumber number, String reason) {
        return ppid.objections()
                .answer(
                        number,
                        SuperiorAnswer.of("T-" + number.text(), ObjectionOutcome.REJECTED)
                                .because(reason)
                                .saying("tidak beralasan"),
                        SUPERIOR);
    }

    Result<Dispute> petition(ObjectionNumber number) {
        return ppid.disputes()
                .file(
                        number,
                        new Petition("Komisi Informasi Provinsi Jawa Barat", BodyKind.STATE, ""),
                        Actor.requester());
    }

    DisputeNumber petitioned(ObjectionNumber number) {
        return petition(number).orThrow().number();
    }

    /** Komisi Informasi does something today. */
    Result<Dispute> commission(DisputeNumber number, DisputeAct act) {
        return ppid.disputes().record(number, act, Actor.commission());
    }

    Result<Dispute> court(DisputeNumber number, DisputeAct act) {
        return ppid.disputes().record(number, act, Actor.court());
    }

    /** Refuses a request of one item on an exemption, rejects the objection to it, and receives the petition, all today. */
    DisputeNumber disputedRefusal(RequestNumber number) {
        Exemption exemption = exempt("SK-1");
        answer(number, Decision.refuse(request(number).item(1), exemption)).orThrow();
        arrived(number);
        ObjectionNumber objection = objected(number, ObjectionGround.A);
        ppid.objections()
                .answer(
                        objection,
                        SuperiorAnswer.of("T-1", ObjectionOutcome.REJECTED)
                                .because("tetap")
                                .attaching(exemption)
                                .saying("x"),
                        SUPERIOR)
                .orThrow();
        ppid.objections().receiveAnswer(objection, PPID).orThrow();
        return petitioned(objection);
    }

    /** Each party receives its copy of the decision. */
    void copies(DisputeNumber number, String petitioner, String respondent) {
        then(petitioner)
                .commission(number, new DecisionAct.CopyReceived(Side.PETITIONER))
                .orThrow();
        then(respondent)
                .commission(number, new DecisionAct.CopyReceived(Side.RESPONDENT))
                .orThrow();
    }

    /** Registered, with a panel, and heard for the first time today. */
    void heard(DisputeNumber number) {
        commission(number, new PetitionAct.Registered("001/KIP/2025")).orThrow();
        commission(number, new HearingAct.PanelSet(List.of("A", "B", "C"), "D")).orThrow();
        commission(number, new HearingAct.FirstDaySet(Optional.empty(), today()))
                .orThrow();
        commission(number, new HearingAct.Opened()).orThrow();
        commission(number, new HearingAct.Examined(Set.of())).orThrow();
    }

    List<NextStep> steps(RequestNumber number, String act) {
        return ppid.nextSteps(number, today()).stream()
                .filter(step -> step.act().equals(act))
                .toList();
    }

    List<String> acts(RequestNumber number) {
        return ppid.nextSteps(number, today()).stream().map(NextStep::act).toList();
    }

    /** The last day that a step on a ground names. */
    Optional<LocalDate> until(RequestNumber number, String act, String ground) {
        return steps(number, act).stream()
                .filter(step -> step.ground().equals(Optional.of(ground)))
                .findFirst()
                .flatMap(NextStep::until);
    }

    Optional<LocalDate> until(RequestNumber number, String act) {
        return steps(number, act).stream().findFirst().flatMap(NextStep::until);
    }

    static String article(Result<?> result) {
        return result.denial().map(Denial::citation).map(Object::toString).orElse("allowed");
    }
}
