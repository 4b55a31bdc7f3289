package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.ORGANIZATION;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.feed.FeedContent;
import id.go.bekasikota.ppid.feed.FeedDuty;
import id.go.bekasikota.ppid.feed.UnitFeed;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.monitoring.MonitoringSheet;
import id.go.bekasikota.ppid.monitoring.SheetRow;
import id.go.bekasikota.ppid.organization.PublicBody;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.InformationRequest;
import id.go.bekasikota.ppid.request.WrittenNotice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The units behind the front door: their feeds, who owes one, and the sheet of the coordination meeting. */
class OrganizationDeskTest {
    private final SettableClock clock = SettableClock.on("2025-03-03");
    private final Ppid ppid =
            TestStorage.door(BODY).clock(clock).organization(ORGANIZATION).build();

    private Result<UnitFeed> fed(String unit, String date) {
        clock.moveTo(date);
        Feed feed = Feed.of(LocalDate.parse(date), Set.of(FeedContent.REQUESTS), LETTER);
        return ppid.organization().receiveFeed(unit, feed, PPID);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void aUnitOwesItsFeedAgainSixMonthsAfterTheLast() {
        fed("dinkes", "2025-03-03").orThrow();
        fed("dinkes", "2025-04-01").orThrow();

        assertThat(ppid.organization().feedDuties(day("2025-10-01")))
                .extracting(FeedDuty::unit)
                .containsExactly("dinkes", "setda");
        assertThat(ppid.organization().owing(day("2025-10-01")))
                .extracting(FeedDuty::unit)
                .containsExactly("setda");
        assertThat(ppid.organization().owing(day("2025-10-02")))
                .extracting(FeedDuty::unit)
                .containsExactly("dinkes", "setda");
    }

    @Test
    void aFeedOfAUnitThatDoesNotExistIsDeniedAndNotKept() {
        assertThat(fed("dishub", "2025-03-03").denial())
                .hasValueSatisfying(denial -> assertThat(denial.state()).isEqualTo("dissolved"));
        assertThat(ppid.organization().feedDuties(day("2025-03-03")))
                .allSatisfy(duty -> assertThat(duty.last()).isEmpty());
    }

    @Test
    void aMissedFeedIsNoticedOnce() {
        fed("dinkes", "2025-03-03").orThrow();

        assertThat(ppid.advance(day("2025-09-03"))).isEmpty();
        assertThat(ppid.advance(day("2025-09-04")))
                .extracting(expiry -> expiry.kind() + " " + expiry.id() + " "
                        + expiry.expiry().code())
                .containsExactly("feed dinkes feed.missed");
        assertThat(ppid.advance(day("2025-09-04"))).isEmpty();
    }

    @Test
    @Proves({"PERKI 1/2021 Pasal 10 ayat (1) huruf j", "PERKI 1/2021 Pasal 10 ayat (2) huruf c"})
    void theSheetOfTheMeetingShowsTheRequestsOfEachUnit() {
        InformationRequest answered =
                ppid.requests().receive(asking("Anggaran"), PPID).orThrow();
        ppid.requests().receive(asking("Anggaran"), PPID).orThrow();
        InformationRequest twice =
                ppid.requests().receive(asking("Anggaran"), PPID).orThrow();
        ppid.requests()
                .voidDuplicate(twice.number(), answered.number(), "ganda", PPID)
                .orThrow();
        clock.moveTo("2025-03-05");
        ppid.requests()
                .answer(answered.number(), WrittenNotice.of(Decision.grant(answered.item(1))), PPID)
                .orThrow();
        MonitoringSheet soon = ppid.organization().sheet(day("2025-03-14"));
        MonitoringSheet late = ppid.organization().sheet(day("2025-03-18"));

        assertThat(row(soon).requests().dueSoon()).isEqualTo(1);
        assertThat(row(soon).requests().overdue()).isZero();
        assertThat(row(late).requests().overdue()).isEqualTo(1);
        assertThat(row(late).requests().onTimeRate()).contains(new BigDecimal("0.5"));
        assertThat(row(ppid.organization().sheet(day("2025-03-02"))).requests().open())
                .isZero();
    }

    private static SheetRow row(MonitoringSheet sheet) {
        return sheet.rows().stream()
                .filter(row -> row.unit().equals("dinkes"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aServiceThatDoesNotKnowItsUnitsSaysSo() {
        Ppid without = TestStorage.door(BODY).clock(clock).build();
        Ppid.Builder other = TestStorage.door(PublicBody.of("kota-lain", "Kota Lain"));

        assertThatThrownBy(without::organization)
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("kota-contoh");
        assertThat(without.advance(day("2025-12-31"))).isEmpty();
        assertThatThrownBy(() -> other.organization(ORGANIZATION))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("kota-lain");
    }
}
