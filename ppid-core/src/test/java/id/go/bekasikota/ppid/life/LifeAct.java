package id.go.bekasikota.ppid.life;

import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;

import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.Cost;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.ExtensionReason;
import id.go.bekasikota.ppid.request.IncompletenessNotice;
import id.go.bekasikota.ppid.request.Payment;
import id.go.bekasikota.ppid.request.PaymentMethod;
import id.go.bekasikota.ppid.request.WrittenNotice;
import id.go.bekasikota.ppid.requester.Gap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Tuple;

/** The acts that are tried; each content is in order, so that state, day and actor alone can stand against it. */
@SuppressWarnings("ImmutableEnumChecker") // an act without state, as a lambda
enum LifeAct {
    COMPLETE("request.declare-complete", (life, choice) -> life.requests().declareComplete(life.request(), PPID)),
    INCOMPLETE(
            "request.declare-incomplete",
            (life, choice) -> life.requests()
                    .declareIncomplete(life.request(), IncompletenessNotice.of(Set.of(Gap.PURPOSE_MISSING)), PPID)),
    REPAIR(
            "request.repair",
            (life, choice) -> life.requests().repair(life.request(), asking("Anggaran"), Actor.requester())),
    DISPOSE(
            "request.dispose",
            (life, choice) -> life.requests()
                    .dispose(life.request(), life.view().unit().equals("dinkes") ? "setda" : "dinkes", "tugas", PPID)),
    EXTEND(
            "request.extend not-yet-documented",
            (life, choice) -> life.requests()
                    .extend(life.request(), ExtensionNotice.of(ExtensionReason.NOT_YET_DOCUMENTED, "dihimpun"), PPID)),
    EXTEND_OTHERWISE(
            "request.extend other",
            (life, choice) ->
                    life.requests().extend(life.request(), ExtensionNotice.of(ExtensionReason.OTHER, "banyak"), PPID)),
    ANSWER(
            "request.answer",
            (life, choice) -> life.requests().answer(life.request(), WrittenNotice.of(life.grant(choice)), PPID)),
    ANSWER_FOR_A_FEE(
            "request.answer",
            (life, choice) -> life.requests()
                    .answer(
                            life.request(),
                            WrittenNotice.of(life.grant(choice))
                                    .costing(new Cost(
                                            500,
                                            0,
                                            Optional.of(new Cost.PublishedTariff("Tarif 2025", Life.BEGINNING)),
                                            List.of(PaymentMethod.ACCOUNT))),
                            PPID)),
    ANSWER_NOT_HELD(
            "request.answer",
            (life, choice) -> life.requests()
                    .answer(life.request(), WrittenNotice.of(Decision.notHeld(life.item(choice))), PPID)),
    REFUSE(
            "request.answer",
            (life, choice) -> life.requests()
                    .answer(
                            life.request(),
                            WrittenNotice.of(life.refusal(choice)).approvedBy(SUPERIOR),
                            PPID)),
    NOTICE_ARRIVED(
            "request.notice-arrived",
            (life, choice) -> life.ppid().fulfilment().noticeArrived(life.request(), life.today(), PPID)),
    COPY(
            "request.request-copy",
            (life, choice) -> life.ppid()
                    .fulfilment()
                    .requestCopy(life.request(), life.granted(choice), Life.BY_POST, Actor.requester())),
    PAY(
            "request.pay",
            (life, choice) -> life.ppid()
                    .fulfilment()
                    .pay(life.request(), Payment.by(PaymentMethod.ACCOUNT, 500), Actor.requester())),
    DELIVER(
            "request.deliver",
            (life, choice) -> life.ppid()
                    .fulfilment()
                    .deliver(life.request(), Set.of(life.undelivered(choice)), Life.BY_POST, PPID)),
    WITHDRAW(
            "request.withdraw", (life, choice) -> life.requests().withdraw(life.request(), "cukup", Actor.requester())),
    CORRECT(
            "request.correct-receipt",
            (life, choice) -> life.requests()
                    .correctReceipt(
                            life.request(), life.view().received().minusDays(choice % 9 - 3L), "salah tulis", PPID)),
    VOID("", (life, choice) -> life.requests().voidDuplicate(life.request(), life.other(), "ganda", PPID)),
    CLOSE("request.close", (life, choice) -> life.ppid().fulfilment().close(life.request(), PPID)),
    OBJECT("objection.file", (life, choice) -> life.object(ground(choice))),
    STRANGER_OBJECTS("", (life, choice) -> life.objectAsAStranger(ground(choice))),
    ENTER("objection.enter", (life, choice) -> life.objections().enter(life.objection(), PPID)),
    SETTLE(
            "objection.settle",
            (life, choice) ->
                    life.objections().settle(life.objection(), life.grounds(), "diberikan", LETTER, SUPERIOR)),
    UPHOLD(
            "objection.answer",
            (life, choice) -> life.objections()
                    .answer(
                            life.objection(),
                            SuperiorAnswer.of("A-1", ObjectionOutcome.UPHELD)
                                    .ordering("berikan")
                                    .opening(life.openings(choice))
                                    .saying("keberatan beralasan"),
                            SUPERIOR)),
    REJECT(
            "objection.answer",
            (life, choice) -> life.objections()
                    .answer(
                            life.objection(),
                            SuperiorAnswer.of("A-2", ObjectionOutcome.REJECTED)
                                    .because("sudah diberikan")
                                    .attaching(new SuperiorAnswer.AttachedDecision("SK-1", Optional.of(LETTER)))
                                    .saying("tidak beralasan"),
                            SUPERIOR)),
    ANSWER_ARRIVED(
            "objection.receive-answer", (life, choice) -> life.objections().receiveAnswer(life.objection(), PPID)),
    EXECUTE("objection.execute", (life, choice) -> life.objections().execute(life.objection(), "diberikan", PPID)),
    WITHDRAW_OBJECTION(
            "objection.withdraw",
            (life, choice) -> life.objections().withdraw(life.objection(), "", Actor.requester())),
    OPEN_EXEMPTION(
            "",
            (life, choice) -> life.ppid()
                    .exemptions()
                    .open(
                            Life.WHOLE,
                            OpeningOrder.of(OpeningOrder.Cause.WRITTEN_CONSENT, life.today(), "surat persetujuan"),
                            PPID)),
    PETITION("dispute.file", (life, choice) -> life.petition()),
    DISPUTE("", Life::dispute);

    private final String step;

    private final Try attempt;

    LifeAct(String step, Try attempt) {
        this.step = step;
        this.attempt = attempt;
    }

    /** Tries an act with one of its contents. */
    @FunctionalInterface
    interface Try {
        Result<?> on(Life life, int choice);
    }

    Result<?> on(Life life, int choice) {
        return attempt.on(life, choice);
    }

    /** How often each act is tried; what ends a case or does little is rare. */
    static List<Tuple.Tuple2<Integer, LifeAct>> frequencies() {
        return Arrays.stream(values())
                .map(act -> Tuple.of(act.frequency(), act))
                .toList();
    }

    private int frequency() {
        return switch (this) {
            case DISPUTE -> 40;
            case REFUSE -> 24;
            case CORRECT -> 8;
            default -> ends() ? 2 : 8;
        };
    }

    /** Whether it ends a case, or can be done on any day and leads nowhere. */
    boolean ends() {
        return switch (this) {
            case DISPOSE, WITHDRAW, VOID, WITHDRAW_OBJECTION, STRANGER_OBJECTS, CORRECT, COPY, OPEN_EXEMPTION, SETTLE ->
                true;
            default -> false;
        };
    }

    private static ObjectionGround ground(int choice) {
        List<ObjectionGround> grounds = List.of(ObjectionGround.values());
        return grounds.get(choice % grounds.size());
    }

    /** Whether there is what it is done to. */
    boolean fits(Life life, int choice) {
        return switch (this) {
            case OBJECT -> !life.pending().contains(ground(choice));
            case STRANGER_OBJECTS -> life.filed().isEmpty() || !life.isDisputed();
            case PETITION -> !life.filed().isEmpty() && !life.isDisputed();
            case DISPUTE -> !life.filed().isEmpty() && life.isDisputed();
            default -> !isInObjection() || !life.filed().isEmpty();
        };
    }

    /** Whether it is done to an objection that lies already. */
    boolean isInObjection() {
        return this != OBJECT && step.startsWith("objection.");
    }

    /** What the list of next steps calls it: the act, and its ground where that makes the difference. */
    String step(int choice) {
        return this == OBJECT ? step + " " + ground(choice).code() : step;
    }

    /** Whether its content is always in order, so that it is denied if and only if it is not on offer. */
    boolean isPlain() {
        return switch (this) {
            case ANSWER, ANSWER_FOR_A_FEE, ANSWER_NOT_HELD, REFUSE, REJECT, CORRECT, SETTLE -> false;
            default -> hasStep();
        };
    }

    /** How many events it may append: one to its case, and one to another on which its consequence is recorded. */
    int most() {
        return switch (this) {
            case UPHOLD -> 3;
            case VOID, OBJECT, STRANGER_OBJECTS, REJECT, WITHDRAW_OBJECTION -> 2;
            default -> 1;
        };
    }

    /** Whether the next steps name it; a petition too early or too late is recorded, for Komisi Informasi to judge. */
    boolean hasStep() {
        return this != PETITION && !step.isEmpty();
    }
}
