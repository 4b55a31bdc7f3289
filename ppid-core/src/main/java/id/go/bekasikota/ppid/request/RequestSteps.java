package id.go.bekasikota.ppid.request;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.attempt.Step;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
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
    private static final Citation LISTED = Citation.parse("PERKI 1/2021 Pasal 36 ayat (1)");

    /** What PPID Pelaksana does for PPID; no article speaks of passing a request on. */
    private static final Citation UNITS = Citation.parse("PERKI 1/2021 Pasal 12");

    private final RequestView now;
    private final List<NextStep> steps = new ArrayList<>();

    RequestSteps(RequestView now) {
        this.now = now;
    }

    List<NextStep> all() {
        answer();
        extension();
        check();
        handling();
        repair();
        afterAnswer();
        correction();
        return Step.inForce(steps, now.received());
    }

    private void answer() {
        if (!may(RequestActKind.ANSWER, this::awaiting)) {
            return;
        }
        DeadlineRule rule = now.replyDue().rule();
        Deadline refusal = now.law().of(rule, now.trigger());
        LocalDate start = now.clock().start();
        if (now.law().policy().reads(ClockStart.COMPLETE) && !start.equals(now.received())) {
            Deadline grant = now.law().of(rule, start);
            add(
                    Step.of(RequestActKind.ANSWER).by(grant),
                    Citation.parse("PERKI 1/2021 Pasal 31 ayat (3)"),
                    "answer-complete",
                    arrives());
            add(
                    Step.of(RequestActKind.ANSWER).by(refusal),
                    Citation.parse("PERKI 1/2021 Pasal 34 ayat (3)"),
                    "answer-refusal",
                    arrives());
        } else {
            add(Step.of(RequestActKind.ANSWER).by(refusal), refusal.citation(), "answer", arrives());
        }
    }

    /** Whether the answer must have arrived by the day is open; that it has is safe under every reading. */
    private BilingualText arrives() {
        boolean needed = now.law().policy().reads(NoticeDate.ARRIVAL);
        return RequestTexts.TEXTS.both("notice-date." + (needed ? NoticeDate.ARRIVAL : NoticeDate.DISPATCH).code());
    }

    private void extension() {
        for (ExtensionReason reason : ExtensionReason.values()) {
            if (may(RequestActKind.EXTEND, attempt -> new ExtensionRules(now, attempt).extend(reason))) {
                Step step = Step.of(RequestActKind.EXTEND).ground(reason);
                now.clock().originalDue().ifPresent(step::by);
                add(step, citation(reason), "extend." + reason.code());
            }
        }
    }

    private Citation citation(ExtensionReason reason) {
        return reason == ExtensionReason.OTHER || !now.completeness().checked
                ? RequestActKind.EXTEND.citation()
                : LISTED;
    }

    private void check() {
        check(RequestActKind.DECLARE_COMPLETE, attempt -> intake(attempt).declareComplete());
        check(RequestActKind.DECLARE_INCOMPLETE, attempt -> intake(attempt).declareIncomplete());
    }

    /** The three days are those of the first check; for the one after a repair no text sets any. */
    private void check(RequestActKind kind, Function<Attempt, Optional<Denial>> rules) {
        if (may(kind, rules)) {
            Step step = Step.of(kind);
            boolean first = now.facts().intake.firstCheck == null;
            add(first ? step.by(now.completeness().checkDue()) : step, kind.citation(), key(kind));
        }
    }

    private void handling() {
        if (may(RequestActKind.DISPOSE, this::awaiting)) {
            add(Step.of(RequestActKind.DISPOSE), UNITS, key(RequestActKind.DISPOSE));
        }
        offer(RequestActKind.WITHDRAW, this::awaiting);
    }

    private IntakeRules intake(Attempt attempt) {
        return new IntakeRules(now, attempt);
    }

    private FulfilmentRules fulfilment(Attempt attempt) {
        return new FulfilmentRules(now, attempt);
    }

    private Optional<Denial> awaiting(Attempt attempt) {
        return RequestRules.awaiting(attempt, now);
    }

    private void repair() {
        if (may(RequestActKind.REPAIR, attempt -> intake(attempt).repair())) {
            boolean lapses = now.law().policy().reads(IncompleteRequest.LAPSES);
            Step step = Step.of(RequestActKind.REPAIR);
            now.completeness().repairDue.ifPresent(step::by);
            add(step, RequestActKind.REPAIR.citation(), lapses ? "repair-or-lapse" : "repair");
        }
    }

    private void afterAnswer() {
        RequestFacts facts = now.facts();
        offer(RequestActKind.REQUEST_COPY, attempt -> fulfilment(attempt).giving(facts.granted));
        offer(RequestActKind.DELIVER, attempt -> fulfilment(attempt).deliver(facts.undelivered));
        Payment least = Payment.by(PaymentMethod.ACCOUNT, 1);
        offer(RequestActKind.PAY, attempt -> fulfilment(attempt).pay(least));
        offer(RequestActKind.NOTICE_ARRIVED, attempt -> fulfilment(attempt).noticeArrived(now.day()));
        offer(RequestActKind.CLOSE, attempt -> fulfilment(attempt).close());
    }

    private void correction() {
        offer(RequestActKind.CORRECT_RECEIPT, attempt -> intake(attempt).correctable());
    }

    private void offer(RequestActKind kind, Function<Attempt, Optional<Denial>> rules) {
        if (may(kind, rules)) {
            add(Step.of(kind), kind.citation(), key(kind));
        }
    }

    /** What a step is told by where nothing else makes a difference: the word of the code of its act. */
    private static String key(RequestActKind kind) {
        return kind.code().substring(kind.code().indexOf('.') + 1);
    }

    private boolean may(RequestActKind kind, Function<Attempt, Optional<Denial>> rules) {
        Attempt attempt = Attempt.proposed(kind, now.state().code(), now.law(), now.day());
        return attempt.denial(() -> rules.apply(attempt)).isEmpty();
    }

    private void add(Step step, Citation citation, String key, Object... otherwise) {
        steps.add(step.saying(
                citation,
                RequestTexts.TEXTS.both("step." + key),
                RequestTexts.TEXTS.both("otherwise." + key, otherwise)));
    }
}
