package id.go.bekasikota.ppid.dispute;

import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import java.util.Optional;

/** Conditions of hearings, mediation and the decision of Komisi Informasi. */
final class HearingGates {
    /** How many absences without clear reason let a petition lapse, or a mediation fail (PERKI 1/2013 Pasal 30, 45, 48). */
    static final int ABSENCES = 2;

    private HearingGates() {}

    static Optional<Denial> firstDay(Attempt attempt) {
        Optional<Denial> panel = attempt.after(HearingAct.PanelSet.class, ActKind.PANEL_SET);
        return switch (attempt.kind()) {
            case REPLACEMENT_ASKED ->
                panel.or(() -> attempt.inTime(attempt.terms().of(attempt.kind(), attempt.side())));
            case REPLIED ->
                attempt.once(HearingAct.Replied.class)
                        .or(() -> attempt.view()
                                .firstDay()
                                .flatMap(day -> attempt.unless(attempt.on().isBefore(day), "before-first-day", day)));
            case HEARING_OPENED ->
                attempt.view()
                        .firstDay()
                        .flatMap(day -> attempt.unless(!attempt.on().isBefore(day), "first-day", day));
            default -> panel;
        };
    }

    static Optional<Denial> hearing(Attempt attempt) {
        Optional<Denial> examined = attempt.after(HearingAct.Examined.class, ActKind.PRELIMINARY_EXAMINED);
        return switch (attempt.kind()) {
            case PRELIMINARY_EXAMINED -> attempt.once(HearingAct.Examined.class);
            case INTERIM_DECIDED ->
                examined.or(() -> attempt.once(HearingAct.InterimDecided.class))
                        .or(() -> attempt.unless(pointFailed(attempt), "no-point"));
            case ADJUDICATION_OPENED ->
                examined.or(() -> attempt.unlessBy(
                        "PERKI 1/2013 Pasal 29 ayat (1)", !attempt.view().isMediable(), "mediation-first"));
            case ABSENCE_RECORDED -> absence(attempt);
            default -> lapse(attempt);
        };
    }

    private static Optional<Denial> absence(Attempt attempt) {
        SessionKind session = session(attempt);
        boolean there = attempt.view().history().recorded(HearingAct.AbsenceRecorded.class).stream()
                .anyMatch(other -> other.event().side() == attempt.party()
                        && other.event().session() == session
                        && other.on().equals(attempt.on()));
        return attempt.unless(!there, "twice-each", attempt.party());
    }

    static boolean pointFailed(Attempt attempt) {
        return attempt.view()
                .history()
                .last(HearingAct.Examined.class)
                .filter(examined -> !examined.failed().isEmpty())
                .isPresent();
    }

    static SessionKind session(Attempt attempt) {
        return attempt.state() == DisputeState.MEDIATION ? SessionKind.MEDIATION : SessionKind.HEARING;
    }

    private static Optional<Denial> lapse(Attempt attempt) {
        SessionKind session = session(attempt);
        long absences = attempt.view().absences(Side.PETITIONER, session, attempt.law());
        return attempt.unless(absences >= ABSENCES, "absences", absences, ABSENCES);
    }

    static Optional<Denial> mediation(Attempt attempt) {
        if (attempt.kind() == ActKind.MEDIATION_ORDERED) {
            return attempt.after(HearingAct.Examined.class, ActKind.PRELIMINARY_EXAMINED)
                    .or(() -> attempt.unlessBy(
                            "UU 14/2008 Pasal 40 ayat (2)", attempt.view().isMediable(), "not-mediable"));
        }
        return attempt.after(MediationAct.Met.class, ActKind.MEDIATION_MET)
                .or(() -> attempt.once(MediationAct.Extended.class))
                .or(() -> attempt.inTime(attempt.terms().mediation()));
    }

    static Optional<Denial> decision(Attempt attempt) {
        return switch (attempt.kind()) {
            case EXEMPTION_TESTED ->
                attempt.unless(attempt.view().openGrounds().contains(ObjectionGround.A), "only-exempt")
                        .or(() -> attempt.once(DecisionAct.ExemptionTested.class));
            case CONCLUSIONS_FILED ->
                attempt.onceEach(DecisionAct.ConclusionsFiled.class)
                        .or(() -> attempt.inTime(attempt.terms().of(attempt.kind(), attempt.side())));
            case DECISION_READ ->
                attempt.view()
                        .decisionHearing()
                        .flatMap(day -> attempt.unless(!attempt.on().isBefore(day), "decision-day", day));
            case COPY_RECEIVED -> attempt.onceEach(DecisionAct.CopyReceived.class);
            default ->
                attempt.once(DecisionAct.CarriedOut.class)
                        .or(() -> attempt.unless(DisputeResult.ordersTheBody(attempt.view()), "orders-nothing"));
        };
    }
}
