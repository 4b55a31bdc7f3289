package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.dispute.Dispute;
import id.go.bekasikota.ppid.dispute.DisputeAct;
import id.go.bekasikota.ppid.dispute.DisputeNumber;
import id.go.bekasikota.ppid.dispute.DisputeOutcome;
import id.go.bekasikota.ppid.dispute.DisputeState;
import id.go.bekasikota.ppid.dispute.Paper;
import id.go.bekasikota.ppid.dispute.Petition;
import id.go.bekasikota.ppid.dispute.PetitionAct;
import id.go.bekasikota.ppid.dispute.StopGround;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.BodyKind;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A petition that comes again after an end that no text makes a bar, and what the desk takes no petition or act for. */
class PetitionAgainTest {
    private static final Petition PETITION = new Petition("Komisi Informasi Provinsi Jawa Barat", BodyKind.STATE, "");
    private final SettableClock clock = SettableClock.on("2025-09-01");
    private final Ppid ppid = TestStorage.door(BODY).clock(clock).build();
    private final RequestNumber request =
            ppid.requests().receive(asking("Anggaran"), PPID).orThrow().number();

    /** The superior's days end on 29 October 2025, those of a petition on 18 November. */
    private ObjectionNumber objected() {
        clock.moveTo("2025-09-17");
        return ppid.objections()
                .file(objecting(request, ObjectionGround.C), Actor.requester())
                .orThrow()
                .number();
    }

    private ObjectionNumber petitioned(String day) {
        ObjectionNumber objection = objected();
        clock.moveTo(day);
        file(objection).orThrow();
        return objection;
    }

    private Result<Dispute> file(ObjectionNumber objection) {
        return ppid.disputes().file(objection, PETITION, Actor.requester());
    }

    private DisputeNumber last(ObjectionNumber objection) {
        List<Dispute> petitions = ppid.disputes().petitions(objection);
        return petitions.get(petitions.size() - 1).number();
    }

    private void record(ObjectionNumber objection, DisputeAct act) {
        ppid.disputes().record(last(objection), act, Actor.commission()).orThrow();
    }

    private List<String> acts(String day) {
        return ppid.nextSteps(request, LocalDate.parse(day)).stream()
                .map(NextStep::act)
                .toList();
    }

    @DisplayName("PERKI 1/2013 Pasal 13, 17 ayat (3): a petition not registered is filed again while its days run on")
    @Test
    @Proves({"PERKI 1/2013 Pasal 13 huruf b", "PERKI 1/2013 Pasal 17 ayat (3)"})
    void aPetitionNotRegisteredIsFiledAgain() {
        ObjectionNumber objection = petitioned("2025-10-30");
        record(objection, new PetitionAct.IncompleteNotified(Set.of(Paper.IDENTITY), Optional.empty()));
        clock.moveTo("2025-11-11");
        record(objection, new PetitionAct.NotRegistered("akta-1"));

        assertThat(acts("2025-11-10")).doesNotContain("dispute.file");
        assertThat(acts("2025-11-18")).contains("dispute.file");
        assertThat(acts("2025-11-19")).doesNotContain("dispute.file");
        clock.moveTo("2025-11-18");
        assertThat(file(objection).orThrow().timeliness(ppid.law()).code()).isEqualTo("in-time");
        record(objection, new PetitionAct.Registered("002"));

        assertThat(ppid.disputes().get(last(objection)).state(LocalDate.parse("2025-11-18"), ppid.law()))
                .isEqualTo(DisputeState.REGISTERED);
        assertThat(ppid.disputes().petitions(objection))
                .extracting(Dispute::outcome)
                .containsExactly(Optional.of(DisputeOutcome.NOT_REGISTERED), Optional.empty());
        assertThat(acts("2025-11-18")).contains("dispute.panel-set").doesNotContain("dispute.file");
        assertThat(acts("2025-11-11")).contains("dispute.file").doesNotContain("dispute.panel-set");
        assertThat(file(objection).denial()).isPresent();
        List<CaseExpiry> noticed = ppid.advance(LocalDate.parse("2025-12-31"));
        assertThat(noticed).extracting(CaseExpiry::id).contains(objection.text() + "#2");
        assertThat(noticed).noneMatch(expiry -> expiry.expiry().code().startsWith("objection.petition-over"));
        assertThat(ppid.reports().service(DateRange.year(2025)).disputes().received())
                .as("every petition is counted")
                .isEqualTo(2);
    }

    @DisplayName("PERKI 1/2013 Pasal 14 ayat (1), 15 ayat (4): withdrawn before registration, it may be filed again")
    @Test
    @Proves({"PERKI 1/2013 Pasal 13 huruf b", "PERKI 1/2013 Pasal 14", "PERKI 1/2013 Pasal 15 ayat (4)"})
    void aPetitionWithdrawnBeforeRegistrationIsFiledAgain() {
        ObjectionNumber objection = petitioned("2025-10-30");
        clock.moveTo("2025-11-03");
        ppid.disputes()
                .withdraw(last(objection), "salah alamat", Actor.requester())
                .orThrow();

        assertThat(ppid.disputes().get(last(objection)).outcome()).contains(DisputeOutcome.WITHDRAWN);
        assertThat(acts("2025-11-18")).contains("dispute.file");
        clock.moveTo("2025-11-18");
        assertThat(file(objection).orThrow().timeliness(ppid.law()).code()).isEqualTo("in-time");
        assertThat(last(objection).text()).endsWith("#2");
    }

    @DisplayName(
            "PERKI 1/2013 Pasal 13: that the days of a petition ended is told where the one filed does not bar another")
    @Test
    void thatTheDaysEndedIsToldWhereAnotherPetitionWasPossible() {
        ObjectionNumber objection = petitioned("2025-10-30");
        record(objection, new PetitionAct.Stopped(StopGround.DISTURBANCE, "kep-1"));

        assertThat(ppid.advance(LocalDate.parse("2025-11-18")))
                .noneMatch(expiry -> expiry.expiry().code().startsWith("objection.petition-over"));
        assertThat(ppid.advance(LocalDate.parse("2025-11-19")))
                .anyMatch(expiry -> expiry.expiry().code().equals("objection.petition-over-silence"));
    }

    @DisplayName("PERKI 1/2013 Pasal 13: a petition that comes again after its days is recorded and marked late")
    @Test
    void aPetitionThatComesAgainLateIsMarked() {
        ObjectionNumber objection = petitioned("2025-10-30");
        record(objection, new PetitionAct.Stopped(StopGround.DISTURBANCE, "kep-1"));
        clock.moveTo("2025-12-01");
        file(objection).orThrow();
        record(objection, new PetitionAct.Stopped(StopGround.DISTURBANCE, "kep-2"));
        file(objection).orThrow();

        assertThat(ppid.disputes().petitions(objection))
                .extracting(dispute -> dispute.timeliness(ppid.law()).code())
                .containsExactly("in-time", "late", "late");
    }

    @DisplayName("UU 14/2008 Pasal 47: the petition names the kind of this body, on which the court depends")
    @Test
    @Proves("UU 14/2008 Pasal 47")
    void aPetitionNamesTheKindOfThisBody() {
        ObjectionNumber objection = objected();
        Petition other = new Petition("Komisi Informasi Provinsi Jawa Barat", BodyKind.OTHER, "");

        Denial denial = ppid.disputes()
                .file(objection, other, Actor.requester())
                .denial()
                .orElseThrow();
        assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 47 ayat (1)");
        assertThat(denial.message().id()).contains("jenis badan publik");
        assertThat(ppid.disputes().petitions(objection)).isEmpty();
    }

    @Test
    void anActOfADayThatHasNotComeIsNotRecorded() {
        ObjectionNumber objection = petitioned("2025-10-30");
        LocalDate tomorrow = LocalDate.parse("2025-10-31");

        assertThatThrownBy(() -> ppid.disputes()
                        .record(last(objection), new PetitionAct.Registered("001"), tomorrow, Actor.commission()))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("2025-10-31");
        assertThat(ppid.disputes().get(last(objection)).version()).isEqualTo(1);
    }
}
