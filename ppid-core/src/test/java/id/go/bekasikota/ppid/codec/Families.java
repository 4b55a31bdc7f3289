package id.go.bekasikota.ppid.codec;

import id.go.bekasikota.ppid.catalogue.EntryEvent;
import id.go.bekasikota.ppid.catalogue.PublicListEvent;
import id.go.bekasikota.ppid.contract.Samples;
import id.go.bekasikota.ppid.contract.Samples.Fill;
import id.go.bekasikota.ppid.dispute.DisputeEvent;
import id.go.bekasikota.ppid.duty.DutyEvent;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.exemption.ExemptionEvent;
import id.go.bekasikota.ppid.feed.FeedEvent;
import id.go.bekasikota.ppid.meeting.MeetingEvent;
import id.go.bekasikota.ppid.objection.ObjectionEvent;
import id.go.bekasikota.ppid.proposal.ProposalEvent;
import id.go.bekasikota.ppid.request.RequestEvent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The families of events by the code of their kind of case, and a sample of each event, full and sparse. */
final class Families {
    static final Map<String, Class<? extends Event>> ALL = new TreeMap<>(Map.of(
            "request", RequestEvent.class,
            "objection", ObjectionEvent.class,
            "dispute", DisputeEvent.class,
            "exemption", ExemptionEvent.class,
            "entry", EntryEvent.class,
            "list", PublicListEvent.class,
            "feed", FeedEvent.class,
            "proposal", ProposalEvent.class,
            "meeting", MeetingEvent.class,
            "duty", DutyEvent.class));

    private Families() {}

    static Class<? extends Event> of(String kind) {
        return Objects.requireNonNull(ALL.get(kind), kind);
    }

    static <E extends Event> List<Recorded<E>> samples(Class<E> family) {
        return Stream.of(Fill.values())
                .flatMap(fill -> Samples.members(family)
                        .map(member ->
                                new Recorded<>(Samples.of(Stamp.class, fill), family.cast(Samples.of(member, fill)))))
                .distinct()
                .toList();
    }
}
