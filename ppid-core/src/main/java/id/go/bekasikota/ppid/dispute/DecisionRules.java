package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import java.util.Optional;
import java.util.Set;

/** The chapter of the decision: the merits, its reading, its copies and carrying it out. */
final class DecisionRules {
    private DecisionRules() {}

    static Optional<Denial> gate(Tried tried) {
        return switch (tried.kind()) {
            case EXEMPTION_TESTED ->
                tried.attempt()
                        .unless(exempt(tried), "only-exempt")
                        .or(() -> tried.once(DecisionAct.ExemptionTested.class));
            case CONCLUSIONS_FILED ->
                tried.onceEach(DecisionAct.ConclusionsFiled.class).or(() -> tried.inTime(tried.term()));
            case DECISION_READ ->
                tried.facts()
                        .decisionHearing()
                        .flatMap(day -> tried.attempt().unless(!tried.on().isBefore(day), "decision-day", day));
            case COPY_RECEIVED -> tried.onceEach(DecisionAct.CopyReceived.class);
            case CARRIED_OUT ->
                tried.once(DecisionAct.CarriedOut.class)
                        .or(() -> tried.attempt().unless(ordersTheBody(tried.facts()), "orders-nothing"));
            default -> Optional.empty();
        };
    }

    /** Whether a refusal on an exemption is still to be decided. */
    static boolean exempt(Tried tried) {
        return tried.facts().openGrounds().contains(ObjectionGround.A);
    }

    /** Whether the body has something to carry out: an agreement, or what the one who decided last orders or lets stand. */
    private static boolean ordersTheBody(DisputeFacts facts) {
        boolean commission = facts.last(DecisionAct.Read.class)
                .filter(read -> read.decision().orders().stream().anyMatch(CommissionOrder::bindsTheBody))
                .isPresent();
        boolean standing = lastOfCourts(facts)
                .map(court -> court.orders().isEmpty()
                        ? commission && court.ruling() == CourtRuling.UPHELD
                        : court.orders().stream().anyMatch(order -> !order.closes()))
                .orElse(commission);
        return standing || facts.has(MediationAct.Decided.class);
    }

    private static Optional<CourtDecision> lastOfCourts(DisputeFacts facts) {
        return facts.last(CourtAct.SupremeDecided.class)
                .map(CourtAct.SupremeDecided::decision)
                .or(() -> facts.last(CourtAct.Decided.class).map(CourtAct.Decided::decision));
    }

    static Optional<Denial> content(Tried tried, DisputeAct act) {
        if (act instanceof DecisionAct.HearingSet set) {
            return HearingRules.moved(
                    tried, set.from(), set.day(), tried.facts().decisionHearing());
        }
        if (act instanceof DecisionAct.ExemptionTested tested) {
            boolean closed = tested.consequence() == TestResult.CLOSED;
            return tried.attempt().unless(closed == tested.publicInterest().isPresent(), "public-interest");
        }
        return act instanceof DecisionAct.Read read ? decision(tried, read.decision()) : Optional.empty();
    }

    /** What a decision of Komisi Informasi may order (UU 14/2008 Pasal 46). */
    private static Optional<Denial> decision(Tried tried, CommissionDecision decision) {
        Set<CommissionOrder> orders = decision.orders();
        if (orders.contains(CommissionOrder.NOT_ADMISSIBLE)) {
            boolean alone = orders.size() == 1 && tried.facts().pointFailed();
            return tried.attempt()
                    .unlessBy("PERKI 1/2013 Pasal 36 ayat (3)", alone, "not-admissible")
                    .or(() -> opening(tried, decision.opens().isEmpty()));
        }
        return grounds(tried, orders)
                .or(() -> fee(tried, orders.contains(CommissionOrder.SET_FEE), "UU 14/2008 Pasal 46 ayat (2)"))
                .or(() -> opened(tried, decision));
    }

    /** One order about access for ground a, and one about service for the others. */
    private static Optional<Denial> grounds(Tried tried, Set<CommissionOrder> orders) {
        long access = orders.stream().filter(CommissionOrder::isAboutAccess).count();
        long service = orders.stream().filter(CommissionOrder::isAboutService).count();
        return tried.attempt()
                .unlessBy("UU 14/2008 Pasal 46 ayat (1)", access == (exempt(tried) ? 1 : 0), "access-order")
                .or(() -> tried.attempt()
                        .unlessBy(
                                "UU 14/2008 Pasal 46 ayat (2)",
                                service == (tried.facts().isMediable() ? 1 : 0),
                                "service-order"));
    }

    /** Nothing is opened where nothing is to be given; what is given to the petitioner alone is not opened to the public. */
    private static Optional<Denial> opened(Tried tried, CommissionDecision decision) {
        boolean gives = decision.orders().stream().anyMatch(CommissionOrder::opens);
        return opening(tried, gives || decision.opens().isEmpty());
    }

    static Optional<Denial> fee(Tried tried, boolean ordered, String article) {
        return tried.attempt()
                .unlessBy(article, !ordered || tried.facts().openGrounds().contains(ObjectionGround.F), "fee-order");
    }

    static Optional<Denial> opening(Tried tried, boolean consistent) {
        return tried.attempt().unlessBy("UU 14/2008 Pasal 11 ayat (2)", consistent, "opens-nothing");
    }
}
