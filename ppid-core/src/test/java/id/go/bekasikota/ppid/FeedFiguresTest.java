package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.UNIT;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.calendar.DateRange;
import id.go.bekasikota.ppid.contract.SampleLife;
import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.feed.FeedContent;
import id.go.bekasikota.ppid.feed.FeedDuty;
import id.go.bekasikota.ppid.feed.FeedFigures;
import id.go.bekasikota.ppid.feed.FeedState;
import id.go.bekasikota.ppid.feed.UnitFeed;
import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.law.Proves;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.monitoring.CityFigures;
import id.go.bekasikota.ppid.organization.Confidence;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Seat;
import id.go.bekasikota.ppid.report.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What units count and hand in becomes the city's figures; who never fed is told (PERKI 1/2021 Pasal 10 ayat (1) huruf j). */
class FeedFiguresTest {
    private static final DateRange HALF = new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));
    private static final Organization CITY = Organization.of(
                    BODY,
                    SampleLife.ORGANIZATION.units(),
                    Dated.of(
                            "the seat of PPID Utama",
                            Map.of(
                                    LocalDate.of(2020, 1, 1),
                                    new Seat("kominfo", "PPID Pelaksana", "made up", Confidence.CONFIRMED))))
            .recordsSince(LocalDate.of(2025, 1, 1))
            .build();

    private final SettableClock clock = SettableClock.on("2025-03-03");
    private final Ppid ppid =
            TestStorage.door(BODY).clock(clock).organization(CITY).build();
    /** What the unit sees, in a storage of its own. */
    private final Ppid ofTheUnit = TestStorage.door(BODY).clock(clock).build();

    private static Feed feed(String date, Tally tally) {
        return Feed.of(LocalDate.parse(date), Set.of(FeedContent.REQUESTS), LETTER)
                .with(FeedFigures.of(HALF, tally));
    }

    private Result<UnitFeed> fed(String unit, Tally tally) {
        clock.moveTo("2025-07-02");
        return ppid.organization().receiveFeed(unit, feed("2025-07-02", tally), PPID);
    }

    /** What the unit counts when the half-year is over, with one request more than before. */
    private Tally counted() {
        ofTheUnit.requests().receive(asking("Anggaran"), UNIT).orThrow();
        clock.moveTo("2025-07-02");
        return ofTheUnit.reports().tally(HALF);
    }

    private CityFigures figures() {
        return ppid.organization().figures(HALF, LocalDate.of(2025, 7, 2));
    }

    @Test
    @Proves("PERKI 1/2021 Pasal 10 ayat (1) huruf j")
    void whatEveryUnitHandsInIsTheCitysOwnCountWhereAllCasesAreSeen() {
        ppid.requests().receive(asking("Anggaran"), UNIT).orThrow();
        ofTheUnit.requests().receive(asking("Anggaran"), UNIT).orThrow();
        clock.moveTo("2025-07-02");
        fed("dinkes", ofTheUnit.reports().tally(HALF)).orThrow();

        assertThat(figures().handedIn()).isEqualTo(figures().seen());
        assertThat(figures().city()).isEqualTo(figures().seen());
        assertThat(figures().mismatches()).isEmpty();
        assertThat(figures().missing()).containsExactly("setda");
    }

    @Test
    void whatIsNotSeenIsMergedOnceAndWhatDiffersIsShown() {
        Tally one = counted();
        clock.moveTo("2025-03-03");
        Tally two = counted();
        fed("dinkes", one).orThrow();
        fed("dinkes", two).orThrow();
        assertThat(figures().city()).isEqualTo(two);
        assertThat(ppid.organization()
                        .figures(HALF, LocalDate.of(2025, 7, 1))
                        .city()
                        .units())
                .isEmpty();

        clock.moveTo("2025-06-02");
        ppid.requests().receive(asking("Anggaran"), UNIT).orThrow();
        clock.moveTo("2025-07-02");
        assertThat(figures().city().overall().requests().received()).isEqualTo(1);
        assertThat(figures().mismatches())
                .extracting(gap -> gap.unit() + " " + gap.figure() + " " + gap.handedIn() + " " + gap.seen())
                .containsExactly("dinkes received 2 1", "dinkes pending 2 1", "dinkes overdue 2 1");
    }

    @Test
    void aUnitCountsItselfAndWhatIsOver() {
        Tally early = ofTheUnit.reports().tally(HALF);
        Tally dinkes = counted();

        assertThat(fed("setda", dinkes).denial().orElseThrow().message().en()).contains("other units");
        assertThat(fed("dinkes", early).denial().orElseThrow().message().en()).contains("not over");
        clock.moveTo("2025-06-30");
        assertThat(ppid.organization()
                        .receiveFeed("dinkes", feed("2025-06-29", dinkes), PPID)
                        .denial())
                .hasValueSatisfying(denial -> assertThat(denial.message().en()).contains("not over"));
        Feed documents = Feed.of(LocalDate.of(2025, 3, 3), Set.of(FeedContent.INFORMATION), LETTER);
        assertThatThrownBy(() -> documents.with(FeedFigures.of(HALF, dinkes))).hasMessageContaining("requests");
    }

    @Test
    void whoNeverFedIsToldLikeWhoMissedItsSecond() {
        assertThat(ppid.organization().feedDuties(LocalDate.of(2025, 7, 1)))
                .extracting(FeedDuty::state)
                .containsOnly(FeedState.CURRENT);
        assertThat(ppid.advance(LocalDate.of(2025, 7, 1))).isEmpty();
        assertThat(told("2025-07-02"))
                .containsExactly(
                        "feed dinkes feed.missed 2025-07-02",
                        "feed setda feed.missed 2025-07-02",
                        "duty kota-contoh catalogue.first-missed 2025-07-02");
        assertThat(told("2025-07-02")).isEmpty();
        assertThat(ppid.organization().owing(LocalDate.of(2025, 7, 2))).hasSize(2);

        fed("dinkes", Tally.empty()).orThrow();
        assertThat(told("2026-01-03")).containsExactly("feed dinkes feed.missed 2026-01-03");
        assertThat(ppid.organization().owing(LocalDate.of(2025, 7, 3)))
                .extracting(FeedDuty::unit)
                .containsExactly("setda");
    }

    private List<String> told(String day) {
        return ppid.advance(LocalDate.parse(day)).stream()
                .map(told -> told.kind() + " " + told.id() + " " + told.expiry().code() + " "
                        + told.expiry().since())
                .toList();
    }
}
