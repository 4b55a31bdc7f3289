package id.go.bekasikota.ppid.examples.walkthrough;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.deadline.PeriodUnit;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.dispute.CommissionDecision;
import id.go.bekasikota.ppid.dispute.CommissionOrder;
import id.go.bekasikota.ppid.dispute.DecisionAct;
import id.go.bekasikota.ppid.dispute.HearingAct;
import id.go.bekasikota.ppid.dispute.MediationAct;
import id.go.bekasikota.ppid.dispute.TestResult;
import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.organization.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mediation on the ground that allows it, adjudication on the one that does not, and the decision (mediasi dan ajudikasi).
 * Not thread-safe.
 */
final class HearingPart {
    private static final LocalDate READING = LocalDate.of(2025, 8, 27);

    private final Story story;
    private final Ppid ppid;
    private final DisputePart dispute;

    HearingPart(Story story, DisputePart dispute) {
        this.story = story;
        this.ppid = story.ppid();
        this.dispute = dispute;
    }

    void tell() {
        firstDay();
        meeting();
        mediated();
        exemptionTested();
        conclusions();
        reading();
    }

    private void firstDay() {
        story.day("2025-07-17");
        dispute.does("a.opened", new HearingAct.Opened());
        dispute.does("a.examined", new HearingAct.Examined(Set.of()));
        story.denied("a.merits-first", dispute.record(new DecisionAct.AdjudicationOpened()));
        dispute.does("a.mediation", new MediationAct.Ordered());
        story.tells("a.mixed");
        dispute.next();
    }

    private void meeting() {
        LocalDate met = story.day("2025-07-21");
        dispute.does("a.met", new MediationAct.Met());
        story.why(StatutoryDeadlines.DISPUTE_MEDIATION, met);
        dispute.next();
    }

    private void mediated() {
        story.day("2025-07-31");
        dispute.does(
                "a.agreed",
                new MediationAct.Agreed("Lembar kerja dikirim lewat surel", Optional.of(City.paper("kesepakatan"))));
        dispute.does(
                "a.mediated",
                new MediationAct.Decided(
                        "PM-021/2025", List.of(PublicOpening.of("Lembar kerja realisasi anggaran 2024"))));
        story.denied("a.mediate-exempt", dispute.record(new MediationAct.Ordered()));
        dispute.next();
    }

    private void exemptionTested() {
        story.day("2025-08-12");
        dispute.does("a.tested", new DecisionAct.ExemptionTested(TestResult.OPEN, Optional.empty()));
        dispute.does("a.hearing-set", new DecisionAct.HearingSet(Optional.empty(), READING));
        story.why(StatutoryDeadlines.DISPUTE_CONCLUSIONS, READING);
        dispute.next();
    }

    private void conclusions() {
        story.day("2025-08-20");
        story.does("a.concludes", ppid.disputes().conclude(dispute.number(), City.paper("kesimpulan"), City.PPID));
        story.does(
                "a.petitioner-concludes",
                ppid.disputes().conclude(dispute.number(), City.paper("kesimpulan-pemohon"), Actor.requester()));
        dispute.next();
    }

    private void reading() {
        story.day(READING.toString());
        dispute.does(
                "a.decided",
                new DecisionAct.Read(CommissionDecision.of("PA-021/2025", CommissionOrder.GIVE_ALL)
                        .opening(ppid.exemptions().get(Prices.EXEMPTION).toPublic())
                        .within(14, PeriodUnit.WORKING_DAY, CommissionDecision.Start.FINAL)
                        .written(City.paper("putusan"))
                        .build()));
        dispute.next();
    }
}
