/**
 * What units propose to PPID Utama (usulan unit), PERKI 1/2021 Pasal 12 and 45: an exemption, an entry of the public list or a slide.
 *
 * <p>A {@link id.go.bekasikota.ppid.proposal.Proposal} holds what is {@link id.go.bekasikota.ppid.proposal.Proposed} and what became of
 * it: PPID Utama accepts, returns or joins it by {@link id.go.bekasikota.ppid.proposal.ProposalActs}. All types are immutable and
 * thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.proposal;

import org.jspecify.annotations.NullMarked;
