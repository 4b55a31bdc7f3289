package id.go.bekasikota.ppid.meeting;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.marks.JsonFamily;

/** What happened with a coordination meeting (peristiwa rapat koordinasi). */
@JsonFamily
@JsonSubTypes({
    @JsonSubTypes.Type(value = MeetingEvents.Convened.class, name = "convened"),
    @JsonSubTypes.Type(value = MeetingEvents.Attended.class, name = "attended"),
    @JsonSubTypes.Type(value = MeetingEvents.Agreed.class, name = "agreed"),
    @JsonSubTypes.Type(value = MeetingEvents.Done.class, name = "done")
})
public sealed interface MeetingEvent extends Event
        permits MeetingEvents.Convened, MeetingEvents.Attended, MeetingEvents.Agreed, MeetingEvents.Done {}
