package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.catalogue.CatalogueEntry;
import id.go.bekasikota.ppid.catalogue.EntryEvent;
import id.go.bekasikota.ppid.catalogue.PublicList;
import id.go.bekasikota.ppid.catalogue.PublicListEvent;
import id.go.bekasikota.ppid.codec.EventCodec;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.dispute.DisputeEvent;
import id.go.bekasikota.ppid.duty.DutyEvent;
import id.go.bekasikota.ppid.duty.DutyRecord;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEvent;
import id.go.bekasikota.ppid.feed.FeedEvent;
import id.go.bekasikota.ppid.feed.UnitFeed;
import id.go.bekasikota.ppid.meeting.Meeting;
import id.go.bekasikota.ppid.meeting.MeetingEvent;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionEvent;
import id.go.bekasikota.ppid.proposal.Proposal;
import id.go.bekasikota.ppid.proposal.ProposalEvent;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestEvent;
import java.util.List;
import java.util.function.Function;

/**
 * One kind of case (jenis perkara): its code, how its events stand in a storage, and how a case is made of them again. Immutable
 * and thread-safe.
 *
 * @param <E> its family of events
 * @param <A> the kind of case
 */
public final class CaseKind<E extends Event, A extends Aggregate<E>> {
    /** Requests, by registration number. */
    public static final CaseKind<RequestEvent, InformationRequest> REQUEST =
            new CaseKind<>("request", RequestEvent.class, InformationRequest::restore, CaseCards::request);
    /** Objections, by number. */
    public static final CaseKind<ObjectionEvent, Objection> OBJECTION =
            new CaseKind<>("objection", ObjectionEvent.class, Objection::restore, CaseCards::objection);
    /**
     * Disputes, by the number of the objection that each follows; of a petition that was filed again, with a mark and its count
     * behind it.
     */
    public static final CaseKind<DisputeEvent, Dispute> DISPUTE =
            new CaseKind<>("dispute", DisputeEvent.class, Dispute::restore, CaseCards::dispute);
    /** Exemptions, by exemption id. */
    public static final CaseKind<ExemptionEvent, Exemption> EXEMPTION =
            new CaseKind<>("exemption", ExemptionEvent.class, Exemption::restore, CaseCards::exemption);
    /** Entries of the public list, by number of the entry. */
    public static final CaseKind<EntryEvent, CatalogueEntry> ENTRY =
            new CaseKind<>("entry", EntryEvent.class, CatalogueEntry::restore, CaseCards::entry);
    /** The decided public list, one per body, by the code of the body. */
    public static final CaseKind<PublicListEvent, PublicList> LIST =
            new CaseKind<>("list", PublicListEvent.class, PublicList::restore, CaseCards::other);
    /** The feeds of the units, by the code of the unit. */
    public static final CaseKind<FeedEvent, UnitFeed> FEED =
            new CaseKind<>("feed", FeedEvent.class, UnitFeed::restore, CaseCards::other);
    /** What units propose, by number of the proposal. */
    public static final CaseKind<ProposalEvent, Proposal> PROPOSAL =
            new CaseKind<>("proposal", ProposalEvent.class, Proposal::restore, CaseCards::proposal);
    /** Coordination meetings, by number. */
    public static final CaseKind<MeetingEvent, Meeting> MEETING =
            new CaseKind<>("meeting", MeetingEvent.class, Meeting::restore, CaseCards::other);

    /** What a body did about what it owes as a whole, one per body, by the code of the body. */
    public static final CaseKind<DutyEvent, DutyRecord> DUTY =
            new CaseKind<>("duty", DutyEvent.class, DutyRecord::restore, CaseCards::other);

    private static final List<CaseKind<?, ?>> ALL =
            List.of(REQUEST, OBJECTION, DISPUTE, EXEMPTION, ENTRY, LIST, FEED, PROPOSAL, MEETING, DUTY);

    private final String code;
    private final EventCodec<E> codec;
    private final Function<List<Recorded<E>>, A> restored;
    private final Function<A, CaseCard> card;

    private CaseKind(
            String code, Class<E> family, Function<List<Recorded<E>>, A> restored, Function<A, CaseCard> card) {
        this.code = code;
        this.codec = EventCodec.of(family);
        this.restored = restored;
        this.card = card;
    }

    /**
     * Returns all kinds.
     *
     * @return an unmodifiable list
     */
    public static List<CaseKind<?, ?>> all() {
        return ALL;
    }

    /**
     * Returns the stable code of the kind.
     *
     * @return the code, for example {@code request}
     */
    public String code() {
        return code;
    }

    /**
     * Returns how events of the kind stand in a storage.
     *
     * @return the codec
     */
    public EventCodec<E> codec() {
        return codec;
    }

    /**
     * Makes a case of its stored events.
     *
     * @param events all its events in order
     * @return the case
     * @throws id.go.bekasikota.ppid.law.PpidException if they are no case of this kind
     */
    public A restore(List<Recorded<E>> events) {
        return restored.apply(events);
    }

    /**
     * {@return what a case is found by}
     *
     * @param aggregate the case
     */
    public CaseCard card(A aggregate) {
        return card.apply(aggregate);
    }

    @Override
    public String toString() {
        return code;
    }
}
