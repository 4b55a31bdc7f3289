package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.catalogue.CatalogueEntry;
import id.go.bekasikota.ppid.catalogue.PublicList;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.duty.DutyRecord;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.feed.UnitFeed;
import id.go.bekasikota.ppid.meeting.Meeting;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.proposal.Proposal;
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

    /** {@return the requests: the store, by registration number} */
    default AggregateStore<InformationRequest> requests() {
        return of(CaseKind.REQUEST);
    }

    /** {@return the exemptions: the store, by exemption id} */
    default AggregateStore<Exemption> exemptions() {
        return of(CaseKind.EXEMPTION);
    }

    /** {@return the objections: the store, by number} */
    default AggregateStore<Objection> objections() {
        return of(CaseKind.OBJECTION);
    }

    /** {@return the disputes: the store, by number} */
    default AggregateStore<Dispute> disputes() {
        return of(CaseKind.DISPUTE);
    }

    /** {@return the entries of the public list: the store, by number of the entry} */
    default AggregateStore<CatalogueEntry> entries() {
        return of(CaseKind.ENTRY);
    }

    /** {@return the decided public list, one per body: the store, by the code of the body} */
    default AggregateStore<PublicList> lists() {
        return of(CaseKind.LIST);
    }

    /** {@return the feeds of the units: the store, by the code of the unit} */
    default AggregateStore<UnitFeed> feeds() {
        return of(CaseKind.FEED);
    }

    /** {@return what units propose: the store, by number of the proposal} */
    default AggregateStore<Proposal> proposals() {
        return of(CaseKind.PROPOSAL);
    }

    /** {@return the coordination meetings: the store, by number} */
    default AggregateStore<Meeting> meetings() {
        return of(CaseKind.MEETING);
    }

    /** {@return what a body did about what it owes as a whole, one per body: the store, by the code of the body} */
    default AggregateStore<DutyRecord> duties() {
        return of(CaseKind.DUTY);
    }

    /**
     * Says under which law time passes over the cases of a body from now on. Where it is another one than before, what was set at
     * rest is live again, since a changed calendar or reading may do more to it.
     *
     * @param body the code of the public body
     * @param law a text of at most 64 letters and digits that is equal exactly where the law is
     */
    void passUnder(String body, String law);

    /** {@return the identities behind the cases: the store} */
    IdentityStore identities();

    /** {@return the counters behind the numbers: the counters} */
    Counters counters();

    /** {@return the events of all cases: the log} */
    EventLog events();

    /** {@return the records of imported register books: the store of case records} */
    RegisterStore register();

    /** {@return what reports are counted from, of cases imported and lived: the source of tallies, over what this transaction sees} */
    ReportSource reports();
}
