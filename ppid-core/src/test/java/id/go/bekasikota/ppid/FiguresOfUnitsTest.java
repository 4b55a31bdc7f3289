package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.CITIZEN;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.feed.FeedContent;
import id.go.bekasikota.ppid.feed.FeedFigures;
import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.monitoring.CityFigures;
import id.go.bekasikota.ppid.organization.Confidence;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Seat;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.organization.UnitKind;
import id.go.bekasikota.ppid.organization.Units;
import id.go.bekasikota.ppid.report.ServiceReport;
import id.go.bekasikota.ppid.report.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each unit counts once in the city's figures, whoever hands in its figures and how often; what differs is shown. */
@Proves("PERKI 1/2021 Pasal 10 ayat (1) huruf j")
class FiguresOfUnitsTest {
    private static final DateRange QUARTER = new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31));
    private static final Organization CITY = Organization.of(
                    BODY,
                    Units.of(List.of(
                            unit("kominfo"),
                            unit("dinkes"),
                            unit("pasar").mergedOn(LocalDate.of(2025, 5, 2), "dagang"),
                            unit("dagang"))),
                    Dated.of(
                            "the seat of PPID Utama",
                            Map.of(
                                    LocalDate.of(2020, 1, 1),
                                    new Seat("kominfo", "PPID Pelaksana", "made up", Confidence.CONFIRMED))))
            .build();

    private final SettableClock clock = SettableClock.on("2025-02-03");
    private final Ppid ppid =
            TestStorage.door(BODY).clock(clock).organization(CITY).build();
    /** The registers of the units, which PPID Utama does not see. */
    private final Ppid elsewhere = TestStorage.door(BODY).clock(clock).build();

    private static Unit unit(String code) {
        return Unit.of(code, "Unit " + code, UnitKind.OFFICE);
    }

    private static void asked(Ppid door, String unit) {
        ReceiveRequest asked = ReceiveRequest.by(CITIZEN)
                .unit(unit)
                .asks("Anggaran")
                .purpose("penelitian")
                .build();
        door.requests().receive(asked, PPID).orThrow();
    }

    private void fed(String unit, String date, Tally tally) {
        clock.moveTo(date);
        Feed feed = Feed.of(LocalDate.parse(date), Set.of(FeedContent.REQUESTS), LETTER)
                .with(FeedFigures.of(QUARTER, tally));
        ppid.organization().receiveFeed(unit, feed, PPID).orThrow();
    }

    private Tally counted() {
        clock.moveTo("2025-04-01");
        return elsewhere.reports().tally(QUARTER);
    }

    private CityFigures figures() {
        return ppid.organization().figures(QUARTER, LocalDate.of(2025, 6, 30));
    }

    private static long received(Tally tally) {
        return tally.overall().requests().received();
    }

    @Test
    void whatTheHeirHandsInAgainForAUnitThatIsGoneCountsOnce() {
        asked(elsewhere, "pasar");
        Tally ofPasar = counted();
        clock.moveTo("2025-02-04");
        asked(elsewhere, "dagang");
        Tally ofBoth = counted();
        fed("pasar", "2025-04-10", ofPasar);
        fed("dagang", "2025-05-05", ofBoth);

        assertThat(figures().handedIn()).isEqualTo(ofBoth);
        assertThat(figures().city()).isEqualTo(ofBoth);
        assertThat(figures().missing()).containsExactly("dinkes");
    }

    @Test
    void aUnitThatIsNotSeenCountsThoughItsHeirIs() {
        asked(elsewhere, "pasar");
        asked(elsewhere, "dagang");
        Tally ofBoth = counted();
        clock.moveTo("2025-02-04");
        asked(ppid, "dagang");
        fed("dagang", "2025-05-05", ofBoth);

        assertThat(received(figures().city())).isEqualTo(2);
        assertThat(figures().city().units()).containsOnlyKeys("dagang", "pasar");
        assertThat(figures().mismatches()).isEmpty();
        assertThat(ServiceReport.of(figures().city(), QUARTER).requests().received())
                .isEqualTo(2);
    }

    @Test
    void whoSaysThatItHadNothingDiffersFromWhatIsSeen() {
        asked(ppid, "dinkes");
        fed("dinkes", "2025-04-10", Tally.empty());

        assertThat(figures().mismatches())
                .extracting(gap -> gap.unit() + " " + gap.figure() + " " + gap.handedIn() + " " + gap.seen())
                .contains("dinkes received 0 1", "dinkes pending 0 1");
        assertThat(received(figures().city())).isEqualTo(1);
        assertThat(figures().missing()).containsExactly("pasar", "dagang");
    }

    @Test
    void whatWasDecidedOtherwiseDiffersThoughAsMuchWasReceived() {
        asked(ppid, "dinkes");
        asked(elsewhere, "dinkes");
        clock.moveTo("2025-02-10");
        elsewhere
                .requests()
                .withdraw(
                        elsewhere
                                .requests()
                                .received(QUARTER, Listing.first())
                                .items()
                                .get(0),
                        "tidak perlu",
                        PPID)
                .orThrow();
        Tally otherwise = counted();
        fed("dinkes", "2025-04-10", otherwise);

        assertThat(figures().mismatches())
                .extracting(CityFigures.Mismatch::figure)
                .contains("processed", "pending", "outcome.withdrawn")
                .doesNotContain("received");
    }
}
