package id.go.bekasikota.ppid.feed;

import id.go.bekasikota.ppid.attempt.Step;
import id.go.bekasikota.ppid.deadline.Deadline;
import id.go.bekasikota.ppid.deadline.DeadlineRule;
import id.go.bekasikota.ppid.deadline.Deadlines;
import id.go.bekasikota.ppid.deadline.StatutoryDeadlines;
import id.go.bekasikota.ppid.event.NextStep;
import id.go.bekasikota.ppid.law.BilingualText;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.organization.Organization;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The steps of a unit that owes its feed: the feed, and its report on the service beside it. */
record FeedSteps(Organization organization, Collection<UnitFeed> feeds, LocalDate asOf, Deadlines law) {

    /** The steps of a unit whose next feed is due by a day, where that is known. */
    List<NextStep> of(String unit, Optional<LocalDate> due) {
        return List.of(feed(unit, due), report(unit));
    }

    private NextStep feed(String unit, Optional<LocalDate> due) {
        Step step = Step.of(FeedActKind.RECEIVE);
        due.ifPresent(step::by);
        return step.saying(StatutoryDeadlines.UNIT_FEED.citation(), text("next.feed", unit), text("next.owed", unit));
    }

    private NextStep report(String unit) {
        List<Feed> known = feeds.stream()
                .filter(feed -> feed.unit().equals(unit))
                .findFirst()
                .map(feed -> feed.feedsBy(asOf))
                .orElse(List.of());
        Step step = Step.of(FeedActKind.RECEIVE).ground(FeedContent.REQUESTS);
        Optional<Deadline> due = new FeedExpiries(unit, known, asOf, law, organization).reportDue();
        due.ifPresent(step::by);
        Citation citation =
                due.map(Deadline::rule).map(DeadlineRule::citation).orElse(StatutoryDeadlines.UNIT_FEED.citation());
        return step.saying(citation, text("next.feed.report", unit), text("next.feed.report-owed", unit));
    }

    private BilingualText text(String key, String unit) {
        return FeedTexts.TEXTS.both(key, FeedExpiries.named(unit, organization));
    }
}
