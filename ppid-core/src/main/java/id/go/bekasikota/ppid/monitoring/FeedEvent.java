package id.go.bekasikota.ppid.monitoring;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.go.bekasikota.ppid.event.Event;

/** What happened with the feeds of a unit (peristiwa penyampaian data unit). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FeedEvents.Received.class, name = "received"),
    @JsonSubTypes.Type(value = FeedEvents.Expired.class, name = "expired")
})
public sealed interface FeedEvent extends Event permits FeedEvents.Received, FeedEvents.Expired {}
