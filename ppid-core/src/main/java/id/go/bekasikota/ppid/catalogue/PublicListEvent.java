package id.go.bekasikota.ppid.catalogue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.marks.JsonFamily;

/** What happened to the public list of a body (peristiwa Daftar Informasi Publik). */
@JsonFamily
@JsonSubTypes({
    @JsonSubTypes.Type(value = PublicListEvents.Decided.class, name = "decided"),
    @JsonSubTypes.Type(value = PublicListEvents.Updated.class, name = "updated"),
    @JsonSubTypes.Type(value = PublicListEvents.Expired.class, name = "expired")
})
public sealed interface PublicListEvent extends Event
        permits PublicListEvents.Decided, PublicListEvents.Updated, PublicListEvents.Expired {}
