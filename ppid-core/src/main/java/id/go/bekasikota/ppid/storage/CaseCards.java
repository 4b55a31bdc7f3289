package id.go.bekasikota.ppid.storage;

import id.go.bekasikota.ppid.catalogue.CatalogueEntry;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.event.Aggregate;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.exemption.DeclaredOpen;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.OpeningOrder;
import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.DisclosureClass;
import id.go.bekasikota.ppid.objection.CountedObjection;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.proposal.Proposal;
import id.go.bekasikota.ppid.proposal.ProposalState;
import id.go.bekasikota.ppid.request.CountedRequest;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.request.RequestEvent;
import id.go.bekasikota.ppid.request.RequestRecord;
import id.go.bekasikota.ppid.request.Withholding;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The cards of each kind of case. */
final class CaseCards {
    private CaseCards() {}

    static CaseCard request(InformationRequest request) {
        CountedRequest facts = request.counted();
        RequestRecord recorded = facts.recorded();
        Optional<CaseCard.Pending> pending = facts.isPending()
                ? Optional.of(new CaseCard.Pending(
                        recorded.intake().complete(),
                        recorded.extensionNoticed().isPresent()))
                : Optional.empty();
        return CaseCard.since(recorded.intake().received())
                .of(Optional.of(recorded.unit().text()))
                .at(stage(request))
                .awaiting(pending)
                .tied(citations(request));
    }

    private static CaseStage stage(InformationRequest request) {
        CountedRequest facts = request.counted();
        if (facts.voided()) {
            return CaseStage.VOIDED;
        }
        boolean closed = request.isClosed();
        return facts.recorded()
                .end()
                .map(answer -> answer.outcome() == Outcome.WITHDRAWN
                        ? CaseStage.WITHDRAWN
                        : closed ? CaseStage.CLOSED : CaseStage.ANSWERED)
                .orElse(CaseStage.PENDING);
    }

    private static Set<CaseLink> citations(InformationRequest request) {
        Set<CaseLink> cited = new HashSet<>();
        for (Recorded<RequestEvent.Answered> answered : request.history().recorded(RequestEvent.Answered.class)) {
            for (Decision decision : answered.event().notice().decisions()) {
                for (Withholding part : decision.withheld()) {
                    String exemption = part.exemption().id().value();
                    cited.add(new CaseLink(Relation.CITES, exemption, answered.on()));
                }
            }
        }
        return cited;
    }

    static CaseCard objection(Objection objection) {
        CountedObjection facts = objection.counted();
        LocalDate received = facts.recorded().received();
        Set<CaseLink> links = new HashSet<>();
        objection
                .filing()
                .request()
                .ifPresent(request -> links.add(new CaseLink(Relation.ABOUT, request.text(), received)));
        for (DeclaredOpen open : objection.opens()) {
            links.add(opens(open.opening(), open.since()));
        }
        Optional<CaseCard.Pending> pending = facts.recorded().end().isPresent()
                ? Optional.empty()
                : Optional.of(new CaseCard.Pending(facts.entered(), false));
        return CaseCard.since(received)
                .of(objection.filing().unit())
                .at(stage(objection))
                .awaiting(pending)
                .tied(links);
    }

    private static CaseStage stage(Objection objection) {
        return objection
                .counted()
                .recorded()
                .end()
                .map(end -> switch (end.how()) {
                    case UPHELD, PARTLY_UPHELD, REJECTED -> CaseStage.ANSWERED;
                    case SETTLED -> CaseStage.SETTLED;
                    case WITHDRAWN -> CaseStage.WITHDRAWN;
                })
                .orElse(CaseStage.PENDING);
    }

    static CaseCard dispute(Dispute dispute) {
        LocalDate filed = dispute.petition().on();
        Set<CaseLink> links = new HashSet<>();
        links.add(new CaseLink(Relation.ABOUT, dispute.number().objection().text(), filed));
        dispute.named().forEach(opening -> links.add(opens(opening, filed)));
        return CaseCard.since(filed).tied(links);
    }

    private static CaseLink opens(PublicOpening opening, LocalDate on) {
        return new CaseLink(
                Relation.OPENS, opening.exemption().map(ExemptionId::value).orElse(""), on);
    }

    static CaseCard exemption(Exemption exemption) {
        Set<CaseLink> letters = new HashSet<>();
        exemption
                .decisions()
                .forEach(decision -> letters.add(new CaseLink(
                        Relation.LETTER,
                        decision.letter().number(),
                        decision.letter().date())));
        Optional<LocalDate> open = exemption.publicFrom();
        boolean ordered = exemption
                .opening()
                .map(OpeningOrder::date)
                .filter(day -> open.equals(Optional.of(day)))
                .isPresent();
        return CaseCard.since(began(exemption))
                .of(exemption.lastDecision().test().subject().unit())
                .at(ordered ? CaseStage.OPENED : CaseStage.CLASSIFIED)
                .until(open)
                .tied(letters);
    }

    static CaseCard entry(CatalogueEntry entry) {
        Set<CaseLink> links = new HashSet<>();
        entry.links().forEach(exemption -> links.add(new CaseLink(Relation.TIED, exemption.value(), entry.entered())));
        return CaseCard.since(began(entry))
                .of(Optional.of(entry.fields().unit()))
                .at(stage(entry))
                .until(entry.countedFrom())
                .tied(links);
    }

    private static CaseStage stage(CatalogueEntry entry) {
        if (entry.isRemoved()) {
            return CaseStage.REMOVED;
        }
        if (entry.entry().disclosure().kind() == DisclosureClass.PERIODIC) {
            return entry.isAnnounced() ? CaseStage.RENEWED : CaseStage.FIRST_DUE;
        }
        return entry.isAnnounced() ? CaseStage.PUBLISHED : CaseStage.ENTERED;
    }

    static CaseCard proposal(Proposal proposal) {
        ProposalState state = proposal.state(proposal.history().lastDay());
        CaseCard card = CaseCard.since(began(proposal)).of(Optional.of(proposal.unit()));
        return switch (state) {
            case WAITING, ACCEPTED ->
                card.at(CaseStage.PENDING).awaiting(Optional.of(new CaseCard.Pending(Optional.empty(), false)));
            case RETURNED, JOINED -> card.at(CaseStage.ANSWERED);
            case CARRIED_OUT -> card.at(CaseStage.CLOSED);
        };
    }

    static CaseCard other(Aggregate<?> aggregate) {
        return CaseCard.since(began(aggregate));
    }

    private static LocalDate began(Aggregate<?> aggregate) {
        return aggregate.history().events().get(0).on();
    }
}
