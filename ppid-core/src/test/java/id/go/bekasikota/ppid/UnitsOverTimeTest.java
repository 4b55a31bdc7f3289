package id.go.bekasikota.ppid;

import static id.go.bekasikota.ppid.contract.SampleLife.BODY;
import static id.go.bekasikota.ppid.contract.SampleLife.LETTER;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.contract.SettableClock;
import id.go.bekasikota.ppid.contract.TestStorage;
import id.go.bekasikota.ppid.feed.Feed;
import id.go.bekasikota.ppid.feed.FeedContent;
import id.go.bekasikota.ppid.feed.FeedDuty;
import id.go.bekasikota.ppid.feed.FeedState;
import id.go.bekasikota.ppid.law.Dated;
import id.go.bekasikota.ppid.organization.Confidence;
import id.go.bekasikota.ppid.organization.Organization;
import id.go.bekasikota.ppid.organization.Seat;
import id.go.bekasikota.ppid.organization.Unit;
import id.go.bekasikota.ppid.organization.UnitKind;
import id.go.bekasikota.ppid.organization.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The half-yearly feed while units merge, one after the other, and the seat of PPID Utama moves (Permendagri 3/2017). */
class UnitsOverTimeTest {
    private static final Organization CITY = Organization.of(
                    BODY,
                    Units.of(List.of(
                            unit("kominfo"),
                            unit("setda"),
                            unit("pasar").mergedOn(day("2024-06-03"), "dagang"),
                            unit("dagang").mergedOn(day("2024-09-02"), "disdagperin"),
                            unit("disdagperin"))),
                    Dated.of(
                            "the seat of PPID Utama",
                            Map.of(
                                    day("2017-01-01"), seat("kominfo"),
                                    day("2018-01-01"), seat("setda"),
                                    day("2025-01-01"), seat("kominfo"))))
            .build();

    private final SettableClock clock = SettableClock.on("2017-11-01");
    private final Ppid ppid =
            TestStorage.door(BODY).clock(clock).organization(CITY).build();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Unit unit(String code) {
        return Unit.of(code, "Unit " + code, UnitKind.OFFICE);
    }

    private static Seat seat(String unit) {
        return new Seat(unit, "PPID Pelaksana", "made up", Confidence.CONFIRMED);
    }

    private void fed(String unit, String date) {
        clock.moveTo(date);
        Feed feed = Feed.of(day(date), Set.of(FeedContent.REQUESTS), LETTER);
        ppid.organization().receiveFeed(unit, feed, PPID).orThrow();
    }

    private FeedDuty duty(String unit, String asOf) {
        return ppid.organization().feedDuties(day(asOf)).stream()
                .filter(duty -> duty.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatAnHeirHandedInForAMergedUnitIsNotOwedAgainByTheNextHeir() {
        fed("pasar", "2024-01-10");
        fed("disdagperin", "2024-05-01");
        fed("dagang", "2024-06-20");

        FeedDuty after = duty("disdagperin", "2024-09-15");
        assertThat(after.inherited()).containsExactly("dagang");
        assertThat(after.due()).contains(day("2024-11-01"));
        assertThat(after.state()).isEqualTo(FeedState.CURRENT);
    }

    @Test
    void aFeedFromBeforeTheUnitAnsweredForAnotherOneDoesNotCoverIt() {
        fed("pasar", "2024-01-10");
        fed("dagang", "2024-05-15");
        fed("disdagperin", "2024-08-01");

        assertThat(duty("dagang", "2024-09-01").inherited()).containsExactly("pasar");
        assertThat(duty("disdagperin", "2024-09-01").inherited()).isEmpty();
        FeedDuty onTheDayOfTheMerger = duty("disdagperin", "2024-09-02");
        assertThat(onTheDayOfTheMerger.inherited()).containsExactly("pasar", "dagang");
        assertThat(onTheDayOfTheMerger.due()).contains(day("2024-07-10"));
        assertThat(onTheDayOfTheMerger.state()).isEqualTo(FeedState.OWED);

        fed("disdagperin", "2024-09-02");
        assertThat(duty("disdagperin", "2024-09-02").inherited()).isEmpty();
        assertThat(duty("disdagperin", "2024-09-02").due()).contains(day("2025-03-02"));
    }

    @Test
    void aUnitMissesNoFeedWhileItIsPpidUtamaAndBeginsAnewWhenItIsNoMore() {
        fed("setda", "2017-11-01");

        assertThat(ppid.advance(day("2024-12-31")))
                .as("another unit, which left the seat and never handed anything in")
                .extracting(expiry -> expiry.id() + " " + expiry.expiry().since())
                .containsExactly("kominfo 2018-07-02");
        FeedDuty first = duty("setda", "2025-01-01");
        assertThat(first.state()).isEqualTo(FeedState.CURRENT);
        assertThat(first.last()).contains(day("2017-11-01"));
        assertThat(first.due()).contains(day("2025-07-01"));
        assertThat(duty("setda", "2025-07-02").state()).isEqualTo(FeedState.OWED);
        assertThat(ppid.advance(day("2025-07-02")))
                .extracting(expiry -> expiry.id() + " " + expiry.expiry().since())
                .containsExactly("setda 2025-07-02");
    }

    @Test
    void aUnitThatNeverHandedAnythingInBeginsWhenItIsPpidUtamaNoMore() {
        assertThat(duty("setda", "2025-01-01").due()).contains(day("2025-07-01"));
        assertThat(duty("kominfo", "2018-01-01").due()).contains(day("2018-07-01"));
        assertThat(duty("kominfo", "2018-07-02").state()).isEqualTo(FeedState.OWED);
        assertThat(duty("disdagperin", "2018-01-01").due()).isEmpty();
    }

    @Test
    void whatMergedIntoPpidUtamaIsOwedByNobodyAfterwards() {
        Organization city = Organization.of(
                        BODY,
                        Units.of(List.of(
                                unit("humas").mergedOn(day("2020-03-02"), "setda"), unit("setda"), unit("kominfo"))),
                        Dated.of(
                                "the seat of PPID Utama",
                                Map.of(day("2018-01-01"), seat("setda"), day("2025-01-01"), seat("kominfo"))))
                .build();

        List<FeedDuty> duties = FeedDuty.on(city, List.of(), day("2025-02-03"), ppid.law());
        assertThat(duties).extracting(FeedDuty::unit).containsExactly("setda");
        assertThat(duties.get(0).inherited()).isEmpty();
        assertThat(duties.get(0).state()).isEqualTo(FeedState.CURRENT);
    }

    @Test
    void whoTookOverTheSeatIsPpidUtamaUntilAnotherSeatIsNamed() {
        Organization city = Organization.of(
                        BODY,
                        Units.of(List.of(
                                unit("infokom").mergedOn(day("2020-03-02"), "kominfo"),
                                unit("kominfo"),
                                unit("setda"))),
                        Dated.of(
                                "the seat of PPID Utama",
                                Map.of(day("2018-01-01"), seat("infokom"), day("2025-01-01"), seat("setda"))))
                .build();

        assertThat(FeedDuty.on(city, List.of(), day("2020-03-01"), ppid.law()))
                .extracting(FeedDuty::unit)
                .containsExactly("kominfo", "setda");
        assertThat(FeedDuty.on(city, List.of(), day("2020-03-02"), ppid.law()))
                .extracting(FeedDuty::unit)
                .containsExactly("setda");
        FeedDuty after =
                FeedDuty.on(city, List.of(), day("2025-01-01"), ppid.law()).get(0);
        assertThat(after.unit()).isEqualTo("kominfo");
        assertThat(after.due()).contains(day("2025-07-01"));
        assertThat(after.inherited()).isEmpty();
    }

    @Test
    void theSeatOwesNothingAndKnowsOnlyWhatTheDataSay() {
        fed("setda", "2017-11-01");

        assertThat(CITY.isSeatOn("kominfo", day("2016-12-31"))).isFalse();
        assertThat(CITY.seatLeftBy("kominfo")).containsExactly(day("2018-01-01"));
        assertThat(CITY.seatLeftBy("disdagperin")).isEmpty();
        assertThat(ppid.organization().feedDuties(day("2020-01-02")))
                .extracting(FeedDuty::unit)
                .doesNotContain("setda");
    }
}
