package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.objection.DisputeOutcome;
import id.go.bekasikota.ppid.organization.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a dispute came to: its outcome, and what it opened. */
final class DisputeResult {
    private static final Citation OPENED = Citation.parse("UU 14/2008 Pasal 11 ayat (2)");
    private static final Citation MEDIATED = Citation.parse("UU 14/2008 Pasal 39");

    private final DisputeView view;
    private final DisputeTerms terms;

    DisputeResult(DisputeTerms terms) {
        this.view = terms.view();
        this.terms = terms;
    }

    List<DeclaredOpen> opened(LocalDate asOf) {
        List<DeclaredOpen> opened = new ArrayList<>();
        view.lastRecorded(MediationAct.Decided.class)
                .ifPresent(decided -> decided.event()
                        .opens()
                        .forEach(information -> opened.add(new DeclaredOpen(
                                information, decided.on(), decided.event().number(), Party.COMMISSION, MEDIATED))));
        switch (terms.state(asOf)) {
            case FINAL, EXECUTION_ASKED, EXECUTION_GRANTED, EXECUTION_REFUSED ->
                byCommission(
                        opened,
                        terms.finalSince()
                                .or(() -> view.dayOf(DecisionAct.ExecutionAsked.class))
                                .orElse(asOf));
            case COURT_FINAL ->
                view.last(CourtAct.Decided.class)
                        .ifPresent(act -> byCourt(
                                opened, act.decision(), terms.courtFinalSince().orElse(asOf)));
            case SUPREME_DECIDED ->
                view.lastRecorded(CourtAct.SupremeDecided.class)
                        .ifPresent(act -> byCourt(opened, act.event().decision(), act.on()));
            default -> {
                // not final: nothing more is open
            }
        }
        return List.copyOf(opened);
    }

    private void byCommission(List<DeclaredOpen> opened, LocalDate since) {
        view.last(DecisionAct.Read.class)
                .map(DecisionAct.Read::decision)
                .ifPresent(decision -> decision.opens()
                        .forEach(information -> opened.add(
                                new DeclaredOpen(information, since, decision.number(), Party.COMMISSION, OPENED))));
    }

    /** A court that upholds without naming anything lets what Komisi Informasi opened stand. */
    private void byCourt(List<DeclaredOpen> opened, CourtDecision decision, LocalDate since) {
        decision.opens()
                .forEach(information ->
                        opened.add(new DeclaredOpen(information, since, decision.number(), Party.COURT, OPENED)));
        boolean closes = decision.orders().stream().anyMatch(CourtOrder::closes);
        if (decision.opens().isEmpty() && decision.ruling() == CourtRuling.UPHELD && !closes) {
            byCommission(opened, since);
        }
    }

    static Optional<DisputeOutcome> outcome(DisputeView view) {
        return switch (view.phase()) {
            case NOT_REGISTERED -> Optional.of(DisputeOutcome.NOT_REGISTERED);
            case STOPPED -> Optional.of(DisputeOutcome.STOPPED);
            case WITHDRAWN -> Optional.of(DisputeOutcome.WITHDRAWN);
            case LAPSED -> Optional.of(DisputeOutcome.LAPSED);
            case REFUSED -> Optional.of(DisputeOutcome.INADMISSIBLE);
            case DECIDED_BY_MEDIATION -> Optional.of(DisputeOutcome.SETTLED);
            default ->
                view.last(DecisionAct.Read.class)
                        .map(read -> outcome(read.decision().orders()));
        };
    }

    private static DisputeOutcome outcome(Set<CommissionOrder> orders) {
        if (orders.contains(CommissionOrder.NOT_ADMISSIBLE)) {
            return DisputeOutcome.INADMISSIBLE;
        }
        boolean confirms = orders.stream().anyMatch(order -> !order.bindsTheBody());
        boolean grants = orders.stream().anyMatch(CommissionOrder::bindsTheBody);
        boolean partly = orders.contains(CommissionOrder.GIVE_PART) || confirms;
        return grants ? partly ? DisputeOutcome.PARTLY_GRANTED : DisputeOutcome.GRANTED : DisputeOutcome.REFUSED;
    }
}
