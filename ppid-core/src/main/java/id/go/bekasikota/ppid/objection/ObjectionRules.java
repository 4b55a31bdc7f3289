package id.go.bekasikota.ppid.objection;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What the law denies about the acts in an objection; each rule with its article. */
final class ObjectionRules {
    private ObjectionRules() {}

    static Optional<Denial> enter(Objection objection, Deadlines law, Stamp stamp) {
        Rule rule = new Rule("objection.enter", "PERKI 1/2021 Pasal 43 ayat (1)", objection, law, stamp);
        ObjectionView view = objection.view();
        return rule.officer("enter.officer")
                .or(() -> rule.unless(rule.state().isPending() || rule.state() == ObjectionState.ANSWERED, "closed"))
                .or(() -> rule.unless(!view.history().has(ObjectionEvent.Entered.class), "enter.twice"))
                .or(() -> rule.notBefore(view.received()));
    }

    static Optional<Denial> correctReceipt(
            Objection objection, LocalDate to, String reason, Deadlines law, Stamp stamp) {
        Rule rule = new Rule("objection.correct-receipt", "UU 14/2008 Pasal 36 ayat (2)", objection, law, stamp);
        ObjectionView view = objection.view();
        boolean open = rule.state().isPending() || rule.state() == ObjectionState.ANSWERED;
        LocalDate first = view.filed().grounds().stream()
                .map(FoundGround::found)
                .max(LocalDate::compareTo)
                .orElse(to);
        Optional<LocalDate> next = view.history().events().stream()
                .filter(recorded -> !(recorded.event() instanceof ObjectionEvent.Filed)
                        && !(recorded.event() instanceof ObjectionEvent.ReceiptCorrected)
                        && !(recorded.event() instanceof ObjectionEvent.Expired))
                .map(Recorded::on)
                .min(LocalDate::compareTo);
        return rule.officer("correct.officer")
                .or(() -> rule.unless(open, "closed"))
                .or(() -> rule.unless(!reason.isBlank() && !to.equals(view.received()), "correct.reason"))
                .or(() -> rule.unless(
                        !to.isAfter(stamp.on()) && next.filter(to::isAfter).isEmpty(), "correct.after"))
                .or(() -> rule.unless(!to.isBefore(first), "correct.before", first));
    }

    static Optional<Denial> settle(
            Objection objection, Set<ObjectionGround> grounds, String terms, Deadlines law, Stamp stamp) {
        Rule rule = new Rule("objection.settle", "UU 14/2008 Pasal 35 ayat (2)", objection, law, stamp);
        Set<ObjectionGround> pending = objection.view().pendingGrounds();
        Set<ObjectionGround> may = Grounds.without(pending, Set.of(ObjectionGround.A));
        return rule.unless(isParty(stamp.by()), "settle.parties")
                .or(rule::pending)
                .or(() -> rule.unless(!grounds.contains(ObjectionGround.A), "settle.exempt", named(may)))
                .or(() -> rule.unless(!grounds.isEmpty() && pending.containsAll(grounds), "settle.grounds", named(may)))
                .or(() -> rule.unless(!terms.isBlank(), "settle.terms"))
                .or(() -> rule.notBefore(objection.view().lastAct()));
    }

    private static Object named(Set<ObjectionGround> grounds) {
        return grounds.isEmpty() ? ObjectionTexts.TEXTS.both("no-ground-left") : Grounds.codes(grounds);
    }

    static Optional<Denial> answer(Objection objection, SuperiorAnswer answer, Deadlines law, Stamp stamp) {
        Rule rule = new Rule("objection.answer", "UU 14/2008 Pasal 36 ayat (2)", objection, law, stamp);
        Rule content = rule.by("PERKI 1/2021 Pasal 44 ayat (2)");
        boolean upholdsPpid = answer.outcome() != ObjectionOutcome.UPHELD;
        boolean exempt = objection.view().pendingGrounds().contains(ObjectionGround.A);
        return rule.unless(stamp.by().holds(Role.SUPERIOR), "answer.superior")
                .or(rule::pending)
                .or(() -> rule.notBefore(objection.view().lastAct()))
                .or(() -> content.unless(
                        !answer.number().isBlank() && !answer.rebuttal().isBlank(), "answer.content"))
                .or(() -> rule.by("UU 14/2008 Pasal 36 ayat (3)")
                        .unless(
                                !upholdsPpid
                                        || answer.reasons()
                                                .filter(text -> !text.isBlank())
                                                .isPresent(),
                                "answer.reasons"))
                .or(() -> rule.by("PERKI 1/2021 Pasal 44 ayat (3)")
                        .unless(!upholdsPpid || !exempt || answer.exemption().isPresent(), "answer.exemption"))
                .or(() -> rule.unless(
                        answer.order()
                                .flatMap(SuperiorAnswer.Order::until)
                                .filter(stamp.on()::isAfter)
                                .isEmpty(),
                        "answer.order"));
    }

    static Optional<Denial> receiveAnswer(Objection objection, Deadlines law, Stamp stamp) {
        Rule rule = new Rule("objection.receive-answer", "UU 14/2008 Pasal 37 ayat (2)", objection, law, stamp);
        return rule.unless(isParty(stamp.by()), "receive.parties")
                .or(() -> rule.unless(rule.state() == ObjectionState.ANSWERED, "no-answer"))
                .or(() -> rule.unless(
                        !objection.view().history().has(ObjectionEvent.AnswerReceived.class), "receive.twice"))
                .or(() -> rule.notBefore(answerDate(objection)));
    }

    static Optional<Denial> execute(Objection objection, Deadlines law, Stamp stamp) {
        Rule rule = new Rule("objection.execute", "UU 14/2008 Pasal 36 ayat (2)", objection, law, stamp);
        return rule.officer("execute.officer")
                .or(() -> rule.unless(rule.state() == ObjectionState.ANSWERED, "no-answer"))
                .or(() -> rule.unless(objection.view().openOrder().isPresent(), "execute.order"))
                .or(() -> rule.notBefore(answerDate(objection)));
    }

    static Optional<Denial> withdraw(Objection objection, Deadlines law, Stamp stamp) {
        Rule rule = new Rule("objection.withdraw", "UU 14/2008 Pasal 35 ayat (1)", objection, law, stamp);
        return rule.unless(isObjectorOrDesk(stamp.by()), "withdraw.objector")
                .or(rule::pending)
                .or(() -> rule.notBefore(objection.view().lastAct()));
    }

    private static LocalDate answerDate(Objection objection) {
        return objection.answered().map(Recorded::on).orElseGet(objection::received);
    }

    /** The objector, whoever holds the power of attorney, or an officer who takes down what the objector does. */
    static boolean isObjectorOrDesk(Actor by) {
        return by.equals(Actor.requester())
                || by.holds(Role.DESK_OFFICER)
                || by.holds(Role.PPID)
                || by.holds(Role.UNIT_OFFICER);
    }

    private static boolean isParty(Actor by) {
        return by.equals(Actor.requester()) || by instanceof Officer;
    }

    static Optional<Denial> deny(String act, String state, Citation citation, String key, Object... arguments) {
        return Optional.of(new Denial(act, state, citation, ObjectionTexts.TEXTS.both("deny." + key, arguments)));
    }

    /** One act under test: its code, its article and the state in which it is tried. */
    private record Rule(String act, String citation, Objection objection, Deadlines law, Stamp stamp) {

        ObjectionState state() {
            return objection.view().state(stamp.on(), law);
        }

        Rule by(String article) {
            return new Rule(act, article, objection, law, stamp);
        }

        Optional<Denial> unless(boolean allowed, String key, Object... arguments) {
            return allowed ? Optional.empty() : deny(act, state().code(), Citation.parse(citation), key, arguments);
        }

        Optional<Denial> officer(String key) {
            return unless(stamp.by() instanceof Officer, key);
        }

        Optional<Denial> pending() {
            return unless(state().isPending(), "not-pending", state());
        }

        Optional<Denial> notBefore(LocalDate day) {
            return unless(!stamp.on().isBefore(day), "before", stamp.on(), day);
        }
    }
}
