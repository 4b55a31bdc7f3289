package id.go.bekasikota.ppid.proposal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.marks.JsonFamily;

/** What happened to a unit's proposal (peristiwa usulan). */
@JsonFamily
@JsonSubTypes({
    @JsonSubTypes.Type(value = ProposalEvents.Made.class, name = "made"),
    @JsonSubTypes.Type(value = ProposalEvents.Accepted.class, name = "accepted"),
    @JsonSubTypes.Type(value = ProposalEvents.Returned.class, name = "returned"),
    @JsonSubTypes.Type(value = ProposalEvents.Joined.class, name = "joined"),
    @JsonSubTypes.Type(value = ProposalEvents.TookIn.class, name = "took-in"),
    @JsonSubTypes.Type(value = ProposalEvents.CarriedOut.class, name = "carried-out")
})
public sealed interface ProposalEvent extends Event
        permits ProposalEvents.Made,
                ProposalEvents.Accepted,
                ProposalEvents.Returned,
                ProposalEvents.Joined,
                ProposalEvents.TookIn,
                ProposalEvents.CarriedOut {}
