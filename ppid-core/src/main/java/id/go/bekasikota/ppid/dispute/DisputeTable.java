package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table of states and acts in a dispute (tabel status dan tindakan), read from PERKI 1/2013 and Perma 2/2011.
 *
 * <p>What it does not allow is denied. Conditions that go beyond the state (a term, a number of absences, a ground) stand
 * with the acts themselves. A decision of adjudication can be taken to court (UU 14/2008 Pasal 48 ayat (1)). No text excepts an
 * interim refusal from that and none speaks of it, so a suit against one is recorded and its step says that it is unclear. A
 * mediated decision is final (Pasal 39); no text prints a remedy against a lapse or a stop.
 */
final class DisputeTable {
    /** Before registration, a petition is withdrawn by its petitioner's letter alone (PERKI 1/2013 Pasal 14 ayat (1)). */
    private static final Set<DisputeState> UNREGISTERED = EnumSet.of(DisputeState.FILED, DisputeState.INCOMPLETE);

    private static final Set<DisputeActKind> EXECUTION =
            EnumSet.of(DisputeActKind.EXECUTION_ASKED, DisputeActKind.EXECUTION_RULED, DisputeActKind.CARRIED_OUT);

    private static final Map<DisputeState, Set<DisputeActKind>> ALLOWED = allowed();
    private static final Map<DisputeActKind, DisputeState> TARGETS = targets();

    private DisputeTable() {}

    /** The article by which the case is closed to an act in a state; empty where the article of the act itself says why not. */
    static Optional<Citation> closedBy(DisputeState state, DisputeActKind kind) {
        String article = switch (state) {
            case NOT_REGISTERED -> "PERKI 1/2013 Pasal 17 ayat (3)";
            case STOPPED -> "PERKI 1/2013 Pasal 4 ayat (4)";
            case WITHDRAWN -> "PERKI 1/2013 Pasal 14 ayat (1)";
            case REFUSED -> "PERKI 1/2013 Pasal 36 ayat (2)";
            case LAPSED -> "PERKI 1/2013 Pasal 30";
            case DECIDED_BY_MEDIATION -> "UU 14/2008 Pasal 39";
            case FINAL, EXECUTION_ASKED, EXECUTION_GRANTED, EXECUTION_REFUSED ->
                EXECUTION.contains(kind) ? "" : "PERKI 1/2013 Pasal 60 ayat (3)";
            case COURT_FINAL, SUPREME_DECIDED -> "Perma 2/2011 Pasal 11";
            default -> "";
        };
        return article.isEmpty() ? Optional.empty() : Optional.of(Citation.parse(article));
    }

    /**
     * {@return the acts that a state knows: the acts in the order of the law; empty for a state that is an end}
     *
     * @param state the state
     */
    static Set<DisputeActKind> acts(DisputeState state) {
        return Collections.unmodifiableSet(ALLOWED.getOrDefault(state, Set.of()));
    }

    /**
     * {@return whether a state knows an act}
     *
     * @param state the state
     * @param kind the act
     */
    static boolean allows(DisputeState state, DisputeActKind kind) {
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
        if (act instanceof PetitionAct.WithdrawalAsked) {
            return UNREGISTERED.contains(state) ? DisputeState.WITHDRAWN : state;
        }
        if (act instanceof MediationAct.Decided && grounds.contains(ObjectionGround.A)) {
            return DisputeState.ADJUDICATION;
        }
        boolean joins = act instanceof CourtAct.SuitFiled && state == DisputeState.COURT_EXAMINATION;
        return joins ? state : TARGETS.getOrDefault(DisputeActKind.of(act), state);
    }

    private static Map<DisputeState, Set<DisputeActKind>> allowed() {
        Map<DisputeState, Set<DisputeActKind>> rows = new EnumMap<>(DisputeState.class);
        representation(rows);
        registration(rows);
        hearings(rows);
        decision(rows);
        court(rows);
        return rows;
    }

    /** As long as there is something to say for the body. */
    private static void representation(Map<DisputeState, Set<DisputeActKind>> rows) {
        allow(
                rows,
                List.of(
                        DisputeState.FILED,
                        DisputeState.INCOMPLETE,
                        DisputeState.REGISTERED,
                        DisputeState.SCHEDULED,
                        DisputeState.PRELIMINARY,
                        DisputeState.MEDIATION,
                        DisputeState.AGREED,
                        DisputeState.MEDIATION_FAILED,
                        DisputeState.ADJUDICATION,
                        DisputeState.REFUSED,
                        DisputeState.DECIDED,
                        DisputeState.AT_COURT,
                        DisputeState.COURT_EXAMINATION,
                        DisputeState.COURT_DECIDED,
                        DisputeState.AT_SUPREME_COURT),
                DisputeActKind.REPRESENTATIVE_APPOINTED,
                DisputeActKind.REPRESENTATIVE_WITHDRAWN);
    }

    private static void registration(Map<DisputeState, Set<DisputeActKind>> rows) {
        List<DisputeState> waiting = List.of(DisputeState.REGISTERED, DisputeState.SCHEDULED);
        allow(rows, List.of(DisputeState.FILED), DisputeActKind.INCOMPLETE_NOTIFIED);
        allow(
                rows,
                UNREGISTERED,
                DisputeActKind.REGISTERED,
                DisputeActKind.PETITION_COPY_SERVED,
                DisputeActKind.STOPPED);
        allow(rows, UNREGISTERED, DisputeActKind.WITHDRAWAL_ASKED);
        allow(
                rows,
                List.of(DisputeState.INCOMPLETE),
                DisputeActKind.COMPLETED,
                DisputeActKind.UNSERVED_EXPLAINED,
                DisputeActKind.NOT_REGISTERED);
        allow(rows, waiting, DisputeActKind.PETITION_COPY_SERVED, DisputeActKind.FIRST_DAY_SET, DisputeActKind.REPLIED);
        allow(rows, waiting, DisputeActKind.REPLACEMENT_ASKED);
    }

    private static void hearings(Map<DisputeState, Set<DisputeActKind>> rows) {
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
        allow(
                rows,
                pending,
                DisputeActKind.STOPPED,
                DisputeActKind.WITHDRAWAL_ASKED,
                DisputeActKind.WITHDRAWAL_SET,
                DisputeActKind.PANEL_SET);
        allow(rows, List.of(DisputeState.SCHEDULED), DisputeActKind.SUMMONED, DisputeActKind.HEARING_OPENED);
        allow(rows, sessions, DisputeActKind.SUMMONED, DisputeActKind.ABSENCE_RECORDED, DisputeActKind.LAPSED);
        allow(
                rows,
                List.of(DisputeState.PRELIMINARY),
                DisputeActKind.PRELIMINARY_EXAMINED,
                DisputeActKind.INTERIM_DECIDED,
                DisputeActKind.MEDIATION_ORDERED,
                DisputeActKind.ADJUDICATION_OPENED);
        allow(
                rows,
                List.of(DisputeState.MEDIATION),
                DisputeActKind.MEDIATION_MET,
                DisputeActKind.MEDIATION_EXTENDED,
                DisputeActKind.MEDIATION_AGREED,
                DisputeActKind.MEDIATION_FAILED);
        allow(rows, List.of(DisputeState.AGREED), DisputeActKind.MEDIATION_DECIDED);
        allow(rows, List.of(DisputeState.MEDIATION_FAILED), DisputeActKind.ADJUDICATION_RESUMED);
    }

    private static void decision(Map<DisputeState, Set<DisputeActKind>> rows) {
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
                DisputeActKind.EXEMPTION_TESTED,
                DisputeActKind.DECISION_HEARING_SET,
                DisputeActKind.CONCLUSIONS_FILED,
                DisputeActKind.DECISION_READ);
        allow(rows, decided, DisputeActKind.CARRIED_OUT);
        allow(rows, List.of(DisputeState.FINAL), DisputeActKind.EXECUTION_ASKED);
        allow(rows, List.of(DisputeState.EXECUTION_ASKED), DisputeActKind.EXECUTION_RULED);
    }

    private static void court(Map<DisputeState, Set<DisputeActKind>> rows) {
        List<DisputeState> open = List.of(
                DisputeState.REFUSED, DisputeState.DECIDED, DisputeState.AT_COURT, DisputeState.COURT_EXAMINATION);
        List<DisputeState> court = List.of(DisputeState.AT_COURT, DisputeState.COURT_EXAMINATION);
        List<DisputeState> cassation = List.of(DisputeState.COURT_DECIDED, DisputeState.AT_SUPREME_COURT);
        allow(rows, open, DisputeActKind.COPY_RECEIVED, DisputeActKind.SUIT_FILED);
        allow(rows, List.of(DisputeState.AT_COURT), DisputeActKind.JUDGES_SET);
        allow(
                rows,
                court,
                DisputeActKind.SUIT_REGISTERED,
                DisputeActKind.FILE_REQUESTED,
                DisputeActKind.FILE_SENT,
                DisputeActKind.SUIT_ANSWERED);
        allow(rows, List.of(DisputeState.COURT_EXAMINATION), DisputeActKind.COURT_DECIDED);
        allow(
                rows,
                cassation,
                DisputeActKind.COURT_NOTIFIED,
                DisputeActKind.COURT_COPY_RECEIVED,
                DisputeActKind.CASSATION_FILED);
        allow(
                rows,
                List.of(DisputeState.AT_SUPREME_COURT),
                DisputeActKind.SUPREME_JUDGES_SET,
                DisputeActKind.SUPREME_DECIDED);
    }

    private static Map<DisputeActKind, DisputeState> targets() {
        Map<DisputeActKind, DisputeState> targets = new EnumMap<>(DisputeActKind.class);
        targets.put(DisputeActKind.INCOMPLETE_NOTIFIED, DisputeState.INCOMPLETE);
        targets.put(DisputeActKind.REGISTERED, DisputeState.REGISTERED);
        targets.put(DisputeActKind.NOT_REGISTERED, DisputeState.NOT_REGISTERED);
        targets.put(DisputeActKind.STOPPED, DisputeState.STOPPED);
        targets.put(DisputeActKind.WITHDRAWAL_SET, DisputeState.WITHDRAWN);
        targets.put(DisputeActKind.FIRST_DAY_SET, DisputeState.SCHEDULED);
        targets.put(DisputeActKind.HEARING_OPENED, DisputeState.PRELIMINARY);
        targets.put(DisputeActKind.LAPSED, DisputeState.LAPSED);
        targets.put(DisputeActKind.MEDIATION_ORDERED, DisputeState.MEDIATION);
        targets.put(DisputeActKind.MEDIATION_AGREED, DisputeState.AGREED);
        targets.put(DisputeActKind.MEDIATION_FAILED, DisputeState.MEDIATION_FAILED);
        targets.put(DisputeActKind.MEDIATION_DECIDED, DisputeState.DECIDED_BY_MEDIATION);
        targets.put(DisputeActKind.ADJUDICATION_OPENED, DisputeState.ADJUDICATION);
        targets.put(DisputeActKind.ADJUDICATION_RESUMED, DisputeState.ADJUDICATION);
        targets.put(DisputeActKind.DECISION_READ, DisputeState.DECIDED);
        targets.put(DisputeActKind.EXECUTION_ASKED, DisputeState.EXECUTION_ASKED);
        targets.put(DisputeActKind.SUIT_FILED, DisputeState.AT_COURT);
        targets.put(DisputeActKind.JUDGES_SET, DisputeState.COURT_EXAMINATION);
        targets.put(DisputeActKind.COURT_DECIDED, DisputeState.COURT_DECIDED);
        targets.put(DisputeActKind.CASSATION_FILED, DisputeState.AT_SUPREME_COURT);
        targets.put(DisputeActKind.SUPREME_DECIDED, DisputeState.SUPREME_DECIDED);
        return targets;
    }

    private static void allow(
            Map<DisputeState, Set<DisputeActKind>> rows, Collection<DisputeState> states, DisputeActKind... kinds) {
        states.forEach(state -> rows.computeIfAbsent(state, key -> EnumSet.noneOf(DisputeActKind.class))
                .addAll(List.of(kinds)));
    }
}
