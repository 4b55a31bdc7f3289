package id.go.bekasikota.ppid.request;

import static id.go.bekasikota.ppid.deadline.StatutoryDeadlines.REQUEST_CHECK;
import static id.go.bekasikota.ppid.deadline.StatutoryDeadlines.REQUEST_REPLY;

import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.policy.Reading.ExtensionReasons;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the law denies about the acts on a request other than its answer; each rule with its article. */
final class RequestRules {
    private static final String RECORDING = "UU 14/2008 Pasal 22 ayat (4)";
    private static final String REPLY = "UU 14/2008 Pasal 22 ayat (7)";
    private static final String EXTENSION = "UU 14/2008 Pasal 22 ayat (8)";

    private final RequestView facts;

    RequestRules(RequestView facts) {
        this.facts = facts;
    }

    static Optional<Denial> receive(Receipt receipt, LocalDate day) {
        String act = "request.receive";
        if (receipt.received().isAfter(day)) {
            return denial(act, "none", RECORDING, "receive.future", receipt.received());
        }
        return REQUEST_REPLY.basis().isInForceOn(receipt.received())
                ? Optional.empty()
                : denial(act, "none", "UU 14/2008 Pasal 64 ayat (1)", "receive.before-law", since(REQUEST_REPLY));
    }

    Optional<Denial> declareComplete(Actor actor) {
        return checking("request.declare-complete", actor)
                .or(() -> facts.complete().isPresent() && facts.openLetter().isEmpty()
                        ? deny("request.declare-complete", "PERKI 1/2021 Pasal 31 ayat (2)", "complete.already")
                        : Optional.empty());
    }

    Optional<Denial> declareIncomplete(Actor actor) {
        String act = "request.declare-incomplete";
        return checking(act, actor)
                .or(() -> facts.state() == RequestState.REGISTERED
                        ? Optional.empty()
                        : deny(act, "PERKI 1/2021 Pasal 31 ayat (2)", "incomplete.not-now"));
    }

    /** The days for the repair run from the arrival of the letter, which does not lie before the letter. */
    Optional<Denial> arrival(IncompletenessLetter letter) {
        return letter.arrived()
                .filter(facts.day()::isAfter)
                .flatMap(arrived -> deny(
                        "request.declare-incomplete",
                        "PERKI 1/2021 Pasal 33 ayat (3)",
                        "incomplete.arrived",
                        facts.day(),
                        arrived));
    }

    Optional<Denial> repair() {
        return facts.state() == RequestState.INCOMPLETE
                ? Optional.empty()
                : deny("request.repair", "PERKI 1/2021 Pasal 33 ayat (3)", "repair.nothing", state());
    }

    Optional<Denial> dispose(String to, Actor actor) {
        String act = "request.dispose";
        if (to.isBlank()) {
            throw new PpidException("a request is passed to no unit (expected the code of a unit)");
        }
        return awaiting(act)
                .or(() -> officer(act, actor))
                .or(() -> to.equals(facts.unit()) ? deny(act, REPLY, "dispose.same", to) : Optional.empty());
    }

    Optional<Denial> extend(ExtensionReason reason, Actor actor) {
        String act = "request.extend";
        return awaiting(act)
                .or(() -> officer(act, actor))
                .or(this::secondExtension)
                .or(this::lateExtension)
                .or(() -> reason == ExtensionReason.OTHER && listedReasonsOnly()
                        ? deny(act, "PERKI 1/2021 Pasal 36 ayat (1)", "extend.reason")
                        : Optional.empty());
    }

    private boolean listedReasonsOnly() {
        return facts.law().policy().reads(ExtensionReasons.LISTED) && facts.isChecked();
    }

    private Optional<Denial> secondExtension() {
        return facts.extension().isPresent()
                ? deny(
                        "request.extend",
                        facts.isChecked() ? "PERKI 1/2021 Pasal 36 ayat (2)" : EXTENSION,
                        "extend.twice")
                : Optional.empty();
    }

    private Optional<Denial> lateExtension() {
        ReplyClock clock = facts.clock();
        return clock.isAfterOriginalDue(facts.day())
                ? deny(
                        "request.extend",
                        EXTENSION,
                        "extend.late",
                        clock.originalDue().orElseThrow(),
                        facts.day())
                : Optional.empty();
    }

    Optional<Denial> noticeArrived(LocalDate arrived) {
        String act = "request.notice-arrived";
        List<Recorded<RequestEvent.Answered>> sent = facts.history().recorded(RequestEvent.Answered.class);
        int arrivals = facts.history().all(RequestEvent.NoticeArrived.class).size();
        if (facts.state() == RequestState.VOIDED || arrivals >= sent.size()) {
            return deny(act, REPLY, "arrived.no-notice");
        }
        return arrived.isAfter(facts.day())
                        || arrived.isBefore(sent.get(arrivals).on())
                ? deny(act, REPLY, "arrived.day", sent.get(arrivals).on(), facts.day())
                : Optional.empty();
    }

    Optional<Denial> requestCopy(RequestEvent.CopyRequested copy, Actor actor) {
        String act = "request.request-copy";
        if (!facts.state().awaitsAnswer() && facts.state() != RequestState.ANSWERED) {
            return ended(act);
        }
        return requester(act, actor)
                .or(() -> given(act, Set.of(copy.item())))
                .or(() -> copy.cost().filter(Cost::lacksTariff).isPresent()
                        ? deny(act, "PERKI 1/2021 Pasal 38 ayat (1)", "copy.tariff")
                        : Optional.empty());
    }

    Optional<Denial> pay(RequestEvent.Paid paid) {
        String act = "request.pay";
        long owed = facts.costs().stream().mapToLong(Cost::total).sum();
        long had = facts.history().all(RequestEvent.Paid.class).stream()
                .mapToLong(RequestEvent.Paid::rupiah)
                .sum();
        if (facts.history().has(RequestEvent.Voided.class) || paid.rupiah() < 1 || paid.rupiah() > owed - had) {
            return deny(act, "PERKI 1/2021 Pasal 37", "pay.not-owed", owed - had);
        }
        return paid.method() == PaymentMethod.CASH
                        && paid.receipt().filter(text -> !text.isBlank()).isEmpty()
                ? deny(act, "PERKI 1/2021 Pasal 38 ayat (4)", "pay.receipt")
                : Optional.empty();
    }

    Optional<Denial> deliver(Set<Integer> items, Actor actor) {
        String act = "request.deliver";
        if (!facts.state().awaitsAnswer() && facts.state() != RequestState.ANSWERED) {
            return ended(act);
        }
        return officer(act, actor)
                .or(() -> given(act, items))
                .or(() -> facts.undelivered().containsAll(items)
                        ? Optional.empty()
                        : deny(act, "PERKI 1/2021 Pasal 35 ayat (1)", "deliver.already"));
    }

    Optional<Denial> withdraw(Actor actor) {
        String act = "request.withdraw";
        return awaiting(act).or(() -> requester(act, actor));
    }

    Optional<Denial> correctReceipt(LocalDate to, Actor actor) {
        String act = "request.correct-receipt";
        if (facts.state() == RequestState.VOIDED) {
            return ended(act);
        }
        if (to.isAfter(facts.day()) || to.equals(facts.received())) {
            return deny(act, RECORDING, "correct.day", facts.received());
        }
        Optional<LocalDate> first = facts.history().events().stream()
                .filter(recorded -> !(recorded.event() instanceof RequestEvent.Received
                        || recorded.event() instanceof RequestEvent.ReceiptCorrected
                        || recorded.event() instanceof RequestEvent.Expired))
                .map(Recorded::on)
                .min(LocalDate::compareTo);
        return officer(act, actor)
                .or(() -> first.filter(to::isAfter).flatMap(day -> deny(act, RECORDING, "correct.after-act", day)))
                .or(() -> REQUEST_REPLY.basis().isInForceOn(to)
                        ? Optional.empty()
                        : deny(act, "UU 14/2008 Pasal 64 ayat (1)", "receive.before-law", since(REQUEST_REPLY)));
    }

    Optional<Denial> voidAsDuplicate(InformationRequest original, Actor actor) {
        String act = "request.void-duplicate";
        return awaiting(act)
                .or(() -> officer(act, actor))
                .or(() -> original.id().equals(facts.receipt().number())
                        ? deny(act, RECORDING, "void.itself")
                        : Optional.empty())
                .or(() -> unansweredEnd(original).flatMap(state -> deny(act, RECORDING, "void.ended", state)));
    }

    /** The state of a request that ended without an answer: it cannot stand in the place of another. */
    private Optional<BilingualText> unansweredEnd(InformationRequest original) {
        RequestState state = original.on(facts.day(), facts.law()).state();
        boolean answered = state == RequestState.ANSWERED || state == RequestState.CLOSED;
        return state.awaitsAnswer() || answered
                ? Optional.empty()
                : Optional.of(RequestTexts.TEXTS.both("request-state." + state.code()));
    }

    Optional<Denial> close(Actor actor) {
        String act = "request.close";
        if (facts.state() != RequestState.ANSWERED) {
            return facts.state().awaitsAnswer()
                    ? deny(act, REPLY, "close.unanswered", facts.unanswered().size())
                    : ended(act);
        }
        return officer(act, actor)
                .or(() -> facts.undelivered().isEmpty()
                        ? Optional.empty()
                        : deny(act, "PERKI 1/2021 Pasal 35 ayat (1)", "close.undelivered"));
    }

    /** Denies what is only possible while an answer is owed. */
    Optional<Denial> awaiting(String act) {
        return facts.state().awaitsAnswer() ? Optional.empty() : ended(act);
    }

    private Optional<Denial> checking(String act, Actor actor) {
        if (!facts.isChecked()) {
            return deny(act, "PERKI 1/2021 Pasal 62", "check.old-law", since(REQUEST_CHECK));
        }
        return awaiting(act).or(() -> officer(act, actor));
    }

    private Optional<Denial> given(String act, Set<Integer> items) {
        return !items.isEmpty() && facts.granted().containsAll(items)
                ? Optional.empty()
                : deny(act, "PERKI 1/2021 Pasal 35 ayat (1)", "not-granted");
    }

    private Optional<Denial> officer(String act, Actor actor) {
        return actor instanceof Officer ? Optional.empty() : deny(act, REPLY, "officer-only");
    }

    /** The requester or an attorney, or an official who takes down what the requester does. */
    private Optional<Denial> requester(String act, Actor actor) {
        return actor.equals(Actor.requester()) || actor instanceof Officer
                ? Optional.empty()
                : deny(act, REPLY, "requester-only");
    }

    private Optional<Denial> ended(String act) {
        return deny(act, REPLY, "ended", state());
    }

    private static LocalDate since(DeadlineRule rule) {
        return rule.basis().from().orElseThrow();
    }

    private Object state() {
        return RequestTexts.TEXTS.both("request-state." + facts.state().code());
    }

    Optional<Denial> deny(String act, String citation, String key, Object... arguments) {
        return denial(act, facts.state().code(), citation, key, arguments);
    }

    private static Optional<Denial> denial(String act, String state, String citation, String key, Object... arguments) {
        return Optional.of(
                new Denial(act, state, Citation.parse(citation), RequestTexts.TEXTS.both("denied." + key, arguments)));
    }
}
