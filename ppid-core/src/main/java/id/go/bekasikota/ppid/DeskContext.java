package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.catalogue.UnitChannels;
import id.go.bekasikota.ppid.command.CommandCheck;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.PublicBody;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.requester.RequesterMatch;
import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.DuplicateCaseException;
import id.go.bekasikota.ppid.storage.NoSuchCaseException;
import id.go.bekasikota.ppid.storage.Relation;
import id.go.bekasikota.ppid.storage.StaleStateException;
import id.go.bekasikota.ppid.storage.Storage;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What all desks share: the body, its storage, times, law and check; and how they read and write. */
record DeskContext(
        PublicBody body,
        Storage storage,
        LocalTimes times,
        Deadlines law,
        CommandCheck check,
        NumberingScheme numbering,
        Optional<Organization> organization,
        UnitChannels channels) {
    private static final int MOST_ATTEMPTS = 3;

    LocalDate today() {
        return times.today();
    }

    Stamp stamp(Actor actor) {
        Instant now = times.now();
        Stamp stamp = new Stamp(actor, times.dayOf(now), now);
        CommandCheck.recordable(stamp);
        return stamp;
    }

    /** The units, of a service that knows them. */
    Organization knownOrganization() {
        return organization.orElseThrow(() -> new PpidException("the service of \"" + body.code()
                + "\" does not know its units (expected an organisation, given when the service was built)"));
    }

    /** The stamp of who acts on what some units have; where the body knows its units, an officer of another one is named as that. */
    Stamp within(Collection<String> units, Stamp stamp) {
        return organization
                .filter(known -> !known.reaches(stamp.by(), units, stamp.on()))
                .map(known -> stamp.by(Actor.ofAnotherUnit()))
                .orElse(stamp);
    }

    /** Whether a unit answers for what another one has on a day: itself, or what it took over. */
    boolean answers(String unit, String of, LocalDate day) {
        return organization.map(known -> known.answers(unit, of, day)).orElseGet(() -> unit.equals(of));
    }

    /** The units for which one answers on a day. */
    List<String> answeredBy(String unit, LocalDate day) {
        return organization
                .map(known -> known.units().all().stream()
                        .map(Unit::code)
                        .filter(of -> known.answers(unit, of, day))
                        .toList())
                .orElseGet(() -> List.of(unit));
    }

    /** Whether two cases are of one requester; not known where an identity is not kept. */
    RequesterMatch match(Stores stores, String one, String other) {
        return stores.identities()
                .find(body.code(), one)
                .flatMap(first -> stores.identities().find(body.code(), other).map(first::matching))
                .orElse(RequesterMatch.UNKNOWN);
    }

    /** Runs what writes; again, where somebody else made or changed a case that nobody could hold before. */
    <T> T writing(Function<Stores, T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return storage.inTransaction(work);
            } catch (StaleStateException | DuplicateCaseException e) {
                if (attempt == MOST_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** Runs what writes and holds cases to do so. */
    <T> T writing(CaseLocks held, Function<Stores, T> work) {
        return writing(stores -> {
            held.in(stores, body.code());
            return work.apply(stores);
        });
    }

    /** Stores a new case; what no storage would keep as it is is refused. */
    <A extends Aggregate<?>> void add(AggregateStore<A> store, String id, A aggregate) {
        requireRecordable(aggregate, 0);
        store.add(body.code(), id, aggregate);
    }

    /** Stores what was appended to a case; what no storage would keep as it is is refused. */
    <A extends Aggregate<?>> void update(AggregateStore<A> store, String id, A aggregate, int expectedVersion) {
        requireRecordable(aggregate, expectedVersion);
        store.update(body.code(), id, aggregate, expectedVersion);
    }

    private static void requireRecordable(Aggregate<?> aggregate, int from) {
        List<? extends Recorded<?>> events = aggregate.history().events();
        events.subList(from, events.size()).forEach(CommandCheck::recordable);
    }

    <A extends Aggregate<?>> A require(AggregateStore<A> store, String id) {
        return store.find(body.code(), id).orElseThrow(() -> new NoSuchCaseException(body.code(), id));
    }

    /** What to say where the identity behind a case was erased. */
    static PpidException withoutIdentity(String number) {
        return new PpidException("the identity of " + number + " is not kept (expected a case whose identity is)");
    }

    /** Pages through the cases of one kind. */
    <A extends Aggregate<?>> Paging<A> paging(AggregateStore<A> store) {
        return new Paging<>(store, body.code());
    }

    /** The cases that are tied to one target, in the order of their ids. */
    <A extends Aggregate<?>> List<A> linked(AggregateStore<A> store, Relation relation, String target) {
        List<String> ids = store.linked(body.code(), relation, target);
        return List.copyOf(store.find(body.code(), ids).values());
    }

    /** The cases whose answer or decision names something as opened to the public. */
    <A extends Aggregate<?>> List<A> opening(AggregateStore<A> store) {
        Set<String> ids = new LinkedHashSet<>();
        store.links(body.code(), Relation.OPENS, (id, link) -> ids.add(id));
        return List.copyOf(store.find(body.code(), ids).values());
    }

    ExemptionInventory inventory(Stores stores) {
        return ExemptionInventory.of(stores.exemptions().all(body.code()));
    }

    /** The exemptions of certain ids alone. */
    ExemptionInventory inventory(Stores stores, Stream<ExemptionId> ids) {
        return ExemptionInventory.of(stores.exemptions()
                .find(body.code(), ids.map(ExemptionId::value).toList())
                .values());
    }

    /** The exemptions that a letter decided. */
    ExemptionInventory decidedBy(Stores stores, String letter) {
        return ExemptionInventory.of(linked(stores.exemptions(), Relation.LETTER, letter));
    }

    String nextNumber(Stores stores, String series, String unit, LocalDate received) {
        long count = stores.counters().next(body.code(), series + "/" + unit + "/" + received.getYear());
        return numbering.number(series, unit, received.getYear(), count);
    }
}
