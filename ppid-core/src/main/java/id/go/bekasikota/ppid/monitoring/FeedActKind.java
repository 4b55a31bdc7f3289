package id.go.bekasikota.ppid.monitoring;

import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.ActKind;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.organization.Power;

/** The act on the feeds of a unit (jenis tindakan atas penyampaian unit). */
enum FeedActKind implements ActKind {
    RECEIVE;

    @Override
    public String code() {
        return "feed.receive";
    }

    @Override
    public Power power() {
        return Power.FEED;
    }

    @Override
    public Citation citation() {
        return StatutoryDeadlines.UNIT_FEED.citation();
    }

    @Override
    public BilingualText reason(String key, Object... arguments) {
        return MonitoringTexts.TEXTS.both(key, arguments);
    }
}
