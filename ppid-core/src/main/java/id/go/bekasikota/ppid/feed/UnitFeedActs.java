package id.go.bekasikota.ppid.feed;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Organization;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * What may be done with the feeds of a unit (tindakan atas penyampaian unit), bound to the law and to who acts when. An act
 * gives the feeds with one more, or the denial that says why not. Immutable and thread-safe.
 */
public final class UnitFeedActs {
    private final String unit;
    private final Deadlines law;
    private final Stamp stamp;
    private final Function<FeedEvents.Received, UnitFeed> longer;

    UnitFeedActs(String unit, Deadlines law, Stamp stamp, Function<FeedEvents.Received, UnitFeed> longer) {
        this.unit = unit;
        this.law = law;
        this.stamp = stamp;
        this.longer = longer;
    }

    /**
     * Records a feed.
     *
     * @param feed what came, at the latest on the day of the stamp
     * @param organization the body's units by date
     * @return the feeds; denied where the unit does not exist on the day of the feed, or no official records it
     */
    public Result<UnitFeed> receive(Feed feed, Organization organization) {
        FeedState state = exists(organization, feed) ? FeedState.CURRENT : FeedState.DISSOLVED;
        Attempt attempt = new Attempt(FeedActKind.RECEIVE, state.code(), law, stamp);
        return attempt.result(
                () -> denial(attempt, organization, feed), () -> longer.apply(new FeedEvents.Received(unit, feed)));
    }

    private boolean exists(Organization organization, Feed feed) {
        return organization.units().existsOn(unit, feed.date());
    }

    private Optional<Denial> denial(Attempt attempt, Organization organization, Feed feed) {
        return attempt.unless(
                        exists(organization, feed), "denied.gone", FeedExpiries.named(unit, organization), feed.date())
                .or(() -> attempt.unless(!feed.date().isAfter(attempt.on()), "denied.later", feed.date()))
                .or(() -> feed.figures().flatMap(figures -> figures(attempt, organization, feed.date(), figures)));
    }

    private Optional<Denial> figures(Attempt attempt, Organization organization, LocalDate date, FeedFigures figures) {
        boolean own = figures.tally().units().keySet().stream()
                .allMatch(counted -> organization.answers(unit, counted, date));
        return attempt.unless(own, "denied.figures", FeedExpiries.named(unit, organization))
                .or(() -> attempt.unless(
                        figures.over() && !figures.period().to().isAfter(date),
                        "denied.period",
                        figures.period().to()));
    }
}
