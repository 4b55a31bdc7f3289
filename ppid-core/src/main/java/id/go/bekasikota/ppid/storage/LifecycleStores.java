package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.catalogue.PublicInformation;
import id.go.bekasikota.ppid.catalogue.PublicInformationList;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.monitoring.UnitFeed;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.request.InformationRequest;

/**
 * The stores of one transaction over whole cases (kumpulan penyimpanan perkara). A change of this interface is a major
 * version. Not thread-safe: it belongs to its transaction.
 */
public interface LifecycleStores {

    /** {@return the requests: the store, by registration number} */
    AggregateStore<InformationRequest> requests();

    /** {@return the exemptions: the store, by exemption id} */
    AggregateStore<Exemption> exemptions();

    /** {@return the objections: the store, by number} */
    AggregateStore<Objection> objections();

    /**
     * {@return the disputes: the store, by the number of the objection that it follows; of a petition that was filed again,
     * with a mark and its count behind it}
     */
    AggregateStore<Dispute> disputes();

    /** {@return the entries of the public list: the store, by number of the entry} */
    AggregateStore<PublicInformation> publications();

    /** {@return the decided public list, one per body: the store, by the code of the body} */
    AggregateStore<PublicInformationList> lists();

    /** {@return the feeds of the units: the store, by the code of the unit} */
    AggregateStore<UnitFeed> feeds();

    /** {@return the identities behind the cases} */
    IdentityStore identities();

    /** {@return the counters behind the numbers} */
    Counters counters();

    /** {@return the events of all cases} */
    EventLog events();
}
