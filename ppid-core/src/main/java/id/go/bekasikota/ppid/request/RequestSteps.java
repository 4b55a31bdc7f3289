package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.Attempt;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.policy.Reading.ClockStart;
import id.go.bekasikota.ppid.policy.Reading.IncompleteRequest;
import id.go.bekasikota.ppid.policy.Reading.NoticeDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every act that is permitted on a request on a day: what an attempt by who acts first would not be denied. */
final class RequestSteps {
    private final RequestView now;
    private final IntakeRules intake;
    private final FulfilmentRules fulfilment;
    private final List<NextStep> steps = new ArrayList<>();

    RequestSteps(RequestView now) {
        this.now = now;
        this.intake = new IntakeRules(now);
        this.fulfilment = new FulfilmentRules(now);
    }

    List<NextStep> all() {
        answer();
        extension();
        check();
        handling();
        repair();
        afterAnswer();
        correction();
        return List.copyOf(steps);
    }

    private void answer() {
        if (!may(RequestActKind.ANSWER, this::awaiting)) {
            return;
        }
        boolean extended = now.extensionStanding() == ExtensionStanding.HOLDS;
        DeadlineRule rule = extended ? StatutoryDeadlines.REQUEST_REPLY_EXTENDED : StatutoryDeadlines.REQUEST_REPLY;
        Deadline refusal = now.law().of(rule, now.trigger());
        LocalDate start = now.clock().start();
        if (now.law().policy().reads(ClockStart.COMPLETE) && !start.equals(now.received())) {
            Deadline grant = now.law().of(rule, start);
            add(
                    NextStep.of(RequestActKind.ANSWER).by(grant),
                    "PERKI 1/2021 Pasal 31 ayat (3)",
                    "answer-complete",
                    arrives());
            add(
                    NextStep.of(RequestActKind.ANSWER).by(refusal),
                    "PERKI 1/2021 Pasal 34 ayat (3)",
                    "answer-refusal",
                    arrives());
        } else {
            add(
                    NextStep.of(RequestActKind.ANSWER).by(refusal),
                    refusal.citation().toString(),
                    "answer",
                    arrives());
        }
    }

    /** Whether the answer must have arrived by the day is open; that it has is safe under every reading. */
    private BilingualText arrives() {
        boolean needed = now.law().policy().reads(NoticeDate.ARRIVAL);
        return RequestTexts.TEXTS.both("notice-date." + (needed ? NoticeDate.ARRIVAL : NoticeDate.DISPATCH).code());
    }

    private void extension() {
        for (ExtensionReason reason : ExtensionReason.values()) {
            if (may(RequestActKind.EXTEND, attempt -> new AnswerRules(now, attempt).extend(reason))) {
                NextStep.Builder step = NextStep.of(RequestActKind.EXTEND).on(reason);
                now.clock().originalDue().ifPresent(step::by);
                add(step, citation(reason), "extend." + reason.code());
            }
        }
    }

    private String citation(ExtensionReason reason) {
        return reason == ExtensionReason.OTHER || !now.completeness().checked
                ? "UU 14/2008 Pasal 22 ayat (8)"
                : "PERKI 1/2021 Pasal 36 ayat (1)";
    }

    private void check() {
        if (may(RequestActKind.DECLARE_COMPLETE, intake::declareComplete)) {
            add(checking(RequestActKind.DECLARE_COMPLETE), "PERKI 1/2021 Pasal 31 ayat (2)", "complete");
        }
        if (may(RequestActKind.DECLARE_INCOMPLETE, intake::declareIncomplete)) {
            add(checking(RequestActKind.DECLARE_INCOMPLETE), "PERKI 1/2021 Pasal 33 ayat (2)", "incomplete");
        }
    }

    /** The three days are those of the first check; for the one after a repair no text sets any. */
    private NextStep.Builder checking(RequestActKind kind) {
        boolean first = now.facts().intake.firstCheck == null;
        return first ? NextStep.of(kind).by(now.completeness().checkDue()) : NextStep.of(kind);
    }

    private void handling() {
        offer(RequestActKind.DISPOSE, this::awaiting, "PERKI 1/2021 Pasal 12", "dispose");
        offer(RequestActKind.WITHDRAW, this::awaiting, "UU 14/2008 Pasal 4 ayat (3)", "withdraw");
    }

    private Optional<Denial> awaiting(Attempt attempt) {
        return IntakeRules.awaiting(attempt, now);
    }

    private void repair() {
        if (may(RequestActKind.REPAIR, intake::repair)) {
            boolean lapses = now.law().policy().reads(IncompleteRequest.LAPSES);
            NextStep.Builder step = NextStep.of(RequestActKind.REPAIR);
            now.completeness().repairDue.ifPresent(step::by);
            add(step, "PERKI 1/2021 Pasal 33 ayat (3)", lapses ? "repair-or-lapse" : "repair");
        }
    }

    private void afterAnswer() {
        RequestFacts facts = now.facts();
        offer(
                RequestActKind.REQUEST_COPY,
                attempt -> fulfilment.giving(attempt, facts.granted),
                "PERKI 1/2021 Pasal 35 ayat (3)",
                "copy");
        offer(
                RequestActKind.DELIVER,
                attempt -> fulfilment.deliver(attempt, facts.undelivered),
                "PERKI 1/2021 Pasal 35 ayat (1)",
                "deliver");
        Payment least = Payment.by(PaymentMethod.ACCOUNT, 1);
        offer(RequestActKind.PAY, attempt -> fulfilment.pay(attempt, least), "PERKI 1/2021 Pasal 38 ayat (2)", "pay");
        offer(
                RequestActKind.NOTICE_ARRIVED,
                attempt -> fulfilment.noticeArrived(attempt, now.day()),
                "UU 14/2008 Pasal 22 ayat (7)",
                "arrived");
        offer(RequestActKind.CLOSE, fulfilment::close, "UU 14/2008 Pasal 22 ayat (7)", "close");
    }

    private void correction() {
        offer(RequestActKind.CORRECT_RECEIPT, intake::correctable, "UU 14/2008 Pasal 22 ayat (4)", "correct");
    }

    private void offer(RequestActKind kind, Function<Attempt, Optional<Denial>> rules, String citation, String key) {
        if (may(kind, rules)) {
            add(NextStep.of(kind), citation, key);
        }
    }

    private boolean may(RequestActKind kind, Function<Attempt, Optional<Denial>> rules) {
        Attempt attempt = Attempt.proposed(kind, now.state().code(), now.law(), now.day());
        return attempt.denial(() -> rules.apply(attempt)).isEmpty();
    }

    private void add(NextStep.Builder step, String citation, String key, Object... otherwise) {
        steps.add(step.saying(
                Citation.parse(citation),
                RequestTexts.TEXTS.both("step." + key),
                RequestTexts.TEXTS.both("otherwise." + key, otherwise)));
    }
}
