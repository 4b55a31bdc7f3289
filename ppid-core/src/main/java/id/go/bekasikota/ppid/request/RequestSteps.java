package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Coded;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Party;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.policy.Reading.IncompleteRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every act that is permitted on a request on a day; asks the same rules that the acts ask. */
final class RequestSteps {
    private static final Actor OFFICER = new Officer(Role.PPID, "PPID", "-");

    private final RequestView view;
    private final RequestRules rules;
    private final List<NextStep> steps = new ArrayList<>();

    RequestSteps(RequestView view) {
        this.view = view;
        this.rules = new RequestRules(view);
    }

    List<NextStep> all() {
        if (view.state().awaitsAnswer()) {
            answer();
            extension();
            check();
            handling();
        }
        repair();
        afterAnswer();
        correction();
        return List.copyOf(steps);
    }

    private void answer() {
        LocalDate received = view.received();
        Deadline refusal = view.law()
                .of(
                        extended() ? StatutoryDeadlines.REQUEST_REPLY_EXTENDED : StatutoryDeadlines.REQUEST_REPLY,
                        view.trigger());
        LocalDate start = view.clock().start();
        if (view.law().policy().reads(ClockStart.COMPLETE) && !start.equals(received)) {
            Deadline grant = view.law()
                    .of(
                            extended() ? StatutoryDeadlines.REQUEST_REPLY_EXTENDED : StatutoryDeadlines.REQUEST_REPLY,
                            start);
            add(step("request.answer", Role.PPID).by(grant), "PERKI 1/2021 Pasal 31 ayat (3)", "answer-complete");
            add(step("request.answer", Role.PPID).by(refusal), "PERKI 1/2021 Pasal 34 ayat (3)", "answer-refusal");
        } else {
            add(
                    step("request.answer", Role.PPID).by(refusal),
                    refusal.citation().toString(),
                    "answer");
        }
    }

    private boolean extended() {
        return view.extensionStanding() == ExtensionStanding.HOLDS;
    }

    private void extension() {
        for (ExtensionReason reason : ExtensionReason.values()) {
            if (allowed(rules.extend(reason, OFFICER))) {
                NextStep.Builder step = step("request.extend", Role.PPID).on(reason);
                view.clock().originalDue().ifPresent(step::by);
                add(step, citation(reason), "extend." + reason.code());
            }
        }
    }

    private String citation(ExtensionReason reason) {
        return reason == ExtensionReason.OTHER || !view.isChecked()
                ? "UU 14/2008 Pasal 22 ayat (8)"
                : "PERKI 1/2021 Pasal 36 ayat (1)";
    }

    private void check() {
        if (allowed(rules.declareComplete(OFFICER))) {
            add(
                    step("request.declare-complete", Role.PPID).by(view.checkDue()),
                    "PERKI 1/2021 Pasal 31 ayat (2)",
                    "complete");
        }
        if (allowed(rules.declareIncomplete(OFFICER))) {
            add(
                    step("request.declare-incomplete", Role.PPID).by(view.checkDue()),
                    "PERKI 1/2021 Pasal 33 ayat (2)",
                    "incomplete");
        }
    }

    private void repair() {
        if (allowed(rules.repair())) {
            boolean lapses = view.law().policy().reads(IncompleteRequest.LAPSES);
            add(
                    step("request.repair", Party.REQUESTER).by(view.repairDue().orElseThrow()),
                    "PERKI 1/2021 Pasal 33 ayat (3)",
                    lapses ? "repair-or-lapse" : "repair");
        }
    }

    private void handling() {
        add(step("request.dispose", Role.PPID), "PERKI 1/2021 Pasal 12", "dispose");
        add(step("request.withdraw", Party.REQUESTER), "UU 14/2008 Pasal 4 ayat (3)", "withdraw");
        add(step("request.void-duplicate", Role.PPID), "UU 14/2008 Pasal 22 ayat (4)", "void");
    }

    private void afterAnswer() {
        boolean going = view.state().awaitsAnswer() || view.state() == RequestState.ANSWERED;
        if (going && !view.granted().isEmpty()) {
            add(step("request.request-copy", Party.REQUESTER), "PERKI 1/2021 Pasal 35 ayat (3)", "copy");
        }
        if (going && !view.undelivered().isEmpty()) {
            add(step("request.deliver", Role.PPID), "PERKI 1/2021 Pasal 35 ayat (1)", "deliver");
        }
        if (allowed(rules.pay(new RequestEvent.Paid(1, PaymentMethod.ACCOUNT, Optional.empty())))) {
            add(step("request.pay", Party.REQUESTER), "PERKI 1/2021 Pasal 38 ayat (2)", "pay");
        }
        if (allowed(rules.noticeArrived(view.day()))) {
            add(step("request.notice-arrived", Role.PPID), "UU 14/2008 Pasal 22 ayat (7)", "arrived");
        }
        if (allowed(rules.close(OFFICER))) {
            add(step("request.close", Role.PPID), "UU 14/2008 Pasal 22 ayat (7)", "close");
        }
    }

    private void correction() {
        if (view.state() != RequestState.VOIDED) {
            add(step("request.correct-receipt", Role.PPID), "UU 14/2008 Pasal 22 ayat (4)", "correct");
        }
    }

    private static boolean allowed(Optional<Denial> denial) {
        return denial.isEmpty();
    }

    private static NextStep.Builder step(String act, Coded actor) {
        return NextStep.of(act, actor);
    }

    private void add(NextStep.Builder step, String citation, String key) {
        steps.add(step.saying(
                Citation.parse(citation),
                RequestTexts.TEXTS.both("step." + key),
                RequestTexts.TEXTS.both("otherwise." + key)));
    }
}
