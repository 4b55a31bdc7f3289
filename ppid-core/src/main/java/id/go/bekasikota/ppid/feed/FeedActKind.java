package id.go.bekasikota.ppid.feed;

import id.go.bekasikota.ppid.attempt.ActKind;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.organization.Power;

/** The act on the feeds of a unit (jenis tindakan atas penyampaian unit). */
enum FeedActKind implements ActKind {
    RECEIVE;

    private static final Row ROW =
            new Row("feed.receive", Power.FEED, StatutoryDeadlines.UNIT_FEED.citation(), FeedTexts.TEXTS, "");

    @Override
    public Row row() {
        return ROW;
    }
}
