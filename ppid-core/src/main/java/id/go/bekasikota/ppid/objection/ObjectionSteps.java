package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.organization.Party;
import id.go.bekasikota.ppid.organization.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be done next in an objection. */
final class ObjectionSteps {
    private final ObjectionView view;
    private final Deadlines law;
    private final List<NextStep> steps = new ArrayList<>();

    ObjectionSteps(ObjectionView view, Deadlines law) {
        this.view = view;
        this.law = law;
    }

    List<NextStep> on(LocalDate asOf) {
        ObjectionState state = view.state(asOf, law);
        if (asOf.isBefore(view.received())) {
            return List.of();
        }
        if (state.isPending() || state == ObjectionState.ANSWERED) {
            enter();
        }
        if (state.isPending()) {
            pending(asOf);
        }
        if (state == ObjectionState.ANSWERED) {
            answered();
        }
        boolean disputable = state.isPending() || state == ObjectionState.ANSWERED;
        if (disputable
                && Set.of(PetitionTerm.Timeliness.IN_TIME, PetitionTerm.Timeliness.DOUBTFUL)
                        .contains(view.basis(law).term(law).on(asOf))) {
            petition(view.basis(law).term(law));
        }
        return List.copyOf(steps);
    }

    private void enter() {
        if (!view.history().has(ObjectionEvent.Entered.class)) {
            add(NextStep.of("objection.enter", Role.PPID), "PERKI 1/2021 Pasal 43 ayat (1)", "enter");
        }
    }

    private void pending(LocalDate asOf) {
        Deadline due = view.replyDue(law);
        boolean late = due.isMissedOn(asOf);
        add(
                NextStep.of("objection.answer", Role.SUPERIOR).by(due),
                "UU 14/2008 Pasal 36 ayat (2)",
                late ? "answer-late" : "answer");
        Set<ObjectionGround> may = Grounds.without(view.pendingGrounds(), Set.of(ObjectionGround.A));
        may.stream()
                .findFirst()
                .ifPresent(ground -> add(
                        NextStep.of("objection.settle", Role.SUPERIOR).on(ground),
                        "UU 14/2008 Pasal 35 ayat (2)",
                        "settle",
                        Grounds.codes(may)));
        add(NextStep.of("objection.withdraw", Party.REQUESTER), "UU 14/2008 Pasal 35 ayat (1)", "withdraw");
    }

    private void answered() {
        if (!view.history().has(ObjectionEvent.AnswerReceived.class)) {
            add(NextStep.of("objection.receive-answer", Role.PPID), "UU 14/2008 Pasal 37 ayat (2)", "receive-answer");
        }
        view.openOrder().ifPresent(order -> {
            NextStep.Builder step = NextStep.of("objection.execute", Role.PPID);
            order.until().ifPresent(step::by);
            add(step, "UU 14/2008 Pasal 36 ayat (2)", "execute");
        });
    }

    private void petition(PetitionTerm now) {
        NextStep.Builder step = NextStep.of("dispute.file", Party.REQUESTER);
        Optional<Deadline> warn = now.warnBy();
        warn.ifPresent(step::by);
        boolean two = now.afterSilence().isPresent() && now.afterAnswer().isPresent();
        if (two) {
            add(
                    step,
                    "PERKI 1/2013 Pasal 13",
                    "petition-two",
                    ObjectionExpiries.lastOf(now.afterSilence()),
                    ObjectionExpiries.lastOf(now.afterAnswer()));
        } else {
            boolean silent = now.afterAnswer().isEmpty();
            add(
                    step,
                    silent ? "PERKI 1/2013 Pasal 13 huruf b" : "UU 14/2008 Pasal 37 ayat (2)",
                    silent ? "petition-silence" : "petition");
        }
    }

    private void add(NextStep.Builder step, String citation, String key, Object... arguments) {
        steps.add(step.saying(
                Citation.parse(citation),
                ObjectionTexts.TEXTS.both("step." + key, arguments),
                ObjectionTexts.TEXTS.both("otherwise." + key)));
    }
}
