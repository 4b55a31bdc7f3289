package id.go.bekasikota.ppid.catalogue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.marks.JsonFamily;

/** What happened to an entry of the public list (peristiwa informasi publik). */
@JsonFamily
@JsonSubTypes({
    @JsonSubTypes.Type(value = PublicInformationEvents.Entered.class, name = "entered"),
    @JsonSubTypes.Type(value = PublicInformationEvents.Amended.class, name = "amended"),
    @JsonSubTypes.Type(value = PublicInformationEvents.Linked.class, name = "linked"),
    @JsonSubTypes.Type(value = PublicInformationEvents.Served.class, name = "served"),
    @JsonSubTypes.Type(value = PublicInformationEvents.Published.class, name = "published"),
    @JsonSubTypes.Type(value = PublicInformationEvents.Removed.class, name = "removed"),
    @JsonSubTypes.Type(value = PublicInformationEvents.Expired.class, name = "expired")
})
public sealed interface PublicInformationEvent extends Event
        permits PublicInformationEvents.Entered,
                PublicInformationEvents.Amended,
                PublicInformationEvents.Linked,
                PublicInformationEvents.Served,
                PublicInformationEvents.Published,
                PublicInformationEvents.Removed,
                PublicInformationEvents.Expired {}
