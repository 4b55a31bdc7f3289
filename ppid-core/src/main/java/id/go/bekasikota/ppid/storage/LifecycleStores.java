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

    /**
     * Returns the requests.
     *
     * @return the store, by registration number
     */
    AggregateStore<InformationRequest> requests();

    /**
     * Returns the exemptions.
     *
     * @return the store, by exemption id
     */
    AggregateStore<Exemption> exemptions();

    /**
     * Returns the objections.
     *
     * @return the store, by number
     */
    AggregateStore<Objection> objections();

    /**
     * Returns the disputes.
     *
     * @return the store, by the number of the objection that it follows; of a petition that was filed again, with a mark and
     *     its count behind it
     */
    AggregateStore<Dispute> disputes();

    /**
     * Returns the entries of the public list.
     *
     * @return the store, by number of the entry
     */
    AggregateStore<PublicInformation> publications();

    /**
     * Returns the decided public list, one per body.
     *
     * @return the store, by the code of the body
     */
    AggregateStore<PublicInformationList> lists();

    /**
     * Returns the feeds of the units.
     *
     * @return the store, by the code of the unit
     */
    AggregateStore<UnitFeed> feeds();

    /**
     * Returns the identities behind the cases.
     *
     * @return the store
     */
    IdentityStore identities();

    /**
     * Returns the counters behind the numbers.
     *
     * @return the counters
     */
    Counters counters();

    /**
     * Returns the events of all cases.
     *
     * @return the log
     */
    EventLog events();
}
