package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.ORGANIZATION;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.UNIT;
import static id.go.bekasikota.ppid.contract.SampleLife.letter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.catalogue.CatalogueEntry;
import id.go.bekasikota.ppid.catalogue.Disclosure;
import id.go.bekasikota.ppid.catalogue.EntryNumber;
import id.go.bekasikota.ppid.catalogue.InformationForm;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.duty.InventoryDuty;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.exemption.ConsequenceTest;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.feed.FeedContent;
import id.go.bekasikota.ppid.feed.FeedState;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Power;
import id.go.bekasikota.ppid.organization.Role;
import id.go.bekasikota.ppid.proposal.Proposal;
import id.go.bekasikota.ppid.proposal.ProposalNumber;
import id.go.bekasikota.ppid.proposal.ProposalState;
import id.go.bekasikota.ppid.proposal.Proposed;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Units propose, PPID Utama accepts, returns or joins, once: PERKI 1/2021 Pasal 12, 10 ayat (2) huruf e and 45. */
class ProposalDeskTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    private static final Officer SETDA = new Officer(Role.UNIT_OFFICER, "Sekretaris", "setda");
    private static final Proposed.ToExempt ACCOUNTS = new Proposed.ToExempt(
            "Nomor rekening pegawai",
            Extent.WHOLE,
            ExemptionGround.H3,
            "rekening dapat disalahgunakan",
            "melindungi orangnya",
            "UU 14/2008 Pasal 17 huruf h angka 3");
    private static final Proposed.ToList BUDGET = new Proposed.ToList(
            "Anggaran 2025",
            "Kepala Dinas Kesehatan",
            new Proposed.Made(LocalDate.of(2025, 1, 2), "Contoh"),
            Set.of(InformationForm.SOFTCOPY),
            "5 tahun",
            Disclosure.periodic());
    private static final Proposed.ToShow SLIDE =
            Proposed.ToShow.onVideotron(DocumentRef.of("file:/foto/1.jpg", "image/jpeg"), "Vaksinasi gratis");

    private final SettableClock clock = SettableClock.on("2025-03-03");
    private final Ppid ppid =
            TestStorage.door(BODY).clock(clock).organization(ORGANIZATION).build();
    private final ProposalDesk desk = ppid.proposals();

    private ProposalNumber proposed(Proposed what) {
        return desk.propose("dinkes", what, UNIT).orThrow().number();
    }

    private static void deniedIn(ProposalState state, Result<Proposal> result) {
        assertThat(result.denial().orElseThrow().state()).isEqualTo(state.code());
    }

    @Test
    void whatWaitedOnADayIsToldLaterToo() {
        ProposalNumber first = proposed(ACCOUNTS);
        ProposalNumber second = proposed(BUDGET);
        clock.moveTo("2025-03-05");
        desk.giveBack(first, "sudah ada", PPID).orThrow();
        ProposalNumber third = proposed(SLIDE);

        assertThat(desk.waiting(TODAY.minusDays(1))).isEmpty();
        assertThat(desk.waiting(TODAY)).extracting(Proposal::number).containsExactly(first, second);
        assertThat(desk.waiting(TODAY.plusDays(2))).extracting(Proposal::number).containsExactly(second, third);
        assertThat(desk.of("dinkes", TODAY)).extracting(Proposal::number).containsExactly(first, second);
        assertThat(desk.of("setda", TODAY.plusDays(2))).isEmpty();
        assertThat(desk.of("dinkes", LocalDate.MIN)).isEmpty();
        assertThat(desk.of("dinkes", LocalDate.MAX))
                .extracting(Proposal::number)
                .containsExactly(first, second, third);
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 12", "PERKI 1/2021 Pasal 10 ayat (2) huruf e"})
    void anAcceptedExemptionIsTestedDecidedAndApprovedByPpidUtama() {
        ProposalNumber number = proposed(ACCOUNTS);
        assertThat(desk.waiting(TODAY)).extracting(Proposal::number).containsExactly(number);
        Proposal accepted = desk.accept(number, PPID).orThrow();
        assertThat(accepted.state(TODAY)).isEqualTo(ProposalState.ACCEPTED);
        assertThat(desk.waiting(TODAY)).hasSize(1);

        ConsequenceTest test =
                ACCOUNTS.test(accepted.unit()).tester("Ani, kominfo").on(TODAY);
        Exemption exemption =
                ppid.exemptions().classify(test, letter("SK-7", TODAY), PPID).orThrow();
        desk.carryOut(number, exemption.id().value(), PPID).orThrow();

        assertThat(desk.get(number).carriedOutAs()).contains("SK-7");
        assertThat(desk.waiting(TODAY)).isEmpty();
        assertThat(desk.exemptOf("dinkes", TODAY)).containsExactly(exemption);
        assertThat(desk.exemptOf("setda", TODAY)).isEmpty();
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 45 ayat (3)", "PERKI 1/2021 Pasal 45 ayat (4)"})
    void anAcceptedEntryEntersTheListOfItsUnit() {
        ProposalNumber number = proposed(BUDGET);
        desk.accept(number, PPID).orThrow();
        assertThatThrownBy(() -> desk.carryOut(number, "D-9", PPID).orThrow()).isInstanceOf(PpidException.class);
        assertThat(desk.get(number).state(TODAY)).isEqualTo(ProposalState.ACCEPTED);

        CatalogueEntry entry = ppid.catalogue()
                .enter(BUDGET.entry(EntryNumber.of("D-9"), "dinkes"), PPID)
                .orThrow();
        desk.carryOut(number, "D-9", PPID).orThrow();

        assertThat(desk.listedOf("dinkes", TODAY)).containsExactly(entry);
        assertThat(desk.listedOf("setda", TODAY)).isEmpty();
    }

    @Test
    void aProposalEndsOnceAndTheUnitMayProposeAnew() {
        ProposalNumber number = proposed(SLIDE);
        assertThat(desk.giveBack(number, " ", PPID).denial()).isPresent();
        Proposal returned = desk.giveBack(number, "foto buram", PPID).orThrow();

        assertThat(returned.returnedBecause()).contains("foto buram");
        deniedIn(ProposalState.RETURNED, desk.accept(number, PPID));
        deniedIn(ProposalState.RETURNED, desk.giveBack(number, "lagi", PPID));
        deniedIn(ProposalState.RETURNED, desk.join(number, proposed(SLIDE), PPID));
        deniedIn(ProposalState.RETURNED, desk.carryOut(number, "x", PPID));
        assertThat(desk.of("dinkes", TODAY)).hasSize(2);
        assertThat(desk.of("setda", TODAY)).isEmpty();
    }

    @Test
    void oneIsJoinedWithAnotherOfItsKindThatIsBeforePpidUtama() {
        ProposalNumber first = proposed(ACCOUNTS);
        ProposalNumber second = desk.propose("setda", ACCOUNTS, SETDA).orThrow().number();
        deniedIn(ProposalState.WAITING, desk.join(first, first, PPID));
        deniedIn(ProposalState.WAITING, desk.join(first, proposed(SLIDE), PPID));
        assertThat(desk.join(first, second, PPID).orThrow().joinedInto()).contains(second);

        deniedIn(ProposalState.WAITING, desk.join(second, first, PPID));
        deniedIn(ProposalState.JOINED, desk.accept(first, PPID));
        desk.accept(second, PPID).orThrow();
        deniedIn(ProposalState.ACCEPTED, desk.accept(second, PPID));
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 12")
    void aUnitProposesForItselfAndDecidesNothing() {
        ProposalNumber number = proposed(BUDGET);

        assertThat(desk.accept(number, UNIT).denial().orElseThrow().citation()).hasToString("PERKI 1/2021 Pasal 12");
        assertThat(desk.propose("dinkes", BUDGET, SETDA).denial().orElseThrow().message())
                .isEqualTo(Power.endsAtTheUnit());
        assertThatThrownBy(() -> desk.propose("dishub", BUDGET, PPID))
                .hasMessageContaining("there is no unit \"dishub\"");
        assertThat(desk.of("dinkes", TODAY)).hasSize(1);
    }

    @Test
    void theStepsAreThoseThatAreAllowed() {
        ProposalNumber number = proposed(BUDGET);

        assertThat(desk.get(number).nextSteps(TODAY))
                .extracting(NextStep::act)
                .containsExactly("proposal.accept", "proposal.return", "proposal.join");
        desk.accept(number, PPID).orThrow();
        assertThat(desk.get(number).nextSteps(TODAY)).extracting(NextStep::act).containsExactly("proposal.carry-out");
        assertThat(desk.get(number).nextSteps(TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void whoOwesAnInventoryIsKnownOnEveryDay() {
        assertThat(desk.inventories(TODAY))
                .extracting(duty -> duty.unit() + " " + duty.state().code())
                .containsExactly("dinkes owed", "setda owed");
        proposed(ACCOUNTS);
        clock.moveTo("2025-03-10");
        Feed none = Feed.of(
                clock.instant().atZone(clock.getZone()).toLocalDate(), Set.of(FeedContent.EXEMPTION_PROPOSALS), LETTER);
        ppid.organization().receiveFeed("setda", none, SETDA).orThrow();

        assertThat(desk.inventories(TODAY))
                .containsExactly(
                        new InventoryDuty("dinkes", java.util.Optional.of(TODAY), 1, 0, FeedState.CURRENT),
                        new InventoryDuty("setda", java.util.Optional.empty(), 0, 0, FeedState.OWED));
        assertThat(desk.inventories(LocalDate.of(2025, 3, 10)))
                .allSatisfy(duty -> assertThat(duty.state()).isEqualTo(FeedState.CURRENT));
    }

    @Test
    void aProposalIsReadBackAsItWas() {
        desk.accept(proposed(ACCOUNTS), PPID).orThrow();
        Proposal proposal = desk.of("dinkes", TODAY).get(0);

        assertThat(PpidJson.read(PpidJson.write(proposal), Proposal.class)).isEqualTo(proposal);
        assertThatThrownBy(() -> new Proposed.ToShow(LETTER, "x", SLIDE.channel()))
                .hasMessageContaining("image");
        assertThatThrownBy(() -> Proposed.ToShow.onVideotron(SLIDE.photo(), " "))
                .hasMessageContaining("caption");
    }
}
