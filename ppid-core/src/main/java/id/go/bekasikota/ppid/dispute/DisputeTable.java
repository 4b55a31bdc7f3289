package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.objection.ObjectionGround;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table of states and acts in a dispute (tabel status dan tindakan), read from PERKI 1/2013 and Perma 2/2011.
 *
 * <p>What it does not allow is denied. Conditions that go beyond the state (a term, a number of absences, a ground) stand
 * with the acts themselves. Only a decision of adjudication can be taken to court (UU 14/2008 Pasal 48 ayat (1)): no text
 * prints a remedy against a mediated or an interim decision, a lapse or a stop, so none has a term for court here.
 */
public final class DisputeTable {
    private static final Map<DisputeState, Set<ActKind>> ALLOWED = allowed();
    private static final Map<ActKind, DisputeState> TARGETS = targets();

    private DisputeTable() {}

    /**
     * Returns the acts that a state knows.
     *
     * @param state the state
     * @return the acts in the order of the law; empty for a state that is an end
     */
    public static Set<ActKind> acts(DisputeState state) {
        return Collections.unmodifiableSet(ALLOWED.getOrDefault(state, Set.of()));
    }

    /**
     * Says whether a state knows an act.
     *
     * @param state the state
     * @param kind the act
     * @return whether it does
     */
    public static boolean allows(DisputeState state, ActKind kind) {
        return acts(state).contains(kind);
    }

    /** The state after an act; one that the table does not name leaves the state as it is. */
    static DisputeState after(DisputeState state, DisputeAct act, Set<ObjectionGround> grounds) {
        if (act instanceof HearingAct.InterimDecided interim) {
            return interim.ruling() == InterimRuling.REFUSED ? DisputeState.REFUSED : state;
        }
        if (act instanceof DecisionAct.ExecutionRuled execution) {
            return execution.ruling() == ExecutionRuling.GRANTED
                    ? DisputeState.EXECUTION_GRANTED
                    : DisputeState.EXECUTION_REFUSED;
        }
        if (act instanceof MediationAct.Decided && grounds.contains(ObjectionGround.A)) {
            return DisputeState.ADJUDICATION;
        }
        boolean joins = act instanceof CourtAct.SuitFiled && state == DisputeState.COURT_EXAMINATION;
        return joins ? state : TARGETS.getOrDefault(act.kind(), state);
    }

    private static Map<DisputeState, Set<ActKind>> allowed() {
        Map<DisputeState, Set<ActKind>> rows = new EnumMap<>(DisputeState.class);
        registration(rows);
        hearings(rows);
        decision(rows);
        court(rows);
        return rows;
    }

    private static void registration(Map<DisputeState, Set<ActKind>> rows) {
        List<DisputeState> received = List.of(DisputeState.FILED, DisputeState.INCOMPLETE);
        List<DisputeState> waiting = List.of(DisputeState.REGISTERED, DisputeState.SCHEDULED);
        allow(rows, List.of(DisputeState.FILED), ActKind.INCOMPLETE_NOTIFIED);
        allow(rows, received, ActKind.REGISTERED, ActKind.PETITION_COPY_SERVED, ActKind.STOPPED);
        allow(
                rows,
                List.of(DisputeState.INCOMPLETE),
                ActKind.COMPLETED,
                ActKind.UNSERVED_EXPLAINED,
                ActKind.NOT_REGISTERED);
        allow(rows, waiting, ActKind.PETITION_COPY_SERVED, ActKind.FIRST_DAY_SET, ActKind.REPLIED);
        allow(rows, waiting, ActKind.REPLACEMENT_ASKED);
    }

    private static void hearings(Map<DisputeState, Set<ActKind>> rows) {
        List<DisputeState> pending = List.of(
                DisputeState.REGISTERED,
                DisputeState.SCHEDULED,
                DisputeState.PRELIMINARY,
                DisputeState.MEDIATION,
                DisputeState.AGREED,
                DisputeState.MEDIATION_FAILED,
                DisputeState.ADJUDICATION);
        List<DisputeState> sessions =
                List.of(DisputeState.PRELIMINARY, DisputeState.MEDIATION, DisputeState.ADJUDICATION);
        allow(rows, pending, ActKind.STOPPED, ActKind.WITHDRAWAL_ASKED, ActKind.WITHDRAWAL_SET, ActKind.PANEL_SET);
        allow(rows, List.of(DisputeState.SCHEDULED), ActKind.SUMMONED, ActKind.HEARING_OPENED);
        allow(rows, sessions, ActKind.SUMMONED, ActKind.ABSENCE_RECORDED, ActKind.LAPSED);
        allow(
                rows,
                List.of(DisputeState.PRELIMINARY),
                ActKind.PRELIMINARY_EXAMINED,
                ActKind.INTERIM_DECIDED,
                ActKind.MEDIATION_ORDERED,
                ActKind.ADJUDICATION_OPENED);
        allow(
                rows,
                List.of(DisputeState.MEDIATION),
                ActKind.MEDIATION_MET,
                ActKind.MEDIATION_EXTENDED,
                ActKind.MEDIATION_AGREED,
                ActKind.MEDIATION_FAILED);
        allow(rows, List.of(DisputeState.AGREED), ActKind.MEDIATION_DECIDED);
        allow(rows, List.of(DisputeState.MEDIATION_FAILED), ActKind.ADJUDICATION_RESUMED);
    }

    private static void decision(Map<DisputeState, Set<ActKind>> rows) {
        List<DisputeState> decided = List.of(
                DisputeState.DECIDED,
                DisputeState.FINAL,
                DisputeState.DECIDED_BY_MEDIATION,
                DisputeState.COURT_DECIDED,
                DisputeState.COURT_FINAL,
                DisputeState.SUPREME_DECIDED,
                DisputeState.EXECUTION_ASKED,
                DisputeState.EXECUTION_GRANTED,
                DisputeState.EXECUTION_REFUSED);
        allow(
                rows,
                List.of(DisputeState.ADJUDICATION),
                ActKind.EXEMPTION_TESTED,
                ActKind.DECISION_HEARING_SET,
                ActKind.CONCLUSIONS_FILED,
                ActKind.DECISION_READ);
        allow(rows, decided, ActKind.CARRIED_OUT);
        allow(rows, List.of(DisputeState.FINAL), ActKind.EXECUTION_ASKED);
        allow(rows, List.of(DisputeState.EXECUTION_ASKED), ActKind.EXECUTION_RULED);
    }

    private static void court(Map<DisputeState, Set<ActKind>> rows) {
        List<DisputeState> open = List.of(DisputeState.DECIDED, DisputeState.AT_COURT, DisputeState.COURT_EXAMINATION);
        List<DisputeState> court = List.of(DisputeState.AT_COURT, DisputeState.COURT_EXAMINATION);
        List<DisputeState> cassation = List.of(DisputeState.COURT_DECIDED, DisputeState.AT_SUPREME_COURT);
        allow(rows, open, ActKind.COPY_RECEIVED, ActKind.SUIT_FILED);
        allow(rows, List.of(DisputeState.AT_COURT), ActKind.JUDGES_SET);
        allow(rows, court, ActKind.SUIT_REGISTERED, ActKind.FILE_REQUESTED, ActKind.FILE_SENT, ActKind.SUIT_ANSWERED);
        allow(rows, List.of(DisputeState.COURT_EXAMINATION), ActKind.COURT_DECIDED);
        allow(rows, cassation, ActKind.COURT_NOTIFIED, ActKind.COURT_COPY_RECEIVED, ActKind.CASSATION_FILED);
        allow(rows, List.of(DisputeState.AT_SUPREME_COURT), ActKind.SUPREME_JUDGES_SET, ActKind.SUPREME_DECIDED);
    }

    private static Map<ActKind, DisputeState> targets() {
        Map<ActKind, DisputeState> targets = new EnumMap<>(ActKind.class);
        targets.put(ActKind.INCOMPLETE_NOTIFIED, DisputeState.INCOMPLETE);
        targets.put(ActKind.REGISTERED, DisputeState.REGISTERED);
        targets.put(ActKind.NOT_REGISTERED, DisputeState.NOT_REGISTERED);
        targets.put(ActKind.STOPPED, DisputeState.STOPPED);
        targets.put(ActKind.WITHDRAWAL_SET, DisputeState.WITHDRAWN);
        targets.put(ActKind.FIRST_DAY_SET, DisputeState.SCHEDULED);
        targets.put(ActKind.HEARING_OPENED, DisputeState.PRELIMINARY);
        targets.put(ActKind.LAPSED, DisputeState.LAPSED);
        targets.put(ActKind.MEDIATION_ORDERED, DisputeState.MEDIATION);
        targets.put(ActKind.MEDIATION_AGREED, DisputeState.AGREED);
        targets.put(ActKind.MEDIATION_FAILED, DisputeState.MEDIATION_FAILED);
        targets.put(ActKind.MEDIATION_DECIDED, DisputeState.DECIDED_BY_MEDIATION);
        targets.put(ActKind.ADJUDICATION_OPENED, DisputeState.ADJUDICATION);
        targets.put(ActKind.ADJUDICATION_RESUMED, DisputeState.ADJUDICATION);
        targets.put(ActKind.DECISION_READ, DisputeState.DECIDED);
        targets.put(ActKind.EXECUTION_ASKED, DisputeState.EXECUTION_ASKED);
        targets.put(ActKind.SUIT_FILED, DisputeState.AT_COURT);
        targets.put(ActKind.JUDGES_SET, DisputeState.COURT_EXAMINATION);
        targets.put(ActKind.COURT_DECIDED, DisputeState.COURT_DECIDED);
        targets.put(ActKind.CASSATION_FILED, DisputeState.AT_SUPREME_COURT);
        targets.put(ActKind.SUPREME_DECIDED, DisputeState.SUPREME_DECIDED);
        return targets;
    }

    private static void allow(Map<DisputeState, Set<ActKind>> rows, List<DisputeState> states, ActKind... kinds) {
        states.forEach(state -> rows.computeIfAbsent(state, key -> EnumSet.noneOf(ActKind.class))
                .addAll(List.of(kinds)));
    }
}
