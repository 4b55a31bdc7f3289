package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Labelled;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionState;
import id.go.bekasikota.ppid.organization.Party;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestEvent;
import id.go.bekasikota.ppid.request.RequestView;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes what whoever asked may be shown of a request, and of what followed from it. */
final class StatusMaker {
    private static final Messages TEXTS = Messages.beside(StatusMaker.class, "status");

    private final DeskContext context;
    private final LocalDate asOf;
    private final List<CaseStatus.CaseState> cases = new ArrayList<>();
    private final List<CaseStatus.Day> dates = new ArrayList<>();

    StatusMaker(DeskContext context, LocalDate asOf) {
        this.context = context;
        this.asOf = asOf;
    }

    CaseStatus of(Stores stores, InformationRequest request, List<NextStep> steps) {
        request(request.on(asOf, context.law()), request.number().text());
        FollowUps followUps = new FollowUps(context, stores);
        followUps.objections(request.number()).stream()
                .filter(objection -> !objection.received().isAfter(asOf))
                .forEach(objection -> objection(followUps, objection));
        return new CaseStatus(
                asOf, cases, dates, steps.stream().filter(StatusMaker::concerns).toList());
    }

    /** What is done inside the service, as passing a request to a unit, does not concern whoever asked. */
    private static boolean concerns(NextStep step) {
        boolean ours = step.act().startsWith("request.")
                || step.act().startsWith("objection.")
                || step.act().startsWith("dispute.");
        return ours
                && (step.actor().equals(Party.REQUESTER.code()) || step.until().isPresent());
    }

    private void request(RequestView view, String number) {
        stand("request", number, view.state());
        date("received", number, Optional.of(view.received()), TEXTS.both("received", view.received()));
        if (view.state().awaitsAnswer()) {
            due("answer-due", number, view.replyDue());
        }
        view.history().recorded(RequestEvent.Answered.class).stream()
                .map(Recorded::on)
                .distinct()
                .forEach(day -> date("answered", number, Optional.of(day), TEXTS.both("answered", day)));
    }

    private void objection(FollowUps followUps, Objection objection) {
        String number = objection.number().text();
        ObjectionState state = objection.state(asOf, context.law());
        stand("objection", number, state);
        LocalDate received = objection.received();
        date("objection-received", number, Optional.of(received), TEXTS.both("objection-received", received));
        if (state == ObjectionState.OPEN || state == ObjectionState.SILENT) {
            due("objection-due", number, objection.replyDue(context.law()));
        }
        Optional<Dispute> dispute = followUps.lastPetition(objection.number(), asOf);
        dispute.ifPresent(known -> stand("dispute", known.number().text(), known.state(asOf, context.law())));
    }

    private void stand(String kind, String number, Labelled state) {
        BilingualText meaning = new BilingualText(state.label(Language.INDONESIAN), state.label(Language.ENGLISH));
        cases.add(new CaseStatus.CaseState(kind, number, state.code(), meaning));
    }

    private void due(String code, String number, Deadline deadline) {
        date(code, number, deadline.due().known(), ReceiptSlip.explained(deadline));
    }

    private void date(String code, String number, Optional<LocalDate> day, BilingualText explanation) {
        dates.add(new CaseStatus.Day(code, number, day, explanation));
    }
}
