package id.go.bekasikota.ppid.feed;

import id.go.bekasikota.ppid.attempt.Attempt;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Denial;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Organization;
import java.util.Optional;
import java.util.function.Supplier;

/** What stands against a feed: the unit is gone, the feed is of a later day, or its figures are not its own or not over. */
record FeedRules(String unit, Feed feed, Organization organization, Attempt attempt) {

    static FeedRules of(String unit, Feed feed, Organization organization, Deadlines law, Stamp stamp) {
        FeedState state = exists(unit, feed, organization) ? FeedState.CURRENT : FeedState.DISSOLVED;
        return new FeedRules(unit, feed, organization, new Attempt(FeedActKind.RECEIVE, state.code(), law, stamp));
    }

    <T> Result<T> result(Supplier<T> received) {
        return attempt.result(this::receive, received);
    }

    private static boolean exists(String unit, Feed feed, Organization organization) {
        return organization.units().existsOn(unit, feed.date());
    }

    private Optional<Denial> receive() {
        return attempt.unless(
                        exists(unit, feed, organization),
                        "denied.gone",
                        FeedExpiries.named(unit, organization),
                        feed.date())
                .or(() -> attempt.unless(!feed.date().isAfter(attempt.on()), "denied.later", feed.date()))
                .or(() -> feed.figures().flatMap(this::figures));
    }

    private Optional<Denial> figures(FeedFigures figures) {
        boolean own = figures.tally().units().keySet().stream()
                .allMatch(counted -> organization.answers(unit, counted, feed.date()));
        return attempt.unless(own, "denied.figures", FeedExpiries.named(unit, organization))
                .or(() -> attempt.unless(
                        figures.over() && !figures.period().to().isAfter(feed.date()),
                        "denied.period",
                        figures.period().to()));
    }
}
