package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.contract.SampleLife.objecting;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.duty.Duty;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.feed.FeedContent;
import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Confidence;
import id.go.bekasikota.ppid.organization.Officer;
import id.go.bekasikota.ppid.organization.Organization;
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

/** What is told before its last day, and to whom. */
class RemindersTest {
    private static final LocalDate BEGAN = LocalDate.of(2025, 1, 2);
    private static final Organization CITY = Organization.of(
                    BODY,
                    Units.of(List.of(
                            Unit.of("kominfo", "Dinas Kominfo", UnitKind.OFFICE),
                            Unit.of("dinkes", "Dinas Kesehatan", UnitKind.OFFICE),
                            Unit.of("lama", "Dinas Lama", UnitKind.OFFICE).dissolvedOn(LocalDate.of(2025, 6, 2)))),
                    Dated.of(
                            "the seat of PPID Utama",
                            Map.of(
                                    LocalDate.of(2018, 1, 1),
                                    new Seat("kominfo", "PPID Pelaksana", "made up", Confidence.CONFIRMED))))
            .officer(BEGAN, PPID)
            .officer(BEGAN, new Officer(Role.UNIT_OFFICER, "Sekretaris Dinas Kesehatan", "dinkes"))
            .recordsSince(BEGAN)
            .build();

    private final SettableClock clock = SettableClock.on("2025-09-01");
    private final Ppid ppid =
            TestStorage.door(BODY).clock(clock).organization(CITY).build();

    private List<String> told(String asOf, int workingDays) {
        return ppid.reminders(LocalDate.parse(asOf), workingDays).stream()
                .map(duty -> duty.step().act() + " " + duty.unit().orElse("-") + " "
                        + duty.step().until().orElseThrow())
                .toList();
    }

    @Test
    void aReplyIsToldFromThreeWorkingDaysBeforeToItsDayAndNotAfter() {
        ppid.requests().receive(asking("Anggaran"), PPID).orThrow();

        assertThat(told("2025-09-01", 3)).containsExactly("request.declare-complete dinkes 2025-09-04");
        assertThat(told("2025-09-10", 3)).isEmpty();
        assertThat(told("2025-09-11", 3)).containsExactly("request.answer dinkes 2025-09-16");
        assertThat(told("2025-09-16", 0)).containsExactly("request.answer dinkes 2025-09-16");
        assertThat(told("2025-09-17", 0)).isEmpty();
        Duty duty = ppid.reminders(LocalDate.of(2025, 9, 16), 0).get(0);
        assertThat(duty.officer()).map(Officer::name).contains("Sekretaris Dinas Kesehatan");
        assertThat(duty.tell(Language.INDONESIAN, LocalDate.of(2025, 9, 16)))
                .startsWith("Sekretaris Dinas Kesehatan: ")
                .contains("16 September 2025", "UU 14/2008 Pasal 22 ayat (7)");
    }

    @Test
    void whatIsDoneIsToldNoMore() {
        RequestNumber number =
                ppid.requests().receive(asking("Anggaran"), PPID).orThrow().number();
        ppid.requests().declareComplete(number, PPID).orThrow();
        assertThat(told("2025-09-01", 3)).isEmpty();
        ppid.requests().withdraw(number, "tidak perlu", Actor.requester()).orThrow();

        assertThat(told("2025-09-16", 3)).isEmpty();
    }

    @Test
    void anObjectionIsToldToWhoAnswersIt() {
        RequestNumber number =
                ppid.requests().receive(asking("Anggaran"), PPID).orThrow().number();
        clock.moveTo("2025-09-17");
        ppid.objections()
                .file(objecting(number, ObjectionGround.C), Actor.requester())
                .orThrow();

        assertThat(ppid.reminders(LocalDate.of(2025, 10, 29), 0))
                .filteredOn(duty -> duty.kind().equals("objection"))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.step().actor()).isEqualTo("superior");
                    assertThat(duty.officer()).isEmpty();
                });
    }

    @Test
    void aUnitThatNeverFedIsToldTooAndOneThatIsGoneIsNot() {
        assertThat(told("2025-06-25", 5))
                .containsExactly("feed.receive dinkes 2025-07-02", "catalogue.decide - 2025-07-02");

        clock.moveTo("2025-06-30");
        ppid.organization()
                .receiveFeed("dinkes", Feed.of(LocalDate.of(2025, 6, 30), Set.of(FeedContent.REQUESTS), LETTER), PPID)
                .orThrow();
        assertThat(told("2025-06-30", 5)).containsExactly("catalogue.decide - 2025-07-02");
        assertThat(told("2025-12-22", 6)).containsExactly("feed.receive dinkes 2025-12-30");
    }

    @Test
    void theYearsReportIsToldInItsLastDays() {
        assertThat(told("2026-03-30", 3)).containsExactly("duty.report - 2026-03-31", "duty.report-copy - 2026-03-31");
    }
}
