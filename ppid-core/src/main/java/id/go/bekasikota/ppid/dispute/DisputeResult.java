package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.objection.DisputeOutcome;
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
    private final Deadlines law;

    DisputeResult(DisputeView view, Deadlines law) {
        this.view = view;
        this.law = law;
    }

    List<DeclaredOpen> opened(LocalDate asOf) {
        List<DeclaredOpen> opened = new ArrayList<>();
        view.history()
                .lastRecorded(MediationAct.Decided.class)
                .ifPresent(decided -> decided.event()
                        .opens()
                        .forEach(information -> opened.add(new DeclaredOpen(
                                information,
                                decided.on(),
                                decided.event().number(),
                                DisputeActor.COMMISSION,
                                MEDIATED))));
        DisputeTerms terms = new DisputeTerms(view, law);
        switch (view.state(asOf, law)) {
            case FINAL, EXECUTION_ASKED, EXECUTION_GRANTED, EXECUTION_REFUSED ->
                byCommission(
                        opened,
                        terms.finalSince()
                                .or(() -> view.dayOf(DecisionAct.ExecutionAsked.class))
                                .orElse(asOf));
            case COURT_FINAL ->
                view.history()
                        .last(CourtAct.Decided.class)
                        .ifPresent(act -> byCourt(
                                opened, act.decision(), terms.courtFinalSince().orElse(asOf)));
            case SUPREME_DECIDED ->
                view.history()
                        .lastRecorded(CourtAct.SupremeDecided.class)
                        .ifPresent(act -> byCourt(opened, act.event().decision(), act.on()));
            default -> {
                // not final: nothing more is open
            }
        }
        return List.copyOf(opened);
    }

    private void byCommission(List<DeclaredOpen> opened, LocalDate since) {
        view.history()
                .last(DecisionAct.Read.class)
                .map(DecisionAct.Read::decision)
                .ifPresent(decision -> decision.opens()
                        .forEach(information -> opened.add(new DeclaredOpen(
                                information, since, decision.number(), DisputeActor.COMMISSION, OPENED))));
    }

    /** A court that upholds without naming anything lets what Komisi Informasi opened stand. */
    private void byCourt(List<DeclaredOpen> opened, CourtDecision decision, LocalDate since) {
        decision.opens()
                .forEach(information -> opened.add(
                        new DeclaredOpen(information, since, decision.number(), DisputeActor.COURT, OPENED)));
        boolean closes = decision.orders().stream().anyMatch(CourtOrder::closes);
        if (decision.opens().isEmpty() && decision.ruling() == CourtRuling.UPHELD && !closes) {
            byCommission(opened, since);
        }
    }

    /** Whether the body has something to carry out: an agreement, or what the one who decided last orders or lets stand. */
    static boolean ordersTheBody(DisputeView view) {
        boolean commission = view.history()
                .last(DecisionAct.Read.class)
                .filter(read -> read.decision().orders().stream().anyMatch(CommissionOrder::bindsTheBody))
                .isPresent();
        boolean standing = lastOfCourts(view)
                .map(court -> court.orders().isEmpty()
                        ? commission && court.ruling() == CourtRuling.UPHELD
                        : court.orders().stream().anyMatch(order -> !order.closes()))
                .orElse(commission);
        return standing || view.has(MediationAct.Decided.class);
    }

    private static Optional<CourtDecision> lastOfCourts(DisputeView view) {
        return view.history()
                .last(CourtAct.SupremeDecided.class)
                .map(CourtAct.SupremeDecided::decision)
                .or(() -> view.history().last(CourtAct.Decided.class).map(CourtAct.Decided::decision));
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
                view.history()
                        .last(DecisionAct.Read.class)
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
