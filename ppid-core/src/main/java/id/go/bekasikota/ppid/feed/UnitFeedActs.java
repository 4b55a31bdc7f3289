package id.go.bekasikota.ppid.feed;

import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.event.Stamp;
import id.go.bekasikota.ppid.law.Result;
import id.go.bekasikota.ppid.organization.Organization;

/**
 * What may be done with the feeds of a unit (tindakan atas penyampaian unit), bound to the law and to who acts when. An act
 * gives the feeds with one more, or the denial that says why not. Immutable and thread-safe.
 */
public final class UnitFeedActs {
    private final UnitFeed feeds;
    private final Deadlines law;
    private final Stamp stamp;

    UnitFeedActs(UnitFeed feeds, Deadlines law, Stamp stamp) {
        this.feeds = feeds;
        this.law = law;
        this.stamp = stamp;
    }

    /**
     * Records a feed.
     *
     * @param feed what came, at the latest on the day of the stamp
     * @param organization the body's units by date
     * @return the feeds; denied where the unit does not exist on the day of the feed, or no official records it
     */
    public Result<UnitFeed> receive(Feed feed, Organization organization) {
        return FeedRules.of(feeds.unit(), feed, organization, law, stamp)
                .result(() -> feeds.plus(stamp, new FeedEvents.Received(feeds.unit(), feed)));
    }
}
