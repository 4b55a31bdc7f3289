package id.go.bekasikota.ppid;

import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.ExpiryEvent;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.ExemptionInventory;
import id.go.bekasikota.ppid.monitoring.UnitFeed;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lets time pass over all cases of a body: appends what silence and expiry did and was not noticed yet. */
final class Passage {
    private final Office office;
    private final LocalDate asOf;
    private final Stamp stamp;
    private final List<CaseExpiry> expiries = new ArrayList<>();

    Passage(Office office, LocalDate asOf) {
        this.office = office;
        this.asOf = asOf;
        this.stamp = office.stamp(Actor.time());
    }

    List<CaseExpiry> over(Stores stores) {
        ExemptionInventory exemptions = office.inventory(stores);
        pass("request", stores.requests(), request -> request.noted(asOf, office.law(), stamp));
        pass("exemption", stores.exemptions(), exemption -> exemption.noted(asOf, office.law(), stamp));
        pass("objection", stores.objections(), objection -> noted(stores, objection));
        pass("dispute", stores.disputes(), dispute -> dispute.noted(asOf, office.law(), stamp));
        pass("publication", stores.publications(), entry -> entry.noted(asOf, office.law(), exemptions, stamp));
        pass("list", stores.lists(), list -> list.noted(asOf, office.law(), stamp));
        office.organization()
                .ifPresent(units -> pass("feed", stores.feeds(), feed -> feed.noted(asOf, office.law(), units, stamp)));
        office.organization().ifPresent(units -> neverFed(stores, units));
        return List.copyOf(expiries);
    }

    /** A unit of which nothing ever came has no case yet; the notice that it missed its first feed begins one. */
    private void neverFed(Stores stores, Organization units) {
        String body = office.body().code();
        for (Unit unit : units.units().on(asOf)) {
            if (stores.feeds().find(body, unit.code()).isEmpty()) {
                UnitFeed.neverFed(unit, asOf, office.law(), units, stamp).ifPresent(feed -> {
                    stores.feeds().add(body, unit.code(), feed);
                    feed.history().events().forEach(noticed -> tell("feed", unit.code(), noticed));
                });
            }
        }
    }

    private void tell(String kind, String id, Recorded<?> recorded) {
        expiries.add(new CaseExpiry(kind, id, ((ExpiryEvent) recorded.event()).expiry()));
    }

    /** The days of a petition are moot after one was filed, unless it ended so that it may be filed again. */
    private Objection noted(Stores stores, Objection objection) {
        return new DisputeDesk(office)
                .lastPetition(stores, objection.number(), asOf)
                .filter(dispute -> dispute.refiling(asOf, office.law()).isPresent())
                .map(dispute -> dispute.petition().on())
                .map(petition -> objection.notedAfterPetition(petition, asOf, office.law(), stamp))
                .orElseGet(() -> objection.noted(asOf, office.law(), stamp));
    }

    private <A extends Aggregate<?>> void pass(String kind, AggregateStore<A> store, UnaryOperator<A> noted) {
        String body = office.body().code();
        for (String id : office.ids(store)) {
            A before = office.require(store, id);
            if (!before.history().beganBy(asOf)) {
                continue;
            }
            A after = noted.apply(before);
            for (Recorded<?> recorded : after.history().since(before.history())) {
                tell(kind, id, recorded);
            }
            if (after.version() > before.version()) {
                store.update(body, id, after, before.version());
            }
        }
    }
}
