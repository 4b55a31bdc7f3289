package id.go.bekasikota.ppid.monitoring;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.go.bekasikota.ppid.event.Event;

/** What was done about the duties of a body (peristiwa kewajiban badan publik). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DutyEvents.Published.class, name = "published"),
    @JsonSubTypes.Type(value = DutyEvents.Sent.class, name = "sent"),
    @JsonSubTypes.Type(value = DutyEvents.Pledged.class, name = "pledged"),
    @JsonSubTypes.Type(value = DutyEvents.Expired.class, name = "expired")
})
public sealed interface DutyEvent extends Event
        permits DutyEvents.Published, DutyEvents.Sent, DutyEvents.Pledged, DutyEvents.Expired {}
