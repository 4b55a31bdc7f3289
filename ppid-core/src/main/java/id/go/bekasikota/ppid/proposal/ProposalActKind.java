package id.go.bekasikota.ppid.proposal;

import id.go.bekasikota.ppid.attempt.ActKind;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.organization.Power;

/** The acts on a unit's proposal (jenis tindakan atas usulan); the article is that of an entry of the list, unless what is proposed has its own. */
enum ProposalActKind implements ActKind {
    MAKE("proposal.make", Power.PROPOSE, ProposalKind.ENTRY.proposed()),
    ACCEPT("proposal.accept", Power.REVIEW_PROPOSAL, ProposalKind.ENTRY.decided()),
    RETURN("proposal.return", Power.REVIEW_PROPOSAL, ProposalKind.ENTRY.decided()),
    JOIN("proposal.join", Power.REVIEW_PROPOSAL, ProposalKind.ENTRY.decided()),
    CARRY_OUT("proposal.carry-out", Power.REVIEW_PROPOSAL, ProposalKind.ENTRY.decided());

    private final Row row;

    ProposalActKind(String code, Power power, Citation article) {
        this.row = new Row(code, power, article, ProposalTexts.TEXTS, "proposal.");
    }

    @Override
    public Row row() {
        return row;
    }

    Citation article(ProposalKind kind) {
        return this == MAKE ? kind.proposed() : kind.decided();
    }
}
