package id.go.bekasikota.ppid.duty;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.marks.JsonFamily;

/** What was done about the duties of a body (peristiwa kewajiban badan publik). */
@JsonFamily
@JsonSubTypes({
    @JsonSubTypes.Type(value = DutyEvents.Published.class, name = "published"),
    @JsonSubTypes.Type(value = DutyEvents.Sent.class, name = "sent"),
    @JsonSubTypes.Type(value = DutyEvents.Pledged.class, name = "pledged"),
    @JsonSubTypes.Type(value = DutyEvents.Expired.class, name = "expired")
})
public sealed interface DutyEvent extends Event
        permits DutyEvents.Published, DutyEvents.Sent, DutyEvents.Pledged, DutyEvents.Expired {}
