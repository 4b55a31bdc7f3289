package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.parts.Given;
import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.NoSuchCaseException;
import id.go.bekasikota.ppid.storage.ReceivedQuery;
import id.go.bekasikota.ppid.storage.Stores;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The cases of one kind as a desk acts on them. An act is one transaction: the case and what it rests on are held, then read, the
 * act is bound to the law and to who acts, tried, and what it appended is kept; a denied act changes nothing.
 *
 * @param <N> the numbers of the kind
 * @param <A> the kind of case
 * @param <X> its acts
 * @param context what all desks share
 * @param kind the kind of case
 * @param store where a transaction keeps it
 * @param id the number as a storage knows it
 * @param acting binds the acts on a case to the law, an actor and a moment
 * @param units which units have a case, at which the authority of their officers ends
 * @param ties what every act on a case holds beside it, which never changes but by an act on the case; empty where that is nothing
 */
record Cases<N, A extends Aggregate<?>, X>(
        DeskContext context,
        CaseKind<?, A> kind,
        Function<Stores, AggregateStore<A>> store,
        Function<N, String> id,
        Binding<A, X> acting,
        Reach<A> units,
        Optional<Function<A, CaseLocks>> ties) {

    /** Cases that are tied to no other. */
    Cases(
            DeskContext context,
            CaseKind<?, A> kind,
            Function<Stores, AggregateStore<A>> store,
            Function<N, String> id,
            Binding<A, X> acting,
            Reach<A> units) {
        this(context, kind, store, id, acting, units, Optional.empty());
    }

    /** Binds the acts on a case to the law, an actor and a moment. */
    interface Binding<A, X> {
        X bind(A before, Deadlines law, Stamp stamp);
    }

    /** Says which units have a case; none where the body has it as a whole. */
    interface Reach<A> {
        Collection<String> of(A aggregate, Stores stores);
    }

    /** Carries out an act on a case, by the actor and now. */
    Result<A> act(N number, Actor actor, Function<X, Result<A>> act) {
        return act(number, CaseLocks.NONE, context.stamp(actor), (acts, stores) -> act.apply(acts));
    }

    /** Carries out an act that looks at, or keeps, something beside the case, and holds the other cases that it rests on or changes. */
    Result<A> act(N number, CaseLocks more, Stamp stamp, BiFunction<X, Stores, Result<A>> act) {
        return actOrBegin(number, more, stamp, act, stores -> {
            throw new NoSuchCaseException(context.body().code(), known(number));
        });
    }

    /** Carries out an act on a case; where there is none yet, it begins. */
    Result<A> actOrBegin(
            N number,
            CaseLocks more,
            Stamp stamp,
            BiFunction<X, Stores, Result<A>> act,
            Function<Stores, Result<A>> begin) {
        String known = known(number);
        return context.writing(stores -> {
            hold(stores, known, more);
            return store.apply(stores)
                    .find(context.body().code(), known)
                    .map(before -> act(stores, known, before, stamp, act))
                    .orElseGet(() -> begin.apply(stores).then(begun -> add(stores, known, begun)));
        });
    }

    private Result<A> act(Stores stores, String known, A before, Stamp stamp, BiFunction<X, Stores, Result<A>> act) {
        Stamp within = context.within(units.of(before, stores), stamp);
        return act.apply(acting.bind(before, context.law(), within), stores)
                .then(after -> append(stores, known, before, after, within));
    }

    /** Begins a case, which is kept under the number that it got, and holds the other cases that it rests on or changes. */
    Result<A> begin(CaseLocks more, Function<Stores, Result<A>> made, Function<A, N> number) {
        return begin(more, made, number, (stores, begun) -> {});
    }

    /** Begins a case, and keeps something beside it. */
    Result<A> begin(
            CaseLocks more, Function<Stores, Result<A>> made, Function<A, N> number, BiConsumer<Stores, A> beside) {
        return context.writing(
                more,
                stores -> made.apply(stores).then(begun -> {
                    add(stores, known(number.apply(begun)), begun);
                    beside.accept(stores, begun);
                }));
    }

    private void add(Stores stores, String known, A begun) {
        context.add(store.apply(stores), known, begun);
    }

    /** Records on a case what follows from an act on another one, within its transaction and by its stamp. */
    void follow(Stores stores, N number, Stamp stamp, Function<X, A> consequence) {
        A before = get(stores, number);
        append(stores, known(number), before, consequence.apply(acting.bind(before, context.law(), stamp)), stamp);
    }

    A get(N number) {
        String known = known(number);
        return context.storage().inTransaction(stores -> context.require(store.apply(stores), known));
    }

    A get(Stores stores, N number) {
        return context.require(store.apply(stores), known(number));
    }

    /** The numbers of the cases received in a period, as the register lists them. */
    Page<N> received(DateRange period, Listing listing, Function<String, N> asNumber) {
        Given.value(period, "period");
        Given.value(listing, "listing");
        ReceivedQuery all = ReceivedQuery.in(period);
        ReceivedQuery which = listing.unit().map(all::by).orElse(all);
        Page<String> page = context.storage()
                .inTransaction(
                        stores -> Paging.ids(context.paging(store.apply(stores)).received(which), listing));
        return new Page<>(page.items().stream().map(asNumber).toList(), page.next());
    }

    private String known(N number) {
        return id.apply(Given.value(number, "number"));
    }

    /** Holds a case and what the act rests on, before anything is read for it. */
    private void hold(Stores stores, String known, CaseLocks more) {
        CaseLocks tied = ties.flatMap(of ->
                        store.apply(stores).find(context.body().code(), known).map(of))
                .orElse(CaseLocks.NONE);
        CaseLocks.toChange(kind, List.of(known))
                .and(tied)
                .and(more)
                .in(stores, context.body().code());
    }

    /** Keeps what an act appended to a case: nothing else, by nobody else and on no other day than it was bound to. */
    private void append(Stores stores, String known, A before, A after, Stamp stamp) {
        for (Recorded<?> recorded : after.history().since(before.history())) {
            if (!recorded.on().equals(stamp.on()) || !recorded.stamp().by().equals(stamp.by())) {
                throw new PpidException("an act bears another stamp (expected that of " + stamp + ")");
            }
        }
        if (after.version() > before.version()) {
            context.update(store.apply(stores), known, after, before.version());
        }
    }
}
