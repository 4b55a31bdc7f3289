package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;

import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Acts whose contents are in order, so that only the state can stand against them. */
public final class Acts {
    static final DocumentRef PAPER = DocumentRef.of("file:/arsip/1.pdf", "application/pdf");

    private Acts() {}

    /** An act of a kind, in order but for the state. */
    public static DisputeAct ordinary(ActKind kind, Side side, Stamp stamp, Dispute dispute) {
        return switch (kind) {
            case FILED ->
                new PetitionAct.Filed(
                        stamp, dispute.petition().basis(), dispute.petition().petition());
            case INCOMPLETE_NOTIFIED ->
                new PetitionAct.IncompleteNotified(stamp, Set.of(Paper.IDENTITY), Optional.of(stamp.on()));
            case COMPLETED -> new PetitionAct.Completed(stamp);
            case UNSERVED_EXPLAINED -> new PetitionAct.UnservedExplained(stamp, "tanda terima tidak diberikan");
            case REGISTERED -> new PetitionAct.Registered(stamp, "001/I/KIP-PS/2025");
            case NOT_REGISTERED -> new PetitionAct.NotRegistered(stamp, "akta-1");
            case PETITION_COPY_SERVED -> new PetitionAct.CopyServed(stamp);
            case STOPPED -> new PetitionAct.Stopped(stamp, StopGround.DISTURBANCE, "kep-1");
            case WITHDRAWAL_ASKED -> new PetitionAct.WithdrawalAsked(stamp, "");
            case WITHDRAWAL_SET -> new PetitionAct.WithdrawalSet(stamp, "akta-2");
            default -> hearing(kind, side, stamp, dispute);
        };
    }

    private static DisputeAct hearing(ActKind kind, Side side, Stamp stamp, Dispute dispute) {
        boolean mediation = dispute.state(stamp.on(), LAW) == DisputeState.MEDIATION;
        SessionKind session = mediation ? SessionKind.MEDIATION : SessionKind.HEARING;
        return switch (kind) {
            case PANEL_SET -> new HearingAct.PanelSet(stamp, List.of("A", "B", "C"), "D");
            case FIRST_DAY_SET ->
                new HearingAct.FirstDaySet(
                        stamp,
                        dispute.history().last(HearingAct.FirstDaySet.class).map(HearingAct.FirstDaySet::day),
                        stamp.on());
            case SUMMONED ->
                new HearingAct.Summoned(stamp, side, SessionKind.HEARING, stamp.on(), Optional.of(stamp.on()));
            case REPLACEMENT_ASKED -> new HearingAct.ReplacementAsked(stamp, side, "kerabat");
            case REPLIED -> new HearingAct.Replied(stamp, PAPER);
            case HEARING_OPENED -> new HearingAct.Opened(stamp);
            case PRELIMINARY_EXAMINED -> new HearingAct.Examined(stamp, Set.of());
            case INTERIM_DECIDED -> new HearingAct.InterimDecided(stamp, InterimRuling.REFUSED, "sela-1");
            case ABSENCE_RECORDED -> new HearingAct.AbsenceRecorded(stamp, side, session, Excuse.ACCEPTED);
            case LAPSED -> new HearingAct.Lapsed(stamp, "pen-1");
            default -> mediation(kind, side, stamp, dispute);
        };
    }

    private static DisputeAct mediation(ActKind kind, Side side, Stamp stamp, Dispute dispute) {
        return switch (kind) {
            case MEDIATION_ORDERED -> new MediationAct.Ordered(stamp);
            case MEDIATION_MET -> new MediationAct.Met(stamp);
            case MEDIATION_EXTENDED -> new MediationAct.Extended(stamp);
            case MEDIATION_AGREED -> new MediationAct.Agreed(stamp, "diberikan sebagian", Optional.of(PAPER));
            case MEDIATION_DECIDED -> new MediationAct.Decided(stamp, "PM-1", List.of("Realisasi anggaran 2024"));
            case MEDIATION_FAILED -> new MediationAct.Failed(stamp, MediationFailure.DECLARED);
            case ADJUDICATION_OPENED -> new DecisionAct.AdjudicationOpened(stamp);
            case ADJUDICATION_RESUMED -> new DecisionAct.Resumed(stamp);
            case EXEMPTION_TESTED -> new DecisionAct.ExemptionTested(stamp, TestResult.OPEN, Optional.empty());
            case DECISION_HEARING_SET ->
                new DecisionAct.HearingSet(
                        stamp,
                        dispute.history().last(DecisionAct.HearingSet.class).map(DecisionAct.HearingSet::day),
                        stamp.on());
            case CONCLUSIONS_FILED -> new DecisionAct.ConclusionsFiled(stamp, side, PAPER);
            case DECISION_READ -> new DecisionAct.Read(stamp, decision(dispute));
            case COPY_RECEIVED -> new DecisionAct.CopyReceived(stamp, side);
            case EXECUTION_ASKED -> new DecisionAct.ExecutionAsked(stamp, PAPER);
            case EXECUTION_RULED -> new DecisionAct.ExecutionRuled(stamp, ExecutionRuling.GRANTED);
            case CARRIED_OUT -> new DecisionAct.CarriedOut(stamp, "diberikan");
            default -> court(kind, side, stamp, dispute);
        };
    }

    private static DisputeAct court(ActKind kind, Side side, Stamp stamp, Dispute dispute) {
        return switch (kind) {
            case SUIT_FILED -> new CourtAct.SuitFiled(stamp, side, Court.PTUN);
            case SUIT_REGISTERED -> new CourtAct.SuitRegistered(stamp, "12/G/KI/2025");
            case FILE_REQUESTED -> new CourtAct.FileRequested(stamp);
            case FILE_SENT -> new CourtAct.FileSent(stamp);
            case SUIT_ANSWERED -> new CourtAct.SuitAnswered(stamp, side);
            case JUDGES_SET -> new CourtAct.JudgesSet(stamp);
            case COURT_DECIDED -> new CourtAct.Decided(stamp, courtDecision(dispute));
            case COURT_NOTIFIED -> new CourtAct.Notified(stamp, side);
            case COURT_COPY_RECEIVED -> new CourtAct.CopyReceived(stamp, side);
            case CASSATION_FILED -> new CourtAct.CassationFiled(stamp, side);
            case SUPREME_JUDGES_SET -> new CourtAct.SupremeJudgesSet(stamp);
            case SUPREME_DECIDED -> new CourtAct.SupremeDecided(stamp, courtDecision(dispute));
            default -> throw new AssertionError(kind);
        };
    }

    private static boolean exempt(Dispute dispute) {
        return dispute.petition().basis().grounds().contains(ObjectionGround.A);
    }

    private static boolean service(Dispute dispute) {
        boolean mediated = dispute.history().has(MediationAct.Decided.class);
        return !mediated && !dispute.petition().basis().grounds().equals(Set.of(ObjectionGround.A));
    }

    static CommissionDecision decision(Dispute dispute) {
        CommissionOrder[] orders = exempt(dispute)
                ? service(dispute)
                        ? new CommissionOrder[] {CommissionOrder.GIVE_ALL, CommissionOrder.DO_DUTY}
                        : new CommissionOrder[] {CommissionOrder.GIVE_ALL}
                : new CommissionOrder[] {CommissionOrder.DO_DUTY};
        return CommissionDecision.of("PA-1", orders).opening("Daftar gaji").build();
    }

    private static CourtDecision courtDecision(Dispute dispute) {
        return service(dispute)
                ? CourtDecision.of("P-1", CourtRuling.UPHELD, CourtOrder.DO_DUTY)
                        .readBefore(Side.PETITIONER)
                : CourtDecision.of("P-1", CourtRuling.UPHELD).readBefore(Side.PETITIONER);
    }
}
