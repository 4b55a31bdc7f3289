package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.duty.Duty;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.Place;
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

    /** Of a day that is over, a case may have rested since only; all are looked at but those at rest for ever. */
    private static final LocalDate BEFORE_EVER = AggregateStore.FOR_EVER.minusDays(1);

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
        return last.isBefore(asOf)
                ? List.of()
                : all(new DateRange(asOf, last)).stream()
                        .filter(duty -> duty.isDueBetween(asOf, last))
                        .toList();
    }

    /** What a unit is to be reminded of: what comes due, what is overdue, and what it owes PPID Utama without a last day. */
    List<Duty> of(String unit, int workingDays) {
        LocalDate last = context.law().ahead(asOf, workingDays);
        return all(new DateRange(DateRange.ALWAYS.from(), last)).stream()
                .filter(duty -> duty.unit().filter(unit::equals).isPresent())
                .filter(duty -> duty.step()
                        .until()
                        .map(day -> !day.isAfter(last))
                        .orElse(duty.kind().equals(CaseKind.FEED.code())))
                .toList();
    }

    private List<Duty> all(DateRange days) {
        List<Duty> duties = new ArrayList<>(book.all());
        duties.addAll(of(days, CaseKind.REQUEST, one -> one.nextSteps(asOf, context.law()), InformationRequest::units));
        duties.addAll(of(
                days,
                CaseKind.OBJECTION,
                one -> one.nextSteps(asOf, context.law()),
                one -> ObjectionDesk.cases(context).units().of(one, stores)));
        duties.addAll(of(
                days,
                CaseKind.DISPUTE,
                one -> one.nextSteps(asOf, context.law()),
                one -> DisputeDesk.cases(context).units().of(one, stores)));
        duties.sort(Duty.BY_DAY);
        return duties;
    }

    /**
     * What officials, and a requester by a repair, are to do within some days in the cases of a kind that do not rest longer, page by
     * page.
     */
    private <E extends Event, A extends Aggregate<E>> List<Duty> of(
            DateRange days,
            CaseKind<E, A> kind,
            Function<A, List<NextStep>> steps,
            Function<A, Collection<String>> units) {
        AggregateStore<A> store = stores.of(kind);
        String body = context.body().code();
        List<Duty> duties = new ArrayList<>();
        LocalDate by = asOf.isBefore(context.today()) ? BEFORE_EVER : days.to();
        List<Place> places = store.live(body, by, Place.START, PAGE);
        while (!places.isEmpty()) {
            store.find(body, places.stream().map(Place::id).toList()).forEach((id, found) -> {
                if (found.history().beganBy(asOf)) {
                    owed(steps.apply(found))
                            .filter(step -> step.until().filter(days::contains).isPresent())
                            .forEach(step -> duties.add(duty(kind, id, units.apply(found), step)));
                }
            });
            places = store.live(body, by, places.get(places.size() - 1), PAGE);
        }
        return duties;
    }

    /** The last days of what is owed. */
    static Stream<LocalDate> dueDays(List<NextStep> steps) {
        return owed(steps).map(NextStep::until).flatMap(Optional::stream);
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
