package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.dispute.Acts;
import id.go.bekasikota.ppid.dispute.Court;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.dispute.DisputeNumber;
import id.go.bekasikota.ppid.dispute.DisputeState;
import id.go.bekasikota.ppid.dispute.Paper;
import id.go.bekasikota.ppid.dispute.Petition;
import id.go.bekasikota.ppid.dispute.PetitionAct;
import id.go.bekasikota.ppid.dispute.Side;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.BodyKind;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A dispute about silence through the front door: what the parties do is a method each. */
class DisputeDeskTest {
    private final SettableClock clock = SettableClock.on("2025-09-01");
    private final Ppid ppid = TestStorage.door(BODY).clock(clock).build();
    private final ObjectionNumber objection = petitioned();

    private ObjectionNumber petitioned() {
        RequestNumber request =
                ppid.requests().receive(asking("Anggaran"), PPID).orThrow().number();
        clock.moveTo("2025-09-17");
        ObjectionNumber number = ppid.objections()
                .file(objecting(request, ObjectionGround.C), Actor.requester())
                .orThrow()
                .number();
        clock.moveTo("2025-10-30");
        Petition petition = new Petition("Komisi Informasi Provinsi Jawa Barat", BodyKind.STATE, "");
        ppid.disputes().file(number, petition, Actor.requester()).orThrow();
        return number;
    }

    private void recorded(String kind, Side side, Actor by) {
        Dispute dispute = ppid.disputes().get(DisputeNumber.first(objection));
        ppid.disputes()
                .record(DisputeNumber.first(objection), Acts.ordinary(kind, side, LocalDate.now(clock), dispute), by)
                .orThrow();
    }

    /** Read on 31 October, and received by both parties on that day. */
    private void decided() {
        clock.moveTo("2025-10-31");
        for (String kind : List.of(
                "dispute.registered",
                "dispute.panel-set",
                "dispute.first-day-set",
                "dispute.hearing-opened",
                "dispute.preliminary-examined",
                "dispute.mediation-ordered",
                "dispute.mediation-failed",
                "dispute.adjudication-resumed",
                "dispute.decision-read")) {
            recorded(kind, Side.PETITIONER, Actor.commission());
        }
        recorded("dispute.copy-received", Side.PETITIONER, Actor.commission());
        recorded("dispute.copy-received", Side.RESPONDENT, Actor.commission());
    }

    private DisputeState state() {
        return ppid.disputes()
                .get(DisputeNumber.first(objection))
                .state(clock.instant().atZone(clock.getZone()).toLocalDate(), ppid.law());
    }

    @Test
    @Proves({"PERKI 1/2013 Pasal 17 ayat (2)", "PERKI 1/2013 Pasal 18 ayat (2)"})
    void theRequesterHandsInWhatIsMissingAndSaysWhatWasNeverServed() {
        ppid.disputes()
                .record(
                        DisputeNumber.first(objection),
                        new PetitionAct.IncompleteNotified(
                                Set.of(Paper.IDENTITY, Paper.REQUEST), Optional.of(LocalDate.parse("2025-10-30"))),
                        Actor.commission())
                .orThrow();

        assertThat(ppid.disputes()
                        .explainUnserved(DisputeNumber.first(objection), "tanda terima tidak diberikan", PPID)
                        .denial())
                .isPresent();
        assertThat(ppid.disputes()
                        .explainUnserved(
                                DisputeNumber.first(objection), "tanda terima tidak diberikan", Actor.requester())
                        .denial())
                .isEmpty();
        assertThat(ppid.disputes()
                        .complete(DisputeNumber.first(objection), PPID)
                        .denial())
                .isPresent();
        ppid.disputes()
                .complete(DisputeNumber.first(objection), Actor.requester())
                .orThrow();
        recorded("dispute.registered", Side.PETITIONER, Actor.commission());
        assertThat(state()).isEqualTo(DisputeState.REGISTERED);
    }

    @Test
    @Proves({
        "Perma 2/2011 Pasal 3",
        "Perma 2/2011 Pasal 4 ayat (1)",
        "Perma 2/2011 Pasal 6",
        "Perma 2/2011 Pasal 9 ayat (2)"
    })
    void eitherPartySuesTheOtherAnswersAndEitherGoesToTheSupremeCourt() {
        ppid.disputes()
                .appoint(
                        DisputeNumber.first(objection),
                        new PetitionAct.RepresentativeAppointed(
                                PPID,
                                DocumentRef.of("file:/arsip/kuasa.pdf", "application/pdf"),
                                LocalDate.parse("2025-10-30")),
                        SUPERIOR)
                .orThrow();
        decided();
        assertThat(ppid.disputes()
                        .sue(DisputeNumber.first(objection), Court.PN, PPID)
                        .denial())
                .isPresent();
        ppid.disputes().sue(DisputeNumber.first(objection), Court.PTUN, PPID).orThrow();
        recorded("dispute.suit-registered", Side.RESPONDENT, Actor.court());

        assertThat(ppid.disputes()
                        .answerSuit(DisputeNumber.first(objection), PPID)
                        .denial())
                .isPresent();
        ppid.disputes()
                .answerSuit(DisputeNumber.first(objection), Actor.requester())
                .orThrow();
        recorded("dispute.judges-set", Side.RESPONDENT, Actor.court());
        recorded("dispute.court-decided", Side.RESPONDENT, Actor.court());
        assertThat(state()).isEqualTo(DisputeState.COURT_DECIDED);
        ppid.disputes()
                .appealInCassation(DisputeNumber.first(objection), Actor.requester())
                .orThrow();
        assertThat(state()).isEqualTo(DisputeState.AT_SUPREME_COURT);
    }

    @Test
    @Proves({"Perma 2/2011 Pasal 4 ayat (3)", "Perma 2/2011 Pasal 12 ayat (1)"})
    void theRequesterAloneAsksForTheExecutionOfWhatIsFinal() {
        decided();
        assertThat(ppid.disputes()
                        .askExecution(DisputeNumber.first(objection), LETTER, Actor.requester())
                        .denial())
                .isPresent();
        clock.moveTo("2025-11-21"); // the fourteenth working day is 20 November
        assertThat(ppid.disputes()
                        .askExecution(DisputeNumber.first(objection), LETTER, PPID)
                        .denial())
                .isPresent();
        ppid.disputes()
                .askExecution(DisputeNumber.first(objection), LETTER, Actor.requester())
                .orThrow();
        assertThat(state()).isEqualTo(DisputeState.EXECUTION_ASKED);
    }
}
