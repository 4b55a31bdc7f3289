package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.exemption.DeclaredOpen;
import id.go.bekasikota.ppid.exemption.OpeningOrder.Cause;
import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a dispute came to: its outcome, and what it opened. */
final class DisputeResult {
    private static final Citation OPENED = Citation.parse("UU 14/2008 Pasal 11 ayat (2)");
    private static final Citation MEDIATED = Citation.parse("UU 14/2008 Pasal 39");

    private final DisputeFacts facts;
    private final DisputeTerms terms;

    DisputeResult(DisputeTerms terms) {
        this.facts = terms.facts();
        this.terms = terms;
    }

    /** What it opens to the public as it stands, also from a later day on, if nothing more is done until then. */
    List<DeclaredOpen> opens() {
        List<DeclaredOpen> opens = new ArrayList<>();
        facts.lastRecorded(MediationAct.Decided.class)
                .ifPresent(decided -> decided.event()
                        .opens()
                        .forEach(opening -> opens.add(new DeclaredOpen(
                                opening,
                                decided.on(),
                                Optional.empty(),
                                decided.event().number(),
                                Cause.COMMISSION,
                                MEDIATED))));
        switch (facts.phase()) {
            case DECIDED, EXECUTION_ASKED, EXECUTION_GRANTED, EXECUTION_REFUSED ->
                terms.finalSince()
                        .or(() -> facts.dayOf(DecisionAct.ExecutionAsked.class))
                        .ifPresent(since -> byCommission(opens, since));
            case COURT_DECIDED ->
                facts.last(CourtAct.Decided.class)
                        .ifPresent(act ->
                                terms.courtFinalSince().ifPresent(since -> byCourt(opens, act.decision(), since)));
            case SUPREME_DECIDED ->
                facts.lastRecorded(CourtAct.SupremeDecided.class)
                        .ifPresent(act -> byCourt(opens, act.event().decision(), act.on()));
            default -> {
                // not decided, or at court: nothing more is open
            }
        }
        return List.copyOf(opens);
    }

    private void byCommission(List<DeclaredOpen> opens, LocalDate since) {
        facts.last(DecisionAct.Read.class)
                .map(DecisionAct.Read::decision)
                .ifPresent(decision -> decision.opens()
                        .forEach(opening -> opens.add(new DeclaredOpen(
                                opening, since, until(decision, since), decision.number(), Cause.COMMISSION, OPENED))));
    }

    /** The last day that the decision sets for carrying it out. */
    private Optional<LocalDate> until(CommissionDecision decision, LocalDate since) {
        return decision.time()
                .flatMap(time -> from(time.start(), since)
                        .flatMap(day -> time.last(day, terms.law().calendar())));
    }

    private Optional<LocalDate> from(CommissionDecision.Start start, LocalDate since) {
        return switch (start) {
            case READING -> facts.dayOf(DecisionAct.Read.class);
            case COPY -> facts.dayOf(DecisionAct.CopyReceived.class, Side.RESPONDENT);
            case FINAL -> Optional.of(since);
        };
    }

    /** A court that upholds without naming anything lets what Komisi Informasi opened stand. */
    private void byCourt(List<DeclaredOpen> opens, CourtDecision decision, LocalDate since) {
        decision.opens()
                .forEach(opening -> opens.add(
                        new DeclaredOpen(opening, since, Optional.empty(), decision.number(), Cause.COURT, OPENED)));
        boolean closes = decision.orders().stream().anyMatch(CourtOrder::closes);
        if (decision.opens().isEmpty() && decision.ruling() == CourtRuling.UPHELD && !closes) {
            byCommission(opens, since);
        }
    }

    /** What any decision in it names as opened, whether it stands or not. */
    static List<PublicOpening> named(DisputeFacts facts) {
        return facts.acts().flatMap(act -> act.named().stream()).toList();
    }

    static Optional<DisputeOutcome> outcome(DisputeFacts facts) {
        return switch (facts.phase()) {
            case NOT_REGISTERED -> Optional.of(DisputeOutcome.NOT_REGISTERED);
            case STOPPED -> Optional.of(DisputeOutcome.STOPPED);
            case WITHDRAWN -> Optional.of(DisputeOutcome.WITHDRAWN);
            case LAPSED -> Optional.of(DisputeOutcome.LAPSED);
            case REFUSED -> Optional.of(DisputeOutcome.INADMISSIBLE);
            case DECIDED_BY_MEDIATION -> Optional.of(DisputeOutcome.SETTLED);
            default ->
                facts.refusedByInterim()
                        ? Optional.of(DisputeOutcome.INADMISSIBLE)
                        : facts.last(DecisionAct.Read.class)
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
