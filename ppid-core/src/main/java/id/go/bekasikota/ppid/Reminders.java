package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.monitoring.Duty;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lists what comes due within some working days: the duties of the body and its units, and the steps of cases that may still change. */
final class Reminders {
    private static final int PAGE = 200;

    /** What may be done by a day and need not, and the other answer to the same check. */
    private static final Set<String> CHOICES = Set.of("request.extend", "request.declare-incomplete");

    /** The one act of a requester without which a request may rest. */
    private static final String REPAIR = "request.repair";

    private final DeskContext context;
    private final Stores stores;
    private final LocalDate asOf;
    private final DutyBook book;

    Reminders(DeskContext context, Stores stores, LocalDate asOf) {
        this.context = context;
        this.stores = stores;
        this.asOf = asOf;
        this.book = new DutyBook(context, stores, asOf);
    }

    List<Duty> within(int workingDays) {
        LocalDate last = context.law().ahead(asOf, workingDays);
        return all().stream().filter(duty -> duty.isDueBetween(asOf, last)).toList();
    }

    /** What a unit is to be reminded of: what comes due, what is overdue, and what it owes PPID Utama without a last day. */
    List<Duty> of(String unit, int workingDays) {
        LocalDate last = context.law().ahead(asOf, workingDays);
        return all().stream()
                .filter(duty -> duty.unit().filter(unit::equals).isPresent())
                .filter(duty -> duty.step()
                        .until()
                        .map(day -> !day.isAfter(last))
                        .orElse(duty.kind().equals(CaseKind.FEED.code())))
                .toList();
    }

    private List<Duty> all() {
        List<Duty> duties = new ArrayList<>(book.all());
        duties.addAll(of(CaseKind.REQUEST, one -> one.nextSteps(asOf, context.law()), InformationRequest::units));
        duties.addAll(of(
                CaseKind.OBJECTION,
                one -> one.nextSteps(asOf, context.law()),
                one -> ObjectionDesk.units(one, context, stores)));
        duties.addAll(of(
                CaseKind.DISPUTE,
                one -> one.nextSteps(asOf, context.law()),
                one -> ObjectionDesk.units(
                        context.require(
                                stores.objections(), one.number().objection().text()),
                        context,
                        stores)));
        duties.sort(Duty.BY_DAY);
        return duties;
    }

    /** What officials are to do, and the repair of a requester, in the cases of a kind that may still change, page by page. */
    private <E extends Event, A extends Aggregate<E>> List<Duty> of(
            CaseKind<E, A> kind, Function<A, List<NextStep>> steps, Function<A, Collection<String>> units) {
        AggregateStore<A> store = stores.of(kind);
        String body = context.body().code();
        List<Duty> duties = new ArrayList<>();
        List<String> ids = store.live(body, "", PAGE);
        while (!ids.isEmpty()) {
            store.find(body, ids).forEach((id, found) -> {
                if (found.history().beganBy(asOf)) {
                    owed(steps.apply(found)).forEach(step -> duties.add(duty(kind, id, units.apply(found), step)));
                }
            });
            ids = store.live(body, ids.get(ids.size() - 1), PAGE);
        }
        return duties;
    }

    private static Stream<NextStep> owed(List<NextStep> steps) {
        return steps.stream()
                .filter(step -> !CHOICES.contains(step.act()))
                .filter(step -> step.act().equals(REPAIR)
                        || Stream.of(Role.values()).anyMatch(role -> role.code().equals(step.actor())));
    }

    /** The unit is the one that has it last: to which it was disposed, or that received it. */
    private Duty duty(CaseKind<?, ?> kind, String id, Collection<String> units, NextStep step) {
        Optional<String> unit = book.answering(units.stream().reduce((earlier, later) -> later));
        return step.act().equals(REPAIR)
                ? new Duty(kind.code(), id, unit, Optional.empty(), step)
                : book.duty(kind, id, unit, step);
    }
}
