package id.go.bekasikota.ppid.life;

import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.dispute.Petition;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionActs;
import id.go.bekasikota.ppid.objection.ObjectionFiling;
import id.go.bekasikota.ppid.objection.ObjectionForm;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.objection.RequestGrounds;
import id.go.bekasikota.ppid.objection.SuperiorAnswer;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.BodyKind;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Party;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.request.Channel;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.ExtensionReason;
import id.go.bekasikota.ppid.request.IncompletenessNotice;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.Payment;
import id.go.bekasikota.ppid.request.PaymentMethod;
import id.go.bekasikota.ppid.request.RequestActs;
import id.go.bekasikota.ppid.request.RequestView;
import id.go.bekasikota.ppid.request.WrittenNotice;
import id.go.bekasikota.ppid.requester.Gap;
import id.go.bekasikota.ppid.requester.RequesterMatch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** For every step of a request and its objections, some command in order, by who the step names, is allowed on that day. */
final class OfferedIsAllowed {
    private static final ExemptionInventory NONE = ExemptionInventory.of(List.of());

    private OfferedIsAllowed() {}

    static void in(Life life) {
        InformationRequest request = life.requests().get(life.request());
        for (int later : List.of(0, 5, 60)) {
            LocalDate day = life.today().plusDays(later);
            for (NextStep step : request.nextSteps(day, life.law())) {
                allowed(step, onRequest(step, request, day, life.law()));
            }
            for (Objection objection : life.filed()) {
                for (NextStep step : objection.nextSteps(day, life.law())) {
                    allowed(step, onObjection(step, objection, day, life.law()));
                }
            }
            if (later == 0) {
                filings(life, request, day);
            }
        }
    }

    private static void filings(Life life, InformationRequest request, LocalDate day) {
        life.ppid().nextSteps(life.request(), day).stream()
                .filter(step -> step.act().equals("objection.file"))
                .forEach(step -> allowed(step, Stream.of(filed(step, request, day, life.law()))));
    }

    private static void allowed(NextStep step, Stream<? extends Result<?>> tried) {
        assertThat(tried.toList())
                .as("%s is on offer, so some command of it is allowed", step)
                .anyMatch(result -> result.denial().isEmpty());
    }

    private static Stamp by(NextStep step, LocalDate day) {
        Actor actor = step.actor().equals(Party.REQUESTER.code())
                ? Actor.requester()
                : new Officer(Role.of(step.actor()), "Nama", "dinkes");
        return new Stamp(actor, day, Instant.EPOCH);
    }

    private static Stream<Result<InformationRequest>> onRequest(
            NextStep step, InformationRequest request, LocalDate day, Deadlines law) {
        RequestActs acts = request.acting(law, by(step, day));
        RequestView view = request.on(day, law);
        return switch (step.act()) {
            case "request.answer" ->
                Stream.of(acts.answer(
                        WrittenNotice.of(Decision.grant(view.unanswered().get(0))), NONE));
            case "request.extend" ->
                Stream.of(acts.extend(
                        ExtensionNotice.of(ExtensionReason.of(step.ground().orElseThrow()), "dihimpun")));
            case "request.declare-complete" -> Stream.of(acts.declareComplete());
            case "request.declare-incomplete" ->
                Stream.of(acts.declareIncomplete(IncompletenessNotice.of(Set.of(Gap.PURPOSE_MISSING))));
            case "request.dispose" -> Stream.of(acts.dispose(view.unit() + "-2", "tugas"));
            case "request.withdraw" -> Stream.of(acts.withdraw("cukup"));
            case "request.repair" -> Stream.of(acts.repair("formulir", "", RequesterMatch.SAME));
            case "request.request-copy" ->
                view.decisions().keySet().stream().map(item -> acts.requestCopy(item, Life.BY_POST));
            case "request.deliver" -> Stream.of(acts.deliver(view.undelivered(), Life.BY_POST));
            case "request.pay" -> Stream.of(acts.pay(Payment.by(PaymentMethod.ACCOUNT, 1)));
            case "request.notice-arrived" -> Stream.of(acts.noticeArrived(day));
            case "request.close" -> Stream.of(acts.close());
            case "request.correct-receipt" ->
                Stream.of(view.received().minusDays(1), view.received().plusDays(1))
                        .map(right -> acts.correctReceipt(right, "salah tulis"));
            default -> throw new AssertionError(step);
        };
    }

    private static Stream<? extends Result<?>> onObjection(
            NextStep step, Objection objection, LocalDate day, Deadlines law) {
        ObjectionActs acts = objection.acting(law, by(step, day));
        return switch (step.act()) {
            case "objection.enter" -> Stream.of(acts.enter());
            case "objection.answer" ->
                Stream.of(acts.answer(
                        SuperiorAnswer.of("T-1", ObjectionOutcome.UPHELD).saying("beralasan"), NONE));
            case "objection.settle" ->
                Stream.of(acts.settle(Set.of(ObjectionGround.of(step.ground().orElseThrow())), "diberikan", LETTER));
            case "objection.withdraw" -> Stream.of(acts.withdraw("cukup"));
            case "objection.receive-answer" -> Stream.of(acts.receiveAnswer());
            case "objection.execute" -> Stream.of(acts.execute("diberikan"));
            case "dispute.file" ->
                Stream.of(Dispute.file(
                        objection,
                        new Petition("Komisi Informasi Provinsi Jawa Barat", BodyKind.STATE, ""),
                        law,
                        by(step, day)));
            default -> throw new AssertionError(step);
        };
    }

    private static Result<Objection> filed(NextStep step, InformationRequest request, LocalDate day, Deadlines law) {
        ObjectionFiling filing = ObjectionFiling.about(request.number(), "anggaran")
                .on(ObjectionGround.of(step.ground().orElseThrow()))
                .written(ObjectionForm.of(Channel.EMAIL, "tidak puas", "penelitian", ""));
        return Objection.file(
                filing, () -> new ObjectionNumber("K"), RequestGrounds.of(request, day, law), law, by(step, day));
    }
}
