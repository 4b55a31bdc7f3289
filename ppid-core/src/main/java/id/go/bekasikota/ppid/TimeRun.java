package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.duty.DutyRecord;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.ExpiryEvent;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.feed.UnitFeed;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.LockMode;
import id.go.bekasikota.ppid.storage.Place;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets time pass over the cases of a body that it may still change: appends what silence and expiry did and was not noticed yet,
 * and sets each at rest until the day on which it does more, or something falls due. Goes page by page, each in a transaction of
 * its own.
 */
final class TimeRun {
    private static final int PAGE = 200;

    private final DeskContext context;
    private final LocalDate asOf;
    private final Stamp stamp;
    private final List<CaseExpiry> expiries = new ArrayList<>();

    TimeRun(DeskContext context, LocalDate asOf) {
        this.context = context;
        this.asOf = asOf;
        this.stamp = context.stamp(Actor.time());
    }

    /** The course of one kind, made anew in each transaction. */
    private interface Courses<A extends Aggregate<?>> {
        PassingTime<A> in(Stores stores);
    }

    /** What one page came to: the last place on it, if more may follow. */
    private record Passed(List<CaseExpiry> expiries, Optional<Place> last) {}

    List<CaseExpiry> over() {
        context.storage().inTransaction(stores -> {
            stores.passUnder(context.body().code(), LawMark.of(context.law()));
            return stores;
        });
        pass(
                CaseKind.REQUEST,
                stores -> new PassingTime<>(
                        (request, day) -> request.noted(day, context.law(), stamp),
                        request -> request.isLive(asOf, context.law()),
                        request -> true,
                        request -> request.nextSteps(asOf, context.law())));
        pass(
                CaseKind.EXEMPTION,
                stores -> new PassingTime<>(
                        (exemption, day) -> exemption.noted(day, context.law(), stamp),
                        exemption -> exemption.isLive(asOf),
                        exemption -> true,
                        exemption -> List.of()));
        pass(CaseKind.OBJECTION, this::objections);
        pass(
                CaseKind.DISPUTE,
                stores -> new PassingTime<>(
                        (dispute, day) -> dispute.noted(day, context.law(), stamp),
                        dispute -> dispute.isLive(asOf, context.law()),
                        dispute -> true,
                        dispute -> dispute.nextSteps(asOf, context.law())));
        pass(CaseKind.ENTRY, stores -> {
            CaseLocks.toRestOnExemptions(context.body().code())
                    .in(stores, context.body().code());
            var exemptions = context.inventory(stores);
            return new PassingTime<>(
                    (entry, day) -> entry.noted(day, context.law(), exemptions, stamp), entry -> entry.isLive(asOf));
        });
        pass(
                CaseKind.LIST,
                stores -> new PassingTime<>((list, day) -> list.noted(day, context.law(), stamp), list -> true));
        context.organization()
                .ifPresent(units -> pass(
                        CaseKind.FEED,
                        stores -> new PassingTime<>(
                                (feed, day) -> feed.noted(day, context.law(), units, stamp), feed -> true)));
        context.organization().ifPresent(units -> expiries.addAll(context.writing(stores -> neverFed(stores, units))));
        expiries.addAll(context.writing(this::bodyOwes));
        return List.copyOf(expiries);
    }

    /** What the body owes as a whole has no case until something of it is recorded; a notice may begin it. */
    private List<CaseExpiry> bodyOwes(Stores stores) {
        DutyRecord before = DutyBook.done(context, stores);
        DutyRecord after = before.noted(DutyBook.owed(context, stores, asOf).expiries(before), stamp);
        DutyBook.keep(context, stores, before, after);
        return after.history().since(before.history()).stream()
                .map(noticed -> told(CaseKind.DUTY, context.body().code(), noticed))
                .toList();
    }

    /** A unit of which nothing ever came has no case yet; the notice that it missed its first feed begins one. */
    private List<CaseExpiry> neverFed(Stores stores, Organization units) {
        String body = context.body().code();
        List<CaseExpiry> told = new ArrayList<>();
        for (Unit unit : units.units().on(asOf)) {
            if (stores.feeds().find(body, unit.code()).isEmpty()) {
                UnitFeed.neverFed(unit, asOf, context.law(), units, stamp).ifPresent(feed -> {
                    stores.feeds().add(body, unit.code(), feed);
                    feed.history().events().forEach(noticed -> told.add(told(CaseKind.FEED, unit.code(), noticed)));
                });
            }
        }
        return told;
    }

    private static CaseExpiry told(CaseKind<?, ?> kind, String id, Recorded<?> recorded) {
        return new CaseExpiry(kind.code(), id, ((ExpiryEvent) recorded.event()).expiry());
    }

    /** While a petition bars another one, its days are moot; once it does not, they are told. */
    private PassingTime<Objection> objections(Stores stores) {
        FollowUps followUps = new FollowUps(context, stores);
        return new PassingTime<>(
                (objection, day) -> barring(followUps, objection)
                        .map(dispute -> dispute.petition().on())
                        .map(petition -> objection.notedAfterPetition(petition, day, context.law(), stamp))
                        .orElseGet(() -> objection.noted(day, context.law(), stamp)),
                objection -> objection.isLive(asOf, context.law())
                        || barring(followUps, objection)
                                .filter(dispute -> dispute.isLive(asOf, context.law()))
                                .isPresent(),
                objection -> barring(followUps, objection).isEmpty(),
                objection -> objection.nextSteps(asOf, context.law()));
    }

    private Optional<Dispute> barring(FollowUps followUps, Objection objection) {
        return followUps
                .lastPetition(objection.number(), asOf)
                .filter(dispute -> dispute.refiling(asOf, context.law()).isPresent());
    }

    private <E extends Event, A extends Aggregate<E>> void pass(CaseKind<E, A> kind, Courses<A> courses) {
        Optional<Place> after = Optional.of(Place.START);
        while (after.isPresent()) {
            Passed passed = page(kind, courses, after.get());
            expiries.addAll(passed.expiries());
            after = passed.last();
        }
    }

    /** One page of the cases that time may change, in a transaction of its own, inside which what it came to is made. */
    private <E extends Event, A extends Aggregate<E>> Passed page(
            CaseKind<E, A> kind, Courses<A> courses, Place after) {
        return context.writing(stores -> page(stores, kind, courses.in(stores), after));
    }

    private <E extends Event, A extends Aggregate<E>> Passed page(
            Stores stores, CaseKind<E, A> kind, PassingTime<A> course, Place after) {
        AggregateStore<A> store = stores.of(kind);
        List<Place> places = store.live(context.body().code(), asOf, after, PAGE);
        List<String> ids = places.stream().map(Place::id).toList();
        store.lock(context.body().code(), ids, LockMode.TO_CHANGE);
        List<CaseExpiry> told = new ArrayList<>();
        for (Map.Entry<String, A> found : store.find(context.body().code(), ids).entrySet()) {
            if (found.getValue().history().beganBy(asOf)) {
                A noted = note(store, course, found.getKey(), found.getValue());
                for (Recorded<?> recorded :
                        noted.history().since(found.getValue().history())) {
                    told.add(told(kind, found.getKey(), recorded));
                }
            }
        }
        return new Passed(told, places.size() < PAGE ? Optional.empty() : Optional.of(places.get(PAGE - 1)));
    }

    private <A extends Aggregate<?>> A note(AggregateStore<A> store, PassingTime<A> course, String id, A before) {
        String body = context.body().code();
        A after = course.noted().apply(before, asOf);
        if (after.version() > before.version()) {
            store.update(body, id, after, before.version());
        }
        if (!asOf.isBefore(after.history().lastDay()) && !asOf.isAfter(context.today())) {
            course.restsUntil(after, asOf).ifPresent(day -> store.rest(body, id, after.version(), day));
        }
        return after;
    }
}
