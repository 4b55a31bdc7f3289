package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.report.Tally;
import id.go.bekasikota.ppid.request.InformationRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A clock gives the instant, the body the zone: no host's clock moves a date, and no report looks at a day that has not come. */
class TodayTest {
    /** Half past six in the morning of Friday 28 November 2025 in Jakarta, half past seven in Makassar, still Thursday in UTC. */
    private static final Instant EARLY = Instant.parse("2025-11-27T23:30:00Z");

    private static final DateRange YEAR = DateRange.year(2025);

    @Test
    void aClockOfAnyZoneGivesTheDaysOfTheBody() {
        for (ZoneId zone : new ZoneId[] {ZoneOffset.UTC, ZoneId.of("America/New_York"), ZoneId.of("Asia/Jakarta")}) {
            Ppid ppid = TestStorage.door(BODY).clock(Clock.fixed(EARLY, zone)).build();
            InformationRequest request =
                    ppid.requests().receive(asking("Anggaran"), PPID).orThrow();

            assertThat(ppid.today()).as("%s", zone).isEqualTo("2025-11-28");
            assertThat(request.on(ppid.today(), ppid.law()).received())
                    .as("%s", zone)
                    .isEqualTo("2025-11-28");
            assertThat(request.on(ppid.today(), ppid.law()).replyDue().date())
                    .as("%s", zone)
                    .isEqualTo("2025-12-12");
        }
    }

    @Test
    void aBodyElsewhereHasDaysOfItsOwn() {
        Instant late = Instant.parse("2025-11-27T16:30:00Z"); // half past eleven at night in Jakarta
        assertThat(TestStorage.door(BODY).clock(() -> late).build().today()).isEqualTo("2025-11-27");
        assertThat(TestStorage.door(BODY)
                        .clock(() -> late)
                        .zone(ZoneId.of("Asia/Makassar"))
                        .build()
                        .today())
                .isEqualTo("2025-11-28");
    }

    @Test
    void aReportOfARunningYearLooksAtTodayAndSaysSo() {
        SettableClock clock = SettableClock.on("2025-11-28");
        Ppid ppid = TestStorage.door(BODY).clock(clock).build();
        ppid.requests().receive(asking("Anggaran"), PPID).orThrow();

        ServiceReport now = ppid.reports().service(YEAR);
        assertThat(now.asOf()).isEqualTo("2025-11-28");
        assertThat(now.period()).isEqualTo(YEAR);
        assertThat(now.requests().received()).isEqualTo(1);
        assertThat(now.requests().backlog()).isZero();
        assertThat(now.timeliness().runningLate()).isZero();

        clock.moveTo("2026-03-02");
        ServiceReport over = ppid.reports().service(YEAR);
        assertThat(over.asOf()).isEqualTo("2025-12-31");
        assertThat(over.timeliness().runningLate()).isEqualTo(1);
        assertThat(ppid.reports().service(DateRange.year(2027)).asOf()).isEqualTo("2026-03-02");
        assertThat(ppid.reports().service(DateRange.year(2027)).requests().pendingStart())
                .isEqualTo(1);
    }

    @Test
    void countsOfDifferentDaysAreNotAdded() {
        SettableClock clock = SettableClock.on("2025-11-28");
        Ppid ppid = TestStorage.door(BODY).clock(clock).build();
        Tally friday = ppid.reports().tally(YEAR);
        Tally half = ppid.reports().tally(new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30)));
        clock.moveTo("2025-12-01");
        Tally monday = ppid.reports().tally(YEAR);

        assertThatThrownBy(() -> friday.merge(monday))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("2025-11-28")
                .hasMessageContaining("2025-12-01");
        assertThatThrownBy(() -> half.merge(monday)).isInstanceOf(PpidException.class);
        assertThatThrownBy(() -> ServiceReport.of(half, YEAR))
                .isInstanceOf(PpidException.class)
                .hasMessageContaining("2025-06-30");
        assertThat(Stream.of(monday, monday)
                        .reduce(Tally.empty(), Tally::merge)
                        .days()
                        .orElseThrow()
                        .asOf())
                .isEqualTo("2025-12-01");
    }
}
