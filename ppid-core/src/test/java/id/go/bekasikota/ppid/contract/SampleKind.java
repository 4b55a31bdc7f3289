package id.go.bekasikota.ppid.contract;

import id.go.bekasikota.ppid.catalogue.CatalogueEntry;
import id.go.bekasikota.ppid.catalogue.EntryEvent;
import id.go.bekasikota.ppid.catalogue.PublicList;
import id.go.bekasikota.ppid.catalogue.PublicListEvent;
import id.go.bekasikota.ppid.dispute.DecisionAct;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.dispute.DisputeEvent;
import id.go.bekasikota.ppid.duty.DutyEvent;
import id.go.bekasikota.ppid.duty.DutyRecord;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.ExpiryEvent;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEvent;
import id.go.bekasikota.ppid.feed.FeedEvent;
import id.go.bekasikota.ppid.feed.UnitFeed;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.meeting.Meeting;
import id.go.bekasikota.ppid.meeting.MeetingEvent;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionEvent;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.proposal.Proposal;
import id.go.bekasikota.ppid.proposal.ProposalEvent;
import id.go.bekasikota.ppid.proposal.ProposalNumber;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestEvent;
import id.go.bekasikota.ppid.storage.AggregateStore;
import id.go.bekasikota.ppid.storage.CaseCard;
import id.go.bekasikota.ppid.storage.CaseKind;
import id.go.bekasikota.ppid.storage.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One kind of case (jenis perkara): where it is kept, and samples of it.
 *
 * @param <E> its family of events
 * @param <A> the kind of case
 */
final class SampleKind<E extends Event, A extends Aggregate<E>> {
    private static final String EXPIRED = "expired";

    /** Requests, which stand for all where the kind makes no difference. */
    static final SampleKind<RequestEvent, InformationRequest> REQUEST = new SampleKind<>(
            CaseKind.REQUEST,
            InformationRequest.class,
            text -> Events.of(RequestEvent.class, "disposed", "a", text, text));

    static final SampleKind<ObjectionEvent, Objection> OBJECTION = new SampleKind<>(
            CaseKind.OBJECTION, Objection.class, text -> Events.of(ObjectionEvent.class, "executed", text));
    static final SampleKind<DisputeEvent, Dispute> DISPUTE =
            new SampleKind<>(CaseKind.DISPUTE, Dispute.class, DecisionAct.CarriedOut::new);

    private static final List<SampleKind<?, ?>> ALL = List.of(
            REQUEST,
            new SampleKind<>(
                    CaseKind.EXEMPTION,
                    Exemption.class,
                    text -> Events.of(ExemptionEvent.class, EXPIRED, expiry(text))),
            OBJECTION,
            DISPUTE,
            new SampleKind<>(
                    CaseKind.ENTRY, CatalogueEntry.class, text -> Events.of(EntryEvent.class, EXPIRED, expiry(text))),
            new SampleKind<>(
                    CaseKind.LIST, PublicList.class, text -> Events.of(PublicListEvent.class, EXPIRED, expiry(text))),
            new SampleKind<>(
                    CaseKind.FEED,
                    UnitFeed.class,
                    text -> Events.of(FeedEvent.class, EXPIRED, expiry(text), Optional.empty())),
            new SampleKind<>(
                    CaseKind.DUTY, DutyRecord.class, text -> Events.of(DutyEvent.class, EXPIRED, expiry(text))),
            new SampleKind<>(
                    CaseKind.MEETING, Meeting.class, text -> Events.of(MeetingEvent.class, "attended", text, text)),
            new SampleKind<>(
                    CaseKind.PROPOSAL,
                    Proposal.class,
                    text -> Events.of(ProposalEvent.class, "took-in", new ProposalNumber("U " + text))));

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final Instant RECORDED = Instant.parse("2025-09-01T02:00:00.123456Z");

    private final CaseKind<E, A> kind;
    private final Class<A> type;
    private final Function<String, E> saying;

    private SampleKind(CaseKind<E, A> kind, Class<A> type, Function<String, E> saying) {
        this.kind = kind;
        this.type = type;
        this.saying = saying;
    }

    static List<SampleKind<?, ?>> all() {
        return ALL;
    }

    /** The kind as the log of events names it. */
    String code() {
        return kind.code();
    }

    AggregateStore<A> in(Stores stores) {
        return stores.of(kind);
    }

    /** A case with one event of each kind that does not end it. */
    A whole(Samples.Fill fill) {
        return Samples.of(type, fill);
    }

    /** Cases in which together each kind of event happens. */
    List<A> wholes(Samples.Fill fill) {
        return AggregateSamples.cases(type, fill);
    }

    /** A case as it was after some of its events. */
    A upTo(A whole, int version) {
        return kind.restore(whole.history().events().subList(0, version));
    }

    /** What a case is found by. */
    CaseCard card(A aggregate) {
        return kind.card(aggregate);
    }

    /** A case with its first event alone. */
    A begun() {
        return kind.restore(whole(Samples.Fill.FULL).history().events().subList(0, 1));
    }

    /** A case with its first event alone, recorded at a moment. */
    A begunAt(Instant recorded) {
        Recorded<E> first = begun().history().events().get(0);
        Stamp stamp = new Stamp(first.stamp().by(), first.on(), recorded);
        return kind.restore(List.of(new Recorded<>(stamp, first.event())));
    }

    /** A case with one event more, which holds a text in several places. */
    A after(A before, String text) {
        Officer officer = new Officer(Role.PPID, "Ani", "kominfo");
        Actor by = saying.apply(text) instanceof ExpiryEvent ? Actor.time() : officer;
        return after(before, new Stamp(by, DAY, RECORDED), text);
    }

    /** A case with one event more. */
    A after(A before, Stamp stamp, String text) {
        return kind.restore(before.history().plus(stamp, saying.apply(text)).events());
    }

    private static Expiry expiry(String text) {
        return new Expiry(
                "contract.sample", DAY, Citation.parse("UU 14/2008 Pasal 22 ayat (7)"), new BilingualText(text, text));
    }

    @Override
    public String toString() {
        return code();
    }
}
