package id.go.bekasikota.ppid.storage;

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
