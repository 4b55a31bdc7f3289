package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.letter;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.catalogue.Catalogue;
import id.go.bekasikota.ppid.catalogue.Disclosure;
import id.go.bekasikota.ppid.catalogue.EntryDraft;
import id.go.bekasikota.ppid.catalogue.EntryFields;
import id.go.bekasikota.ppid.catalogue.EntryNumber;
import id.go.bekasikota.ppid.catalogue.EntryOrigin;
import id.go.bekasikota.ppid.catalogue.InformationForm;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.exemption.ConsequenceTest;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.feed.FeedContent;
import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionNumber;
import id.go.bekasikota.ppid.organization.Confidence;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Power;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.organization.Seat;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.organization.UnitKind;
import id.go.bekasikota.ppid.organization.Units;
import id.go.bekasikota.ppid.request.RequestNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The authority of a unit's officer ends at the unit: PERKI 1/2021 Pasal 12, UU 14/2008 Pasal 13 before it. */
@Proves("PERKI 1/2021 Pasal 12")
class AuthorityOfUnitsTest {
    private static final Organization CITY = Organization.of(
                    BODY,
                    Units.of(List.of(
                            unit("kominfo"),
                            unit("setda"),
                            unit("humas").within("setda"),
                            unit("dinkes"),
                            unit("disdik"),
                            unit("pasar").mergedOn(LocalDate.of(2025, 6, 2), "dagang"),
                            unit("dagang"))),
                    Dated.of(
                            "the seat of PPID Utama",
                            Map.of(
                                    LocalDate.of(2018, 1, 1),
                                    new Seat("kominfo", "PPID Pelaksana", "made up", Confidence.CONFIRMED))))
            .build();

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);

    private final SettableClock clock = SettableClock.on("2025-03-03");
    private final Ppid ppid =
            TestStorage.door(BODY).clock(clock).organization(CITY).build();

    private static Unit unit(String code) {
        return Unit.of(code, "Unit " + code, UnitKind.OFFICE);
    }

    private static Officer of(String unit) {
        return new Officer(Role.UNIT_OFFICER, "Sekretaris " + unit, unit);
    }

    private static Officer desk(String unit) {
        return new Officer(Role.DESK_OFFICER, "Petugas " + unit, unit);
    }

    private RequestNumber received() {
        return ppid.requests()
                .receive(asking("Anggaran"), of("dinkes"))
                .orThrow()
                .number();
    }

    private static void elsewhere(Result<?> result) {
        Denial denial = result.denial().orElseThrow();
        assertThat(denial.message()).isEqualTo(Power.endsAtTheUnit());
        assertThat(denial.citation()).hasToString("PERKI 1/2021 Pasal 12");
    }

    @Test
    void aUnitReceivesForItselfAlone() {
        elsewhere(ppid.requests().receive(asking("Anggaran"), of("disdik")));
        elsewhere(ppid.requests().receive(asking("Anggaran"), desk("disdik")));
        ppid.requests().receive(asking("Anggaran"), desk("kominfo")).orThrow();
        assertThat(received().text()).isEqualTo("P/dinkes/2025/0002");
    }

    @Test
    void whatItReceivedAndWhatItWasPassedIsItsOwnAndNothingElse() {
        RequestNumber request = received();
        elsewhere(ppid.requests().declareComplete(request, of("disdik")));
        ppid.requests().dispose(request, "disdik", "bidangnya", of("dinkes")).orThrow();
        ppid.requests().declareComplete(request, of("disdik")).orThrow();
        elsewhere(ppid.requests().withdraw(request, "lisan", of("setda")));
        ppid.requests().dispose(request, "setda", "bukan", of("disdik")).orThrow();
        elsewhere(ppid.requests().dispose(request, "disdik", "lagi", of("disdik")));
        ppid.requests().dispose(request, "disdik", "lagi", of("dinkes")).orThrow();
    }

    @Test
    void whoeverHasTheBodyReachesEveryCase() {
        RequestNumber request = received();
        ppid.requests().declareComplete(request, PPID).orThrow();
        ppid.requests().dispose(request, "disdik", "bidangnya", desk("kominfo")).orThrow();
        Officer superior = new Officer(Role.SUPERIOR, "Sekda", "setda");
        ppid.requests().dispose(request, "dinkes", "kembali", superior).orThrow();
    }

    @Test
    void aSectionIsAUnitOfItsOwn() {
        RequestNumber request = received();
        ppid.requests().dispose(request, "humas", "bidangnya", PPID).orThrow();
        elsewhere(ppid.requests().declareComplete(request, of("setda")));
        ppid.requests().declareComplete(request, of("humas")).orThrow();
        assertThat(CITY.units().find("humas").orElseThrow().parent()).contains("setda");
    }

    @Test
    void whoTookAUnitOverActsOnItsCasesAndTheUnitThatIsGoneNoMore() {
        RequestNumber request = received();
        ppid.requests().dispose(request, "pasar", "bidangnya", PPID).orThrow();
        clock.moveTo("2025-06-02");
        elsewhere(ppid.requests().withdraw(request, "lisan", of("pasar")));
        ppid.requests().withdraw(request, "lisan", of("dagang")).orThrow();
    }

    @Test
    void anObjectionBelongsToTheUnitsOfItsRequestAndToWhoTookItIn() {
        RequestNumber request = received();
        clock.moveTo("2025-04-02");
        elsewhere(ppid.objections().file(objecting(request, ObjectionGround.C), of("disdik")));
        ObjectionNumber objection = ppid.objections()
                .file(objecting(request, ObjectionGround.C), of("dinkes"))
                .orThrow()
                .number();
        elsewhere(ppid.objections().enter(objection, of("disdik")));
        ppid.objections().enter(objection, of("dinkes")).orThrow();
    }

    @Test
    void aUnitFeedsForItselfAlone() {
        Feed feed = Feed.of(LocalDate.of(2025, 3, 3), Set.of(FeedContent.REQUESTS), LETTER);
        elsewhere(ppid.organization().receiveFeed("dinkes", feed, of("disdik")));
        ppid.organization().receiveFeed("dinkes", feed, of("dinkes")).orThrow();
        elsewhere(ppid.organization().receiveFeed("dinkes", feed, of("disdik")));
        ppid.organization().receiveFeed("dinkes", feed, PPID).orThrow();
    }

    @Test
    void aUnitEntersAndPublishesItsOwnInformation() {
        EntryFields own = fields("dinkes");
        EntryDraft entry = new EntryDraft(EntryNumber.of("D-1"), own, Disclosure.periodic(), EntryOrigin.collected());
        elsewhere(ppid.catalogue().enter(entry, of("disdik")));
        ppid.catalogue().enter(entry, of("dinkes")).orThrow();
        elsewhere(ppid.catalogue().amend(entry.number(), own, of("disdik")));
        elsewhere(ppid.catalogue().amend(entry.number(), fields("disdik"), of("dinkes")));
        ppid.catalogue().amend(entry.number(), own, of("dinkes")).orThrow();
        elsewhere(ppid.catalogue().decideList(Catalogue.decision("K-1", TODAY), List.of(entry.number()), of("dinkes")));
        ppid.catalogue()
                .decideList(Catalogue.decision("K-1", TODAY), List.of(entry.number()), PPID)
                .orThrow();
    }

    private static EntryFields fields(String unit) {
        return EntryFields.of("Ringkasan anggaran")
                .heldBy(unit)
                .responsible("Kepala " + unit)
                .form(InformationForm.HARDCOPY)
                .kept("5 tahun")
                .made("Contoh", LocalDate.of(2025, 1, 2));
    }

    @Test
    void aUnitRecordsTheClassificationOfWhatItHolds() {
        ConsequenceTest test = ConsequenceTest.of("Nomor rekening pegawai")
                .ground(ExemptionGround.H3)
                .ifOpened("disalahgunakan")
                .ifClosed("melindungi orangnya")
                .legalBasis("UU 14/2008 Pasal 17 huruf h angka 3")
                .heldBy("dinkes")
                .tester("Ani")
                .on(TODAY);
        elsewhere(ppid.exemptions().classify(test, letter("SK-1", TODAY), of("disdik")));
        ppid.exemptions().classify(test, letter("SK-1", TODAY), of("dinkes")).orThrow();
    }

    @Test
    @Proves("UU 14/2008 Pasal 13 ayat (1)")
    void beforeTheRegulationTheDenialCitesTheStatute_Uu13_1() {
        clock.moveTo("2020-01-30");
        Denial denial = ppid.requests()
                .receive(asking("Anggaran"), of("disdik"))
                .denial()
                .orElseThrow();
        assertThat(denial.citation()).hasToString("UU 14/2008 Pasal 13 ayat (1)");
        assertThat(denial.message()).isEqualTo(Power.endsAtTheUnit());
    }

    @Test
    void aHostWithoutAnOrganisationKeepsWhatItHas() {
        Ppid without = TestStorage.door(BODY).clock(clock).build();
        RequestNumber request = without.requests()
                .receive(asking("Anggaran"), of("disdik"))
                .orThrow()
                .number();
        without.requests().declareComplete(request, of("setda")).orThrow();
    }
}
