package id.go.bekasikota.ppid.scenario;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.duty.InventoryDuty;
import id.go.bekasikota.ppid.feed.FeedState;
import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.proposal.Proposal;
import id.go.bekasikota.ppid.proposal.ProposalNumber;
import id.go.bekasikota.ppid.proposal.ProposalState;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.storage.NoSuchCaseException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A year of a city whose units come, merge and go: who acts, what is proposed and what is owed. */
class UnitScenariosTest extends UnitCity {
    private RequestNumber received(String unit, Actor by) {
        return ppid.requests().receive(asked(unit), by).orThrow().number();
    }

    @Test
    void whoServesAUnitIsKnownByTheDayAndNobodyAfterTheUnit() {
        assertThat(CITY.officerOf("dinkes", day("2025-01-01"))).isEmpty();
        assertThat(CITY.officerOf("dinkes", day("2025-06-01"))
                        .orElseThrow()
                        .officer()
                        .name())
                .isEqualTo("Ani");
        assertThat(CITY.officerOf("dinkes", day("2025-06-02"))
                        .orElseThrow()
                        .officer()
                        .name())
                .isEqualTo("Budi");
        assertThat(CITY.officerOf("pasar", day("2025-03-31"))).isPresent();
        assertThat(CITY.officerOf("pasar", day("2025-04-01"))).isEmpty();
        assertThat(CITY.officersOn(day("2025-04-01")))
                .extracting(one -> one.officer().name())
                .containsExactly("Ani");
    }

    @Test
    void twoOfficersOfOneUnitFromOneDayAreAnErrorAndNotTheLast() {
        Organization.Builder city = Organization.of(
                        BODY,
                        CITY.units(),
                        Dated.of("the seat", Map.of(day("2018-01-01"), CITY.seatOn(day("2025-01-01")))))
                .officer(day("2025-01-02"), named("Ani", "dinkes"))
                .officer(day("2025-01-02"), named("Budi", "dinkes"));
        assertThatThrownBy(city::build).isInstanceOf(PpidException.class).hasMessageContaining("twice");

        Organization.Builder early = Organization.of(
                        BODY,
                        CITY.units(),
                        Dated.of("the seat", Map.of(day("2018-01-01"), CITY.seatOn(day("2025-01-01")))))
                .officer(day("2025-03-09"), named("Dedi", "baru"));
        assertThatThrownBy(early::build).isInstanceOf(PpidException.class).hasMessageContaining("exists on that day");
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 12")
    void aRequestGoesToAUnitOfTheDayAlone() {
        for (String unit : List.of("baru", "tidak-ada")) {
            assertThatThrownBy(() -> ppid.requests().receive(asked(unit), PPID)).isInstanceOf(PpidException.class);
        }
        RequestNumber request = received("dinkes", PPID);
        for (String unit : List.of("baru", "tidak-ada")) {
            assertThat(refused(request, unit)).isTrue();
        }
        clock.moveTo("2025-03-10");
        received("baru", of("baru"));
        ppid.requests().dispose(request, "baru", "yang menguasai", PPID).orThrow();
        clock.moveTo("2025-04-01");
        assertThatThrownBy(() -> ppid.requests().receive(asked("pasar"), PPID)).isInstanceOf(PpidException.class);
        assertThat(refused(request, "pasar")).isTrue();
        clock.moveTo("2025-05-01");
        assertThatThrownBy(() -> ppid.requests().receive(asked("lama"), PPID)).isInstanceOf(PpidException.class);
        assertThat(refused(request, "lama")).isTrue();
    }

    private boolean refused(RequestNumber request, String unit) {
        try {
            return ppid.requests()
                    .dispose(request, unit, "yang menguasai", PPID)
                    .denial()
                    .isPresent();
        } catch (PpidException e) {
            return true;
        }
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 12")
    void aSectionAndItsSecretariatDoNotActForEachOther() {
        RequestNumber ofTheSection = received("humas", of("humas"));
        RequestNumber ofTheSecretariat = received("setda", of("setda"));

        elsewhere(ppid.requests().declareComplete(ofTheSection, of("setda")));
        elsewhere(ppid.requests().declareComplete(ofTheSecretariat, of("humas")));
        elsewhere(proposed("humas", of("setda")));
        elsewhere(fed("setda", "2025-03-03", of("humas")));
        ppid.requests().declareComplete(ofTheSection, of("humas")).orThrow();
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 12")
    void afterAMergerTheHeirActsAndTheUnitThatIsGoneDoesNot() {
        RequestNumber request = received("pasar", of("pasar"));
        elsewhere(ppid.requests().declareComplete(request, of("dagang")));
        clock.moveTo("2025-04-01");

        elsewhere(ppid.requests().declareComplete(request, of("pasar")));
        ppid.requests().declareComplete(request, of("dagang")).orThrow();
        assertThatThrownBy(() -> proposed("pasar", of("dagang"))).isInstanceOf(PpidException.class);
        elsewhere(fed("pasar", "2025-03-31", of("pasar")));
        elsewhere(fed("pasar", "2025-03-31", of("dinkes")));
        fed("pasar", "2025-03-31", of("dagang")).orThrow();
        assertThat(fed("pasar", "2025-04-01", PPID).denial()).isPresent();
        assertThat(fed("lama", "2025-04-02", PPID).denial()).isPresent();
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 12", "PERKI 1/2021 Pasal 45 ayat (4)"})
    void aProposalEndsOnceWhateverComesFirst() {
        ProposalNumber other = proposed("dinkes", of("dinkes")).orThrow().number();
        for (int first = 0; first < 3; first++) {
            ProposalNumber one = proposed("setda", of("setda")).orThrow().number();
            assertThat(ended(one, other, first).denial()).isEmpty();
            for (int second = 0; second < 3; second++) {
                assertThat(ended(one, other, second)
                                .denial()
                                .orElseThrow()
                                .message()
                                .in(Language.INDONESIAN))
                        .contains(one.text());
            }
        }
        elsewhere(proposed("dinkes", of("setda")));
        assertThat(ppid.proposals().accept(other, of("dinkes")).denial()).isPresent();
        assertThat(ppid.proposals().giveBack(other, " ", PPID).denial()).isPresent();
        assertThat(ppid.proposals().join(other, other, PPID).denial()).isPresent();
        assertThat(ppid.proposals().waiting(ppid.today()))
                .extracting(Proposal::unit)
                .containsExactlyInAnyOrder("dinkes", "setda");
    }

    private Result<Proposal> ended(ProposalNumber one, ProposalNumber other, int how) {
        return switch (how) {
            case 0 -> ppid.proposals().accept(one, PPID);
            case 1 -> ppid.proposals().giveBack(one, "kurang jelas", PPID);
            default -> ppid.proposals().join(one, other, PPID);
        };
    }

    @Test
    void aUnitFoundedInTheHalfYearOwesItsFirstFeedHalfAYearLaterAndOneThatIsGoneNone() {
        assertThat(reminded("2025-09-08", 2)).contains("baru 2025-09-10").doesNotContain("lama", "pasar");
        assertThat(reminded("2025-09-11", 2)).noneMatch(line -> line.startsWith("baru"));
        assertThat(told("2025-07-01")).isEmpty();
        assertThat(told("2025-07-02")).contains("dinkes", "dagang").doesNotContain("lama", "pasar", "baru", "kominfo");
        assertThat(told("2025-09-10")).isEmpty();
        assertThat(told("2025-09-11")).containsExactly("baru");
        assertThat(told("2025-09-11")).isEmpty();
    }

    private List<String> reminded(String asOf, int days) {
        return ppid.reminders(day(asOf), days).stream()
                .filter(duty -> duty.kind().equals("feed"))
                .map(duty -> duty.id() + " " + duty.step().until().orElseThrow())
                .toList();
    }

    private List<String> told(String asOf) {
        return ppid.advance(day(asOf)).stream()
                .filter(told -> told.kind().equals("feed"))
                .map(told -> told.id())
                .toList();
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 45 ayat (4)")
    void whatAProposalBecameMustBeThere() {
        ProposalNumber number = proposed("dinkes", of("dinkes")).orThrow().number();
        assertThat(ppid.proposals().carryOut(number, "E-1", PPID).denial()).isPresent();
        ppid.proposals().accept(number, PPID).orThrow();

        assertThatThrownBy(() -> ppid.proposals().carryOut(number, "tidak-ada", PPID))
                .isInstanceOf(NoSuchCaseException.class);
        assertThat(ppid.proposals().get(number).state(ppid.today())).isEqualTo(ProposalState.ACCEPTED);
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 12")
    void theInventoryOfAUnitThatIsGoneIsItsHeirsFromTheMergerOn() {
        proposed("pasar", of("pasar")).orThrow();

        assertThat(owing("2025-03-31")).contains("dagang", "dinkes", "lama").doesNotContain("pasar", "kominfo");
        assertThat(owing("2025-04-01")).contains("dinkes", "lama").doesNotContain("dagang", "pasar");
        assertThat(owing("2025-05-01")).doesNotContain("lama");
    }

    private List<String> owing(String asOf) {
        return ppid.proposals().inventories(day(asOf)).stream()
                .filter(duty -> duty.state() == FeedState.OWED)
                .map(InventoryDuty::unit)
                .toList();
    }
}
