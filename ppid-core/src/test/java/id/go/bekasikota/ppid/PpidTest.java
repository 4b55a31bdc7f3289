package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.CITIZEN;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.letter;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static id.go.bekasikota.ppid.contract.SampleLife.test;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.command.InvalidCommandException;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.dispute.DisputeNumber;
import id.go.bekasikota.ppid.dispute.DisputeState;
import id.go.bekasikota.ppid.dispute.Petition;
import id.go.bekasikota.ppid.dispute.PetitionAct;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.objection.Objection;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.BodyKind;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.ExtensionReason;
import id.go.bekasikota.ppid.request.IncompletenessNotice;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.WrittenNotice;
import id.go.bekasikota.ppid.requester.Gap;
import id.go.bekasikota.ppid.requester.Individual;
import id.go.bekasikota.ppid.requester.Representation;
import id.go.bekasikota.ppid.storage.EventLog;
import id.go.bekasikota.ppid.storage.StaleStateException;
import id.go.bekasikota.ppid.storage.Storage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The front door: one method per legal act, each one transaction, over cases in memory. */
class PpidTest {
    private final SettableClock clock = SettableClock.on("2025-09-01");
    private final Storage storage = TestStorage.fresh();
    private final Ppid ppid = Ppid.builder(BODY).storage(storage).clock(clock).build();

    private InformationRequest received(String... items) {
        return ppid.requests().receive(asking(items), PPID).orThrow();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    @Proves("UU 14/2008 Pasal 22 ayat (4)")
    void numbersAreGivenAtOnceAndWithoutGaps() {
        ReceiveRequest future = ReceiveRequest.by(CITIZEN)
                .unit("dinkes")
                .asks("x")
                .received(day("2025-09-02"))
                .build();

        assertThat(received("Anggaran").number()).hasToString("P/dinkes/2025/0001");
        assertThat(ppid.requests().receive(future, PPID).denial()).isPresent();
        assertThatThrownBy(() -> received(" ")).isInstanceOf(InvalidCommandException.class);
        assertThat(received("Anggaran").number()).hasToString("P/dinkes/2025/0002");
    }

    @Test
    void aDeniedActChangesNothingAndTellsBothLanguages() {
        InformationRequest request = received("Anggaran");
        clock.moveTo("2025-09-17");

        String told = ppid.requests()
                .extend(
                        request.number(),
                        ExtensionNotice.of(ExtensionReason.NOT_YET_DOCUMENTED, "Sedang dihimpun"),
                        PPID)
                .fold(extended -> "", denial -> denial.message(Language.INDONESIAN));

        assertThat(told)
                .startsWith(
                        "Perpanjangan tidak dapat dilakukan: batas waktu jawaban sudah lewat pada Selasa, 16 September 2025");
        assertThat(ppid.requests().get(request.number())).isEqualTo(request);
    }

    @Test
    @Proves({
        "PERKI 1/2021 Pasal 31 ayat (2)",
        "PERKI 1/2021 Pasal 33 ayat (1)",
        "UU 14/2008 Pasal 4 ayat (3)",
        "PERKI 1/2021 Pasal 27 ayat (2)",
        "PERKI 1/2021 Pasal 29 ayat (5) huruf h"
    })
    void gapsAreFoundRepairedAndNeverStopTheRegistration() {
        Individual bare = Individual.named("Siti Aminah");
        InformationRequest request = ppid.requests()
                .receive(ReceiveRequest.by(bare).unit("dinkes").asks("Anggaran").build(), PPID)
                .orThrow();
        Set<Gap> gaps = ppid.requests().gaps(request.number());

        assertThat(gaps).contains(Gap.PROOF_MISSING, Gap.NIK_MISSING, Gap.PURPOSE_MISSING);
        ppid.requests()
                .declareIncomplete(request.number(), IncompletenessNotice.of(gaps), PPID)
                .orThrow();
        ppid.requests()
                .repair(request.number(), asking("Anggaran"), Actor.requester())
                .orThrow();
        assertThat(ppid.requests().gaps(request.number())).isEmpty();
        assertThat(ppid.requests()
                        .repair(request.number(), asking("x"), Actor.requester())
                        .denial())
                .isPresent();
    }

    @Test
    @Proves({"UU 14/2008 Pasal 17", "PERKI 1/2021 Pasal 41 ayat (3)"})
    void aPartRefusalOnAnExemptionIsObjectedToAndAnswered() {
        Exemption accounts = ppid.exemptions()
                .classify(test(Extent.PART, day("2025-08-01")), letter("SK-1", day("2025-08-04")), PPID)
                .orThrow();
        InformationRequest request = received("Daftar gaji");
        clock.moveTo("2025-09-10");
        ppid.requests()
                .answer(
                        request.number(),
                        WrittenNotice.of(Decision.grantPartly(request.item(1))
                                        .withholding(accounts, "kolom rekening", "melindungi rekening"))
                                .approvedBy(SUPERIOR),
                        PPID)
                .orThrow();
        clock.moveTo("2025-09-15");
        Objection objection = ppid.objections()
                .file(objecting(request.number(), ObjectionGround.A), Actor.requester())
                .orThrow();

        assertThat(objection.number()).hasToString("K/dinkes/2025/0001");
        assertThat(ppid.objections().about(request.number())).containsExactly(objection);
        assertThat(ppid.nextSteps(request.number(), day("2025-09-15")))
                .extracting(step -> step.act() + " " + step.ground().orElse("-"))
                .contains("objection.answer -", "objection.file d")
                .doesNotContain("objection.file a");
        assertThat(ppid.exemptions().unfoundedRefusals()).isEmpty();
    }

    @Test
    @Proves("UU 14/2008 Pasal 35 ayat (1)")
    void anObjectionWithoutItsGroundIsDenied() {
        InformationRequest request = received("Anggaran");

        assertThat(ppid.objections()
                        .file(objecting(request.number(), ObjectionGround.C), Actor.requester())
                        .denial())
                .isPresent();
        clock.moveTo("2025-09-17");
        assertThat(ppid.objections()
                        .file(objecting(request.number(), ObjectionGround.C), Actor.requester())
                        .denial())
                .isEmpty();
    }

    // case L10: silence of the superior opens the way to Komisi Informasi, and twice is the same as once
    @Test
    @Proves({"UU 14/2008 Pasal 36 ayat (2)", "PERKI 1/2013 Pasal 13"})
    void timePassesOnceHoweverOftenItIsTold() {
        clock.moveTo("2025-08-01");
        InformationRequest request = received("Anggaran");
        clock.moveTo("2025-09-08");
        ppid.objections()
                .file(objecting(request.number(), ObjectionGround.C), Actor.requester())
                .orThrow();
        clock.moveTo("2025-10-21");
        List<CaseExpiry> first = ppid.advance(day("2025-10-21"));
        long position = events().size();

        assertThat(first)
                .extracting(expiry -> expiry.kind() + " " + expiry.expiry().code())
                .contains("request request.reply-missed", "objection objection.reply-missed");
        assertThat(ppid.advance(day("2025-10-21"))).isEmpty();
        assertThat(events()).hasSize((int) position);
        assertThat(ppid.nextSteps(request.number(), day("2025-10-21")))
                .filteredOn(step -> step.act().equals("dispute.file"))
                .singleElement()
                .satisfies(step -> assertThat(step.until()).contains(day("2025-11-07")));
    }

    @Test
    @Proves({"UU 14/2008 Pasal 37 ayat (2)", "PERKI 1/2013 Pasal 16", "PERKI 1/2021 Pasal 57 ayat (3) huruf c"})
    void aDisputeFollowsAnObjectionAndIsCounted() {
        InformationRequest request = received("Anggaran");
        clock.moveTo("2025-09-17");
        ObjectionNumber objection = ppid.objections()
                .file(objecting(request.number(), ObjectionGround.C), Actor.requester())
                .orThrow()
                .number();
        clock.moveTo("2025-10-30");
        Petition petition = new Petition("Komisi Informasi Provinsi Jawa Barat", BodyKind.STATE, "");
        ppid.disputes().file(objection, petition, Actor.requester()).orThrow();
        ppid.disputes()
                .record(DisputeNumber.first(objection), new PetitionAct.Registered("001/X/KIP-PS/2025"), PPID)
                .orThrow();

        assertThat(ppid.disputes().get(DisputeNumber.first(objection)).state(day("2025-10-30"), ppid.law()))
                .isEqualTo(DisputeState.REGISTERED);
        assertThat(ppid.disputes()
                        .record(DisputeNumber.first(objection), new PetitionAct.Registered("001/X/KIP-PS/2025"), PPID)
                        .denial())
                .isPresent();
        assertThat(ppid.nextSteps(request.number(), day("2025-10-30")))
                .extracting(NextStep::act)
                .anyMatch(act -> act.startsWith("dispute."))
                .contains("objection.answer")
                .doesNotContain("dispute.file");
        assertThat(ppid.reports().service(DateRange.year(2025)).disputes().received())
                .isEqualTo(1);
    }

    @Test
    @Proves("UU 14/2008 Pasal 37 ayat (2)")
    void thatTheDaysOfAPetitionEndedIsToldOnlyWhereNoneCameInTime() {
        LocalDate after = day("2026-01-30");

        assertThat(notedWithPetitionOn("2025-10-30", after)).isEmpty();
        assertThat(notedWithPetitionOn("2025-12-30", after)).containsExactly("objection.petition-over-silence");
    }

    private static List<String> notedWithPetitionOn(String petitioned, LocalDate asOf) {
        SettableClock clock = SettableClock.on("2025-09-01");
        Ppid ppid = TestStorage.door(BODY).clock(clock).build();
        InformationRequest request =
                ppid.requests().receive(asking("Anggaran"), PPID).orThrow();
        clock.moveTo("2025-09-17");
        ObjectionNumber objection = ppid.objections()
                .file(objecting(request.number(), ObjectionGround.C), Actor.requester())
                .orThrow()
                .number();
        clock.moveTo(petitioned);
        ppid.disputes()
                .file(objection, new Petition("KI Jawa Barat", BodyKind.STATE, ""), Actor.requester())
                .orThrow();
        return ppid.advance(asOf).stream()
                .map(expiry -> expiry.expiry().code())
                .filter(code -> code.contains("petition-over"))
                .toList();
    }

    @Test
    @Proves("PERKI 1/2013 Pasal 15 ayat (4)")
    void aPetitionWithdrawnBeforeTheHearingIsNotFiledAgain() {
        InformationRequest request = received("Anggaran");
        clock.moveTo("2025-09-17");
        ObjectionNumber objection = ppid.objections()
                .file(objecting(request.number(), ObjectionGround.C), Actor.requester())
                .orThrow()
                .number();
        clock.moveTo("2025-10-30");
        Petition petition = new Petition("Komisi Informasi Provinsi Jawa Barat", BodyKind.STATE, "");
        ppid.disputes().file(objection, petition, Actor.requester()).orThrow();

        assertThat(ppid.disputes().file(objection, petition, Actor.requester()).denial())
                .hasValueSatisfying(denial -> assertThat(denial.state()).isEqualTo("filed"));
        ppid.disputes()
                .record(DisputeNumber.first(objection), new PetitionAct.Registered("001/X/KIP-PS/2025"), PPID)
                .orThrow();
        ppid.disputes()
                .withdraw(DisputeNumber.first(objection), "", Actor.requester())
                .orThrow();
        ppid.disputes()
                .record(DisputeNumber.first(objection), new PetitionAct.WithdrawalSet("akta-2"), Actor.commission())
                .orThrow();
        assertThat(ppid.disputes().file(objection, petition, Actor.requester()).denial())
                .hasValueSatisfying(
                        denial -> assertThat(denial.citation()).hasToString("PERKI 1/2013 Pasal 15 ayat (4)"));
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 39 ayat (3)", "PERKI 1/2021 Pasal 39 ayat (4)"})
    void anAttorneyObjectsByASpecialPowerWithStampDuty() {
        InformationRequest request = received("Anggaran");
        clock.moveTo("2025-09-17");
        Representation unstamped = new Representation(CITIZEN, Optional.of(LETTER), Representation.StampDuty.MISSING);
        Objection objection = ppid.objections()
                .file(
                        FileObjection.about(CITIZEN, request.number(), "Anggaran")
                                .on(ObjectionGround.C)
                                .represented(unstamped)
                                .purpose("penelitian"),
                        Actor.requester())
                .orThrow();

        assertThat(objection.filing().form().power()).contains(LETTER);
        assertThat(ppid.objections().gaps(objection.number())).containsExactly(Gap.STAMP_MISSING);
        ppid.objections()
                .withdraw(objection.number(), "diajukan sendiri", Actor.requester())
                .orThrow();
        assertThat(ppid.objections()
                        .gaps(ppid.objections()
                                .file(objecting(request.number(), ObjectionGround.C), Actor.requester())
                                .orThrow()
                                .number()))
                .isEmpty();
    }

    private List<EventLog.Entry> events() {
        return storage.inTransaction(stores -> stores.events().after(BODY.code(), 0, 1000));
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 31 ayat (1)")
    void everyActIsInTheLogInOrder() {
        InformationRequest request = received("Anggaran");
        ppid.requests().declareComplete(request.number(), PPID).orThrow();
        ppid.requests()
                .withdraw(request.number(), "sudah didapat", Actor.requester())
                .orThrow();

        assertThat(events()).extracting(EventLog.Entry::position).containsExactly(1L, 2L, 3L);
        assertThat(events())
                .extracting(entry -> entry.event().event().getClass().getSimpleName())
                .containsExactly("Received", "DeclaredComplete", "Withdrawn");
    }

    @Test
    void whatThrowsInATransactionLeavesNothing() {
        InformationRequest request = received("Anggaran");

        assertThatThrownBy(() -> storage.inTransaction(stores -> {
                    stores.counters().next(BODY.code(), "P/dinkes/2025");
                    stores.requests().add(BODY.code(), "lain", request);
                    stores.requests().update(BODY.code(), request.number().text(), request, 99);
                    return 0;
                }))
                .isInstanceOf(StaleStateException.class)
                .hasMessageContaining("99");
        assertThat(events()).hasSize(1);
        assertThat(received("Anggaran").number()).hasToString("P/dinkes/2025/0002");
        assertThatThrownBy(() -> ppid.requests().get(new RequestNumber("lain"))).isInstanceOf(PpidException.class);
    }

    @Test
    @Proves("UU 14/2008 Pasal 22 ayat (7)")
    void whatIsDueAndOverdueIsListed() {
        InformationRequest request = received("Anggaran");

        assertThat(ppid.requests().owed().dueWithin(9, Listing.first()).items()).isEmpty();
        assertThat(ppid.requests().owed().dueWithin(10, Listing.first()).items())
                .containsExactly(request);
        assertThat(ppid.requests().owed().overdue(Listing.first()).items()).isEmpty();
        clock.moveTo("2025-09-16");
        assertThat(ppid.requests().owed().dueWithin(0, Listing.first()).items()).containsExactly(request);
        clock.moveTo("2025-09-17");
        assertThat(ppid.requests().owed().overdue(Listing.first()).items()).containsExactly(request);
    }

    @Test
    @Proves("UU 14/2008 Pasal 12")
    void theReportCountsTheCasesAsTheyStoodAtTheEndOfThePeriod() {
        InformationRequest first = received("Anggaran");
        InformationRequest second = received("Anggaran");
        ppid.requests()
                .voidDuplicate(second.number(), first.number(), "ganda", PPID)
                .orThrow();
        clock.moveTo("2025-09-10");
        ppid.requests()
                .answer(first.number(), WrittenNotice.of(Decision.grant(first.item(1))), PPID)
                .orThrow();

        ServiceReport whole = ppid.reports().service(DateRange.year(2025));
        ServiceReport early = ppid.reports().service(new DateRange(day("2025-09-01"), day("2025-09-01")));

        assertThat(whole.requests().received()).isEqualTo(1);
        assertThat(whole.requests().processed()).isEqualTo(1);
        assertThat(early.requests().pendingEnd()).isEqualTo(1);
    }
}
