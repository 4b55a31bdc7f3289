package id.go.bekasikota.ppid.scenario;

import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.scenario.Story.PAPER;

import id.go.bekasikota.ppid.dispute.CommissionDecision;
import id.go.bekasikota.ppid.dispute.CommissionOrder;
import id.go.bekasikota.ppid.dispute.Court;
import id.go.bekasikota.ppid.dispute.CourtAct;
import id.go.bekasikota.ppid.dispute.CourtDecision;
import id.go.bekasikota.ppid.dispute.CourtRuling;
import id.go.bekasikota.ppid.dispute.DecisionAct;
import id.go.bekasikota.ppid.dispute.DisputeNumber;
import id.go.bekasikota.ppid.dispute.MediationAct;
import id.go.bekasikota.ppid.dispute.PetitionAct;
import id.go.bekasikota.ppid.dispute.Side;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.exemption.PublicOpening;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The article of the steps, expiries, second petitions and openings of a dispute (UU 14/2008 Pasal 37 to 50). */
class DisputeArticlesTest {
    private final Shown shown = new Shown();

    @DisplayName(
            "UU 37-50, PERKI 1/2013, Perma 2/2011: steps, expiries, second petitions and openings by their article")
    @Test
    @Proves({
        "UU 14/2008 Pasal 11 ayat (2)",
        "UU 14/2008 Pasal 37 ayat (1)",
        "UU 14/2008 Pasal 39",
        "UU 14/2008 Pasal 48 ayat (1)",
        "UU 14/2008 Pasal 50",
        "PERKI 1/2013 Pasal 14",
        "PERKI 1/2013 Pasal 59 ayat (1)",
        "PERKI 1/2013 Pasal 60 ayat (3)",
        "Perma 2/2011 Pasal 11"
    })
    void disputes() {
        mediated();
        decided();
        atCourt();
        shown.hold("disputes.tsv");
    }

    private void steps(Story story, String when, RequestNumber number) {
        shown.steps(
                when,
                story.ppid.nextSteps(number, story.today()).stream()
                        .filter(step -> !step.act().startsWith("request."))
                        .filter(step -> !step.act().startsWith("objection."))
                        .toList());
    }

    private void expiries(Story story, String when) {
        shown.expiries(
                when,
                story.ppid.advance(story.today()).stream()
                        .filter(expiry -> expiry.kind().equals("dispute"))
                        .toList());
    }

    private void opened(Story story, String when, DisputeNumber number) {
        shown.opened(when, story.ppid.disputes().get(number).opened(story.today(), story.ppid.law()));
    }

    /** What was agreed names no exemption; the one in force covers something else, so that no step asks to open it. */
    private void mediated() {
        Story story = Story.on("2025-09-08");
        story.exempt("SK-1");
        RequestNumber request = story.asked("Anggaran");
        story.then("2025-09-23");
        ObjectionNumber objection = story.objected(request, ObjectionGround.C);
        story.then("2025-09-25").rejected(objection, "sudah dijawab").orThrow();
        story.ppid.objections().receiveAnswer(objection, PPID).orThrow();
        DisputeNumber number = story.then("2025-10-13").petitioned(objection);
        steps(story, "petitioned", request);
        shown.denied("petitioned twice", story.petition(objection));
        story.heard(number);
        steps(story, "heard for the first time", request);
        story.commission(number, new MediationAct.Ordered()).orThrow();
        story.commission(number, new MediationAct.Met()).orThrow();
        steps(story, "in mediation", request);
        story.commission(number, new MediationAct.Agreed("diberikan", Optional.of(PAPER)))
                .orThrow();
        story.commission(number, new MediationAct.Decided("PM-1", List.of(PublicOpening.of("Anggaran"))))
                .orThrow();
        steps(story, "decided by mediation", request);
        opened(story, "decided by mediation", number);
        shown.denied("petitioned after a mediated decision", story.petition(objection));
        shown.denied(
                "sued after a mediated decision", story.ppid.disputes().sue(number, Court.PTUN, Actor.requester()));
    }

    private static CommissionDecision opening(Story story) {
        return CommissionDecision.of("PA", CommissionOrder.GIVE_ALL)
                .opening(story.ppid.exemptions().get(ExemptionId.of("SK-1")).toPublic())
                .build();
    }

    private static DisputeNumber read(Story story, RequestNumber request) {
        DisputeNumber number = story.disputedRefusal(request);
        story.heard(number);
        story.commission(number, new DecisionAct.AdjudicationOpened()).orThrow();
        story.commission(number, new DecisionAct.Read(opening(story))).orThrow();
        return number;
    }

    private void decided() {
        Story story = Story.on("2025-09-08");
        RequestNumber request = story.asked("Daftar gaji");
        DisputeNumber number = read(story, request);
        story.copies(number, "2025-09-10", "2025-09-11");
        steps(story, "decided", request);
        shown.denied("petitioned after the decision", story.petition(number.objection()));
        story.then("2025-10-02");
        steps(story, "final", request);
        expiries(story, "final");
        opened(story, "final", number);
        shown.denied("petitioned after it was final", story.petition(number.objection()));
        story.ppid.disputes().askExecution(number, PAPER, Actor.requester()).orThrow();
        steps(story, "execution asked for", request);
        story.then("2025-10-14");
        expiries(story, "execution not ruled in time");
    }

    private void atCourt() {
        Story story = Story.on("2025-09-08");
        RequestNumber request = story.asked("Daftar gaji");
        DisputeNumber number = read(story, request);
        shown.denied("read twice", story.commission(number, new DecisionAct.Read(opening(story))));
        shown.denied("a deed after the decision", story.commission(number, new PetitionAct.Registered("002/KIP/2025")));
        story.copies(number, "2025-09-10", "2025-09-11");
        story.then("2025-09-12")
                .ppid
                .disputes()
                .sue(number, Court.PTUN, Actor.requester())
                .orThrow();
        story.court(number, new CourtAct.SuitRegistered("1/G")).orThrow();
        steps(story, "at court", request);
        story.then("2025-12-01");
        expiries(story, "at court, its days over");
        story.court(number, new CourtAct.JudgesSet()).orThrow();
        CourtDecision upheld = CourtDecision.of("P-1", CourtRuling.UPHELD).readBefore(Side.RESPONDENT, Side.PETITIONER);
        story.court(number, new CourtAct.Decided(upheld)).orThrow();
        steps(story, "decided by the court", request);
        shown.denied("petitioned after the court decided", story.petition(number.objection()));
        story.then("2026-02-02");
        expiries(story, "final at court");
        opened(story, "final at court", number);
        shown.denied("petitioned after it was final at court", story.petition(number.objection()));
    }
}
