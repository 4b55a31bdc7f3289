package id.go.bekasikota.ppid.monitoring;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.go.bekasikota.ppid.event.Event;

/** What happened with a coordination meeting (peristiwa rapat koordinasi). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MeetingEvents.Convened.class, name = "convened"),
    @JsonSubTypes.Type(value = MeetingEvents.Attended.class, name = "attended"),
    @JsonSubTypes.Type(value = MeetingEvents.Agreed.class, name = "agreed"),
    @JsonSubTypes.Type(value = MeetingEvents.Done.class, name = "done")
})
public sealed interface MeetingEvent extends Event
        permits MeetingEvents.Convened, MeetingEvents.Attended, MeetingEvents.Agreed, MeetingEvents.Done {}
