package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.law.Denial;
import java.util.Optional;
import java.util.Set;

/** The chapter of the court: suits and cassation. Of execution the state says all, so that no gate stands here. */
final class CourtRules {
    private CourtRules() {}

    static Optional<Denial> gate(Tried tried) {
        return switch (tried.kind()) {
            case SUIT_FILED -> tried.onceEach(CourtAct.SuitFiled.class).or(() -> tried.inTime(tried.term()));
            case SUIT_REGISTERED ->
                tried.attempt()
                        .unless(
                                count(tried, CourtAct.SuitRegistered.class) < count(tried, CourtAct.SuitFiled.class),
                                "twice");
            case FILE_REQUESTED -> registered(tried).or(() -> tried.once(CourtAct.FileRequested.class));
            case FILE_SENT ->
                tried.after(CourtAct.FileRequested.class, DisputeActKind.FILE_REQUESTED)
                        .or(() -> tried.once(CourtAct.FileSent.class));
            case SUIT_ANSWERED -> answer(tried);
            case JUDGES_SET -> registered(tried);
            case COURT_NOTIFIED -> tried.onceEach(CourtAct.Notified.class);
            case COURT_COPY_RECEIVED -> tried.onceEach(CourtAct.CopyReceived.class);
            case CASSATION_FILED ->
                tried.onceEach(CourtAct.CassationFiled.class).or(() -> cassation(tried));
            case SUPREME_JUDGES_SET -> tried.once(CourtAct.SupremeJudgesSet.class);
            default -> Optional.empty();
        };
    }

    private static int count(Tried tried, Class<? extends CourtAct> type) {
        return tried.facts().recorded(type).size();
    }

    private static Optional<Denial> registered(Tried tried) {
        return tried.after(CourtAct.SuitRegistered.class, DisputeActKind.SUIT_REGISTERED);
    }

    /** Whoever did not sue answers; where both sued, both may, each from the registration of the other's suit. */
    private static Optional<Denial> answer(Tried tried) {
        Side other = tried.party().other();
        boolean sued = tried.facts().dayOf(CourtAct.SuitFiled.class, other).isPresent();
        return registered(tried)
                .or(() -> tried.attempt().unless(sued, "answers-nobody", other))
                .or(() -> tried.onceEach(CourtAct.SuitAnswered.class))
                .or(() -> tried.inTime(tried.term()));
    }

    private static Optional<Denial> cassation(Tried tried) {
        CassationTerm term = tried.terms().cassation(tried.party());
        if (!term.isOverOn(tried.on())) {
            return Optional.empty();
        }
        Deadline last = term.last().orElseThrow();
        return tried.attempt().deny(last.citation(), "late", last.date());
    }

    static Optional<Denial> content(Tried tried, DisputeAct act) {
        if (act instanceof CourtAct.SuitFiled suit) {
            Court court = Court.of(tried.facts().filed().event().petition().body());
            return tried.attempt().unlessBy(court.citation().toString(), suit.court() == court, "court", name(court));
        }
        if (act instanceof CourtAct.Decided decided) {
            return decision(tried, decided.decision());
        }
        return act instanceof CourtAct.SupremeDecided decided ? decision(tried, decided.decision()) : Optional.empty();
    }

    private static Object name(Court court) {
        return DisputeTexts.TEXTS.both("court." + court.code());
    }

    /** What a decision of a court may order (UU 14/2008 Pasal 49). */
    private static Optional<Denial> decision(Tried tried, CourtDecision decision) {
        Set<CourtOrder> orders = decision.orders();
        boolean gives = orders.stream().anyMatch(CourtOrder::opens);
        return grounds(tried, orders)
                .or(() -> DecisionRules.fee(tried, orders.contains(CourtOrder.SET_FEE), "UU 14/2008 Pasal 49 ayat (2)"))
                .or(() -> DecisionRules.opening(tried, gives || decision.opens().isEmpty()));
    }

    /**
     * An order about access for ground a at the most, and one about service for the others; duty and time go together. On an interim
     * refusal, which left the merits aside, a court need order nothing.
     */
    private static Optional<Denial> grounds(Tried tried, Set<CourtOrder> orders) {
        long access = orders.stream().filter(CourtOrder::isAboutAccess).count();
        long service = orders.size() - access;
        boolean duty = orders.contains(CourtOrder.DO_DUTY) && orders.contains(CourtOrder.MEET_TIME);
        boolean none =
                service == 0 && (!tried.facts().isMediable() || tried.facts().refusedByInterim());
        boolean right = none || (tried.facts().isMediable() && (service == 1 || (service == 2 && duty)));
        return tried.attempt()
                .unlessBy(
                        "UU 14/2008 Pasal 49 ayat (1)", access <= (DecisionRules.exempt(tried) ? 1 : 0), "court-access")
                .or(() -> tried.attempt().unlessBy("UU 14/2008 Pasal 49 ayat (2)", right, "court-service"));
    }
}
