package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import java.util.Optional;
import java.util.Set;

/** What a decision of Komisi Informasi or of a court may order (UU 14/2008 Pasal 46 and 49). */
final class DecisionContent {
    private DecisionContent() {}

    static Optional<Denial> commission(Attempt attempt, CommissionDecision decision) {
        Set<CommissionOrder> orders = decision.orders();
        if (orders.contains(CommissionOrder.NOT_ADMISSIBLE)) {
            return attempt.unlessBy(
                            "PERKI 1/2013 Pasal 36 ayat (3)",
                            orders.size() == 1 && HearingGates.pointFailed(attempt),
                            "not-admissible")
                    .or(() -> opening(attempt, decision.opens().isEmpty()));
        }
        long access = orders.stream().filter(CommissionOrder::isAboutAccess).count();
        long service = orders.stream().filter(CommissionOrder::isAboutService).count();
        boolean gives = orders.stream().anyMatch(CommissionOrder::opens);
        boolean mustName = orders.contains(CommissionOrder.GIVE_ALL) || orders.contains(CommissionOrder.GIVE_PART);
        return attempt.unlessBy("UU 14/2008 Pasal 46 ayat (1)", access == exempt(attempt), "access-order")
                .or(() -> attempt.unlessBy(
                        "UU 14/2008 Pasal 46 ayat (2)",
                        service == (attempt.view().isMediable() ? 1 : 0),
                        "service-order"))
                .or(() -> fee(attempt, orders.contains(CommissionOrder.SET_FEE), "UU 14/2008 Pasal 46 ayat (2)"))
                .or(() -> opening(attempt, gives || decision.opens().isEmpty()))
                .or(() -> attempt.unlessBy(
                        "UU 14/2008 Pasal 11 ayat (2)",
                        !mustName || !decision.opens().isEmpty(),
                        "opens-what"));
    }

    private static long exempt(Attempt attempt) {
        return attempt.view().openGrounds().contains(ObjectionGround.A) ? 1 : 0;
    }

    private static Optional<Denial> fee(Attempt attempt, boolean ordered, String citation) {
        return attempt.unlessBy(
                citation, !ordered || attempt.view().openGrounds().contains(ObjectionGround.F), "fee-order");
    }

    private static Optional<Denial> opening(Attempt attempt, boolean consistent) {
        return attempt.unlessBy("UU 14/2008 Pasal 11 ayat (2)", consistent, "opens-nothing");
    }

    static Optional<Denial> court(Attempt attempt, CourtAct act) {
        if (act instanceof CourtAct.SuitFiled suit) {
            Court court = Court.of(attempt.view().filed().event().petition().body());
            return attempt.unlessBy(court.citation().toString(), suit.court() == court, "court", name(court));
        }
        if (act instanceof CourtAct.Decided decided) {
            return orders(attempt, decided.decision());
        }
        return act instanceof CourtAct.SupremeDecided decided ? orders(attempt, decided.decision()) : Optional.empty();
    }

    private static Object name(Court court) {
        return DisputeTexts.TEXTS.both("court." + court.code());
    }

    private static Optional<Denial> orders(Attempt attempt, CourtDecision decision) {
        Set<CourtOrder> orders = decision.orders();
        long access = orders.stream().filter(CourtOrder::isAboutAccess).count();
        long service = orders.stream().filter(order -> !order.isAboutAccess()).count();
        boolean duty = orders.contains(CourtOrder.DO_DUTY) && orders.contains(CourtOrder.MEET_TIME);
        boolean gives = orders.stream().anyMatch(CourtOrder::opens);
        return attempt.unlessBy("UU 14/2008 Pasal 49 ayat (1)", access <= exempt(attempt), "court-access")
                .or(() -> attempt.unlessBy(
                        "UU 14/2008 Pasal 49 ayat (2)",
                        attempt.view().isMediable() ? service == 1 || (service == 2 && duty) : service == 0,
                        "court-service"))
                .or(() -> fee(attempt, orders.contains(CourtOrder.SET_FEE), "UU 14/2008 Pasal 49 ayat (2)"))
                .or(() -> opening(attempt, gives || decision.opens().isEmpty()));
    }
}
