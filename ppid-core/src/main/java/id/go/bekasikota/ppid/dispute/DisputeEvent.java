package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.ExpiryEvent;
import id.go.bekasikota.ppid.marks.JsonFamily;
import id.go.bekasikota.ppid.marks.JsonForm;

/** What happened in a dispute (peristiwa sengketa informasi): an act, or a notice of what silence did. */
@JsonFamily
@JsonSubTypes({
    @JsonSubTypes.Type(value = PetitionAct.Filed.class, name = "filed"),
    @JsonSubTypes.Type(value = PetitionAct.RepresentativeAppointed.class, name = "representative-appointed"),
    @JsonSubTypes.Type(value = PetitionAct.RepresentativeWithdrawn.class, name = "representative-withdrawn"),
    @JsonSubTypes.Type(value = PetitionAct.IncompleteNotified.class, name = "incomplete-notified"),
    @JsonSubTypes.Type(value = PetitionAct.Completed.class, name = "completed"),
    @JsonSubTypes.Type(value = PetitionAct.UnservedExplained.class, name = "unserved-explained"),
    @JsonSubTypes.Type(value = PetitionAct.Registered.class, name = "registered"),
    @JsonSubTypes.Type(value = PetitionAct.NotRegistered.class, name = "not-registered"),
    @JsonSubTypes.Type(value = PetitionAct.CopyServed.class, name = "petition-copy-served"),
    @JsonSubTypes.Type(value = PetitionAct.Stopped.class, name = "stopped"),
    @JsonSubTypes.Type(value = PetitionAct.WithdrawalAsked.class, name = "withdrawal-asked"),
    @JsonSubTypes.Type(value = PetitionAct.WithdrawalSet.class, name = "withdrawal-set"),
    @JsonSubTypes.Type(value = HearingAct.PanelSet.class, name = "panel-set"),
    @JsonSubTypes.Type(value = HearingAct.FirstDaySet.class, name = "first-day-set"),
    @JsonSubTypes.Type(value = HearingAct.Summoned.class, name = "summoned"),
    @JsonSubTypes.Type(value = HearingAct.ReplacementAsked.class, name = "replacement-asked"),
    @JsonSubTypes.Type(value = HearingAct.Replied.class, name = "replied"),
    @JsonSubTypes.Type(value = HearingAct.Opened.class, name = "hearing-opened"),
    @JsonSubTypes.Type(value = HearingAct.Examined.class, name = "preliminary-examined"),
    @JsonSubTypes.Type(value = HearingAct.InterimDecided.class, name = "interim-decided"),
    @JsonSubTypes.Type(value = HearingAct.AbsenceRecorded.class, name = "absence-recorded"),
    @JsonSubTypes.Type(value = HearingAct.Lapsed.class, name = "lapsed"),
    @JsonSubTypes.Type(value = MediationAct.Ordered.class, name = "mediation-ordered"),
    @JsonSubTypes.Type(value = MediationAct.Met.class, name = "mediation-met"),
    @JsonSubTypes.Type(value = MediationAct.Extended.class, name = "mediation-extended"),
    @JsonSubTypes.Type(value = MediationAct.Agreed.class, name = "mediation-agreed"),
    @JsonSubTypes.Type(value = MediationAct.Decided.class, name = "mediation-decided"),
    @JsonSubTypes.Type(value = MediationAct.Failed.class, name = "mediation-failed"),
    @JsonSubTypes.Type(value = DecisionAct.AdjudicationOpened.class, name = "adjudication-opened"),
    @JsonSubTypes.Type(value = DecisionAct.Resumed.class, name = "adjudication-resumed"),
    @JsonSubTypes.Type(value = DecisionAct.ExemptionTested.class, name = "exemption-tested"),
    @JsonSubTypes.Type(value = DecisionAct.HearingSet.class, name = "decision-hearing-set"),
    @JsonSubTypes.Type(value = DecisionAct.ConclusionsFiled.class, name = "conclusions-filed"),
    @JsonSubTypes.Type(value = DecisionAct.Read.class, name = "decision-read"),
    @JsonSubTypes.Type(value = DecisionAct.CopyReceived.class, name = "copy-received"),
    @JsonSubTypes.Type(value = DecisionAct.ExecutionAsked.class, name = "execution-asked"),
    @JsonSubTypes.Type(value = DecisionAct.ExecutionRuled.class, name = "execution-ruled"),
    @JsonSubTypes.Type(value = DecisionAct.CarriedOut.class, name = "carried-out"),
    @JsonSubTypes.Type(value = CourtAct.SuitFiled.class, name = "suit-filed"),
    @JsonSubTypes.Type(value = CourtAct.SuitRegistered.class, name = "suit-registered"),
    @JsonSubTypes.Type(value = CourtAct.FileRequested.class, name = "file-requested"),
    @JsonSubTypes.Type(value = CourtAct.FileSent.class, name = "file-sent"),
    @JsonSubTypes.Type(value = CourtAct.SuitAnswered.class, name = "suit-answered"),
    @JsonSubTypes.Type(value = CourtAct.JudgesSet.class, name = "judges-set"),
    @JsonSubTypes.Type(value = CourtAct.Decided.class, name = "court-decided"),
    @JsonSubTypes.Type(value = CourtAct.Notified.class, name = "court-notified"),
    @JsonSubTypes.Type(value = CourtAct.CopyReceived.class, name = "court-copy-received"),
    @JsonSubTypes.Type(value = CourtAct.CassationFiled.class, name = "cassation-filed"),
    @JsonSubTypes.Type(value = CourtAct.SupremeJudgesSet.class, name = "supreme-judges-set"),
    @JsonSubTypes.Type(value = CourtAct.SupremeDecided.class, name = "supreme-decided"),
    @JsonSubTypes.Type(value = DisputeEvent.Expired.class, name = "expired")
})
@JsonForm
public sealed interface DisputeEvent extends Event permits DisputeAct, DisputeEvent.Expired {

    /**
     * What silence did was noted (pemberitahuan lewat waktu).
     *
     * @param expiry what it did
     */
    @JsonForm
    record Expired(Expiry expiry) implements DisputeEvent, ExpiryEvent {}
}
