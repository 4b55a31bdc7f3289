package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a run of events comes to, whatever the law says of it: worked out once, in one pass. Immutable. */
final class DisputeView {
    private final Recorded<PetitionAct.Filed> filed;
    private final History<DisputeEvent> history;
    private final Map<Class<?>, List<Recorded<DisputeEvent>>> byType = new HashMap<>();
    private final Progress progress;
    private final Set<ObjectionGround> openGrounds;

    DisputeView(Recorded<PetitionAct.Filed> filed, History<DisputeEvent> history) {
        this.filed = filed;
        this.history = history;
        this.progress = new Progress(filed);
        for (Recorded<DisputeEvent> recorded : history.events()) {
            byType.computeIfAbsent(recorded.event().getClass(), type -> new ArrayList<>())
                    .add(recorded);
            if (recorded.event() instanceof DisputeAct act) {
                progress.add(act, recorded.on());
            }
        }
        this.openGrounds = openGrounds(
                Ordered.copy(ObjectionGround.class, filed.event().basis().grounds()));
    }

    private Set<ObjectionGround> openGrounds(Set<ObjectionGround> grounds) {
        return has(MediationAct.Decided.class) && grounds.contains(ObjectionGround.A)
                ? Set.of(ObjectionGround.A)
                : grounds;
    }

    /** What had happened by the end of a day. */
    DisputeView until(LocalDate day) {
        History<DisputeEvent> shorter = history.until(day);
        return shorter.version() == history.version() ? this : new DisputeView(filed, shorter);
    }

    Recorded<PetitionAct.Filed> filed() {
        return filed;
    }

    /** The day of the latest act, and that of the petition where there is none. */
    LocalDate lastDay() {
        return history.version() == 0 ? filed.on() : history.lastDay();
    }

    /** The state by acts alone, without what the passing of time adds. */
    DisputeState phase() {
        return progress.phase();
    }

    /** The first day on which an act may lie, after what it follows from. */
    LocalDate earliest(DisputeActKind kind) {
        return progress.earliest(kind);
    }

    /** Who gave somebody the special power that holds on a day; empty where nobody did. */
    Optional<Actor> principalOf(Actor representative, LocalDate day) {
        return recorded(PetitionAct.RepresentativeAppointed.class).stream()
                .filter(appointed -> appointed.event().representative().equals(representative)
                        && !appointed.event().since().isAfter(day))
                .map(appointed -> appointed.stamp().by())
                .findFirst();
    }

    /** The grounds that mediation has not decided. */
    Set<ObjectionGround> openGrounds() {
        return openGrounds;
    }

    boolean isMediable() {
        return openGrounds.stream().anyMatch(ground -> ground != ObjectionGround.A);
    }

    boolean has(Class<? extends DisputeEvent> type) {
        return byType.containsKey(type);
    }

    <X extends DisputeEvent> List<Recorded<X>> recorded(Class<X> type) {
        return byType.getOrDefault(type, List.of()).stream()
                .map(recorded -> new Recorded<>(recorded.stamp(), type.cast(recorded.event())))
                .toList();
    }

    <X extends DisputeEvent> Optional<Recorded<X>> lastRecorded(Class<X> type) {
        return recorded(type).stream().reduce((earlier, later) -> later);
    }

    <X extends DisputeEvent> Optional<X> last(Class<X> type) {
        return lastRecorded(type).map(Recorded::event);
    }

    Optional<LocalDate> dayOf(Class<? extends DisputeEvent> type) {
        return lastRecorded(type).map(Recorded::on);
    }

    Optional<LocalDate> firstDayOf(Class<? extends DisputeEvent> type) {
        return recorded(type).stream().findFirst().map(Recorded::on);
    }

    <X extends DisputeAct & Sided> Optional<LocalDate> dayOf(Class<X> type, Side side) {
        return recorded(type).stream()
                .filter(act -> act.event().side() == side)
                .findFirst()
                .map(Recorded::on);
    }

    /** The day on which a party's suit was registered: suits are registered in the order in which they were filed. */
    Optional<LocalDate> registered(Side side) {
        List<Side> suits = recorded(CourtAct.SuitFiled.class).stream()
                .map(suit -> suit.event().side())
                .toList();
        return recorded(CourtAct.SuitRegistered.class).stream()
                .skip(Math.max(suits.indexOf(side), 0))
                .findFirst()
                .filter(act -> suits.contains(side))
                .map(Recorded::on);
    }

    Optional<LocalDate> firstDay() {
        return last(HearingAct.FirstDaySet.class).map(HearingAct.FirstDaySet::day);
    }

    Optional<LocalDate> decisionHearing() {
        return last(DecisionAct.HearingSet.class).map(DecisionAct.HearingSet::day);
    }

    /** Whether one of the four points of the first day failed. */
    boolean pointFailed() {
        return last(HearingAct.Examined.class)
                .filter(examined -> !examined.failed().isEmpty())
                .isPresent();
    }

    Set<Paper> missing() {
        return last(PetitionAct.IncompleteNotified.class)
                .map(PetitionAct.IncompleteNotified::missing)
                .orElse(Set.of());
    }

    /** Whether identity or power of attorney was missing and was not handed in. */
    boolean lacksIdentity() {
        return missing().stream().anyMatch(Paper::barsRegistration) && !has(PetitionAct.Completed.class);
    }
}
