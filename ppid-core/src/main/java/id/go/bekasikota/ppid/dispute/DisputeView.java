package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.History;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a run of events comes to.
 *
 * @param filed the filing
 * @param history the events looked at
 */
record DisputeView(Recorded<PetitionAct.Filed> filed, History<DisputeEvent> history) {
    private static final Set<ActKind> RECEIPTS = EnumSet.of(
            ActKind.PETITION_COPY_SERVED, ActKind.COPY_RECEIVED, ActKind.COURT_NOTIFIED, ActKind.COURT_COPY_RECEIVED);

    static boolean isReceipt(ActKind kind) {
        return RECEIPTS.contains(kind);
    }

    List<DisputeAct> acts() {
        return history.all(DisputeAct.class);
    }

    /** The state by acts alone, without what the passing of time adds. */
    DisputeState phase() {
        DisputeState state = DisputeState.FILED;
        for (DisputeAct act : acts()) {
            state = DisputeTable.after(state, act, filed.event().basis().grounds());
        }
        return state;
    }

    DisputeState state(LocalDate asOf, Deadlines law) {
        DisputeState phase = phase();
        DisputeTerms terms = new DisputeTerms(this, law);
        if (phase == DisputeState.DECIDED && isPast(terms.finalSince(), asOf)) {
            return DisputeState.FINAL;
        }
        return phase == DisputeState.COURT_DECIDED && isPast(terms.courtFinalSince(), asOf)
                ? DisputeState.COURT_FINAL
                : phase;
    }

    private static boolean isPast(Optional<LocalDate> since, LocalDate asOf) {
        return since.filter(day -> !day.isAfter(asOf)).isPresent();
    }

    /** The grounds that mediation has not decided. */
    Set<ObjectionGround> openGrounds() {
        Set<ObjectionGround> grounds =
                Ordered.copy(ObjectionGround.class, filed.event().basis().grounds());
        return history.has(MediationAct.Decided.class) && grounds.contains(ObjectionGround.A)
                ? Set.of(ObjectionGround.A)
                : grounds;
    }

    boolean isMediable() {
        return openGrounds().stream().anyMatch(ground -> ground != ObjectionGround.A);
    }

    boolean has(Class<? extends DisputeEvent> type) {
        return history.has(type);
    }

    Optional<LocalDate> dayOf(Class<? extends DisputeEvent> type) {
        return history.dayOf(type);
    }

    <X extends DisputeAct & Sided> Optional<LocalDate> dayOf(Class<X> type, Side side) {
        return history.recorded(type).stream()
                .filter(act -> act.event().side() == side)
                .map(Recorded::on)
                .findFirst();
    }

    /** The day on which a party's suit was registered: suits are registered in the order in which they were filed. */
    Optional<LocalDate> registered(Side side) {
        List<Recorded<CourtAct.SuitRegistered>> registrations = history.recorded(CourtAct.SuitRegistered.class);
        List<Side> suits = history.all(CourtAct.SuitFiled.class).stream()
                .map(CourtAct.SuitFiled::side)
                .toList();
        return registrations.stream()
                .skip(Math.max(suits.indexOf(side), 0))
                .findFirst()
                .filter(act -> suits.contains(side))
                .map(Recorded::on);
    }

    Optional<LocalDate> firstDay() {
        return history.last(HearingAct.FirstDaySet.class).map(HearingAct.FirstDaySet::day);
    }

    Optional<LocalDate> decisionHearing() {
        return history.last(DecisionAct.HearingSet.class).map(DecisionAct.HearingSet::day);
    }

    Set<Paper> missing() {
        return history.last(PetitionAct.IncompleteNotified.class)
                .map(PetitionAct.IncompleteNotified::missing)
                .orElse(Set.of());
    }

    /** Whether identity or power of attorney was missing and was not handed in. */
    boolean lacksIdentity() {
        return missing().stream().anyMatch(Paper::barsRegistration) && !has(PetitionAct.Completed.class);
    }

    /** The absences that count: after a summons received in time and without a reason that was accepted. */
    long absences(Side side, SessionKind session, Deadlines law) {
        return history.recorded(HearingAct.AbsenceRecorded.class).stream()
                .filter(absence -> absence.event().side() == side
                        && absence.event().session() == session
                        && absence.event().excuse() == Excuse.NONE
                        && summonedInTime(absence.event(), absence.on(), law))
                .count();
    }

    private boolean summonedInTime(HearingAct.AbsenceRecorded absence, LocalDate day, Deadlines law) {
        Deadline latest = law.of(StatutoryDeadlines.DISPUTE_SUMMONS, day);
        return history.all(HearingAct.Summoned.class).stream()
                .filter(summons -> summons.side() == absence.side()
                        && summons.session() == absence.session()
                        && summons.day().equals(day))
                .flatMap(summons -> summons.received().stream())
                .anyMatch(received -> !latest.isMissedOn(received));
    }

    /** The first day on which an act may lie, after what it follows from. */
    LocalDate earliest(ActKind kind) {
        LocalDate start = filed.on();
        return switch (kind) {
            case PETITION_COPY_SERVED -> start;
            case COPY_RECEIVED -> dayOf(DecisionAct.Read.class).orElse(start);
            case COURT_NOTIFIED, COURT_COPY_RECEIVED ->
                dayOf(CourtAct.Decided.class).orElse(start);
            default ->
                history.recorded(DisputeAct.class).stream()
                        .filter(act -> !isReceipt(act.event().kind()))
                        .map(Recorded::on)
                        .max(LocalDate::compareTo)
                        .orElse(start);
        };
    }
}
