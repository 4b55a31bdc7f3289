package id.go.bekasikota.ppid.feed;

import static id.go.bekasikota.ppid.exemption.Exempt.LAW;
import static id.go.bekasikota.ppid.exemption.Exempt.by;
import static id.go.bekasikota.ppid.exemption.Exempt.on;
import static id.go.bekasikota.ppid.feed.City.CITY;
import static id.go.bekasikota.ppid.feed.City.DAY;
import static id.go.bekasikota.ppid.feed.City.MERGER;
import static id.go.bekasikota.ppid.feed.City.fed;
import static id.go.bekasikota.ppid.feed.City.feed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.bekasikota.ppid.command.LeftOut;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.PeriodUnit;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.deadline.Term;
import id.go.bekasikota.ppid.event.Expiry;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.event.Recorded;
import id.go.bekasikota.ppid.json.PpidJson;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.organization.Organization;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The half-yearly feed of a unit to PPID Utama, and who owes one: Permendagri 3/2017 (second-hand). */
class UnitFeedTest {
    private static final LocalDate DUE = DAY.plusMonths(6);

    private static FeedDuty duty(String unit, List<UnitFeed> feeds, LocalDate asOf) {
        return FeedDuty.on(CITY, feeds, asOf, LAW).stream()
                .filter(duty -> duty.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aUnitOwesItsFeedSixMonthsAfterTheLastOne_Permendagri3_2017() {
        UnitFeed feeds = fed("dinkes", DAY);

        assertThat(feeds.due(DAY, LAW, CITY).orElseThrow().date()).isEqualTo(DUE);
        assertThat(feeds.state(DUE, LAW, CITY)).isEqualTo(FeedState.CURRENT);
        assertThat(feeds.state(DUE.plusDays(1), LAW, CITY)).isEqualTo(FeedState.OWED);
        assertThat(feeds.state(DAY.minusDays(1), LAW, CITY)).isEqualTo(FeedState.OWED);
        assertThat(feeds.expiries(DUE, LAW, CITY)).isEmpty();
        assertThat(feeds.expiries(DUE.plusDays(1), LAW, CITY))
                .extracting(Expiry::code)
                .containsExactly("feed.missed");
        assertThat(fed("dinkes", DAY, DUE).expiries(DUE.plusDays(9), LAW, CITY)).isEmpty();
        NextStep step = feeds.nextSteps(DAY, LAW, CITY).get(0);
        assertThat(step.until()).contains(DUE);
        assertThat(step.actor()).isEqualTo("unit-officer");
        assertThat(step.rule()).contains("unit.feed");
    }

    @Test
    void theIntervalInForceOnTheDayOfTheLastFeedCounts() {
        DeadlineRule quarterly = new DeadlineRule(
                "unit.feed-quarterly",
                new Term(3, PeriodUnit.MONTH),
                StatutoryDeadlines.UNIT_FEED.basis(),
                StatutoryDeadlines.UNIT_FEED.wording());
        Organization changed =
                City.builder().feedRule(DAY.plusDays(1), quarterly).build();

        assertThat(fed("dinkes", DAY).due(DAY, LAW, changed).orElseThrow().date())
                .isEqualTo(DUE);
        assertThat(fed("dinkes", DAY.plusDays(1))
                        .due(DUE, LAW, changed)
                        .orElseThrow()
                        .date())
                .isEqualTo(DAY.plusDays(1).plusMonths(3));
    }

    @Test
    void aUnitThatIsNoMoreHandsInNothing() {
        Denial denial = UnitFeed.first("dispora", feed(MERGER), CITY, LAW, on(MERGER))
                .denial()
                .orElseThrow();

        assertThat(denial.act()).isEqualTo("feed.receive");
        assertThat(denial.state()).isEqualTo("dissolved");
        assertThat(denial.message(Language.INDONESIAN))
                .contains("Dinas Pemuda", "1 Juli 2025", "Permendagri 3/2017")
                .doesNotContain("dispora");
        String hostile = "x\n" + "y".repeat(1000);
        assertThat(UnitFeed.first(hostile, feed(DAY), CITY, LAW, on(DAY)).denial())
                .hasValueSatisfying(unknown -> assertThat(unknown.message(Language.ENGLISH))
                        .doesNotContain("\n")
                        .hasSizeLessThan(300));
        assertThat(UnitFeed.first("dinkes", feed(DAY.plusDays(1)), CITY, LAW, on(DAY))
                        .denial())
                .isPresent();
        assertThat(fed("dispora", DAY).state(MERGER, LAW, CITY)).isEqualTo(FeedState.DISSOLVED);
        assertThat(fed("dispora", DAY).nextSteps(MERGER, LAW, CITY)).isEmpty();
        assertThat(fed("dispora", DAY).expiries(DAY.plusYears(3), LAW, CITY)).isEmpty();
    }

    @Test
    void everyUnitButTheSeatOwesAFeedWhileItExists() {
        List<FeedDuty> duties = FeedDuty.on(CITY, List.of(fed("dinkes", DAY)), DAY, LAW);

        assertThat(duties).extracting(FeedDuty::unit).containsExactly("dinkes", "dispora", "disparbud");
        assertThat(duties)
                .extracting(FeedDuty::state)
                .containsExactly(FeedState.CURRENT, FeedState.OWED, FeedState.OWED);
        assertThat(duties.get(0).last()).contains(DAY);
        assertThat(duties.get(1).due()).isEmpty();
    }

    @Test
    void aNewUnitOwesItsFirstFeedOneIntervalAfterItsFirstDay() {
        assertThat(duty("bpbd", List.of(), MERGER).state()).isEqualTo(FeedState.CURRENT);
        assertThat(duty("bpbd", List.of(), MERGER).due()).contains(MERGER.plusMonths(6));
        assertThat(duty("bpbd", List.of(), MERGER.plusMonths(6).plusDays(1)).state())
                .isEqualTo(FeedState.OWED);
    }

    @Test
    void whoTookOverAnswersForTheLastPeriodOfTheMergedUnitUntilItsNextFeed() {
        LocalDate own = LocalDate.of(2025, 6, 1);
        List<UnitFeed> feeds = List.of(fed("dispora", DAY), fed("disparbud", own));

        FeedDuty before = duty("disparbud", feeds, DUE);
        assertThat(before.inherited()).containsExactly("dispora");
        assertThat(before.due()).contains(DUE);
        assertThat(before.state()).isEqualTo(FeedState.CURRENT);
        assertThat(duty("disparbud", feeds, DUE.plusDays(1)).state()).isEqualTo(FeedState.OWED);

        List<UnitFeed> fedAgain = List.of(fed("dispora", DAY), fed("disparbud", own, DUE));
        FeedDuty after = duty("disparbud", fedAgain, DUE.plusDays(1));
        assertThat(after.inherited()).isEmpty();
        assertThat(after.state()).isEqualTo(FeedState.CURRENT);
        assertThat(after.due()).contains(DUE.plusMonths(6));
        assertThat(duty("disparbud", feeds, own).inherited()).isEmpty();
    }

    @Test
    void notingTwiceEqualsNotingOnceAndTheHistoryIsTheSameAfterJson() {
        LocalDate asOf = DUE.plusDays(1);
        UnitFeed once = fed("dinkes", DAY).noted(asOf, LAW, CITY, by(Actor.time(), asOf));

        UnitFeed read = PpidJson.read(PpidJson.write(once), UnitFeed.class);

        assertThat(once.version()).isEqualTo(2);
        assertThat(once.noted(asOf, LAW, CITY, by(Actor.time(), asOf)).version())
                .isEqualTo(2);
        assertThat(read).isEqualTo(once);
        assertThat(read).hasToString("UnitFeed[dinkes]");
        assertThatThrownBy(() -> UnitFeed.restore(List.of()))
                .hasMessageContaining("a case begins with an event of the kind Received");
        assertThat(LeftOut.in("feed", Feed.of(DAY, Set.of(), DocumentRef.of("file:/x", "text/plain"))))
                .singleElement()
                .satisfies(violation -> assertThat(violation.field()).isEqualTo("feed.contents"));
    }

    @Test
    void keptFeedsBeginWithOneUnderTheStatuteAndTimeAloneNotesWhatIsMissed() {
        Recorded<FeedEvent> first = fed("dinkes", DAY).history().events().get(0);

        assertThat(UnitFeed.restore(List.of(first, first)).receivedBy(DAY)).hasSize(2);
        assertThatThrownBy(() ->
                        UnitFeed.restore(List.of(new Recorded<>(on(LocalDate.of(2010, 4, 29)), first.event()))))
                .hasMessageContaining("statute");
        assertThatThrownBy(() -> fed("dinkes", DAY).noted(DUE.plusDays(1), LAW, CITY, on(DUE.plusDays(1))))
                .isInstanceOf(PpidException.class);
    }

    @Test
    void contentsAndStatesAreCalledByAnIndonesianLabel() {
        for (FeedContent content : FeedContent.values()) {
            assertThat(FeedContent.of(content.code()).label(Language.INDONESIAN))
                    .isNotBlank();
        }
        for (FeedState state : FeedState.values()) {
            assertThat(FeedState.of(state.code()).label(Language.INDONESIAN)).isNotBlank();
        }
    }
}
