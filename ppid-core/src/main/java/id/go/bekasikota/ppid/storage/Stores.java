package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.catalogue.PublicInformation;
import id.go.bekasikota.ppid.catalogue.PublicInformationList;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.monitoring.UnitFeed;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.report.ReportSource;
import id.go.bekasikota.ppid.request.InformationRequest;

/**
 * The stores of one transaction (kumpulan penyimpanan). A change of this interface is a major version.
 *
 * <p>Not thread-safe: it belongs to the thread and the transaction that it was given to.
 */
public interface Stores {

    /**
     * Returns the cases of one kind.
     *
     * @param <E> the family of events
     * @param <A> the kind of case
     * @param kind the kind
     * @return the store, by the ids that the kind names
     */
    <E extends Event, A extends Aggregate<E>> AggregateStore<A> of(CaseKind<E, A> kind);

    /**
     * Returns the requests.
     *
     * @return the store, by registration number
     */
    default AggregateStore<InformationRequest> requests() {
        return of(CaseKind.REQUEST);
    }

    /**
     * Returns the exemptions.
     *
     * @return the store, by exemption id
     */
    default AggregateStore<Exemption> exemptions() {
        return of(CaseKind.EXEMPTION);
    }

    /**
     * Returns the objections.
     *
     * @return the store, by number
     */
    default AggregateStore<Objection> objections() {
        return of(CaseKind.OBJECTION);
    }

    /**
     * Returns the disputes.
     *
     * @return the store, by number
     */
    default AggregateStore<Dispute> disputes() {
        return of(CaseKind.DISPUTE);
    }

    /**
     * Returns the entries of the public list.
     *
     * @return the store, by number of the entry
     */
    default AggregateStore<PublicInformation> publications() {
        return of(CaseKind.PUBLICATION);
    }

    /**
     * Returns the decided public list, one per body.
     *
     * @return the store, by the code of the body
     */
    default AggregateStore<PublicInformationList> lists() {
        return of(CaseKind.LIST);
    }

    /**
     * Returns the feeds of the units.
     *
     * @return the store, by the code of the unit
     */
    default AggregateStore<UnitFeed> feeds() {
        return of(CaseKind.FEED);
    }

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

    /**
     * Returns the records of imported register books.
     *
     * @return the store of case records
     */
    CaseStore cases();

    /**
     * Returns what the reports of imported register books are counted from.
     *
     * @return the source of tallies, over what this transaction sees
     */
    ReportSource reports();
}
