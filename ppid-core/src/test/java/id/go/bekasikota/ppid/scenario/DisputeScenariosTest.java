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
import id.go.bekasikota.ppid.dispute.DecisionAct;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.dispute.DisputeNumber;
import id.go.bekasikota.ppid.dispute.DisputeState;
import id.go.bekasikota.ppid.dispute.Excuse;
import id.go.bekasikota.ppid.dispute.HearingAct;
import id.go.bekasikota.ppid.dispute.InterimRuling;
import id.go.bekasikota.ppid.dispute.MediationAct;
import id.go.bekasikota.ppid.dispute.MediationFailure;
import id.go.bekasikota.ppid.dispute.Paper;
import id.go.bekasikota.ppid.dispute.PetitionAct;
import id.go.bekasikota.ppid.dispute.PreliminaryPoint;
import id.go.bekasikota.ppid.dispute.SessionKind;
import id.go.bekasikota.ppid.dispute.Side;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Disputes before Komisi Informasi and in court (UU 14/2008 Pasal 37 to 50, PERKI 1/2013, Perma 2/2011). */
class DisputeScenariosTest {
    private final Story story = Story.on("2025-09-08");
    private final RequestNumber request = story.asked("Daftar gaji");

    private DisputeNumber aboutSilence(String petitioned) {
        story.then("2025-09-23");
        ObjectionNumber objection = story.objected(request, ObjectionGround.C);
        story.then("2025-09-25").rejected(objection, "sudah dijawab").orThrow();
        story.ppid.objections().receiveAnswer(objection, PPID).orThrow();
        return story.then(petitioned).petitioned(objection);
    }

    private DisputeState state(DisputeNumber number) {
        return story.ppid.disputes().get(number).state(story.today(), story.ppid.law());
    }

    @DisplayName("UU 37(2): fourteen working days from receipt; one day later Komisi Informasi judges that it is late")
    @Test
    void theDaysOfAPetition() {
        DisputeNumber inTime = aboutSilence("2025-10-15");
        assertThat(story.ppid
                        .disputes()
                        .get(inTime)
                        .timeliness(story.ppid.law())
                        .code())
                .isEqualTo("in-time");
    }

    @DisplayName("PERKI 1/2013 36(1)d: a late petition is recorded as late, no denial")
    @Test
    @Proves("PERKI 1/2013 Pasal 36 ayat (1)")
    void aLatePetition() {
        DisputeNumber late = aboutSilence("2025-10-16");
        assertThat(story.ppid.disputes().get(late).timeliness(story.ppid.law()).code())
                .isEqualTo("late");
        assertThat(story.ppid.disputes().get(late).expiries(story.today(), story.ppid.law()))
                .extracting(expiry -> expiry.code() + " " + expiry.citation())
                .containsExactly("dispute.filed-late PERKI 1/2013 Pasal 36 ayat (1) huruf d");
    }

    @DisplayName("UU 37(1): no petition on an objection that was withdrawn, nor a second one while one is dealt with")
    @Test
    @Proves("UU 14/2008 Pasal 37 ayat (1)")
    void whatNoPetitionFollows() {
        DisputeNumber pending = aboutSilence("2025-10-13");
        assertThat(article(story.petition(pending.objection()))).isEqualTo("UU 14/2008 Pasal 37 ayat (1)");

        RequestNumber other = story.asked("Anggaran");
        story.then("2025-10-28");
        ObjectionNumber withdrawn = story.objected(other, ObjectionGround.C);
        story.ppid
                .objections()
                .withdraw(withdrawn, "sudah diberi", Actor.requester())
                .orThrow();
        assertThat(article(story.petition(withdrawn))).isEqualTo("UU 14/2008 Pasal 37 ayat (1)");
    }

    @DisplayName("PERKI 1/2013 17-18: missing papers: notice, seven days, no identity, not registered")
    @Test
    void missingPapers() {
        DisputeNumber number = aboutSilence("2025-10-13");
        assertThat(story.until(request, "dispute.incomplete-notified")).contains(day("2025-10-16"));
        story.then("2025-10-14")
                .commission(
                        number,
                        new PetitionAct.IncompleteNotified(Set.of(Paper.IDENTITY), Optional.of(day("2025-10-14"))))
                .orThrow();
        assertThat(story.until(request, "dispute.completed")).contains(day("2025-10-23"));
        assertThat(article(story.commission(number, new PetitionAct.NotRegistered("akta"))))
                .startsWith("PERKI 1/2013 Pasal 17");
        story.then("2025-10-24")
                .commission(number, new PetitionAct.NotRegistered("akta"))
                .orThrow();
        assertThat(state(number)).isEqualTo(DisputeState.NOT_REGISTERED);
        assertThat(article(story.commission(number, new PetitionAct.Registered("x"))))
                .isEqualTo("PERKI 1/2013 Pasal 17 ayat (3)");
    }

    @DisplayName("UU 43(1), PERKI 1/2013 20: a panel is odd and of three; ground c goes to mediation first (29(1))")
    @Test
    void mediationFirst() {
        DisputeNumber number = aboutSilence("2025-10-13");
        story.commission(number, new PetitionAct.Registered("001")).orThrow();
        assertThat(article(story.commission(number, new HearingAct.PanelSet(List.of("A", "B"), "D"))))
                .isEqualTo("UU 14/2008 Pasal 43 ayat (1)");
        assertThat(article(story.commission(number, new HearingAct.FirstDaySet(Optional.empty(), day("2025-10-27")))))
                .isNotEqualTo("allowed");
        story.commission(number, new HearingAct.PanelSet(List.of("A", "B", "C"), "D"))
                .orThrow();
        story.commission(number, new HearingAct.FirstDaySet(Optional.empty(), day("2025-10-27")))
                .orThrow();
        assertThat(story.until(request, "dispute.summoned")).contains(day("2025-10-22"));
        assertThat(story.until(request, "dispute.replacement-asked")).contains(day("2025-10-23"));
        story.then("2025-10-27").commission(number, new HearingAct.Opened()).orThrow();
        story.commission(number, new HearingAct.Examined(Set.of())).orThrow();
        assertThat(article(story.commission(number, new DecisionAct.AdjudicationOpened())))
                .isEqualTo("PERKI 1/2013 Pasal 29 ayat (1)");
        story.commission(number, new MediationAct.Ordered()).orThrow();
        assertThat(story.until(request, "dispute.mediation-met")).contains(day("2025-10-30"));
        story.then("2025-10-30").commission(number, new MediationAct.Met()).orThrow();
        assertThat(story.until(request, "dispute.mediation-agreed")).contains(day("2025-11-19"));
        story.then("2025-11-19").commission(number, new MediationAct.Extended()).orThrow();
        assertThat(story.until(request, "dispute.mediation-agreed")).contains(day("2025-11-28"));
        assertThat(article(story.commission(number, new MediationAct.Extended())))
                .isEqualTo("PERKI 1/2013 Pasal 41 ayat (2)");
        assertThat(article(story.commission(number, new MediationAct.Failed(MediationFailure.TIME_OVER))))
                .startsWith("PERKI 1/2013 Pasal 48 ayat (1)");
        story.then("2025-12-01")
                .commission(number, new MediationAct.Failed(MediationFailure.TIME_OVER))
                .orThrow();
        story.commission(number, new DecisionAct.Resumed()).orThrow();
        assertThat(state(number)).isEqualTo(DisputeState.ADJUDICATION);
    }

    @DisplayName("UU 39: a mediated decision is final: no suit, no term, no execution order of UU 48")
    @Test
    void aMediatedDecision() {
        DisputeNumber number = aboutSilence("2025-10-13");
        story.heard(number);
        story.commission(number, new MediationAct.Ordered()).orThrow();
        story.commission(number, new MediationAct.Met()).orThrow();
        story.commission(number, new MediationAct.Agreed("diberikan", Optional.of(PAPER)))
                .orThrow();
        story.commission(number, new MediationAct.Decided("PM-1", List.of())).orThrow();
        assertThat(article(story.ppid.disputes().sue(number, Court.PTUN, Actor.requester())))
                .isEqualTo("UU 14/2008 Pasal 39");
        assertThat(story.acts(request)).contains("dispute.carried-out").doesNotContain("dispute.suit-filed");
    }

    @DisplayName(
            "UU 40(2), PERKI 1/2013 29(2), 34: ground a has no mediation; exempt by the test, then public interest")
    @Test
    void groundAHasNoMediation() {
        DisputeNumber number = story.disputedRefusal(request);
        story.heard(number);
        assertThat(article(story.commission(number, new MediationAct.Ordered())))
                .isEqualTo("UU 14/2008 Pasal 40 ayat (2)");
        assertThat(story.acts(request)).doesNotContain("dispute.mediation-ordered");
        story.commission(number, new DecisionAct.AdjudicationOpened()).orThrow();
        assertThat(article(story.commission(
                        number,
                        new DecisionAct.Read(CommissionDecision.of("PA", CommissionOrder.DO_DUTY)
                                .build()))))
                .startsWith("UU 14/2008 Pasal 46");
        story.commission(
                        number,
                        new DecisionAct.Read(CommissionDecision.of("PA", CommissionOrder.CONFIRM_REFUSAL)
                                .build()))
                .orThrow();
        story.copies(number, "2025-10-06", "2025-10-08");
        assertThat(story.ppid
                        .disputes()
                        .get(number)
                        .courtTerm(Side.PETITIONER, story.ppid.law())
                        .orElseThrow()
                        .date())
                .isEqualTo(day("2025-10-24"));
        assertThat(story.ppid
                        .disputes()
                        .get(number)
                        .courtTerm(Side.RESPONDENT, story.ppid.law())
                        .orElseThrow()
                        .date())
                .isEqualTo(day("2025-10-28"));
        story.then("2025-10-27");
        assertThat(state(number)).as("the respondent's days still run").isEqualTo(DisputeState.DECIDED);
        assertThat(article(story.ppid.disputes().sue(number, Court.PTUN, Actor.requester())))
                .isNotEqualTo("allowed");
        story.then("2025-10-29");
        assertThat(state(number)).isEqualTo(DisputeState.FINAL);
        assertThat(article(story.ppid.disputes().sue(number, Court.PTUN, SUPERIOR)))
                .isEqualTo("PERKI 1/2013 Pasal 60 ayat (3)");
    }

    @DisplayName("PERKI 1/2013 30, 24: two absences of the petitioner lapse it, if summoned three working days before")
    @Test
    void thePetitionerStaysAway() {
        DisputeNumber number = story.disputedRefusal(request);
        story.heard(number);
        story.commission(number, new DecisionAct.AdjudicationOpened()).orThrow();
        for (String hearing : List.of("2025-09-15", "2025-09-22", "2025-09-29")) {
            LocalDate on = day(hearing);
            LocalDate received =
                    hearing.equals("2025-09-15") ? on.minusDays(4) : on.minusDays(5); // a Thursday is too late
            story.then(received.toString())
                    .commission(
                            number,
                            new HearingAct.Summoned(Side.PETITIONER, SessionKind.HEARING, on, Optional.of(received)))
                    .orThrow();
            story.then(hearing)
                    .commission(
                            number, new HearingAct.AbsenceRecorded(Side.PETITIONER, SessionKind.HEARING, Excuse.NONE))
                    .orThrow();
            if (!hearing.equals("2025-09-29")) {
                assertThat(article(story.commission(number, new HearingAct.Lapsed("pen"))))
                        .isEqualTo("PERKI 1/2013 Pasal 30");
            }
        }
        story.commission(number, new HearingAct.Lapsed("pen")).orThrow();
        assertThat(state(number)).isEqualTo(DisputeState.LAPSED);
    }

    @DisplayName("PERKI 1/2013 36: an interim refusal is for a point that failed; its suit is shown and flagged")
    @Test
    void anInterimRefusal() {
        DisputeNumber number = aboutSilence("2025-10-16");
        story.commission(number, new PetitionAct.Registered("001")).orThrow();
        story.commission(number, new HearingAct.PanelSet(List.of("A", "B", "C"), "D"))
                .orThrow();
        story.commission(number, new HearingAct.FirstDaySet(Optional.empty(), story.today()))
                .orThrow();
        story.commission(number, new HearingAct.Opened()).orThrow();
        assertThat(article(story.commission(number, new HearingAct.InterimDecided(InterimRuling.REFUSED, "PS"))))
                .isNotEqualTo("allowed");
        story.commission(number, new HearingAct.Examined(Set.of(PreliminaryPoint.TIME)))
                .orThrow();
        story.commission(number, new HearingAct.InterimDecided(InterimRuling.REFUSED, "PS"))
                .orThrow();
        assertThat(story.until(request, "dispute.suit-filed")).contains(day("2025-11-05"));
        story.ppid.disputes().sue(number, Court.PTUN, Actor.requester()).orThrow();
    }

    @DisplayName("PERKI 1/2013 14-15: withdrawn before registration at once; in adjudication by the panel's order")
    @Test
    void withdrawals() {
        DisputeNumber number = aboutSilence("2025-10-13");
        ObjectionNumber objection =
                story.ppid.objections().about(request).get(0).number();
        assertThat(article(story.ppid.disputes().withdraw(number, "damai", SUPERIOR)))
                .isNotEqualTo("allowed");
        story.ppid.disputes().withdraw(number, "damai", Actor.requester()).orThrow();
        assertThat(state(number)).isEqualTo(DisputeState.WITHDRAWN);
        assertThat(story.acts(request)).contains("dispute.file");
        DisputeNumber again = story.then("2025-10-15").petitioned(objection);
        Dispute second = story.ppid.disputes().get(again);
        assertThat(second.timeliness(story.ppid.law()).code()).isEqualTo("in-time");
        story.heard(again);
        story.commission(again, new MediationAct.Ordered()).orThrow();
        story.ppid.disputes().withdraw(again, "damai", Actor.requester()).orThrow();
        assertThat(state(again)).isEqualTo(DisputeState.MEDIATION);
        story.commission(again, new PetitionAct.WithdrawalSet("pen")).orThrow();
        assertThat(state(again)).isEqualTo(DisputeState.WITHDRAWN);
    }

    @DisplayName("UU 44(2), (4): PPID speaks by a special power from its first day, and not after it was withdrawn")
    @Test
    void aSpecialPower() {
        DisputeNumber number = aboutSilence("2025-10-13");
        story.commission(number, new PetitionAct.Registered("001")).orThrow();
        assertThat(article(story.ppid.disputes().reply(number, PAPER, PPID))).isEqualTo("UU 14/2008 Pasal 44 ayat (2)");
        var power = new PetitionAct.RepresentativeAppointed(PPID, PAPER, day("2025-10-15"));
        assertThat(article(story.ppid.disputes().appoint(number, power, PPID))).isNotEqualTo("allowed");
        story.ppid.disputes().appoint(number, power, SUPERIOR).orThrow();
        assertThat(article(story.then("2025-10-14").ppid.disputes().reply(number, PAPER, PPID)))
                .isNotEqualTo("allowed");
        story.ppid
                .disputes()
                .record(number, new PetitionAct.RepresentativeWithdrawn(PPID, PAPER), HEAD)
                .orThrow();
        assertThat(article(story.then("2025-10-15").ppid.disputes().reply(number, PAPER, PPID)))
                .isNotEqualTo("allowed");
        story.ppid.disputes().reply(number, PAPER, SUPERIOR).orThrow();
    }
}
