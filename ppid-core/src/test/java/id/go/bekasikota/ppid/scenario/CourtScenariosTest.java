package id.go.bekasikota.ppid.scenario;

import static id.go.bekasikota.ppid.contract.SampleLife.HEAD;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.scenario.Story.PAPER;
import static id.go.bekasikota.ppid.scenario.Story.article;
import static id.go.bekasikota.ppid.scenario.Story.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.dispute.CommissionDecision;
import id.go.bekasikota.ppid.dispute.CommissionOrder;
import id.go.bekasikota.ppid.dispute.Court;
import id.go.bekasikota.ppid.dispute.CourtAct;
import id.go.bekasikota.ppid.dispute.CourtDecision;
import id.go.bekasikota.ppid.dispute.CourtRuling;
import id.go.bekasikota.ppid.dispute.DecisionAct;
import id.go.bekasikota.ppid.dispute.DisputeNumber;
import id.go.bekasikota.ppid.dispute.DisputeState;
import id.go.bekasikota.ppid.dispute.Side;
import id.go.bekasikota.ppid.exemption.ExemptionId;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.RequestNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Suits, cassation and execution after the decision of Komisi Informasi (UU 14/2008 Pasal 47 to 50, Perma 2/2011). */
class CourtScenariosTest {
    private final Story story = Story.on("2025-09-08");
    private final RequestNumber request = story.asked("Daftar gaji");

    private DisputeState state(DisputeNumber number) {
        return story.ppid.disputes().get(number).state(story.today(), story.ppid.law());
    }

    /** The article that an expiry of the dispute is told with. */
    private String expiry(DisputeNumber number, String code) {
        return story.ppid.disputes().get(number).expiries(story.today(), story.ppid.law()).stream()
                .filter(expiry -> expiry.code().equals(code))
                .map(expiry -> expiry.citation().toString())
                .findFirst()
                .orElse("none");
    }

    @DisplayName("UU 47-50, Perma 3-12: PTUN for a city, 14 days each, answer, judges, cassation with two days")
    @Test
    @Proves({"UU 14/2008 Pasal 50", "Perma 2/2011 Pasal 11"})
    void toCourtAndOn() {
        DisputeNumber number = story.disputedRefusal(request);
        story.heard(number);
        story.commission(number, new DecisionAct.AdjudicationOpened()).orThrow();
        story.commission(
                        number,
                        new DecisionAct.Read(CommissionDecision.of("PA", CommissionOrder.GIVE_ALL)
                                .opening(story.ppid
                                        .exemptions()
                                        .get(ExemptionId.of("SK-1"))
                                        .toPublic())
                                .build()))
                .orThrow();
        story.copies(number, "2025-09-10", "2025-09-11");
        assertThat(article(story.ppid.disputes().sue(number, Court.PN, SUPERIOR)))
                .startsWith("UU 14/2008 Pasal 47");
        assertThat(article(story.ppid.disputes().sue(number, Court.PTUN, PPID)))
                .isEqualTo("UU 14/2008 Pasal 44 ayat (2)");
        story.then("2025-10-01").ppid.disputes().sue(number, Court.PTUN, HEAD).orThrow();
        story.then("2025-10-06")
                .court(number, new CourtAct.SuitRegistered("1/G"))
                .orThrow();
        assertThat(story.until(request, "dispute.file-requested")).contains(day("2025-10-24"));
        assertThat(story.until(request, "dispute.suit-answered")).contains(day("2025-11-17"));
        assertThat(story.until(request, "dispute.judges-set")).contains(day("2025-11-20"));
        story.then("2025-11-20").court(number, new CourtAct.JudgesSet()).orThrow();
        assertThat(story.until(request, "dispute.court-decided").orElseThrow()).isAfter(day("2026-02-10"));
        story.then("2025-12-01")
                .court(
                        number,
                        new CourtAct.Decided(
                                CourtDecision.of("P-1", CourtRuling.UPHELD).readBefore(Side.RESPONDENT)))
                .orThrow();
        assertThat(story.ppid
                        .disputes()
                        .get(number)
                        .cassationTerm(Side.RESPONDENT, story.ppid.law())
                        .overSince()
                        .orElseThrow())
                .isEqualTo(day("2025-12-20"));
        assertThat(story.ppid
                        .disputes()
                        .get(number)
                        .cassationTerm(Side.RESPONDENT, story.ppid.law())
                        .warnBy()
                        .orElseThrow()
                        .date())
                .isEqualTo(day("2025-12-15"));
        assertThat(story.ppid
                        .disputes()
                        .get(number)
                        .cassationTerm(Side.PETITIONER, story.ppid.law())
                        .overSince())
                .isEmpty();
        story.then("2025-12-16")
                .court(number, new CourtAct.Notified(Side.PETITIONER))
                .orThrow();
        assertThat(article(story.petition(number.objection())))
                .as("decided by the court, where cassation alone is left")
                .isEqualTo("UU 14/2008 Pasal 50");
        assertThat(story.ppid.exemptions().get(ExemptionId.of("SK-1")).isInForceOn(story.today()))
                .as("not final")
                .isTrue();
        story.then("2026-02-02");
        assertThat(state(number)).isEqualTo(DisputeState.COURT_FINAL);
        assertThat(expiry(number, "dispute.court-final")).isEqualTo("Perma 2/2011 Pasal 11");
        assertThat(story.ppid.exemptions().get(ExemptionId.of("SK-1")).isInForceOn(story.today()))
                .isFalse();
        assertThat(article(story.ppid.disputes().askExecution(number, PAPER, SUPERIOR)))
                .isNotEqualTo("allowed");
    }

    @DisplayName("UU 48(1), Perma 4(3), 12: final after both terms; the requester alone asks for execution, seven days")
    @Test
    @Proves("PERKI 1/2013 Pasal 60 ayat (3)")
    void execution() {
        DisputeNumber number = story.disputedRefusal(request);
        story.heard(number);
        story.commission(number, new DecisionAct.AdjudicationOpened()).orThrow();
        story.commission(
                        number,
                        new DecisionAct.Read(CommissionDecision.of("PA", CommissionOrder.GIVE_ALL)
                                .build()))
                .orThrow();
        story.copies(number, "2025-09-10", "2025-09-11");
        assertThat(article(story.ppid.disputes().askExecution(number, PAPER, Actor.requester())))
                .isNotEqualTo("allowed");
        story.then("2025-10-02");
        assertThat(article(story.ppid.disputes().askExecution(number, PAPER, HEAD)))
                .isNotEqualTo("allowed");
        story.ppid.disputes().askExecution(number, PAPER, Actor.requester()).orThrow();
        assertThat(story.until(request, "dispute.execution-ruled")).contains(day("2025-10-13"));
        assertThat(expiry(number, "dispute.final")).isEqualTo("PERKI 1/2013 Pasal 60 ayat (3)");
    }
}
