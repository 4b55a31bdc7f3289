package id.go.bekasikota.ppid.catalogue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.marks.JsonFamily;

/** What happened to an entry of the public list (peristiwa informasi publik). */
@JsonFamily
@JsonSubTypes({
    @JsonSubTypes.Type(value = EntryEvents.Entered.class, name = "entered"),
    @JsonSubTypes.Type(value = EntryEvents.Amended.class, name = "amended"),
    @JsonSubTypes.Type(value = EntryEvents.Linked.class, name = "linked"),
    @JsonSubTypes.Type(value = EntryEvents.Served.class, name = "served"),
    @JsonSubTypes.Type(value = EntryEvents.Published.class, name = "published"),
    @JsonSubTypes.Type(value = EntryEvents.Removed.class, name = "removed"),
    @JsonSubTypes.Type(value = EntryEvents.Expired.class, name = "expired")
})
public sealed interface EntryEvent extends Event
        permits EntryEvents.Entered,
                EntryEvents.Amended,
                EntryEvents.Linked,
                EntryEvents.Served,
                EntryEvents.Published,
                EntryEvents.Removed,
                EntryEvents.Expired {}
