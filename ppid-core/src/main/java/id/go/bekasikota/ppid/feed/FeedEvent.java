package id.go.bekasikota.ppid.feed;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.marks.JsonFamily;

/** What happened with the feeds of a unit (peristiwa penyampaian data unit). */
@JsonFamily
@JsonSubTypes({
    @JsonSubTypes.Type(value = FeedEvents.Received.class, name = "received"),
    @JsonSubTypes.Type(value = FeedEvents.Expired.class, name = "expired")
})
public sealed interface FeedEvent extends Event permits FeedEvents.Received, FeedEvents.Expired {}
