package id.go.bekasikota.ppid.dispute;

import static id.go.bekasikota.ppid.objection.ObjectionCases.LAW;

import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Power;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Acts whose contents are in order, so that only the state can stand against them. */
public final class Acts {
    static final DocumentRef PAPER = DocumentRef.of("file:/arsip/1.pdf", "application/pdf");

    private Acts() {}

    /** The codes of all kinds of acts, in their order. */
    public static List<String> kinds() {
        return Arrays.stream(DisputeActKind.values()).map(DisputeActKind::code).toList();
    }

    /** Who may do an act of a kind. */
    public static Power power(String kind) {
        return DisputeActKind.of(kind).power();
    }

    /** An act of a kind by its code, in order but for the state. */
    public static DisputeAct ordinary(String kind, Side side, LocalDate day, Dispute dispute) {
        return ordinary(DisputeActKind.of(kind), side, day, dispute);
    }

    static DisputeAct ordinary(DisputeActKind kind, Side side, LocalDate day, Dispute dispute) {
        return switch (kind) {
            case FILED ->
                new PetitionAct.Filed(
                        dispute.number(),
                        dispute.petition().event().basis(),
                        dispute.petition().event().petition());
            case REPRESENTATIVE_APPOINTED ->
                new PetitionAct.RepresentativeAppointed(Actor.representative(), PAPER, day);
            case REPRESENTATIVE_WITHDRAWN -> new PetitionAct.RepresentativeWithdrawn(Actor.representative(), PAPER);
            case INCOMPLETE_NOTIFIED -> new PetitionAct.IncompleteNotified(Set.of(Paper.IDENTITY), Optional.of(day));
            case COMPLETED -> new PetitionAct.Completed();
            case UNSERVED_EXPLAINED -> new PetitionAct.UnservedExplained("tanda terima tidak diberikan");
            case REGISTERED -> new PetitionAct.Registered("001/I/KIP-PS/2025");
            case NOT_REGISTERED -> new PetitionAct.NotRegistered("akta-1");
            case PETITION_COPY_SERVED -> new PetitionAct.CopyServed();
            case STOPPED -> new PetitionAct.Stopped(StopGround.DISTURBANCE, "kep-1");
            case WITHDRAWAL_ASKED -> new PetitionAct.WithdrawalAsked("");
            case WITHDRAWAL_SET -> new PetitionAct.WithdrawalSet("akta-2");
            default -> hearing(kind, side, day, dispute);
        };
    }

    private static DisputeAct hearing(DisputeActKind kind, Side side, LocalDate day, Dispute dispute) {
        boolean mediation = dispute.state(day, LAW) == DisputeState.MEDIATION;
        SessionKind session = mediation ? SessionKind.MEDIATION : SessionKind.HEARING;
        return switch (kind) {
            case PANEL_SET -> new HearingAct.PanelSet(List.of("A", "B", "C"), "D");
            case FIRST_DAY_SET ->
                new HearingAct.FirstDaySet(
                        dispute.history().last(HearingAct.FirstDaySet.class).map(HearingAct.FirstDaySet::day), day);
            case SUMMONED -> new HearingAct.Summoned(side, SessionKind.HEARING, day, Optional.of(day));
            case REPLACEMENT_ASKED -> new HearingAct.ReplacementAsked(side, "kerabat");
            case REPLIED -> new HearingAct.Replied(PAPER);
            case HEARING_OPENED -> new HearingAct.Opened();
            case PRELIMINARY_EXAMINED -> new HearingAct.Examined(Set.of());
            case INTERIM_DECIDED -> new HearingAct.InterimDecided(InterimRuling.REFUSED, "sela-1");
            case ABSENCE_RECORDED -> new HearingAct.AbsenceRecorded(side, session, Excuse.ACCEPTED);
            case LAPSED -> new HearingAct.Lapsed("pen-1");
            default -> mediation(kind, side, day, dispute);
        };
    }

    private static DisputeAct mediation(DisputeActKind kind, Side side, LocalDate day, Dispute dispute) {
        return switch (kind) {
            case MEDIATION_ORDERED -> new MediationAct.Ordered();
            case MEDIATION_MET -> new MediationAct.Met();
            case MEDIATION_EXTENDED -> new MediationAct.Extended();
            case MEDIATION_AGREED -> new MediationAct.Agreed("diberikan sebagian", Optional.of(PAPER));
            case MEDIATION_DECIDED ->
                new MediationAct.Decided("PM-1", List.of(PublicOpening.of("Realisasi anggaran 2024")));
            case MEDIATION_FAILED -> new MediationAct.Failed(MediationFailure.DECLARED);
            case ADJUDICATION_OPENED -> new DecisionAct.AdjudicationOpened();
            case ADJUDICATION_RESUMED -> new DecisionAct.Resumed();
            case EXEMPTION_TESTED -> new DecisionAct.ExemptionTested(TestResult.OPEN, Optional.empty());
            case DECISION_HEARING_SET ->
                new DecisionAct.HearingSet(
                        dispute.history().last(DecisionAct.HearingSet.class).map(DecisionAct.HearingSet::day), day);
            case CONCLUSIONS_FILED -> new DecisionAct.ConclusionsFiled(side, PAPER);
            case DECISION_READ -> new DecisionAct.Read(decision(dispute));
            case COPY_RECEIVED -> new DecisionAct.CopyReceived(side);
            case EXECUTION_ASKED -> new DecisionAct.ExecutionAsked(PAPER);
            case EXECUTION_RULED -> new DecisionAct.ExecutionRuled(ExecutionRuling.GRANTED);
            case CARRIED_OUT -> new DecisionAct.CarriedOut("diberikan");
            default -> court(kind, side, dispute);
        };
    }

    private static DisputeAct court(DisputeActKind kind, Side side, Dispute dispute) {
        return switch (kind) {
            case SUIT_FILED -> new CourtAct.SuitFiled(side, Court.PTUN);
            case SUIT_REGISTERED -> new CourtAct.SuitRegistered("12/G/KI/2025");
            case FILE_REQUESTED -> new CourtAct.FileRequested();
            case FILE_SENT -> new CourtAct.FileSent();
            case SUIT_ANSWERED -> new CourtAct.SuitAnswered(side);
            case JUDGES_SET -> new CourtAct.JudgesSet();
            case COURT_DECIDED -> new CourtAct.Decided(courtDecision(dispute));
            case COURT_NOTIFIED -> new CourtAct.Notified(side);
            case COURT_COPY_RECEIVED -> new CourtAct.CopyReceived(side);
            case CASSATION_FILED -> new CourtAct.CassationFiled(side);
            case SUPREME_JUDGES_SET -> new CourtAct.SupremeJudgesSet();
            case SUPREME_DECIDED -> new CourtAct.SupremeDecided(courtDecision(dispute));
            default -> throw new AssertionError(kind);
        };
    }

    private static boolean exempt(Dispute dispute) {
        return dispute.petition().event().basis().grounds().contains(ObjectionGround.A);
    }

    private static boolean service(Dispute dispute) {
        boolean mediated = dispute.history().has(MediationAct.Decided.class);
        return !mediated && !dispute.petition().event().basis().grounds().equals(Set.of(ObjectionGround.A));
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
