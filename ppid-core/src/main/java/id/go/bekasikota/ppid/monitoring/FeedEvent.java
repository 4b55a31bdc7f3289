package id.go.bekasikota.ppid.monitoring;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.Notice;
import id.go.bekasikota.ppid.event.NoticeEvent;
import id.go.bekasikota.ppid.event.Stamp;

/** What happened with the feeds of a unit (peristiwa penyampaian data unit). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FeedEvent.Received.class, name = "received"),
    @JsonSubTypes.Type(value = FeedEvent.Noticed.class, name = "noticed")
})
public sealed interface FeedEvent extends Event {

    /**
     * PPID Utama received a feed (penyampaian diterima).
     *
     * @param stamp who and when
     * @param unit the code of the unit
     * @param feed what came
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Received(Stamp stamp, String unit, Feed feed) implements FeedEvent {}

    /**
     * What silence did was noticed (pemberitahuan lewat waktu).
     *
     * @param stamp who and when
     * @param notice what it did
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Noticed(Stamp stamp, Notice notice) implements FeedEvent, NoticeEvent {}
}
