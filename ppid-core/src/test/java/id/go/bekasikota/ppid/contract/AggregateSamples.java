package id.go.bekasikota.ppid.contract;

import id.go.bekasikota.ppid.catalogue.CatalogueEntry;
import id.go.bekasikota.ppid.catalogue.EntryEvent;
import id.go.bekasikota.ppid.catalogue.PublicList;
import id.go.bekasikota.ppid.catalogue.PublicListEvent;
import id.go.bekasikota.ppid.contract.Samples.Fill;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.duty.DutyEvent;
import id.go.bekasikota.ppid.duty.DutyRecord;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.ExpiryEvent;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionEvent;
import id.go.bekasikota.ppid.feed.FeedEvent;
import id.go.bekasikota.ppid.feed.UnitFeed;
import id.go.bekasikota.ppid.meeting.Meeting;
import id.go.bekasikota.ppid.meeting.MeetingEvent;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.proposal.Proposal;
import id.go.bekasikota.ppid.proposal.ProposalEvent;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Samples of aggregates: one event of each kind, that which begins the case first. Add a line for a new aggregate. */
final class AggregateSamples {
    private static final String ACCEPTED = "accepted";

    static final Map<Class<?>, Function<Fill, Object>> TABLE = Map.of(
            Dispute.class, DisputeSamples::open,
            Exemption.class,
                    fill -> Exemption.restore(
                            ended(ExemptionEvent.class, "opened", events(ExemptionEvent.class, "classified", fill))),
            InformationRequest.class, fill -> request(fill, List.of()),
            Objection.class, ObjectionSamples::answered,
            CatalogueEntry.class,
                    fill -> CatalogueEntry.restore(
                            ended(EntryEvent.class, "removed", events(EntryEvent.class, "entered", fill))),
            PublicList.class, fill -> PublicList.restore(events(PublicListEvent.class, "decided", fill)),
            DutyRecord.class, fill -> DutyRecord.restore(events(DutyEvent.class, "published", fill)),
            Meeting.class, fill -> Meeting.restore(events(MeetingEvent.class, "convened", fill)),
            Proposal.class, fill -> proposal(fill, ACCEPTED),
            UnitFeed.class, fill -> UnitFeed.restore(events(FeedEvent.class, "received", fill)));

    private static final List<String> PROPOSAL_ENDS = List.of(ACCEPTED, "returned", "joined");

    private static final List<Class<?>> REQUEST_ENDS = List.of(
            Events.kind(RequestEvent.class, "closed"),
            Events.kind(RequestEvent.class, "withdrawn"),
            Events.kind(RequestEvent.class, "voided"));

    /** What follows a voiding, in this order. */
    private static final List<Class<?>> AFTER_A_VOIDING = List.of(
            Events.kind(RequestEvent.class, "voided"),
            Events.kind(RequestEvent.class, "voiding-undone"),
            Events.kind(RequestEvent.class, "voiding-restored"));

    private AggregateSamples() {}

    /** Cases that could be, in which together each kind of event happens. */
    static <A> List<A> cases(Class<A> type, Fill fill) {
        return samples(type, fill).map(type::cast).toList();
    }

    private static Stream<?> samples(Class<?> type, Fill fill) {
        if (type == Objection.class) {
            return ObjectionSamples.all(fill).stream();
        }
        if (type == Dispute.class) {
            return DisputeSamples.all(fill).stream();
        }
        if (type == Proposal.class) {
            return PROPOSAL_ENDS.stream().map(end -> proposal(fill, end));
        }
        return type == InformationRequest.class ? requests(fill) : Stream.of(Samples.of(type, fill));
    }

    /** A proposal that ended in one of the three ways; only an accepted one is carried out. */
    private static Proposal proposal(Fill fill, String end) {
        List<String> kinds = new ArrayList<>(List.of("made", "took-in", end));
        if (end.equals(ACCEPTED)) {
            kinds.add("carried-out");
        }
        return Proposal.restore(kinds.stream()
                .map(kind -> Events.kind(ProposalEvent.class, kind))
                .map(kind -> stamped((ProposalEvent) Samples.of(kind, fill), fill))
                .toList());
    }

    private static Stream<InformationRequest> requests(Fill fill) {
        return Stream.concat(
                Stream.of(request(fill, List.of()), request(fill, AFTER_A_VOIDING)),
                REQUEST_ENDS.stream().map(end -> request(fill, List.of(end))));
    }

    /** A request with one event of each kind, but of the ends only those given, after which only time goes on. */
    private static InformationRequest request(Fill fill, List<Class<?>> end) {
        List<Class<?>> kinds = new ArrayList<>(List.of(Events.kind(RequestEvent.class, "received")));
        Samples.members(RequestEvent.class)
                .filter(kind -> !kinds.contains(kind)
                        && !REQUEST_ENDS.contains(kind)
                        && !AFTER_A_VOIDING.contains(kind)
                        && !isExpiry(kind))
                .forEach(kinds::add);
        kinds.addAll(end);
        kinds.add(Events.kind(RequestEvent.class, "expired"));
        return InformationRequest.restore(kinds.stream()
                .map(kind -> stamped((RequestEvent) Samples.of(kind, fill), fill))
                .toList());
    }

    private static boolean isExpiry(Class<?> kind) {
        return ExpiryEvent.class.isAssignableFrom(kind);
    }

    /** Time notes what expired and does nothing else. */
    private static <E extends Event> Recorded<E> stamped(E event, Fill fill) {
        Stamp sample = Samples.of(Stamp.class, fill);
        Actor by = sample.by().equals(Actor.time()) ? Actor.court() : sample.by();
        return new Recorded<>(
                new Stamp(event instanceof ExpiryEvent ? Actor.time() : by, sample.on(), sample.recorded()), event);
    }

    private static <E extends Event> List<Recorded<E>> events(Class<E> family, String begins, Fill fill) {
        Class<? extends E> first = Events.kind(family, begins);
        List<Recorded<E>> events = new ArrayList<>();
        events.add(stamped(Samples.of(first, fill), fill));
        Samples.members(family)
                .filter(kind -> kind != first)
                .forEach(kind -> events.add(stamped(family.cast(Samples.of(kind, fill)), fill)));
        return events;
    }

    /** The same events, that which ends the case last. */
    private static <E extends Event> List<Recorded<E>> ended(Class<E> family, String ends, List<Recorded<E>> events) {
        Class<? extends E> end = Events.kind(family, ends);
        List<Recorded<E>> ordered = new ArrayList<>(events);
        ordered.sort(Comparator.comparing(recorded -> end.isInstance(recorded.event())));
        return ordered;
    }
}
