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
import java.util.stream.Stream;

/** What a run of events comes to, whatever the law says of it: worked out once, in one pass. Immutable. */
final class DisputeFacts {
    private final Recorded<PetitionAct.Filed> filed;
    private final History<DisputeEvent> history;
    private final Map<Class<?>, List<Recorded<DisputeEvent>>> byType = new HashMap<>();
    private final DisputeProgress progress;
    private final Set<ObjectionGround> openGrounds;

    DisputeFacts(Recorded<PetitionAct.Filed> filed, History<DisputeEvent> history) {
        this.filed = filed;
        this.history = history;
        this.progress = new DisputeProgress(filed);
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
    DisputeFacts until(LocalDate day) {
        History<DisputeEvent> shorter = history.until(day);
        return shorter.version() == history.version() ? this : new DisputeFacts(filed, shorter);
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
                .filter(appointed -> !isWithdrawn(appointed, day))
                .map(appointed -> appointed.stamp().by())
                .findFirst();
    }

    /** Whether somebody holds a special power on a day, or will by one that was given. */
    boolean isRepresented(LocalDate day) {
        return recorded(PetitionAct.RepresentativeAppointed.class).stream()
                .anyMatch(appointed -> !isWithdrawn(appointed, day));
    }

    /** Whether somebody has a special power that was not withdrawn by a day, in force or to come. */
    boolean isAppointed(Actor representative, LocalDate day) {
        return recorded(PetitionAct.RepresentativeAppointed.class).stream()
                .filter(appointed -> appointed.event().representative().equals(representative))
                .anyMatch(appointed -> !isWithdrawn(appointed, day));
    }

    /** A power given anew after it was withdrawn holds again. */
    private boolean isWithdrawn(Recorded<PetitionAct.RepresentativeAppointed> appointed, LocalDate day) {
        List<Recorded<DisputeEvent>> events = history.events();
        int given = events.indexOf(new Recorded<DisputeEvent>(appointed.stamp(), appointed.event()));
        return events.subList(Math.max(given, 0), events.size()).stream()
                .filter(later -> !later.on().isAfter(day))
                .anyMatch(later -> later.event() instanceof PetitionAct.RepresentativeWithdrawn withdrawn
                        && withdrawn.representative().equals(appointed.event().representative()));
    }

    /** The grounds that mediation has not decided. */
    Set<ObjectionGround> openGrounds() {
        return openGrounds;
    }

    boolean isMediable() {
        return openGrounds.stream().anyMatch(ground -> ground != ObjectionGround.A);
    }

    /** What was done, in order, the petition left out. */
    Stream<DisputeAct> acts() {
        return history.events().stream()
                .map(Recorded::event)
                .filter(DisputeAct.class::isInstance)
                .map(DisputeAct.class::cast);
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

    /** Whether Komisi Informasi refused the petition by interim decision, whatever came after it. */
    boolean refusedByInterim() {
        return recorded(HearingAct.InterimDecided.class).stream()
                .anyMatch(interim -> interim.event().ruling() == InterimRuling.REFUSED);
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
