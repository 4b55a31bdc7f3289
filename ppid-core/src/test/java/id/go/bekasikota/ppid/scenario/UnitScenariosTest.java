package id.go.bekasikota.ppid.scenario;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.CITIZEN;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.Ppid;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.exemption.ExemptionGround;
import id.go.bekasikota.ppid.exemption.Extent;
import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.monitoring.Feed;
import id.go.bekasikota.ppid.monitoring.FeedContent;
import id.go.bekasikota.ppid.monitoring.MeetingDuty;
import id.go.bekasikota.ppid.monitoring.MeetingNumber;
import id.go.bekasikota.ppid.monitoring.MeetingTask;
import id.go.bekasikota.ppid.monitoring.OpenTask;
import id.go.bekasikota.ppid.monitoring.Proposal;
import id.go.bekasikota.ppid.monitoring.ProposalNumber;
import id.go.bekasikota.ppid.monitoring.Proposed;
import id.go.bekasikota.ppid.monitoring.UnitFeed;
import id.go.bekasikota.ppid.organization.Actor;
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

/** A year of a city whose units come, merge and go, as PPID Utama and the units live it. */
class UnitScenariosTest {
    private static final Organization CITY = Organization.of(
                    BODY,
                    Units.of(List.of(
                            unit("kominfo"),
                            unit("setda"),
                            unit("humas").within("setda"),
                            unit("dinkes"),
                            unit("pasar").mergedOn(day("2025-04-01"), "dagang"),
                            unit("dagang"),
                            unit("baru").foundedOn(day("2025-03-10")),
                            unit("lama").dissolvedOn(day("2025-05-01")))),
                    Dated.of(
                            "the seat of PPID Utama",
                            Map.of(
                                    day("2018-01-01"),
                                    new Seat("kominfo", "PPID Pelaksana", "made up", Confidence.CONFIRMED))))
            .recordsSince(day("2025-01-01"))
            .officer(day("2025-01-02"), named("Ani", "dinkes"))
            .officer(day("2025-06-02"), named("Budi", "dinkes"))
            .officer(day("2025-01-02"), named("Cici", "pasar"))
            .build();

    private final SettableClock clock = SettableClock.on("2025-03-03");
    private final Ppid ppid =
            TestStorage.door(BODY).clock(clock).organization(CITY).build();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Unit unit(String code) {
        return Unit.of(code, "Unit " + code, UnitKind.OFFICE);
    }

    private static Officer named(String name, String unit) {
        return new Officer(Role.UNIT_OFFICER, name, unit);
    }

    private static Officer of(String unit) {
        return named("Sekretaris " + unit, unit);
    }

    private static void elsewhere(Result<?> result) {
        assertThat(result.denial().orElseThrow().message()).isEqualTo(Power.endsAtTheUnit());
    }

    private Result<Proposal> proposed(String unit, Actor by) {
        return ppid.proposals()
                .propose(unit, new Proposed.ToExempt("Rekam medis", Extent.WHOLE, ExemptionGround.H2, "", "", ""), by);
    }

    private static ReceiveRequest asked(String unit) {
        return ReceiveRequest.by(CITIZEN)
                .unit(unit)
                .asks("Anggaran")
                .purpose("penelitian")
                .build();
    }

    private RequestNumber received(String unit, Actor by) {
        return ppid.requests().receive(asked(unit), by).orThrow().id();
    }

    private Result<UnitFeed> fed(String unit, String date, Actor by) {
        return ppid.organization().receiveFeed(unit, Feed.of(day(date), Set.of(FeedContent.INFORMATION), LETTER), by);
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
    @Proves("PERKI 1/2021 Pasal 10 ayat (2) huruf c")
    void whatAnHeirDidForItselfBeforeTheMergerIsNotTheTaskOfTheUnitThatIsGone() {
        MeetingNumber meeting = ppid.meetings()
                .convene(day("2025-03-03"), "Aula", PPID)
                .orThrow()
                .number();
        agreed(meeting, "pasar", MeetingDuty.FEED);
        agreed(meeting, "pasar", MeetingDuty.INVENTORY);
        agreed(meeting, "lama", MeetingDuty.FEED);
        clock.moveTo("2025-03-17");
        fed("dagang", "2025-03-17", of("dagang")).orThrow();
        proposed("dagang", of("dagang")).orThrow();
        clock.moveTo("2025-05-05");

        assertThat(left()).containsExactly("dagang 1", "dagang 2");
        fed("dagang", "2025-05-05", of("dagang")).orThrow();
        assertThat(left()).containsExactly("dagang 2");
        proposed("dagang", of("dagang")).orThrow();
        assertThat(left()).isEmpty();
    }

    private void agreed(MeetingNumber meeting, String unit, MeetingDuty duty) {
        MeetingTask task = MeetingTask.of(unit, duty, "sesuai rapat", day("2025-06-30"));
        ppid.meetings().agree(meeting, task, PPID).orThrow();
    }

    private List<String> left() {
        return ppid.meetings().left(ppid.today()).stream()
                .map((OpenTask open) -> open.unit() + " " + open.number())
                .toList();
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 10 ayat (2) huruf c")
    void aFreeTaskStaysUntilItsUnitOrItsHeirTellsItDone() {
        MeetingNumber meeting = ppid.meetings()
                .convene(day("2025-03-05"), "Aula", PPID)
                .orThrow()
                .number();
        MeetingTask task = MeetingTask.of("pasar", "memasang papan pengumuman", day("2025-03-31"));
        assertThat(ppid.meetings().agree(meeting, task, PPID).denial()).isPresent();
        clock.moveTo("2025-03-05");
        ppid.meetings().agree(meeting, task, PPID).orThrow();
        assertThat(ppid.meetings().attend(meeting, "baru", "Sekretaris", PPID).denial())
                .isPresent();
        elsewhere(ppid.meetings().complete(meeting, 1, "sudah", of("dinkes")));
        clock.moveTo("2025-04-02");

        elsewhere(ppid.meetings().complete(meeting, 1, "sudah", of("pasar")));
        assertThat(ppid.meetings().left(ppid.today())).allMatch(open -> open.isOverdueOn(ppid.today()));
        assertThat(ppid.meetings().complete(meeting, 1, " ", of("dagang")).denial())
                .isPresent();
        ppid.meetings().complete(meeting, 1, "sudah", of("dagang")).orThrow();
        assertThat(ppid.meetings().complete(meeting, 1, "lagi", PPID).denial()).isPresent();
        assertThat(left()).isEmpty();
        assertThat(ppid.meetings().convene(day("2025-04-01"), "Aula", PPID).denial())
                .isPresent();
        assertThat(ppid.meetings()
                        .convene(day("2025-04-02"), "Aula", PPID)
                        .orThrow()
                        .invited())
                .contains("baru")
                .doesNotContain("pasar");
    }
}
